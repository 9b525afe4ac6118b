import { html, type TemplateResult } from 'lit';
import '../../src/bundles/catalogues.js';
import {
  breadcrumbs,
  ministrySwitcher,
  navigation,
  renderToString,
} from '../../src/markup/index.js';
import type { Locale, Organisation, SiteNode } from '../../src/model/index.js';
import { manyPages, siteTreeOf } from '../../stories/data/site.js';
import { EXAMPLES } from '../../stories/examples/index.js';

// All examples of the elements around the content, below each other on one page.

export const FRAME = [
  'skip-link',
  'header',
  'navigation',
  'ministry-switcher',
  'language-selector',
  'breadcrumbs',
  'footer',
] as const;

const INSIDE = ['ministry-switcher', 'language-selector'];

const organisations = (count: number): readonly Organisation[] =>
  Array.from({ length: count }, (_, index) => ({
    key: String(index),
    names: { fi: `Sosiaali- ja terveysministeriö ${String(index)}` },
    href: `https://example.fi/${String(index)}/`,
  }));

const TITLE = 'Hallituksen esitys eduskunnalle laiksi hätäkeskustoiminnasta ';

const way = (count: number): readonly SiteNode[] =>
  Array.from({ length: count }, (_, index) => ({
    title: TITLE.repeat(3).slice(0, 150),
    href: `/${String(index)}/`,
  }));

const withSubmenus = (pages: readonly SiteNode[]): readonly SiteNode[] =>
  pages.map((page) => ({
    ...page,
    children: siteTreeOf('fi')
      .slice(0, 5)
      .map(({ title }, index) => ({ title, href: `${page.href ?? ''}${String(index)}/` })),
  }));

/** The lowest and highest numbers of items, which no example has. */
const NUMBERS: readonly (readonly [string, TemplateResult])[] = [
  ...[1, 7, 25].map(
    (count) =>
      [
        `navigation of ${String(count)} with submenus`,
        html`<vn-navigation
          >${navigation(withSubmenus(manyPages('fi', count)), { lang: 'fi' })}</vn-navigation
        >`,
      ] as const,
  ),
  ...[0, 1, 12, 60].map(
    (count) =>
      [
        `ministry-switcher of ${String(count)}`,
        html`<vn-ministry-switcher
          >${ministrySwitcher({
            lang: 'fi',
            organisation: '1',
            // The government precedes its ministries.
            organisations: organisations(count === 0 ? 0 : count + 1),
          })}</vn-ministry-switcher
        >`,
      ] as const,
  ),
  ...[1, 2, 5, 12].flatMap((count) =>
    [false, true].map(
      (collapse) =>
        [
          `breadcrumbs of ${String(count)}${collapse ? ', middle behind a button' : ''}`,
          html`<vn-breadcrumbs
            >${breadcrumbs(way(count), { lang: 'fi', collapse, title: TITLE })}</vn-breadcrumbs
          >`,
        ] as const,
    ),
  ),
];

/** Elements without children, which render nothing without script, as documented. */
export const rendersItself = (example: string): boolean =>
  /without-children|switcher src/.test(example);

/** Every example of these elements by name, as an author would write it. */
export function frameExamples(lang: Locale, { numbers = false } = {}): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const component of FRAME)
    for (const { name, render } of EXAMPLES[component] ?? [])
      all.set(`${component} ${name}`, renderToString(render(lang)));
  if (numbers) for (const [name, template] of NUMBERS) all.set(name, renderToString(template));
  return all;
}

/** A page of these for `show()`; `about` precedes each. */
export const framePage = (
  lang: string,
  examples: ReadonlyMap<string, string>,
  about: (name: string) => string = () => '',
): string => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
  <title>Frame</title><meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <link rel="stylesheet" href="/dist/vn-elements.css">
  <style>html { background: var(--vn-color-ground) } body { margin: 0 }
  [data-example] { position: relative; margin-block-end: 16px }
  /* The part of the page around an example that it displays. */
  main :is(h1, h2) { overflow-wrap: anywhere }
  /* These extend to the edges of the viewport; the others are on a page with a margin. */
  [data-example]:is(${INSIDE.map((name) => `[data-example^='${name}']`).join(', ')}) { margin-inline: var(--vn-gutter) }</style>
  <script type="module" src="/dist/vn-elements.bundle.js"></script></head><body>
  ${[...examples]
    .map(([name, markup]) => `${about(name)}<div data-example="${name}">${markup}</div>`)
    .join('\n')}
  </body></html>`;
