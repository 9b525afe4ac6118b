import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** An import of a module: static, dynamic, type-only or a re-export. */
export interface Import {
  /** Undefined when it is computed. */
  readonly specifier: string | undefined;
  readonly isTypeOnly: boolean;
  readonly isDynamic: boolean;
}

const isTypeOnlyClause = (clause: ts.ImportClause | undefined): boolean =>
  clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
  (clause?.namedBindings !== undefined &&
    clause.name === undefined &&
    ts.isNamedImports(clause.namedBindings) &&
    clause.namedBindings.elements.length > 0 &&
    clause.namedBindings.elements.every((element) => element.isTypeOnly));

/** A string literal's text; for `new URL(…, import.meta.url)`, the literal part of its first argument. */
function literalPath(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'href')
    return literalPath(node.expression);
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'URL') return undefined;
  const [relative, base] = node.arguments ?? [];
  if (!relative || base?.getText() !== 'import.meta.url') return undefined;
  return ts.isTemplateExpression(relative) ? relative.head.text : literalPath(relative);
}

/** Every import of a TypeScript or JavaScript file. */
export function readImports(file: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isTypeOnly: boolean, isDynamic = false): void => {
    found.push({ specifier: node && literalPath(node), isTypeOnly, isDynamic });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, isTypeOnlyClause(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, node.isTypeOnly);
    else if (
      ts.isImportEqualsDeclaration(node) &&
      ts.isExternalModuleReference(node.moduleReference)
    )
      add(node.moduleReference.expression, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}
