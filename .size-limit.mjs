import { readFileSync } from 'node:fs';

const PATTERNS = JSON.parse(readFileSync('src/patterns/patterns.json', 'utf8'));
const ELEMENTS = JSON.parse(readFileSync('src/elements/elements.json', 'utf8'));
const LOCALES = ['sv', 'en', 'se', 'ru', 'fr', 'de'];
const BUNDLED = '.cache/size';

/** Budgets in bytes of brotli. `scripts/bundle-for-size.ts` writes the files in `.cache/size`. */
export default [
  {
    // 0.6 kB of it keep keys and buttons working when other files fail to load.
    name: 'release page of the demo site, without print and modes',
    path: [`${BUNDLED}/release-page/*`, `!${BUNDLED}/release-page/{modes,print}.css`],
    limit: '12960 B',
  },
  // Loaded with low priority unless the visitor's media match.
  {
    name: 'release page: print and modes',
    path: `${BUNDLED}/release-page/{modes,print}.css`,
    limit: '1500 B',
  },
  // What blocks its first paint: the stylesheet that the site makes of base.css and css/*.css.
  {
    name: 'release page: blocking stylesheet',
    path: `${BUNDLED}/release-page/page-*.css`,
    limit: '4700 B',
  },
  { name: 'vn-elements.bundle.js', path: 'dist/vn-elements.bundle.js', limit: '9800 B' },
  // Every element with every variant: a page links only the files it uses.
  { name: 'vn-elements.css', path: `${BUNDLED}/vn-elements.css`, limit: '8280 B' },
  // What every element with messages loads, without the catalogues.
  { name: 'i18n runtime', path: `${BUNDLED}/i18n.js`, limit: '1300 B' },
  { name: 'i18n runtime with plurals', path: `${BUNDLED}/i18n-plurals.js`, limit: '1620 B' },
  // Runs on servers, but should not grow unnoticed. Contains renderToString(), readRelease() and the
  // 2,125 names of HTML's character references (8.2 kB).
  { name: 'markup.js', path: `${BUNDLED}/markup.js`, limit: '54200 B' },
  ...ELEMENTS.map(({ name }) => ({
    name: `elements/${name}.js with Lit`,
    path: `${BUNDLED}/elements/${name}.js`,
    limit: '11500 B',
  })),
  ...ELEMENTS.map(({ name }) => ({
    name: `css/${name}*.css`,
    path: `${BUNDLED}/css/${name}{.*,}.css`,
    limit: '8200 B',
  })),
  ...['reset', 'base', ...PATTERNS].map((name) => ({
    name: `patterns/${name}.css`,
    path: `dist/patterns/${name}.css`,
    limit: '1000 B',
  })),
  ...LOCALES.map((locale) => ({
    name: `locales/${locale}.js`,
    path: `dist/locales/${locale}.js`,
    limit: '1000 B',
  })),
];
