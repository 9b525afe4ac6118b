import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { EXAMPLES } from '../../stories/examples/index.js';
import { PATTERN_EXAMPLES } from '../../stories/examples/patterns.js';
import { ROOT, visit, type ScreenshotBrowser } from './screenshot-browser.js';

// The subjects of the screenshots, and how screenshots are taken and compared.

const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;
export type Scheme = keyof typeof SCHEMES;
const ALL: readonly Scheme[] = ['light', 'dark', 'forced'];

/** Maximum height of screenshots of examples and pages, in px. */
const MAX_EXAMPLE_HEIGHT_PX = 1000;
const MAX_PAGE_HEIGHT_PX = 2900;
/** Height of the viewport for pages of the site, in px, as on a laptop. */
const VIEWPORT_HEIGHT_PX = 860;
const MARGIN_PX = 16;

/** The subject of screenshots, in one or more languages, widths and colour schemes. */
export interface Subject {
  /** Component, or `pages`. */
  readonly group: string;
  readonly name: string;
  readonly langs: readonly string[];
  /** Widths by scheme. */
  readonly views: readonly (readonly [number, Scheme])[];
  readonly path: (lang: string) => string;
  /** Height of the viewport, in px. */
  readonly height: number;
  /** Maximum height of the screenshot; by default that of the viewport. */
  readonly limit?: number;
  /** The whole viewport, not cropped to the content. */
  readonly whole?: boolean;
  /** The languages that the visitor reads. */
  readonly visitor?: (lang: string) => string;
  /** Brings the page into the state of the screenshot. */
  readonly prepare?: ((page: Page) => Promise<void>) | undefined;
  /** Whether each language has only half of the views. */
  readonly isSample?: boolean;
  /** Path of the screenshot if it is not in the common folder. */
  readonly file?: string;
}

const views = (widths: readonly number[], schemes: readonly Scheme[]): Subject['views'] =>
  schemes.flatMap((scheme) => widths.map((width) => [width, scheme] as const));

/** The visitor of the default notice does not read the page's language, so the message floats. */
const visitor = (group: string, name: string): Pick<Subject, 'visitor'> =>
  group === 'language-notice' && name === 'default'
    ? { visitor: (lang) => (lang === 'fi' ? 'sv-FI' : 'fi-FI') }
    : {};

/** Examples of releases that are in Swedish on every page. */
const IN_ONE_LANGUAGE: readonly string[] = ['press-release default', 'press-release rich'];

export const EXAMPLE_SUBJECTS: readonly Subject[] = Object.entries(EXAMPLES).flatMap(
  ([group, examples]) =>
    examples
      .filter(({ withoutScreenshots }) => !withoutScreenshots)
      .map(({ name }) => ({
        group,
        name,
        langs: IN_ONE_LANGUAGE.includes(`${group} ${name}`) ? ['fi'] : ['fi', 'ru'],
        views: views([360, 1280], ALL),
        path: (lang: string) => `/-example/${group}/${name}/${lang}`,
        height: MAX_EXAMPLE_HEIGHT_PX,
        ...visitor(group, name),
      })),
);

/** A sample of them has each width, scheme and language: three screenshots. */
const PATTERN_VIEWS: Subject['views'] = [
  [360, 'light'],
  [1280, 'dark'],
  [1280, 'forced'],
];

export const PATTERN_SUBJECTS: readonly Subject[] = Object.entries(PATTERN_EXAMPLES).flatMap(
  ([group, examples]) =>
    examples
      .filter(({ withoutScreenshots }) => !withoutScreenshots)
      .map(({ name }) => ({
        group,
        name,
        langs: ['fi', 'ru'],
        views: PATTERN_VIEWS,
        path: (lang: string) => `/-example/${group}/${name}/${lang}`,
        height: MAX_EXAMPLE_HEIGHT_PX,
      })),
);

const hover =
  (selector: string, index = 0) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).nth(index).hover();
  };
const focus =
  (selector: string, index = 0) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).nth(index).focus();
  };
const open =
  (...selectors: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const selector of selectors) {
      await page
        .locator(selector)
        .first()
        .evaluate((details) => {
          (details as HTMLDetailsElement).open = true;
        });
    }
  };
