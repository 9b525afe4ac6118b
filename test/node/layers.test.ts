import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const { findViolations } = (await import(new URL('scripts/check-layers.mjs', root).href)) as {
  findViolations: (root: string) => string[];
};

/** What is found in a tree of nothing but these files. */
function violationsOf(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    mkdirSync(join(folder, 'src'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return findViolations(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ofImport = (file: string, statement: string): string[] => violationsOf({ [file]: statement });
const ofTemplate = (template: string): string[] =>
  violationsOf({ 'src/elements/menu/menu-element.ts': `const view = html\`${template}\`;` });

const caught = (found: readonly string[], file: string, what: string): void => {
  assert.deepEqual(found, [`${file}: may not import ${what} (layer rule)`]);
};

describe('layers', () => {
  it('are kept by every file of the library', () => {
    assert.deepEqual(findViolations(fileURLToPath(root)), []);
  });

  for (const [file, specifier, what] of [
    ['src/model/a.ts', '../i18n/b.js', 'i18n'],
    ['src/model/a.ts', 'lit', 'lit'],
    ['src/i18n/a.ts', '../markup/b.js', 'markup'],
    ['src/i18n/a.ts', '../controllers/b.js', 'controllers'],
    ['src/markup/a.ts', '../controllers/b.js', 'controllers'],
    ['src/markup/a.ts', '../elements/menu/menu.js', 'elements'],
    ['src/controllers/a.ts', '../elements/menu/menu-element.js', 'elements'],
    ['src/controllers/a.ts', '../markup/b.js', 'markup'],
    ['src/controllers/a.ts', 'lit', 'lit other than by "import type"'],
    ['src/styles/a.ts', '../model/b.js', 'model'],
    ['src/elements/menu/menu-element.ts', '../footer/footer-element.js', 'elements/footer'],
    ['src/elements/menu/menu-element.ts', '../../bundles/b.js', 'bundles'],
    ['src/elements/define.ts', './menu/menu-element.js', 'elements/menu'],
    ['src/bundles/a.ts', '../model/b.js', 'model'],
    ['src/model/a.ts', '../../scripts/b.mjs', 'scripts/b.mjs'],
    ['src/elements/menu/menu.ts', 'left-pad', 'left-pad'],
    ['src/elements/menu/menu.ts', 'node:fs', 'node:fs'],
  ] as const) {
    it(`${file} may not import ${specifier}`, () => {
      caught(ofImport(file, `import { a } from '${specifier}';`), file, what);
    });
  }

  for (const [kind, statement] of [
    ['bare import', `import '../i18n/b.js';`],
    ['default import', `import b from '../i18n/b.js';`],
    ['type import', `import type { B } from '../i18n/b.js';`],
    ['inline type import', `import { type B } from '../i18n/b.js';`],
    ['re-export', `export { b } from '../i18n/b.js';`],
    ['re-export of all', `export * from '../i18n/b.js';`],
    ['dynamic import', `const b = await import('../i18n/b.js');`],
    ['dynamic import of an address', `void import(new URL('../i18n/b.js', import.meta.url).href);`],
    ['type query', `type B = import('../i18n/b.js').B;`],
  ] as const) {
    it(`are seen through a ${kind}`, () => {
      caught(ofImport('src/model/a.ts', statement), 'src/model/a.ts', 'i18n');
    });
  }

  it('cannot be got round by a computed path', () => {
    caught(ofImport('src/i18n/a.ts', 'void import(where);'), 'src/i18n/a.ts', 'a computed path');
  });

  it('leave no file outside', () => {
    for (const file of ['src/a.ts', 'src/utilities/a.ts']) {
      assert.deepEqual(ofImport(file, ''), [`${file}: stands in no layer (layer rule)`]);
    }
  });

  it('let through what they allow', () => {
    const found = violationsOf({
      'src/i18n/a.ts': `import '../model/b.js'; import './generated/b.js';`,
      'src/markup/a.ts': `import { html } from 'lit'; import '../i18n/b.js'; import '../model/b.js';`,
      'src/controllers/a.ts': `import type { ReactiveController } from 'lit'; import '../i18n/b.js';`,
      'src/elements/menu/menu.ts': `import { define } from '../define.js'; import './menu-element.js';`,
      'src/elements/menu/menu-element.ts': `
        import { LitElement } from 'lit';
        import { property } from 'lit/decorators.js';
        import '../../controllers/b.js';
        import '../../i18n/b.js';
        import '../../markup/b.js';
        import '../../model/b.js';
        import '../../styles/generated/b.js';`,
      'src/bundles/a.ts': `import '../elements/menu/menu.js'; import '../i18n/b.js'; import './b.js';`,
    });
    assert.deepEqual(found, []);
  });
});

describe('slots', () => {
  const fault = (around: string): string[] => [
    `src/elements/menu/menu-element.ts: ${around} may not stand around a <slot> (slot rule)`,
  ];

  for (const tag of [
    'nav',
    'header',
    'article',
    'section',
    'h2',
    'ul',
    'li',
    'dl',
    'table',
    'td',
  ]) {
    it(`have no <${tag}> around them`, () => {
      assert.deepEqual(
        ofTemplate(`<div><${tag} class="x"><p><slot></slot></p></${tag}></div>`),
        fault(`<${tag}>`),
      );
    });
  }

  it('have no element with such a role around them', () => {
    assert.deepEqual(ofTemplate('<div role="list"><slot></slot></div>'), fault('role="list"'));
  });

  it('are found in a template within a template', () => {
    assert.deepEqual(
      ofTemplate('<ul>${items.map(() => html`<slot name="a"></slot>`)}</ul>'),
      fault('<ul>'),
    );
  });

  it('are found in what a method draws', () => {
    const found = violationsOf({
      'src/elements/menu/menu-element.ts': `class Menu {
        #rest() { return html\`<slot></slot>\`; }
        render() { return html\`<nav>\${this.#rest()}</nav>\`; }
      }`,
    });
    assert.deepEqual(found, fault('<nav>'));
  });

  it('may stand beside anything and inside anything else', () => {
    assert.deepEqual(
      ofTemplate(
        '<!-- <ul> --><ul title="a > b"><li>${a}</li></ul><div part="x"><slot></slot></div><nav></nav>',
      ),
      [],
    );
  });
});
