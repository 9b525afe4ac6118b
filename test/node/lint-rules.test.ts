import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint, RuleTester } from 'eslint';
import { main as markdownlint } from 'markdownlint-cli2';
import stylelint from 'stylelint';
import tseslint from 'typescript-eslint';
import {
  LONG_FILES,
  MAX_CLASS_LINES,
  MAX_FILE_LINES,
  MAX_TEST_FILE_LINES,
} from '../../lint/length-limits.js';
import maxClassLines from '../../lint/rules/max-class-lines.js';
import messageLang from '../../lint/rules/message-lang.js';
import slotWrapper from '../../lint/rules/slot-wrapper.js';
import vocabulary from '../../lint/rules/vocabulary.js';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const inTemplate = (markup: string): string => `const view = html\`${markup}\`;`;
const wrapped = (wrapper: string): { messageId: string; data: { wrapper: string } }[] => [
  { messageId: 'wrapped', data: { wrapper } },
];

const typedTester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: cwd },
  },
});
const MESSAGE = 'interface Message { text: string; lang: string } declare const message: Message;';

typedTester.run('message-lang', messageLang, {
  valid: [
    { code: `${MESSAGE} const f = () => [message.lang, message.text];`, filename: 'a.ts' },
    {
      code: `${MESSAGE} declare const ownLang: (message: Message) => string; const f = () => [message.text, ownLang(message)];`,
      filename: 'a.ts',
    },
    { code: 'declare const link: { text: string }; link.text;', filename: 'a.ts' },
  ],
  invalid: [
    {
      code: `${MESSAGE} const f = () => message.text; const g = () => message.lang;`,
      filename: 'a.ts',
      errors: [{ messageId: 'missing', data: { name: 'message' } }],
    },
    {
      code: `${MESSAGE} declare const msg: () => Message | undefined; const f = () => msg()?.text;`,
      filename: 'a.ts',
      errors: [{ messageId: 'missing', data: { name: 'msg()' } }],
    },
  ],
});

tester.run('slot-wrapper', slotWrapper, {
  valid: [
    inTemplate('<div part="x"><slot></slot></div><nav></nav>'),
    inTemplate('<ul title="a > b"><li>${a}</li></ul><slot></slot>'),
    inTemplate('<!-- <ul> --><slot></slot>'),
    'const view = css`<ul><slot></slot></ul>`;',
  ],
  invalid: [
    ...['nav', 'header', 'article', 'section', 'h2', 'ul', 'li', 'dl', 'table', 'td'].map(
      (tag) => ({
        code: inTemplate(`<div><${tag} class="x"><p><slot></slot></p></${tag}></div>`),
        errors: wrapped(`<${tag}>`),
      }),
    ),
    {
      name: 'an element with such a role',
      code: inTemplate('<div role="list"><slot></slot></div>'),
      errors: wrapped('role="list"'),
    },
    {
      name: 'a template within a template',
      code: inTemplate('<ul>${items.map(() => html`<slot name="a"></slot>`)}</ul>'),
      errors: wrapped('<ul>'),
    },
    {
      name: 'a template that a method returns',
      code: `class Menu {
        #rest() { return html\`<slot></slot>\`; }
        render() { return html\`<nav>\${this.#rest()}</nav>\`; }
      }`,
      errors: wrapped('<nav>'),
    },
    {
      name: 'a template in a variable',
      code: 'const rest = html`<slot></slot>`; const view = html`<nav>${rest}</nav>`;',
      errors: wrapped('<nav>'),
    },
  ],
});

tester.run('max-class-lines', maxClassLines, {
  valid: [
    { code: 'class A {\n  a = 1;\n}', options: [{ max: 3 }] },
    {
      name: 'blank lines and comments are not counted',
      code: 'class A {\n\n  // why\n  /** what\n   * it is */\n  a = 1;\n}',
      options: [{ max: 3 }],
    },
  ],
  invalid: [
    {
      code: 'class A {\n  a = 1;\n  b = 2;\n}',
      options: [{ max: 3 }],
      errors: [{ messageId: 'tooLong', data: { lines: '4', max: '3' } }],
    },
    {
      name: 'a class expression',
      code: 'const A = class {\n  a = `1\n2`;\n};',
      options: [{ max: 3 }],
      errors: [{ messageId: 'tooLong' }],
    },
  ],
});

