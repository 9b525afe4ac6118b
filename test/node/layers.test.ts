import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { DYNAMIC_IMPORTS, sourceImportConfig } from '../../lint/imports.js';
import { layerConfig } from '../../lint/layers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...layerConfig(root),
    ...sourceImportConfig,
    {
      files: ['src/**/*.ts'],
      rules: { 'no-restricted-syntax': ['error', ...DYNAMIC_IMPORTS] },
    },
  ],
});

/** Returns the rules that report a file of this name and text. The files it imports must exist. */
async function reported(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const LAYER_RULE = ['boundaries/dependencies'];

describe('the layers', () => {
  for (const [file, specifier] of [
    ['src/model/a.ts', '../i18n/index.js'],
    ['src/model/a.ts', 'lit'],
    ['src/readers/a.ts', '../markup/index.js'],
    ['src/readers/a.ts', 'dompurify'],
    ['src/i18n/a.ts', '../markup/index.js'],
    ['src/i18n/a.ts', '../controllers/disclosure-controller.js'],
    ['src/i18n/a.ts', 'lit'],
    ['src/markup/a.ts', '../controllers/disclosure-controller.js'],
    ['src/markup/a.ts', '../elements/footer/footer.js'],
    ['src/rules/a.ts', '../dom/warn.js'],
    ['src/rules/a.ts', 'parse5'],
    ['src/dom/a.ts', '../controllers/disclosure-controller.js'],
    ['src/controllers/a.ts', '../elements/footer/footer-element.js'],
    ['src/controllers/a.ts', '../elements/define.js'],
    ['src/controllers/a.ts', '../markup/index.js'],
    ['src/controllers/a.ts', 'lit'],
    ['src/dom/a.ts', 'lit'],
    ['src/styles/a.ts', '../model/index.js'],
    ['src/elements/footer/a.ts', '../header/header-element.js'],
    ['src/elements/footer/behaviour/a.ts', '../../header/header-element.js'],
    ['src/elements/footer/a.ts', '../../bundles/vn-elements.js'],
    ['src/elements/define.ts', './footer/footer-element.js'],
    ['src/bundles/a.ts', '../model/index.js'],
    ['src/bundles/a.ts', '../command/usage.js'],
    ['src/command/a.ts', '../dom/warn.js'],
    ['src/command/a.ts', '../elements/footer/footer.js'],
    ['src/command/a.ts', 'lit'],
    ['src/model/a.ts', '../../scripts/lib/elements.js'],
    ['src/elements/footer/a.ts', '../../../test/support/launch.js'],
    ['src/elements/footer/a.ts', '../../../stories/examples/index.js'],
    ['src/elements/footer/a.ts', '../../../site/build.js'],
    ['src/elements/footer/a.ts', 'saxes'],
    ['src/elements/footer/a.ts', 'left-pad'],
    ['src/elements/footer/a.ts', 'node:fs'],
    ['stories/a.ts', '../scripts/lib/elements.js'],
    ['stories/examples/a.ts', '../../site/build.js'],
  ] as const) {
    it(`${file} must not import ${specifier}`, async () => {
      assert.deepEqual(await reported(file, `import { a } from '${specifier}';`), LAYER_RULE);
    });
  }

  for (const [kind, statement] of [
    ['a bare import', `import '../i18n/index.js';`],
    ['a default import', `import b from '../i18n/index.js';`],
    ['a type import', `import type { B } from '../i18n/index.js';`],
    ['an inline type import', `import { type B } from '../i18n/index.js';`],
    ['a re-export', `export { b } from '../i18n/index.js';`],
    ['a re-export of all', `export * from '../i18n/index.js';`],
    ['a type query', `type B = import('../i18n/index.js').B;`],
  ] as const) {
    it(`see ${kind}`, async () => {
      assert.deepEqual(await reported('src/model/a.ts', statement), LAYER_RULE);
    });
  }

  it('see a dynamic import', async () => {
    const found = await reported('src/model/a.ts', `void import('../i18n/index.js');`);
    assert.ok(found.includes('boundaries/dependencies'), found.join());
  });

  for (const path of ['where', `new URL('../i18n/index.js', import.meta.url).href`]) {
    it(`do not allow the computed path ${path}`, async () => {
      const found = await reported('src/i18n/a.ts', `void import(${path});`);
      assert.deepEqual(found, ['no-restricted-syntax']);
    });
  }

  for (const file of ['src/a.ts', 'src/utilities/a.ts']) {
    it(`do not allow ${file}, which is in none of them`, async () => {
      assert.deepEqual(await reported(file, ''), ['boundaries/no-unknown-files']);
    });
  }

  for (const [file, text] of [
    ['src/i18n/a.ts', `import '../model/index.js'; import './generated/message-id.js';`],
    ['src/readers/a.ts', `import '../model/index.js'; void import('dompurify');`],
    ['src/markup/a.ts', `import { html } from 'lit'; import '../i18n/index.js';`],
    ['src/markup/a.ts', `import { repeat } from 'lit/directives/repeat.js';`],
    ['src/dom/a.ts', `import type { LitElement } from 'lit'; import '../i18n/index.js';`],
    ['src/controllers/a.ts', `import type { LitElement } from 'lit'; import '../dom/warn.js';`],
    ['src/elements/footer/a.ts', `import { define } from '../define.js'; import './footer.js';`],
    [
      'src/elements/footer/behaviour/a.ts',
      `import { LitElement } from 'lit'; import { property } from 'lit/decorators.js';
       import '../footer.js'; import '../../../controllers/disclosure-controller.js';
       import '../../../i18n/index.js'; import '../../../markup/index.js';
       import '../../../readers/index.js'; import '../../../styles/generated/tokens.js';`,
    ],
    [
      'src/bundles/a.ts',
      `import '../elements/footer/footer.js'; import '../elements/define.js'; import '../i18n/index.js';
       import './page.js';`,
    ],
    ['src/rules/a.ts', `import '../model/url.js'; import '../i18n/catalogue.js';`],
    [
      'src/command/a.ts',
      `import 'node:fs'; import 'parse5'; import '../rules/rule.js'; import '../readers/index.js';
       import type { Log } from 'sarif';`,
    ],
    ['stories/a.ts', `import '../src/markup/index.js'; import './examples/index.js';`],
    ['test/a.ts', `import '../src/markup/index.js';`],
  ] as const) {
    it(`allow what ${file} needs: ${text.slice(0, 40)}…`, async () => {
      assert.deepEqual(await reported(file, text), []);
    });
  }
});

describe('modules loaded on demand', () => {
  const file = 'src/elements/navigation/a.ts';
  const lazy = './behaviour/menu.lazy.js';
  for (const [kind, text] of [
    ['a static import', `import { updateMenu } from '${lazy}';`],
    ['a bare import', `import '${lazy}';`],
    ['a re-export', `export { updateMenu } from '${lazy}';`],
    ['a re-export of all', `export * from '${lazy}';`],
  ] as const) {
    it(`cannot be imported by ${kind}`, async () => {
      assert.deepEqual(await reported(file, text), ['@typescript-eslint/no-restricted-imports']);
    });
  }

  it('are loaded by nothing but loadLazily()', async () => {
    const text = `void import('${lazy}');`;
    assert.deepEqual(await reported(file, text), ['no-restricted-syntax']);
  });

  it('have a recognisable name', async () => {
    const text = `void loadLazily(this, 'a', () => import('./navigation.js'));`;
    assert.deepEqual(await reported(file, text), ['no-restricted-syntax']);
  });

  for (const text of [
    `void loadLazily(this, 'menus', () => import('${lazy}'));`,
    `import type { updateMenu } from '${lazy}';`,
    `type Menu = typeof import('${lazy}');`,
  ]) {
    it(`may be used as in ${text}`, async () => {
      assert.deepEqual(await reported(file, text), []);
    });
  }
});

/** Modules by path, each with those that it imports by any statement, `import type` and `import()` too. */
type Imports = ReadonlyMap<string, readonly string[]>;

function importsOf(folder: string): Imports {
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(readFileSync(file, 'utf8'))
        .importedFiles.map(({ fileName }) => join(dirname(file), fileName).replace(/\.js$/, '.ts'))
        .filter((imported) => known.has(imported)),
    ]),
  );
}