const scroll =
  (top: number) =>
  async (page: Page): Promise<void> => {
    await page.evaluate((to) => {
      scrollTo({ top: to, behavior: 'instant' });
    }, top);
  };
/** Forces `:active` or `:visited`, which a script cannot do. */
const forced =
  (selector: string, state: 'active' | 'visited') =>
  async (page: Page): Promise<void> => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const forcedPseudoClasses = state === 'active' ? ['active', 'hover'] : [state];
    await devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  };
const after =
  (...steps: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const step of steps) await step(page);
  };

/** A release without its text, so that its tags are in the screenshot. */
const short = async (page: Page): Promise<void> => {
  await page.addStyleTag({ content: '.vn-text { display: none !important }' });
};

/** The tree fetches its pages from a URL with this response, or none. */
const asks =
  (answer: 'error' | 'nothing') =>
  async (page: Page): Promise<void> => {
    await page.route('**/pages.json', async (route) => {
      if (answer === 'error') await route.fulfill({ status: 500, body: '' });
    });
    const tree = page.locator('vn-sitemap-tree');
    await tree.evaluate((node) => {
      node.setAttribute('src', '/pages.json');
    });
    await tree.locator('[role=status] > span').waitFor();
  };
const filters =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('vn-sitemap-tree input').fill(text);
    await page.locator('vn-sitemap-tree [role=status] > span').waitFor();
    // Long trees are filtered in several tasks.
    await page.waitForFunction(
      (found) =>
        [...document.querySelectorAll('vn-sitemap-tree li')].every(
          (item) => !item.checkVisibility() || item.textContent.toLowerCase().includes(found),
        ),
      text,
    );
  };

const NOTICE = 'vn-language-notice > :not([hidden])';
const MAIN = 'vn-navigation:not([variant]) > nav > details';
const SECTION = 'vn-navigation[variant] > nav > details';
const PANEL = 'vn-ministry-switcher details';
const WIDE = views([1280], ['light']);
const NARROW = views([360], ['light']);
const WIDE_ALL = views([1280], ALL);

type State = readonly [
  group: string,
  example: string,
  state: string,
  views: Subject['views'],
  prepare: (page: Page) => Promise<void>,
];

