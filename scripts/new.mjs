#!/usr/bin/env node
/**
 * Begins a new element: every file it needs, with what to write in place of each "TODO:".
 *
 *   npm run new <name>                 without the prefix: "breadcrumbs" gives <vn-breadcrumbs>
 *   npm run new <name> -- --styles     with a style sheet for chrome in the shadow root
 *   npm run new -- --check             what is still to be written, in any element
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as prettier from 'prettier';

const BUNDLE = 'src/bundles/vn-elements.ts';
const EXAMPLES = 'stories/examples/index.ts';
const PAGE = 'src/bundles/page.ts';
const STYLES = 'scripts/lib/sheets.mjs';
const LONGEST_NAME = 40;

/** Folders whose files a new element brings. */
const SEARCHED = ['src/elements', 'stories', 'test/browser', 'docs/components'];

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

// ---- templates -----------------------------------------------------------------------------------

function filesOf(name, { styles }) {
  const pascal = name.split('-').map(capital).join('');
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  const element = `Vn${pascal}`;
  const tag = `vn-${name}`;
  const folder = `src/elements/${name}`;

  const files = {
    [`${folder}/${name}-element.ts`]: `import { html, LitElement, type TemplateResult } from 'lit';
import { AuthoringController, has } from '../../controllers/authoring-controller.js';
${styles ? `import { styles } from './${name}.styles.js';\n` : ''}
/**
 * TODO: what it is, in one sentence.
 *
 * TODO: what the author writes inside it. It is complete and semantic by itself: landmarks,
 * headings, lists and sections are there and never in the shadow root.
 *
 * TODO: what happens without JavaScript, and what the element adds.
 *
 * @summary TODO: one line.
 * @slot - TODO: what the author writes.${styles ? '\n * @csspart TODO: one for each part that pages may style.' : ''}
 * @since TODO: the version that brings it.
 * @status preview
 * @example
 * <${tag}>
 *   TODO: the shortest complete markup
 * </${tag}>
 */
export class ${element} extends LitElement {${styles ? '\n  static override readonly styles = styles;\n' : ''}
  /** @ignore */
  constructor() {
    super();
    new AuthoringController(this, [has(':scope > *', 'TODO: what it needs to find inside it')]);
  }

  override render(): TemplateResult {
    return html\`<slot></slot>\`;
  }
}
`,
    [`${folder}/${name}.ts`]: `import { define } from '../define.js';
import { ${element} } from './${name}-element.js';

export * from './${name}-element.js';

define('${tag}', ${element});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${element};
  }
}
`,
    [`${folder}/${name}.light.css`]: `/* TODO: the final layout of the element and of what the author writes in it, before any script.
   Every rule stands inside that of the tag name; colours and sizes are tokens. */
${tag} {
  display: block;
}
`,
    [`stories/examples/${name}.examples.ts`]: `import { html } from 'lit';
import type { Example } from './example.js';

export const ${camel}Examples: readonly Example[] = [
  {
    name: 'default',
    about: 'TODO: what it shows, in one sentence.',
    render: (lang) => html\`<${tag}><p lang=\${lang}>TODO: what an author writes</p></${tag}>\`,
  },
];
`,
    [`stories/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import text from '../docs/components/${name}.md?raw';
import { ${camel}Examples } from './examples/${name}.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/${name}',
  component: '${tag}',
  ...about('${tag}', text),
};
export default meta;

// TODO: one for each example that is not hidden.
export const Default: StoryObj = storyOf(${camel}Examples, 'default');
`,
    [`test/browser/${name}.test.ts`]: `import '../../src/elements/${name}/${name}.js';
import { ${camel}Examples } from '../../stories/examples/${name}.examples.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';

testExamples('${name}', ${camel}Examples);

testBadInput('${name}', [
  // TODO: one for each line under "Bad input" in the docs.
  { markup: '<${tag}></${tag}>', warning: /but found no children/ },
]);

describe('${tag}', () => {
  it('TODO: a test for each row of the keyboard table, with its id in the title', () => {
    throw new Error('TODO: write it, and see it fail once');
  });
});
`,
    [`docs/components/${name}.md`]: `# ${tag}

TODO: what it is, in one sentence.

## What the author writes

<!-- example: ${name} default en -->

\`\`\`html

\`\`\`

TODO: what matters in that markup, and which function writes it.

## Without JavaScript

TODO: what works and what does not.

## Slots, attributes, parts and events

| Slot      | Holds                        |
| --------- | ---------------------------- |
| (default) | TODO: what the author writes |

Attributes, parts and events: none.

## Custom properties

TODO: run \`node scripts/check-docs.mjs --write\`.

## Keyboard

TODO: a table with the columns Id, Key and What happens; each id stands in the title of a test. Or: "None of its own: links are links."

## Accessibility

| WCAG 2.2                     | EN 301 549 | What concerns it                  |
| ---------------------------- | ---------- | --------------------------------- |
| 1.3.1 Info and Relationships | 9.1.3.1    | TODO: one row for each criterion. |

## Bad input

- TODO: what is shown, and the warning of the development build, for each thing that may be missing or wrong.

## Accessibility tree

TODO: "The same with and without JavaScript.", or the differences.
`,
  };
  if (styles) {
    files[`${folder}/${name}.styles.ts`] = `import { css } from 'lit';

/** Chrome in the shadow root: about 40 lines; its size is reserved in the light style sheet. */
export const styles = css\`
  /* TODO: the parts that the element itself draws. */
  :host {
    display: block;
  }
\`;
`;
  }
  return { files, element, camel };
}

// ---- what is still to be done --------------------------------------------------------------------

const filesIn = (root, folder) =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
        )
        .sort()
    : [];

