const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const RENDERS = `  override render(): TemplateResult {
    return html\`TODO: what it renders itself\`;
  }`;

/** An element that only decorates the author's HTML has no shadow root. */
const RENDERS_NOTHING = `  protected override createRenderRoot(): this {
    return this;
  }`;

export interface NewElement {
  /** Path → content. */
  readonly files: Readonly<Record<string, string>>;
  /** Class name. */
  readonly element: string;
  /** Prefix of the constant that holds its examples. */
  readonly camel: string;
}

/**
 * The files of a new element by path, with a "TODO:" wherever its author has to write something.
 *
 * @param name without `vn-`
 */
export function filesOf(name: string, { styles = false } = {}): NewElement {
  const pascal = name.split('-').map(capitalise).join('');
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  const element = `Vn${pascal}`;
  const tag = `vn-${name}`;
  const folder = `src/elements/${name}`;

  const files: Record<string, string> = {
    [`${folder}/${name}-element.ts`]: `${
      styles
        ? `import { html, LitElement, type TemplateResult } from 'lit';`
        : `import { ReactiveElement } from '@lit/reactive-element';`
    }
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { requires } from '../../rules/rule.js';
${styles ? `import { styles } from './${name}.styles.js';\n` : ''}
/**
 * TODO: what it is, in one sentence.
 *
 * TODO: what the author writes inside it: complete, semantic HTML, including all landmarks,
 * headings, lists and sections.
 *
 * TODO: what happens without JavaScript, and what the element adds.
 *
 * @summary TODO: one line.
 * @slot - TODO: what the author writes.${styles ? '\n * @csspart TODO: one for each part that pages may style.' : ''}
 * @since TODO: the first version that contains it.
 * @status preview
 * @example
 * <${tag}>
 *   TODO: the shortest complete markup
 * </${tag}>
 */
export class ${element} extends ${styles ? 'LitElement' : 'ReactiveElement'} {${styles ? '\n  static override readonly styles = styles;\n' : ''}
  /** @ignore */
  constructor() {
    super();
    // TODO: move the rules to src/rules/${name}.ts and list them in src/command/element-rules.ts.
    new AuthoringController(this, [
      requires((host) => [...host.children].length > 0, 'TODO: what it needs to find inside it'),
    ]);
  }

${styles ? RENDERS : RENDERS_NOTHING}
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
    [`${folder}/${name}.css`]: `/* TODO: the final layout of the element and its children, before any script runs. Nest every rule
   in that of the tag name; colours and sizes are tokens. */
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
import page from '../docs/components/${name}.md?page';
import { ${camel}Examples } from './examples/${name}.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/${name}',
  component: '${tag}',
  ...about('${tag}', page),
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
    throw new Error('TODO: write it, and watch it fail once');
  });
});
`,
    [`docs/components/${name}.md`]: `# ${tag}

TODO: what it is, in one sentence.

## When to use

TODO: what it is for, when not to use it, and what to use instead.

## What the author writes

<!-- prettier-ignore -->
\`\`\`html ${name} default en
\`\`\`

TODO: what matters in that markup, and which function writes it.

## Without JavaScript

TODO: what works and what does not.

## Slots, attributes, parts and events

<!-- api:start -->
<!-- api:end -->

## Keyboard

TODO: a table with the columns Id, Key and What happens; the title of a test contains each id in square brackets. Or: "None of its own: links are links."

## Languages

TODO: which texts are messages of the library.

## Accessibility

| WCAG 2.2                     | EN 301 549 | What concerns it                  |
| ---------------------------- | ---------- | --------------------------------- |
| 1.3.1 Info and Relationships | 9.1.3.1    | TODO: one row for each criterion. |

## Bad input

- TODO: for each mistake, what is displayed and the development warning.

## Accessibility tree

TODO: "The same with and without JavaScript.", or the differences.
`,
  };
  if (styles) {
    files[`${folder}/${name}.styles.ts`] = `import { css } from 'lit';

/** Styles of the shadow root. The stylesheet of the light DOM reserves its size. */
export const styles = css\`
  /* TODO: the parts that the element renders. */
  :host {
    display: block;
  }
\`;
`;
  }
  return { files, element, camel };
}