/** Hover, focus, active, visited and open; current items are in the examples themselves. */
const STATES: readonly State[] = [
  ['skip-link', 'default', 'focus', views([360, 1280], ALL), focus('vn-skip-link a')],
  ['skip-link', 'without-children', 'focus', WIDE, focus('vn-skip-link a')],

  ['header', 'default', 'switcher-open', views([360, 768, 1280], ALL), open(PANEL)],
  ['header', 'default', 'switcher-focus', WIDE_ALL, focus(`${PANEL} > summary`)],
  ['header', 'default', 'switcher-hover', WIDE, hover(`${PANEL} > summary`)],
  ['header', 'default', 'switcher-link-hover', WIDE, after(open(PANEL), hover(`${PANEL} li a`, 2))],
  ['header', 'default', 'switcher-link-focus', WIDE, after(open(PANEL), focus(`${PANEL} li a`, 2))],
  ['header', 'default', 'language-hover', WIDE, hover('vn-language-selector a')],
  ['header', 'default', 'language-focus', WIDE_ALL, focus('vn-language-selector a')],
  ['header', 'default', 'home-focus', WIDE, focus('[slot=home]')],
  ['header', 'default', 'search-focus', WIDE, focus('[slot=search]')],
  ['header', 'default', 'search-hover', WIDE, hover('[slot=search]')],
  ['header', 'default', 'menu-open', views([360], ALL), open(MAIN)],
  ['header', 'default', 'menu-focus', NARROW, focus(`${MAIN} > summary`)],
  ['header', 'default', 'submenu-open', WIDE_ALL, open(`${MAIN} > ul > li > details`)],
  ['header', 'sticky', 'scrolled', views([1024, 1280], ALL), scroll(620)],
  [
    'header',
    'sticky',
    'scrolled-submenu',
    WIDE,
    after(scroll(620), open(`${MAIN} > ul > li > details`)),
  ],
  ['header', 'default', 'section-open', views([360, 768], ['light']), open(SECTION)],

  ['ministry-switcher', 'without-children', 'open', views([360, 1280], ['light']), open(PANEL)],

  ['language-selector', 'default', 'hover', WIDE, hover('a')],
  ['language-selector', 'default', 'focus', WIDE, focus('a')],
  ['language-selector', 'article', 'focus', WIDE, focus('a')],

  ['language-notice', 'server', 'link-focus', WIDE_ALL, focus(`${NOTICE} > a`)],
  ['language-notice', 'server', 'close-focus', WIDE, focus(`${NOTICE} > button`)],
  ['language-notice', 'server', 'close-hover', WIDE, hover(`${NOTICE} > button`)],
  ['language-notice', 'default', 'focus', views([360, 1280], ['light']), focus(`${NOTICE} > a`)],

  ['navigation', 'default', 'hover', WIDE, hover(`${MAIN} > ul > li > a`, 3)],
  ['navigation', 'default', 'focus', WIDE_ALL, focus(`${MAIN} > ul > li > a`, 3)],
  ['navigation', 'default', 'current-focus', WIDE, focus(`${MAIN} > ul > li > [aria-current]`)],
  ['navigation', 'default', 'submenu-focus', WIDE, focus(`${MAIN} li > details > summary`)],
  [
    'navigation',
    'default',
    'submenu-link-focus',
    WIDE,
    after(open(`${MAIN} > ul > li > details`), focus(`${MAIN} li li a`, 1)),
  ],
  [
    'navigation',
    'default',
    'submenu-link-hover',
    WIDE,
    after(open(`${MAIN} > ul > li > details`), hover(`${MAIN} li li a`, 1)),
  ],
  [
    'navigation',
    'default',
    'menu-submenu-open',
    views([360, 768], ['light']),
    open(MAIN, `${MAIN} > ul > li > details`),
  ],
  [
    'navigation',
    'default',
    'menu-submenu-focus',
    NARROW,
    after(open(MAIN), focus(`${MAIN} li > details > summary`)),
  ],
  [
    'navigation',
    'default',
    'menu-link-focus',
    NARROW,
    after(open(MAIN), focus(`${MAIN} > ul > li > a`, 3)),
  ],
  ['navigation', 'section', 'open', views([360, 768], ALL), open(SECTION)],
  ['navigation', 'section', 'button-focus', NARROW, focus(`${SECTION} > summary`)],
  ['navigation', 'section', 'hover', WIDE, hover(`${SECTION} li a`, 2)],
  ['navigation', 'section', 'focus', WIDE, focus(`${SECTION} li a`, 2)],

  ['breadcrumbs', 'default', 'hover', WIDE, hover('a', 1)],
  ['breadcrumbs', 'default', 'focus', WIDE, focus('a', 1)],

  ['sitemap-tree', 'current', 'hover', WIDE, hover('vn-sitemap-tree > ul > li > a', 2)],
  ['sitemap-tree', 'current', 'focus', WIDE_ALL, focus('vn-sitemap-tree > ul > li > a', 2)],
  [
    'sitemap-tree',
    'current',
    'toggle-focus',
    views([360, 1280], ['light']),
    focus('vn-sitemap-tree > ul > li > details > summary', 1),
  ],
  ['sitemap-tree', 'current', 'button-focus', NARROW, focus('vn-sitemap-tree button')],
  ['sitemap-tree', 'current', 'button-hover', WIDE, hover('vn-sitemap-tree button')],
  ['sitemap-tree', 'current', 'filtered', views([360, 1280], ['light']), filters('poliisi')],
  ['sitemap-tree', 'current', 'empty', views([360, 1280], ALL), filters('zzz')],
  ['sitemap-tree', 'current', 'loading', WIDE_ALL, asks('nothing')],
  ['sitemap-tree', 'current', 'error', views([360, 1280], ALL), asks('error')],

  ['press-release', 'default', 'focus', WIDE, focus('.vn-contacts a')],
  ['press-release', 'short', 'button-focus', WIDE, focus('vn-press-release button')],
  ['press-release', 'default', 'visited', WIDE, after(short, forced('.vn-tags a', 'visited'))],
  ['press-release', 'default', 'active', WIDE, after(short, forced('.vn-tags a', 'active'))],
  ['navigation', 'default', 'active', WIDE, forced(`${MAIN} > ul > li > a`, 'active')],
  ['footer', 'default', 'active', WIDE, forced('nav a', 'active')],
  ['footer', 'default', 'hover', WIDE, hover('nav a')],
  ['footer', 'default', 'focus', WIDE_ALL, focus('nav a')],
];