const avoided = (found: string): { message: RegExp }[] => [{ message: new RegExp(`“${found}”`) }];
tester.run('vocabulary', vocabulary, {
  valid: [
    '// The stylesheet is rendered: `drawn` is only a name, “is drawn” a quotation.',
    'const sheet = new CSSStyleSheet(); const LOAD_DELAY_MS = 1;',
    '// The language, `undefined` if there is none, and is none of the seven.',
    { name: 'other strings', code: `const caption = 'A picture that was drawn';` },
    { name: 'other senses', code: '// The contact sheet draws attention; a round trip.' },
  ],
  invalid: [
    { code: '// What is below is drawn again.', errors: avoided('is drawn') },
    {
      name: 'across the lines of a comment',
      code: '/**\n * Values that are parted\n * by spaces.\n */',
      errors: avoided('parted by'),
    },
    { code: `it('x-default is none', () => {});`, errors: avoided('is none') },
    { code: `it('keeps its style sheets', () => {});`, errors: avoided('style sheets') },
    { code: 'console.warn(`${host} reckoned with more`);', errors: avoided('reckoned') },
    { code: `throw new TypeError('not a web address');`, errors: avoided('web address') },
    { code: `const example = { about: 'A list lent to the bar.' };`, errors: avoided('lent') },
    { code: 'const isDrawn = true;', errors: avoided('drawn') },
    { code: 'interface A { said: string }', errors: avoided('said') },
    { code: 'const LOAD_DELAY = 1;', errors: avoided('LOAD_DELAY') },
  ],
});

describe('the lint configuration', () => {
  const eslint = new ESLint({ cwd });

  /** Faults, each with the rule that reports it, in one text: typed linting is slow. */
  const FAULTS = [
    ['an upward import', 'boundaries/dependencies', `import '../markup/index.js';`],
    ['an import cycle', 'import-x/no-cycle', `import './load-lazily.js';`],
    [
      'a static import of a lazy module',
      '@typescript-eslint/no-restricted-imports',
      `import './follow.lazy.js';`,
    ],
    [
      'an import() that handles no failure',
      'no-restricted-syntax',
      `void import('./follow.lazy.js');`,
    ],
    ['a likely mistake', 'no-self-assign', 'let a = 1; a = a; export { a };'],
    [
      'a long class',
      'vn/max-class-lines',
      `export class A {${'a = 1;\n'.repeat(MAX_CLASS_LINES + 1)}}`,
    ],
    ['a long file', 'max-lines', '\n'.repeat(MAX_FILE_LINES)],
  ] as const;

  it('reports each fault in a source file', async () => {
    // Typed linting needs the name of a file that exists.
    const filePath = 'src/dom/warn.ts';
    const text = FAULTS.map(([, , code]) => code).join('\n');
    const [result] = await eslint.lintText(text, { filePath });
    const found = result!.messages.map(({ ruleId }) => ruleId);
    assert.deepEqual(
      FAULTS.filter(([, rule]) => !found.includes(rule)),
      [],
    );
  });

  it('reports a list around a slot in an element', async () => {
    const filePath = 'src/elements/footer/footer-element.ts';
    const text = `import { html } from 'lit'; export const a = html\`<ul><slot></slot></ul>\`;`;
    const [result] = await eslint.lintText(text, { filePath });
    assert.ok(result!.messages.some(({ ruleId }) => ruleId === 'vn/slot-wrapper'));
  });

  it('reports a long test file', async () => {
    const filePath = 'test/node/lint-rules.test.ts';
    const [result] = await eslint.lintText('\n'.repeat(MAX_TEST_FILE_LINES + 1), { filePath });
    assert.ok(result!.messages.some(({ ruleId }) => ruleId === 'max-lines'));
  });

  it('reports a long stylesheet', async () => {
    const code = `a {\n${'  color: inherit;\n'.repeat(MAX_FILE_LINES)}}\n`;
    const { results } = await stylelint.lint({ cwd, code, codeFilename: `${cwd}src/styles/x.css` });
    assert.ok(results[0]!.warnings.some(({ rule }) => rule === 'vn/max-lines'));
  });

  it('reports vocabulary to avoid in stylesheets and Markdown', async () => {
    const code = '/* Drawn anew. */\na {\n  color: inherit;\n}\n';
    const { results } = await stylelint.lint({ cwd, code, codeFilename: `${cwd}src/styles/x.css` });
    assert.deepEqual(
      results[0]!.warnings.map(({ rule }) => rule),
      ['vn/vocabulary'],
    );
    const found: string[] = [];
    const status = await markdownlint({
      directory: cwd,
      argv: [],
      noGlobs: true,
      nonFileContents: { 'docs/x.md': '# Title\n\nValues parted by spaces, `drawn anew`.\n' },
      logMessage: () => undefined,
      logError: (line) => found.push(line),
    });
    assert.equal(status, 1);
    assert.match(found.join('\n'), /vn-vocabulary .+ “parted by”/);
    assert.doesNotMatch(found.join('\n'), /anew/);
  });

  it('has no exception for a file that no longer exists', () => {
    const gone = LONG_FILES.filter(({ file }) => !existsSync(`${cwd}${file}`));
    assert.deepEqual(gone, []);
  });
});
