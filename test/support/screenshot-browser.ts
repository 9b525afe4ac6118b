import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import '../../src/bundles/catalogues.js';
import { renderToString } from '../../src/markup/index.js';
import { matchLocale, type Locale } from '../../src/model/index.js';
import { patternStylesIn } from '../../scripts/lib/patterns.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { PATTERN_EXAMPLES } from '../../stories/examples/patterns.js';
import { launchChromium } from './launch.js';
import { defined, settled, trackRequests } from './settle.js';

// Renders the built library, the site and the examples for screenshots, in one open font and
// without anything that moves or differs between machines.

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FONT = dirname(fileURLToPath(import.meta.resolve('@fontsource-variable/inter/wght.css')));

/** Replaces the system font, which differs between machines. */
const HEAD = `<link rel="stylesheet" href="/-font/wght.css"><style>
:root { --vn-font-body: 'Inter Variable', sans-serif }
</style>`;

/** Elements that extend to the edges of the viewport and have their own padding. */
const BLEED = ['header', 'breadcrumbs', 'footer', 'navigation', 'language-notice', 'skip-link'];

/** Patterns need no script. */
const SCRIPT = '<script type="module" src="/vn/vn-elements.bundle.js"></script>\n';

/** A page with one example: light DOM markup as from a server, then the built script. */
function examplePage(component: string, name: string, lang: Locale): string {
  const examples = EXAMPLES[component] ?? PATTERN_EXAMPLES[component];
  const example = examples?.find((one) => one.name === name);
  if (!example) throw new Error(`There is no example ${component} ${name}`);
  const content = renderToString(example.render(lang));
  const patterns = patternStylesIn(content).map(
    (style) => `<link rel="stylesheet" href="/vn/patterns/${style}.css">\n`,
  );
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>${component} ${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/vn/vn-elements.css">
${patterns.join('')}${HEAD}<style>
html { background: var(--vn-color-ground); color: var(--vn-color-text); font-family: var(--vn-font-body) }
body { margin: ${BLEED.includes(component) ? '0' : '16px var(--vn-gutter)'} }
</style>
${component in EXAMPLES ? SCRIPT : ''}${content}`;
}

export interface ScreenshotBrowser {
  readonly url: string;
  /** Version of the Chromium that takes the screenshots. */
  readonly version: string;
  open: (options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

export async function openScreenshotBrowser(): Promise<ScreenshotBrowser> {
  // First, because if it fails to start, no server may keep the process alive.
  const browser = await launchChromium([
    '--disable-gpu',
    '--hide-scrollbars',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--disable-font-subpixel-positioning',
    '--disable-lcd-text',
  ]);
  const vn = sirv(join(ROOT, 'dist'), { dev: true });
  const font = sirv(FONT, { dev: true });
  const site = sirv(join(ROOT, 'site/dist'), { dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const gone = (): void => void response.writeHead(404).end();
    const below = (prefix: string, files: typeof vn): boolean => {
      if (!url.startsWith(prefix)) return false;
      request.url = url.slice(prefix.length - 1);
      files(request, response, gone);
      return true;
    };
    // The pages of the site have stylesheets of their own, such as `/vn/modes.css`.
    const { pathname } = new URL(url, 'http://x');
    const isBuilt = existsSync(join(ROOT, 'dist', pathname.replace(/^\/vn\//, '')));
    if ((isBuilt && below('/vn/', vn)) || below('/-font/', font)) return;
    const send = (html: string): void =>
      void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    const [, component = '', name = '', tag = ''] =
      /^\/-example\/(.+)\/(.+)\/(.+)$/.exec(url) ?? [];
    const lang = matchLocale(tag);
    if (lang) {
      try {
        send(examplePage(component, name, lang));
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
      return;
    }
    if (url.startsWith('/-screenshot/')) {
      const file = join(
        ROOT,
        decodeURI(new URL(url, 'http://x').pathname.slice('/-screenshot/'.length)),
      );
      if (existsSync(file)) createReadStream(file).pipe(response);
      else gone();
      return;
    }
    const file = join(ROOT, 'site/dist', decodeURI(url));
    const page = url.endsWith('.html') ? file : join(file, 'index.html');
    if (/(?:\/|\.html)$/.test(url) && existsSync(page)) {
      send(readFileSync(page, 'utf8').replace('</head>', `${HEAD}</head>`));
    } else site(request, response, gone);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = `http://localhost:${String(port)}`;
  return {
    url,
    version: browser.version(),
    async open(options = {}) {
      const context = await browser.newContext({
        baseURL: url,
        locale: 'fi-FI',
        timezoneId: 'Europe/Helsinki',
        deviceScaleFactor: 1,
        reducedMotion: 'reduce',
        // The policy of the site allows system fonts only.
        bypassCSP: true,
        ...options,
      });
      // tsx names functions by a helper that the page does not have.
      await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
      const page = await context.newPage();
      trackRequests(page);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Opens a page and waits until its elements are defined and its font is loaded. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // Stylesheets for other media load later, and colour schemes depend on them.
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
      ({ sheet }) => sheet !== null,
    ),
  );
  await defined(page);
  await page.evaluate(async () => {
    const letters = 'aä–€šŋЖ';
    await Promise.all(
      ['400', '600'].map((weight) =>
        document.fonts.load(`${weight} 16px "Inter Variable"`, letters),
      ),
    );
    await document.fonts.ready;
    // Chromium evaluates container queries in `ch` again only when the size of the container
    // changes, not when a font loads. The system font, which this one replaces, never loads late.
    document.body.style.inlineSize = '99%';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    document.body.style.removeProperty('inline-size');
  });
  await settled(page);
}