export const STATE_SUBJECTS: readonly Subject[] = STATES.map(
  ([group, example, state, seen, prepare]) => ({
    group,
    name: `${example}-${state}`,
    langs: ['fi'],
    views: seen,
    path: (lang) => `/-example/${group}/${example}/${lang}`,
    height: MAX_EXAMPLE_HEIGHT_PX,
    prepare,
    ...visitor(group, example),
  }),
);

const RELEASE = '/sv/-/ministrarna-henriksson-och-ohisalo/';
const page = (name: string, path: string, seen: Subject['views']): Subject => ({
  group: 'pages',
  name,
  langs: ['fi'],
  views: seen,
  path: () => path,
  height: VIEWPORT_HEIGHT_PX,
  limit: MAX_PAGE_HEIGHT_PX,
});

export const PAGE_SUBJECTS: readonly Subject[] = [
  page('release', RELEASE, [
    ...views([360, 768, 1280], ['light']),
    ...views([1280], ['dark', 'forced']),
  ]),
  page('sitemap', '/sivukartta/', views([360, 1280], ['light'])),
  page('front', '/', views([360, 1280], ['light'])),
  page(
    'theme',
    '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/paloturvallisuus/',
    views([1280], ['light']),
  ),
  page('news', '/ajankohtaista/tiedotteet-ja-uutiset/', views([360, 1280], ['light'])),
  page('search', '/haku/monta-tulosta/', views([1280], ['dark'])),
  page('event', '/ajankohtaista/tapahtumat/1/', views([360], ['light'])),
  page('not-found', '/404.html', views([360, 1280], ['light'])),
  page('server-error', '/500.html', [
    [360, 'light'],
    [1280, 'dark'],
  ]),
  page('ministers', '/ministerio/johto-ja-organisaatio/', [
    [360, 'light'],
    [1280, 'dark'],
  ]),
  page('feedback', '/palaute/', views([1280], ['light'])),
  page('feedback-errors', '/palaute/virheet/', views([360, 1280], ['light'])),
  {
    ...page('readme', RELEASE, WIDE),
    limit: VIEWPORT_HEIGHT_PX,
    whole: true,
    file: 'docs/release.png',
  },
];

export const SUBJECTS: readonly Subject[] = [
  ...EXAMPLE_SUBJECTS,
  ...PATTERN_SUBJECTS,
  ...STATE_SUBJECTS,
  ...PAGE_SUBJECTS,
];

export const FOLDER = 'test/pictures';

/** Path of the screenshot of a subject, relative to the root. */
export const fileOf = (subject: Subject, lang: string, width: number, scheme: Scheme): string =>
  subject.file ??
  `${FOLDER}/${subject.group}/${subject.name}-${lang}-${String(width)}-${scheme}.png`;

export const filesOf = (subject: Subject): string[] =>
  subject.langs.flatMap((lang) =>
    viewsOf(subject, lang).map(([width, scheme]) => fileOf(subject, lang, width, scheme)),
  );

/** The views of a subject in one language. */
const viewsOf = ({ langs, views, isSample = false }: Subject, lang: string): Subject['views'] => {
  if (!isSample || langs.length < 2) return views;
  const widths = [...new Set(views.map(([width]) => width))];
  const schemes = [...new Set(views.map(([, scheme]) => scheme))];
  return views.filter(
    ([width, scheme]) =>
      (langs.indexOf(lang) + widths.indexOf(width) + schemes.indexOf(scheme)) % 2 === 0,
  );
};

/**
 * Half of the screenshots of each example: every pair of language and width, of language and
 * scheme, and of width and scheme.
 */
export const sampleOf = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.map((subject) => ({ ...subject, isSample: true }));

