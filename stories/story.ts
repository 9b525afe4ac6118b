import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { renderToString } from '../src/markup/index.js';
import { matchLocale, type Locale } from '../src/model/index.js';
import type { Example } from './examples/index.js';
import type { RenderedPage } from './learn/guide.js';
import { codeOf } from './learn/record.js';

/** The parts of a manifest declaration that Storybook's docs show. */
interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly since?: string;
  readonly status?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly type: { readonly text: string };
  }[];
  readonly members?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly description: string;
  }[];
  readonly slots?: readonly { readonly name: string; readonly description: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
}

const declarations: readonly Declaration[] = manifest.modules.flatMap(
  ({ declarations }) => declarations as readonly Declaration[],
);

/** The language selected in the toolbar. */
export const localeOf = (globals: Readonly<Record<string, unknown>>): Locale =>
  matchLocale(String(globals['locale'])) ?? 'fi';

/** Argument types that Storybook does not derive from the manifest: choices, default slot, methods. */
function argTypesOf({
  attributes = [],
  members = [],
  slots = [],
  cssParts = [],
}: Declaration): ArgTypes {
  const types: ArgTypes = {};
  for (const { name, type } of attributes) {
    const options = [...type.text.matchAll(/'([^']+)'/g)].map(([, option]) => option);
    types[name] = options.length > 0 ? { options, control: 'select' } : { control: 'text' };
  }
  for (const { name } of cssParts) types[name] = { control: false };
  for (const { name, description } of slots) {
    types[name === '' ? '(default)' : name] = {
      description,
      control: false,
      table: { category: 'slots' },
    };
  }
  for (const { kind, name, description } of members) {
    if (kind !== 'method') continue;
    types[`${name}()`] = { description, control: false, table: { category: 'methods' } };
  }
  return types;
}

/** The common parameters of an element's stories; `page` is its docs page. */
export function about(
  tag: string,
  page: RenderedPage,
  { docs, ...others }: { readonly layout?: 'fullscreen'; readonly docs?: object } = {},
): Required<Pick<Meta, 'argTypes' | 'parameters'>> {
  const declaration = declarations.find(({ tagName }) => tagName === tag);
  if (!declaration) throw new Error(`custom-elements.json does not contain <${tag}>.`);
  return {
    argTypes: argTypesOf(declaration),
    parameters: {
      ...others,
      docs: { subtitle: declaration.summary, text: page, declaration, ...docs },
    },
  };
}

/** The common parameters of a pattern's stories; `page` is its docs page. */
export const aboutPattern = (page: RenderedPage): Required<Pick<Meta, 'parameters'>> => ({
  parameters: { docs: { text: page } },
});

/** The story of an example. Controls set attributes on the first element of the component. */
export function storyOf(examples: readonly Example[], name: string): StoryObj {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`There is no example "${name}".`);
  return {
    parameters: {
      docs: { description: { story: example.about } },
      /** HTML for a page without scripts. */
      markup: (lang: Locale) => renderToString(example.render(lang)),
      /** The data that the HTML is made from, as JavaScript. */
      data: (lang: Locale) => codeOf(example.render(lang)),
    },
    render: (args, { globals, component, canvasElement }) => {
      queueMicrotask(() => {
        if (component === undefined) return;
        const element = canvasElement.querySelector(component);
        for (const [attribute, value] of Object.entries(args)) {
          if (value !== undefined) element?.setAttribute(attribute, String(value));
        }
      });
      return example.render(localeOf(globals));
    },
  };
}
