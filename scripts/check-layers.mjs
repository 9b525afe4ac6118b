#!/usr/bin/env node
/**
 * Reads the import statements of `src` and fails on a wrong direction; reads the templates of the
 * elements and fails when a landmark, heading, list, table or section stands around a slot.
 *
 *   node scripts/check-layers.mjs [folder]
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

/**
 * Who may import whom. `lit: 'types'` means `import type` only; `peers` are optional packages, by
 * `import()` only.
 * @type {Record<string, { layers: string[], lit?: true | 'types', localize?: true, peers?: string[] }>}
 */
const LAYERS = {
  model: { layers: [], peers: ['dompurify'] },
  i18n: { layers: ['model'], localize: true },
  markup: { layers: ['model', 'i18n'], lit: true },
  controllers: { layers: ['model', 'i18n'], lit: 'types', localize: true },
  styles: { layers: [] },
  elements: {
    layers: ['controllers', 'i18n', 'model', 'styles', 'markup'],
    lit: true,
    localize: true,
  },
  bundles: { layers: ['elements', 'i18n'] },
};

// ---- imports -----------------------------------------------------------------------------------

const isTypeOnlyClause = (clause) =>
  clause?.isTypeOnly === true ||
  (clause?.namedBindings !== undefined &&
    clause.name === undefined &&
    ts.isNamedImports(clause.namedBindings) &&
    clause.namedBindings.elements.length > 0 &&
    clause.namedBindings.elements.every((element) => element.isTypeOnly));

/** The path an import names; of `new URL(`./folder/${name}.js`, import.meta.url)` the part that is written out. */
function literalPath(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'href')
    return literalPath(node.expression);
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'URL') return undefined;
  const [relative, base] = node.arguments ?? [];
  if (base?.getText() !== 'import.meta.url') return undefined;
  return ts.isTemplateExpression(relative) ? relative.head.text : literalPath(relative);
}

/**
 * Every import of a file: static, dynamic, type-only and re-export.
 * `specifier` is undefined where it is computed.
 * @param {string} file
 * @returns {{ specifier: string | undefined, typeOnly: boolean, dynamic: boolean }[]}
 */
