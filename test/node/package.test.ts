import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

// The package as it is published: reads what `npm run build` wrote.

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
};
const LANGUAGES = ['sv', 'en', 'se', 'ru', 'fr', 'de'];
const elements = readdirSync(`${root}src/elements`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const code = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

describe('the package', () => {
  it('has a file behind every export, for every element and language', () => {
    const themes = readdirSync(`${root}themes`).map((file) => file.replace('.tokens.json', ''));
    const names = { elements, words: LANGUAGES, css: elements, themes };
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
    const registers: string[] = [];
    for (const folder of [
      'dist',
      'dist/elements',
      'dist/words',
      'dist/dev',
      'dist/dev/elements',
      'dist/dev/words',
    ]) {
      for (const file of readdirSync(root + folder).filter((name) => name.endsWith('.js'))) {
        const path = `${folder}/${file}`;
        // A call at the top level of the module, or an import for nothing but its effect.
        const effect =
          /(?:^|[;}\n])(?:import"|import '|[\w$]+\((?:"vn-|'vn-|"(?:sv|en|se|ru|fr|de)"|'(?:sv|en|se|ru|fr|de)'))|for\(const\[[^\]]*\]of [\w$]+\)setTimeout|for \(const \[tag/.test(
            code(path),
          );
        if (effect) registers.push(`./${path}`);
      }
    }
    const named = manifest.sideEffects
      .filter((path) => path.startsWith('./dist') && path.endsWith('.js'))
      .flatMap((path) => LANGUAGES.map((lang) => path.replace('*', lang)));
    assert.deepEqual(registers.sort(), [...new Set(named)].sort());
  });

  it('needs nothing but Lit at run time', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
  });

  it('has one Lit: the modules import it, the one file holds it', () => {
    for (const name of elements) {
      assert.doesNotMatch(code(`dist/elements/${name}-element.js`), /litElementVersions/);
    }
    const bundle = code('dist/vn-elements.bundle.js');
    assert.equal(bundle.split('litElementVersions').length - 1, 1);
    assert.doesNotMatch(bundle, /from ?"lit/);
    for (const file of readdirSync(`${root}dist/bundle`)) {
      assert.doesNotMatch(code(`dist/bundle/${file}`), /litElementVersions|from ?"lit/, file);
    }
  });

  it('is silent in production and speaks in development', () => {
    assert.doesNotMatch(code('dist/vn-elements.bundle.js'), /console\.warn/);
    assert.doesNotMatch(code('dist/core.js'), /console\.warn/);
    assert.match(code('dist/dev/core.js'), /console\.warn/);
  });

  it('works in Node: markup functions and data, without a document', async () => {
    const dist = (file: string): string => new URL(`../../dist/${file}`, import.meta.url).href;
    const { skipLink } = (await import(
      dist('markup.js')
    )) as typeof import('../../src/markup/index.js');
    const { LOCALES } = (await import(
      dist('model.js')
    )) as typeof import('../../src/model/index.js');
    await import(dist('words.js'));
    const texts = LOCALES.map((lang) => skipLink('x', { lang }).values.at(-1));
    assert.equal(new Set(texts).size, 7);
  });

  it('names no registry host in its lock', () => {
    assert.doesNotMatch(code('package-lock.json'), /"resolved"/);
  });
});