/** Top and bottom of all visible content, including shadow roots. */
const extent = (page: Page): Promise<{ top: number; bottom: number }> =>
  page.evaluate(() => {
    let top = Infinity;
    let bottom = 0;
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        // Visually hidden: the content of a 1 px box still has a size.
        if (element.closest('.vn-hidden, vn-skip-link:not(:focus-within)')) continue;
        const box = element.getBoundingClientRect();
        if (box.width * box.height > 0 && element.checkVisibility()) {
          top = Math.min(top, box.top);
          bottom = Math.max(bottom, box.bottom);
        }
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document.body);
    return { top, bottom };
  });

async function shoot(page: Page, subject: Subject, width: number): Promise<Buffer> {
  const { height: end, limit = end, whole = false } = subject;
  const { top, bottom } = whole ? { top: 0, bottom: end } : await extent(page);
  const y = Math.max(0, Math.floor(top) - MARGIN_PX);
  const height = Math.min(limit, Math.ceil(bottom) + MARGIN_PX) - y;
  return page.screenshot({
    fullPage: limit > end,
    clip: { x: 0, y, width, height },
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
  });
}

const pause = (page: Page, milliseconds: number): Promise<void> =>
  page.waitForTimeout(milliseconds);

/** Unused pages by the language of the visitor. */
const idle = new Map<string, Page[]>();

/**
 * Takes each screenshot of a subject and passes it to `isRight`. Retries after a pause (a message
 * may not have loaded) until that returns true or the tries are used up.
 */
export async function take(
  browser: ScreenshotBrowser,
  subject: Subject,
  isRight: (file: string, screenshot: Buffer) => boolean,
): Promise<void> {
  for (const lang of subject.langs) {
    // States need a page of their own, and so does a notice displayed once per session.
    const isOwn = subject.prepare !== undefined || subject.visitor !== undefined;
    const locale = subject.visitor?.(lang) ?? (lang === 'ru' ? 'ru-RU' : 'fi-FI');
    const page = (isOwn ? undefined : idle.get(locale)?.pop()) ?? (await browser.open({ locale }));
    const views = viewsOf(subject, lang);
    const [first] = views;
    await page.setViewportSize({ width: first?.[0] ?? 1280, height: subject.height });
    await page.emulateMedia({ ...SCHEMES[first?.[1] ?? 'light'], reducedMotion: 'reduce' });
    await visit(page, subject.path(lang));
    if (subject.group === 'language-notice') {
      await page.locator('vn-language-notice > :not([hidden])').waitFor();
    }
    for (const [width, scheme] of views) {
      await page.setViewportSize({ width, height: subject.height });
      await page.emulateMedia({ ...SCHEMES[scheme], reducedMotion: 'reduce' });
      await subject.prepare?.(page);
      const file = fileOf(subject, lang, width, scheme);
      for (const wait of [100, 400, 1500, 0]) {
        if (isRight(file, await shoot(page, subject, width))) break;
        if (wait > 0) await pause(page, wait);
      }
    }
    if (isOwn) await page.context().close();
    else idle.set(locale, [...(idle.get(locale) ?? []), page]);
  }
}

/**
 * How much a screenshot may differ; `share` is a fraction of all pixels, `size` a number of px of
 * the height.
 */
export interface Tolerance {
  readonly threshold: number;
  /** Whether antialiased pixels count: thin glyphs have no others. */
  readonly edges: boolean;
  readonly share: number;
  /** Maximum number of differing pixels. */
  readonly most: number;
  readonly size: number;
}
/** The same Chromium renders the same, except for rounding differences between processors. */
export const SAME_CHROMIUM: Tolerance = {
  threshold: 0.02,
  edges: true,
  share: 0.0001,
  most: 24,
  size: 0,
};
/**
 * Another major version may rasterise glyphs differently; changes of layout and colour are still
 * detected.
 */
export const OTHER_CHROMIUM: Tolerance = {
  threshold: 0.2,
  edges: false,
  share: 0.02,
  most: Infinity,
  size: 4,
};

export const VERSION_FILE = `${FOLDER}/chromium.txt`;
export const pathOf = (file: string): string => join(ROOT, file);

export const toleranceFor = (version: string): Tolerance => {
  const major = (text: string): string | undefined => text.trim().split('.')[0];
  const recorded = readFileSync(pathOf(VERSION_FILE), 'utf8');
  return major(recorded) === major(version) ? SAME_CHROMIUM : OTHER_CHROMIUM;
};