export function readImports(file) {
  const found = [];
  const add = (node, typeOnly, dynamic = false) =>
    found.push({ specifier: node && literalPath(node), typeOnly, dynamic });
  const visit = (node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, isTypeOnlyClause(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, node.isTypeOnly);
    else if (
      ts.isImportEqualsDeclaration(node) &&
      ts.isExternalModuleReference(node.moduleReference)
    ) {
      add(node.moduleReference.expression, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function parse(file) {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** What stops a file of one layer from importing `specifier`, or undefined. */
function objection(file, src, { specifier, typeOnly, dynamic }) {
  if (specifier === undefined) return 'a computed path';
  const [layer, name] = path.relative(src, file).split(path.sep);
  const rule = LAYERS[layer];
  if (!specifier.startsWith('.')) {
    if (specifier === 'lit' || specifier.startsWith('lit/')) {
      if (rule.lit === 'types' && !typeOnly) return `${specifier} other than by "import type"`;
      return rule.lit ? undefined : specifier;
    }
    if (dynamic && rule.peers?.includes(specifier)) return undefined;
    return rule.localize && /^@lit\/localize(\/|$)/.test(specifier) ? undefined : specifier;
  }
  const target = path.relative(src, path.resolve(path.dirname(file), specifier)).split(path.sep);
  const [toLayer, toName] = target;
  if (toLayer === '..') return path.join(...target.slice(1));
  if (toLayer !== layer) return rule.layers.includes(toLayer) ? undefined : toLayer;
  if (layer !== 'elements' || toName === name) return undefined;
  // What stands in the folder itself, beside the elements, belongs to all of them.
  return target.length > 2 ? `elements/${toName}` : undefined;
}

// ---- slots -------------------------------------------------------------------------------------

const AUTHORS_TAGS = new Set(
  (
    'main nav header footer aside search section article hgroup h1 h2 h3 h4 h5 h6 ' +
    'ul ol menu dl li dt dd table caption colgroup thead tbody tfoot tr td th form'
  ).split(' '),
);
const AUTHORS_ROLES = new Set(
  (
    'banner complementary contentinfo form main navigation region search article heading list listitem ' +
    'table grid treegrid rowgroup row cell gridcell columnheader rowheader tree treeitem term definition'
  ).split(' '),
);
const VOID_TAGS = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Stands for the nth expression of a template: a letter no one writes. */
const HOLE = 0xe000;
const TOKEN =
  /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[\ue000-\uf8ff]/g;

const isHtml = (node) =>
  ts.isTaggedTemplateExpression(node) && /^(html|svg|staticHtml)$/.test(node.tag.getText());

/** The author's element nearest around each slot of a file, as `<ul>`. */
function slotFaults(file) {
  const source = parse(file);
  /** Methods and functions of the file by name: a template may be drawn from one. */
  const makers = new Map();
  const collect = (node) => {
    if (
      (ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isGetAccessor(node)) &&
      node.name
    ) {
      makers.set(node.name.getText(), node);
    } else if (
      (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) &&
      node.initializer
    ) {
      makers.set(node.name.getText(), node.initializer);
    }
    ts.forEachChild(node, collect);
  };
  collect(source);

  const found = new Set();
  const seen = new Set();

  /** Looks for templates in an expression that stands inside `around`. */
  const readExpression = (node, around) => {
    if (isHtml(node)) {
      readTemplate(node, around);
      return;
    }
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      const maker = makers.get(node.text);
      const key = `${node.text} ${around}`;
      // Outside any of the author's elements a maker is read where it stands.
      if (around && maker && !seen.has(key)) {
        seen.add(key);
        readExpression(maker, around);
      }
      return;
    }
    ts.forEachChild(node, (child) => readExpression(child, around));
  };

  const readTemplate = (node, outer) => {
    const { template } = node;
    const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
    const head = ts.isTemplateExpression(template) ? template.head.text : template.text;
    const text =
      head + spans.map((span, at) => String.fromCharCode(HOLE + at) + span.literal.text).join('');
    const open = [];
    const around = () => open.findLast(({ fault }) => fault)?.fault ?? outer;
    for (const [token, slash, rawTag, attributes] of text.matchAll(TOKEN)) {
      const tag = rawTag?.toLowerCase();
      if (tag === undefined) {
        if (token.length === 1)
          readExpression(spans[token.charCodeAt(0) - HOLE].expression, around());
        continue;
      }
      if (slash) {
        const at = open.findLastIndex((element) => element.tag === tag);
        if (at >= 0) open.length = at;
        continue;
      }
      const role = /\srole\s*=\s*["']?([\w-]+)/.exec(attributes)?.[1];
      if (tag === 'slot' && around()) found.add(around());
      if (VOID_TAGS.has(tag)) continue;
      const fault = AUTHORS_TAGS.has(tag)
        ? `<${tag}>`
        : AUTHORS_ROLES.has(role)
          ? `role="${role}"`
          : undefined;
      open.push({ tag, fault });
    }
  };

  const readAll = (node) => {
    if (isHtml(node)) readTemplate(node, undefined);
    ts.forEachChild(node, readAll);
  };
  readAll(source);
  return [...found];
}

// ---- the tree ----------------------------------------------------------------------------------

/**
 * @param {string} root the folder that holds `src`
 * @returns {string[]} one line for each fault
 */
export function findViolations(root) {
  const src = path.join(root, 'src');
  const found = new Set();
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const name = path.relative(root, file).split(path.sep).join('/');
    const [layer, ...rest] = path.relative(src, file).split(path.sep);
    if (!Object.hasOwn(LAYERS, layer) || rest.length === 0) {
      found.add(`${name}: stands in no layer (layer rule)`);
      continue;
    }
    for (const item of readImports(file)) {
      const fault = objection(file, src, item);
      if (fault !== undefined) found.add(`${name}: may not import ${fault} (layer rule)`);
    }
    if (layer !== 'elements') continue;
    for (const around of slotFaults(file))
      found.add(`${name}: ${around} may not stand around a <slot> (slot rule)`);
  }
  return [...found];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const violations = findViolations(
    process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)),
  );
  for (const line of violations) console.error(line);
  if (violations.length > 0) process.exitCode = 1;
  else
    console.log(
      'layers: every import points the right way, no slot stands inside an author’s element',
    );
}
