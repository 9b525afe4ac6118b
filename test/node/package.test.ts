import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { ELEMENTS } from '../../scripts/lib/elements.js';
import { PATTERN_STYLES } from '../../scripts/lib/patterns.js';

// The package as it is published: reads the output of `npm run build`.

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
};
const LANGUAGES = ['sv', 'en', 'se', 'ru', 'fr', 'de'];
/** Folder of the chunks of the bundle. */
const chunks = `bundle/${manifest.version}`;
const elements = readdirSync(`${root}src/elements`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const code = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

const isRegistryKey = (node: ts.Expression | undefined): boolean =>
  node !== undefined &&
  ts.isStringLiteralLike(node) &&
  (node.text.startsWith('vn-') || LANGUAGES.includes(node.text));

/** The expressions that a statement evaluates, one by one: minified code joins them with commas. */
function expressionsOf(node: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return expressionsOf(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken)
    return [...expressionsOf(node.left), ...expressionsOf(node.right)];
  return [node];
}

/**
 * Whether importing a built module registers elements or messages: it loops over them, calls a
 * function with a tag or a language, or imports such a module for its side effects.
 */
function registersOnImport(path: string): boolean {
  const source = ts.createSourceFile(path, code(path), ts.ScriptTarget.ES2022);
  return source.statements.some((statement) => {
    if (ts.isForOfStatement(statement)) return true;
    if (ts.isImportDeclaration(statement)) {
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      return (
        !statement.importClause &&
        from.startsWith('.') &&
        registersOnImport(posix.join(posix.dirname(path), from))
      );
    }
    return (
      ts.isExpressionStatement(statement) &&
      expressionsOf(statement.expression).some(
        (node) => ts.isCallExpression(node) && isRegistryKey(node.arguments[0]),
      )
    );
  });
}

describe('the package', () => {
  it('lists every element folder in elements.json', () => {
    assert.deepEqual([...ELEMENTS].sort(), elements);
  });

  it('has a file behind every export, for every element and language', () => {
    const themes = readdirSync(`${root}themes`).map((file) => file.replace('.tokens.json', ''));
    const types = readdirSync(`${root}frameworks/types`).map((file) => file.replace('.d.ts', ''));
    const names = {
      elements,
      catalogues: LANGUAGES,
      css: elements,
      fixtures: elements,
      messages: ['fi', ...LANGUAGES],
      patterns: PATTERN_STYLES,
      templates: ['freemarker/vn.ftl', 'jinja/vn.html', 'php/vn.php', 'twig/vn.twig'],
      themes,
      types,
    };
    const missing: string[] = [];
    for (const [name, target] of Object.entries(manifest.exports)) {
      const kind = /^\.\/(\w+)\//.exec(name)?.[1] as keyof typeof names | undefined;
      const fills = name.includes('*') && kind ? names[kind] : [''];
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        for (const fill of fills) {
          const path = file.replaceAll('*', fill);
          if (!existsSync(root + path)) missing.push(path);
        }
      }
    }
    assert.deepEqual(missing, []);
  });

  it('names in sideEffects exactly the modules that register something', () => {
    const built = ['dist', 'dist/dev']
      .flatMap((folder) => ['', '/elements', '/catalogues'].map((sub) => folder + sub))
      .filter((folder) => existsSync(root + folder))
      .flatMap((folder) => readdirSync(root + folder).map((file) => `${folder}/${file}`))
      // The parser in it fills tables when it is evaluated, but registers nothing.
      .filter((path) => path.endsWith('.js') && path !== 'dist/testing.js');
    const registering = built.filter(registersOnImport).map((path) => `./${path}`);
    // A classic script: it registers nothing, but has an effect when evaluated.
    const script = './dist/language-notice-early.js';
    assert.ok(manifest.sideEffects.includes(script));
    const named = manifest.sideEffects
      .filter((path) => path.startsWith('./dist') && path.endsWith('.js') && path !== script)
      .flatMap((path) => LANGUAGES.map((lang) => path.replace('*', lang)));
    assert.deepEqual(registering.sort(), [...new Set(named)].sort());
  });

  it('has chunks that import neither the bundle nor files of another release', () => {
    const files = readdirSync(`${root}dist/${chunks}`).filter((file) => file.endsWith('.js'));
    assert.ok(files.length > 20, 'the chunks are there');
    for (const file of files) {
      const from = [...code(`dist/${chunks}/${file}`).matchAll(/\b(?:from|import) ?\(?"([^"]+)"/g)];
      for (const [, path = ''] of from) {
        assert.match(path, /^\.\/[\w.-]+\.js$|^\.\.\/\.\.\/locales\/\w+\.js$/, file);
      }
    }
    const lazy = [...code('dist/vn-elements.bundle.js').matchAll(/import\("([^"]+)"\)/g)];
    for (const [, path = ''] of lazy) {
      assert.ok(path.startsWith(`./${chunks}/`) || path.startsWith('./locales/'), path);
    }
  });

  it('needs nothing but Lit at run time', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['@lit/reactive-element', 'lit']);
  });

  it('has one copy of Lit: the modules import it, the bundle contains it', () => {
    for (const name of elements) {
      assert.doesNotMatch(code(`dist/elements/${name}-element.js`), /litElementVersions/);
    }
    // The folder of the development build is not in it.
    const lazy = readdirSync(`${root}dist/${chunks}`)
      .filter((file) => file.endsWith('.js'))
      .map((file) => code(`dist/${chunks}/${file}`));
    const bundle = code('dist/vn-elements.bundle.js');
    const all = [bundle, ...lazy].join('');
    for (const part of ['reactiveElementVersions', 'litHtmlVersions', 'litElementVersions']) {
      assert.equal(all.split(part).length - 1, 1, part);
    }
    assert.doesNotMatch(all, /from ?"@?lit/);
    // Most pages render nothing.
    assert.doesNotMatch(bundle, /litHtmlVersions|litElementVersions/);
  });

  it('contains the licence of Lit wherever it contains Lit', () => {
    for (const file of ['vn-elements.bundle.js', 'vn-elements.bundle.dev.js']) {
      assert.match(code(`dist/${file}`), /^\/\*! Lit, © Google LLC/);
    }
    assert.match(code('dist/THIRD-PARTY-LICENSES'), /lit-html[^]*BSD 3-Clause License/);
  });

  it('contains the packages of the command and of testing.js with their licences', () => {
    const [command, testing] = [code('dist/bin/vn-elements.mjs'), code('dist/testing.js')];
    assert.match(command, /^#!\/usr\/bin\/env node\n/);
    assert.match(testing, /^\/\*! parse5/);
    const imported = [...`${command}\n${testing}`.matchAll(/\bfrom ?"([^"]+)"/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(
      imported.filter((name) => !name?.startsWith('node:')),
      [],
    );
    const licences = code('dist/THIRD-PARTY-LICENSES');
    for (const name of ['parse5', 'entities']) assert.ok(licences.includes(`Name: ${name}`), name);
  });

  it('exports its version', async () => {
    const { version } = (await import(
      new URL('../../dist/vn-elements.js', import.meta.url).href
    )) as typeof import('../../src/bundles/vn-elements.js');
    assert.equal(version, manifest.version);
    assert.ok(code('dist/vn-elements.bundle.js').includes(`"${version}"`));
  });

  it('has source maps that lead to the TypeScript sources', () => {
    for (const file of ['vn-elements.bundle.js', 'elements/header.js', 'core.js']) {
      assert.match(code(`dist/${file}`), /\n\/\/# sourceMappingURL=/);
      const { sources, sourcesContent } = JSON.parse(code(`dist/${file}.map`)) as {
        readonly sources: readonly string[];
        readonly sourcesContent: readonly (string | null)[];
      };
      const own = sources.filter((source) => !source.includes('node_modules'));
      assert.deepEqual(
        own.filter((source) => !/^(?:\.\.\/)+src\/.*\.ts$/.test(source)),
        [],
      );
      assert.ok(sourcesContent.every(Boolean));
    }
  });

  it('lists each file that a page can load with its digest', () => {
    const entries = JSON.parse(code('dist/integrity.json')) as Readonly<
      Record<string, { readonly integrity: string; readonly bytes: number }>
    >;
    const files = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' });
    const expected = files.map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(
      Object.keys(entries).toSorted(),
      expected.filter((file) => /\.(?:js|css)$/.test(file)).toSorted(),
    );
    for (const [file, { integrity, bytes }] of Object.entries(entries)) {
      const content = readFileSync(`${root}dist/${file}`);
      assert.equal(bytes, content.length, file);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
    }
  });

  it('warns in development only', () => {
    assert.doesNotMatch(code('dist/vn-elements.bundle.js'), /console\.warn/);
    assert.doesNotMatch(code('dist/core.js'), /console\.warn/);
    assert.match(code('dist/dev/core.js'), /console\.warn/);
    assert.match(code('dist/vn-elements.bundle.dev.js'), /console\.warn/);
  });

  it('works in Node: markup functions and data, without a document', async () => {
    const dist = (file: string): string => new URL(`../../dist/${file}`, import.meta.url).href;
    const { skipLink } = (await import(
      dist('markup.js')
    )) as typeof import('../../src/markup/index.js');
    const { LOCALES } = (await import(
      dist('model.js')
    )) as typeof import('../../src/model/index.js');
    await import(dist('catalogues.js'));
    const texts = LOCALES.map((lang) => skipLink('x', { lang }).values.at(-1));
    assert.equal(new Set(texts).size, 7);
  });

  it('names no registry host in its lock', () => {
    assert.doesNotMatch(code('package-lock.json'), /"resolved"/);
  });
});