/** Path of the images that a failed comparison writes. */
const failureOf = (file: string, what: string): string =>
  file.replace(/^.*?pictures\/|^docs\//, '.cache/pictures/').replace(/\.png$/, `.${what}.png`);

const cut = (png: PNG, width: number, height: number): PNG => {
  if (png.width === width && png.height === height) return png;
  const part = new PNG({ width, height });
  PNG.bitblt(png, part, 0, 0, width, height, 0, 0);
  return part;
};

/** The difference of a screenshot in one line, or undefined if it matches the committed one. */
export function compare(
  file: string,
  screenshot: Buffer,
  tolerance: Tolerance,
): string | undefined {
  const actual = failureOf(file, 'actual');
  const difference = failureOf(file, 'difference');
  const keep = (what: string, png: Buffer): void => {
    mkdirSync(dirname(pathOf(what)), { recursive: true });
    writeFileSync(pathOf(what), png);
  };
  for (const old of [actual, difference]) rmSync(pathOf(old), { force: true });
  if (!existsSync(pathOf(file))) {
    keep(actual, screenshot);
    return `${file}: missing; the new screenshot is ${actual}`;
  }
  const committed = readFileSync(pathOf(file));
  if (committed.equals(screenshot)) return undefined;
  const [before, now] = [PNG.sync.read(committed), PNG.sync.read(screenshot)];
  if (before.width !== now.width || Math.abs(before.height - now.height) > tolerance.size) {
    keep(actual, screenshot);
    const size = ({ width, height }: PNG): string => `${String(width)} × ${String(height)}`;
    return `${file}: was ${size(before)}, is ${size(now)} px: ${actual}`;
  }
  const { width } = before;
  const height = Math.min(before.height, now.height);
  const seen = new PNG({ width, height });
  const changed = pixelmatch(
    cut(before, width, height).data,
    cut(now, width, height).data,
    seen.data,
    width,
    height,
    { threshold: tolerance.threshold, includeAA: tolerance.edges },
  );
  if (changed <= Math.min(tolerance.most, width * height * tolerance.share)) return undefined;
  keep(actual, screenshot);
  keep(difference, PNG.sync.write(seen));
  return `${file}: ${String(changed)} px differ: ${actual}, ${difference}`;
}

const TITLE = /-(?<lang>fi|ru)-(?<width>\d+)-(?<scheme>light|dark|forced)$/;

/** The contact sheet in the docs with every screenshot, and the images of pages in every mode. */
export function contactSheet(modeFiles: readonly string[]): string {
  const groups = [...new Set(SUBJECTS.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const subjects = SUBJECTS.filter((one) => one.group === group && !one.file);
    const rows = subjects.map((subject) => {
      const images = filesOf(subject).map((file) => {
        const stem = file.slice(file.lastIndexOf('/') + 1, -'.png'.length);
        const { lang = '', width = '', scheme = '' } = TITLE.exec(stem)?.groups ?? {};
        const alt = `${subject.name}, ${lang}, ${width} px, ${scheme}`;
        return `![${alt}](../${file})`;
      });
      return `### ${group} ${subject.name}\n\n${images.join('\n')}\n`;
    });
    return `## ${group}\n\n${rows.join('\n')}`;
  });
  const modes = modeFiles.map((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1, -'.webp'.length);
    return `### modes ${name}\n\n![${name} in six modes at four widths](../${file})\n`;
  });
  return `# Contact sheet

Every example in Finnish and Russian, at 360 and 1280 px, in light, dark and forced colours, followed by states that depend on a pointer or a key, and the pages of the demonstration site. Last, [every pattern in every mode](#every-pattern-in-every-mode). The picture tests compare the build with these screenshots. \`npm run test:pictures -- --update\` takes them again and rewrites this page.

${sections.join('\n')}
## Every pattern in every mode

Each row is a mode: light, dark, more contrast, forced colours, right to left, print. Each column is a width: 320, 768, 1280 and 1920 px. The thumbnails have a quarter of the size and show at most the first 1400 px of a page. The tests also check that each page looks the same with reduced motion.

${modes.join('\n')}`;
}