/** The first cycle, as the paths around it; empty if there is none. */
function firstCycle(imports: Imports): readonly string[] {
  const done = new Set<string>();
  const visit = (module: string, path: readonly string[]): readonly string[] => {
    const start = path.indexOf(module);
    if (start >= 0) return [...path.slice(start), module];
    if (done.has(module)) return [];
    for (const imported of imports.get(module) ?? []) {
      const cycle = visit(imported, [...path, module]);
      if (cycle.length > 0) return cycle;
    }
    done.add(module);
    return [];
  };
  for (const module of imports.keys()) {
    const cycle = visit(module, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

// `import-x/no-cycle` ignores `import type`.
describe('imports between modules', () => {
  it('form no cycle in src, type imports and import() included', () => {
    const imports = importsOf(join(root, 'src'));
    assert.ok(imports.size > 200);
    assert.deepEqual(
      firstCycle(imports).map((file) => file.slice(root.length)),
      [],
    );
  });
  it('are found by every statement', () => {
    const element = join(root, 'src/elements/sitemap-tree/data-tree-controller.ts');
    const imported = importsOf(join(root, 'src')).get(element) ?? [];
    for (const name of ['load-lazily', 'data-tree-callbacks', 'load-data-tree.lazy']) {
      assert.ok(
        imported.some((one) => one.endsWith(`/${name}.ts`)),
        name,
      );
    }
  });
  it('are reported as the paths around a cycle', () => {
    const imports = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d', 'a']],
      ['d', []],
    ]);
    assert.deepEqual(firstCycle(imports), ['a', 'c', 'a']);
  });
});