/**
 * @param {string} root the folder that holds the project
 * @returns {string[]} one line for each thing that an element still lacks
 */
export function findUnfinished(root) {
  const read = (name) =>
    existsSync(path.join(root, name)) ? readFileSync(path.join(root, name), 'utf8') : '';
  const found = [];
  for (const file of SEARCHED.flatMap((folder) => filesIn(root, folder))) {
    for (const [at, line] of read(file).split('\n').entries()) {
      const todo = /TODO:.*/.exec(line);
      if (todo) found.push(`${file}:${at + 1}: ${todo[0].trim()}`);
    }
  }
  for (const file of filesIn(root, 'src/elements')) {
    const name = /^src\/elements\/([^/]+)\/\1-element\.ts$/.exec(file)?.[1];
    if (!name) continue;
    const { files, element, camel } = filesOf(name, {});
    if (!read(BUNDLE).includes(element)) found.push(`${BUNDLE}: does not define ${element}`);
    if (!read(PAGE).includes(`'vn-${name}'`)) found.push(`${PAGE}: does not define vn-${name}`);
    if (!read(EXAMPLES).includes(`${camel}Examples`))
      found.push(`${EXAMPLES}: does not list ${camel}Examples`);
    if (!read(STYLES).includes(`'${name}'`)) found.push(`${STYLES}: does not list '${name}'`);
    for (const needed of Object.keys(files)) {
      if (!existsSync(path.join(root, needed))) found.push(`${needed}: is missing`);
    }
  }
  return found;
}

/** Why no element can have this name, or undefined. */
function objection(root, name) {
  if (name.startsWith('vn-')) return `without the prefix: ${name.slice(3)}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return 'lower-case words with hyphens between them, as in "skip-link"';
  if (name.length > LONGEST_NAME) return `at most ${LONGEST_NAME} letters`;
  const taken = Object.keys(filesOf(name, { styles: true }).files).find((file) =>
    existsSync(path.join(root, file)),
  );
  return taken && `${taken} exists`;
}

// ---- command -------------------------------------------------------------------------------------

async function main(args) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (args.includes('--check')) {
    const found = findUnfinished(root);
    for (const line of found) console.error(line);
    return found.length > 0 ? 1 : 0;
  }
  const names = args.filter((arg) => !arg.startsWith('-'));
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--styles');
  if (names.length !== 1 || unknown) {
    console.error('usage: npm run new <name> [-- --styles]');
    return 2;
  }
  const [name] = names;
  const fault = objection(root, name);
  if (fault) {
    console.error(`new: "${name}" cannot be the name: ${fault}`);
    return 1;
  }
  const { files, element, camel } = filesOf(name, { styles: args.includes('--styles') });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    const options = await prettier.resolveConfig(path.join(root, file));
    await writeFile(
      path.join(root, file),
      await prettier.format(text, { ...options, filepath: file }),
    );
    console.log(`wrote ${file}`);
  }
  console.log(`
Then, by hand:
  ${BUNDLE}: define ${element}
  ${PAGE}: define vn-${name}, or define it when present
  ${EXAMPLES}: list ${camel}Examples
  ${STYLES}: list '${name}', in the order of a page

Until everything is written these fail:
  npm run new -- --check     each TODO that is left, and the three lists above
  npm run check:manifest     the class comment, and custom-elements.json is to be written anew
  npm run check:lint         TODO comments
  npm run check:docs         the page in docs/components
  node tests                 test/node/new.test.ts, for the same reason as the first
  browser tests              test/browser/${name}.test.ts`);
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
