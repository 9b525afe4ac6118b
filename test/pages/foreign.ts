import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import type { Page } from 'playwright-core';

// Pages that hold our elements beside style sheets of others.

const require = createRequire(import.meta.url);
const installed = (path: string): string => readFileSync(require.resolve(path), 'utf8');
const data = (file: string): string =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');

/** A style sheet that pages load beside ours. */
export interface Foreign {
  readonly name: string;
  readonly css: string;
  /** What docs/foreign-css.md says it changes, as CSS: the page alone gets that too. */
  readonly limits?: string;
}

/** Relative to the packages' own folders: `exports` does not name every sheet. */
const inPackage = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8');

export const FOREIGN: readonly Foreign[] = [
  { name: 'Bootstrap', css: installed('bootstrap/dist/css/bootstrap.css') },
  { name: 'Liferay Clay', css: inPackage('@clayui/css/lib/css/atlas.css') },
  { name: 'GOV.UK Frontend', css: inPackage('govuk-frontend/dist/govuk/govuk-frontend.min.css') },
  { name: 'USWDS', css: inPackage('@uswds/uswds/dist/css/uswds.css') },
  { name: 'DSFR', css: inPackage('@gouvfr/dsfr/dist/dsfr.css') },
  { name: 'normalize.css', css: inPackage('normalize.css/normalize.css') },
  {
    name: 'Tailwind preflight',
    // As Tailwind writes it where the theme says nothing.
    css: inPackage('tailwindcss/preflight.css').replace(
      /--theme\(\s*--[\w-]+,([^;]*?)\)\s*(?=\/\*|;)/g,
      '$1',
    ),
  },
  { name: 'theme.css', css: data('theme.css') },
  { name: 'hostile.css', css: data('hostile.css'), limits: 'html { font-size: 62.5% }' },
  {
    name: '!important',
    css: 'a { color: red !important } p, li { line-height: 2 !important }',
    limits: 'a { color: red !important } p, li { line-height: 2 !important }',
  },
];

/** A template's HTML as a person would write it, without the marks that Lit hydrates by. */
export async function markupOf(template: TemplateResult): Promise<string> {
  const marked = await collectResult(render(template));
  return marked
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
    .replace(/<template shadowroot[\s\S]*?<\/template>/g, '');
}

const ORIGIN = 'http://vn.test';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
};

/**
 * Opens a page of these files, by their names; `page.html` is shown. What begins with `dist/` comes
 * from the build, all else is missing.
 */
export async function show(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const contentType = TYPES[name.split('.').pop() ?? ''] ?? 'text/plain';
    const file = files[name];
    if (file !== undefined) await route.fulfill({ contentType, body: file });
    else if (name.startsWith('dist/') && contentType !== 'text/plain')
      await route.fulfill({ contentType, body: inPackage(`../${name}`) });
    else await route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${ORIGIN}/page.html`);
}
