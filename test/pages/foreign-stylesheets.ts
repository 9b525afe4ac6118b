import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../support/install.js';

/** Packages of other design systems: 210 MB, so that only the tests that need them install them. */
const FOLDER = fileURLToPath(new URL('../foreign-stylesheets/', import.meta.url));

/** A stylesheet that pages load beside ours. */
export interface ForeignStylesheet {
  readonly name: string;
  readonly css: string;
  /** The changes that docs/foreign-css.md documents, as CSS; the reference page gets them too. */
  readonly limits?: string;
}

/** Reads a file of a package; `exports` does not list every stylesheet. */
const inPackage = (path: string): string => readFileSync(`${FOLDER}node_modules/${path}`, 'utf8');

const inTestData = (file: string): string =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');

ensureInstalled(FOLDER);

export const FOREIGN_STYLESHEETS: readonly ForeignStylesheet[] = [
  { name: 'Bootstrap', css: inPackage('bootstrap/dist/css/bootstrap.css') },
  { name: 'Liferay Clay', css: inPackage('@clayui/css/lib/css/atlas.css') },
  { name: 'GOV.UK Frontend', css: inPackage('govuk-frontend/dist/govuk/govuk-frontend.min.css') },
  { name: 'USWDS', css: inPackage('@uswds/uswds/dist/css/uswds.css') },
  { name: 'DSFR', css: inPackage('@gouvfr/dsfr/dist/dsfr.css') },
  { name: 'normalize.css', css: inPackage('normalize.css/normalize.css') },
  {
    name: 'Tailwind preflight',
    // As Tailwind compiles it without a theme: with the fallback values.
    css: inPackage('tailwindcss/preflight.css').replace(
      /--theme\(\s*--[\w-]+,([^;]*?)\)\s*(?=\/\*|;)/g,
      '$1',
    ),
  },
  { name: 'theme.css', css: inTestData('theme.css') },
  { name: 'hostile.css', css: inTestData('hostile.css'), limits: 'html { font-size: 62.5% }' },
  {
    name: '!important',
    css: 'a { color: red !important } p, li { line-height: 2 !important }',
    limits: 'a { color: red !important } p, li { line-height: 2 !important }',
  },
];
