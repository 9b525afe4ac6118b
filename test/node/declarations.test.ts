import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// `testing/equal-html.d.ts` is published, and is the only declaration file written by hand.

const PATH = fileURLToPath(new URL('../../testing/equal-html', import.meta.url));

interface Documented {
  readonly text: string;
  readonly parameters: readonly (readonly [name: string, text: string])[];
}

const textOf = (comment: ts.JSDoc['comment']): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ');

/** What a file says about each function that it exports. */
function documentation(file: string): ReadonlyMap<string, Documented> {
  const found = new Map<string, Documented>();
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  for (const statement of source.statements) {
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!isExported) continue;
    const name = ts.isFunctionDeclaration(statement)
      ? statement.name
      : ts.isVariableStatement(statement) && statement.declarationList.declarations[0]?.name;
    const [doc] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    const parameters = [...(doc?.tags ?? [])]
      .filter(ts.isJSDocParameterTag)
      .map((tag) => [tag.name.getText(), textOf(tag.comment)] as const)
      .filter(([, text]) => text !== '');
    if (name) found.set(name.getText(), { text: textOf(doc?.comment), parameters });
  }
  return found;
}

describe('declarations of vn-elements/testing.js', () => {
  it('describe the same functions in the same words as the module', () => {
    const declared = documentation(`${PATH}.d.ts`);
    assert.deepEqual([...declared.keys()], ['htmlTree', 'equalHtml', 'htmlDifference']);
    assert.deepEqual(declared, documentation(`${PATH}.js`));
  });
});
