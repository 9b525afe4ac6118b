import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import '../../src/bundles/locales.js';
import { matchLocale, type Locale } from '../../src/model/index.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { launchChromium } from './launch.js';

// Where pictures are taken: the built library, the site and the examples, in one open font and
// with everything that moves or differs between machines held still.

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FONT = dirname(fileURLToPath(import.meta.resolve('@fontsource-variable/inter/wght.css')));

/** Stands for the reader's system font, which differs from machine to machine. */
const HEAD = `<link rel="stylesheet" href="/-font/wght.css"><style>
:root { --vn-font-body: 'Inter Variable', sans-serif }
/* All of it is laid out, or a picture's height would depend on what was in view before. */
vn-sitemap-tree > ul > li { content-visibility: visible !important }
</style>`;

/** These lie at the window's edges and bring their own margin. */
const BLEED = ['header', 'breadcrumbs', 'footer', 'navigation', 'language-notice', 'skip-link'];

/** An example alone on a page: light markup as a server writes it, then the built script. */
async function examplePage(component: string, name: string, lang: Locale): Promise<string> {
  const example = EXAMPLES[component]?.find((one) => one.name === name);
  if (!example) throw new Error(`There is no example ${component} ${name}`);
  const marked = await collectResult(render(example.render(lang)));
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>${component} ${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/vn/vn-elements.css">
${HEAD}<style>
html { background: var(--vn-color-ground); color: var(--vn-color-text); font-family: var(--vn-font-body) }
body { margin: ${BLEED.includes(component) ? '0' : '16px var(--vn-gutter)'} }
</style>
<script type="module" src="/vn/vn-elements.bundle.js"></script>
${marked.replace(/<!--[\s\S]*?-->|<\?>/g, '')}`;
}

export interface Studio {
  readonly url: string;
  /** Version of the Chromium that takes the pictures. */
  readonly version: string;
  open: (options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

export async function openStudio(): Promise<Studio> {
  // First: where it does not start, no server is left that keeps the process alive.
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
    // The sheets of the site's pages are the site's.
    const isSheet = url.startsWith('/vn/page-');
    if ((!isSheet && below('/vn/', vn)) || below('/-font/', font)) return;
    const send = (html: string): void =>
      void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    const [, component = '', name = '', tag = ''] =
      /^\/-example\/(.+)\/(.+)\/(.+)$/.exec(url) ?? [];
    const lang = matchLocale(tag);
    if (lang) {
      examplePage(component, name, lang).then(send, (error: unknown) => {
        response.writeHead(500).end(String(error));
      });
      return;
    }
    if (url.startsWith('/-picture/')) {
      const file = join(
        ROOT,
        decodeURI(new URL(url, 'http://x').pathname.slice('/-picture/'.length)),
      );
      if (existsSync(file)) createReadStream(file).pipe(response);
      else gone();
      return;
    }
    const page = join(ROOT, 'site/dist', decodeURI(url), 'index.html');
    if (url.endsWith('/') && existsSync(page)) {
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
        // The site's policy allows no fonts but the system's.
        bypassCSP: true,
        ...options,
      });
      // tsx names functions by a helper that the page does not have.
      await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
      return context.newPage();
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Goes to a page and waits until its elements are defined and its font has come. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
  await page.evaluate(async () => {
    const letters = 'aä–€šŋЖ';
    await Promise.all(
      ['400', '600'].map((weight) =>
        document.fonts.load(`${weight} 16px "Inter Variable"`, letters),
      ),
    );
    await document.fonts.ready;
    // Chromium asks container queries in `ch` again only when the container's size changes, not
    // when a font comes late. The reader's system font, for which this one stands, is never late.
    document.body.style.inlineSize = '99%';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    document.body.style.removeProperty('inline-size');
    const hosts = [...document.querySelectorAll('*')] as (Element & {
      updateComplete?: Promise<boolean>;
    })[];
    for (let turn = 0; turn < 4; turn += 1) {
      await Promise.all(hosts.map(async (host) => host.updateComplete));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}
