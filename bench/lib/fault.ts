import { mkdirSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { VISITOR } from './browser.js';
import type { Served } from './server.js';

/** Milliseconds after `load` until lazily loaded code has rendered. */
const SETTLE_MS = 1500;
/** Milliseconds for a page to load on a busy machine. */
const TIME_LIMIT_MS = 60_000;
/** Share of the pixels that stylesheets must change. */
const MIN_STYLED = 0.02;
/** Share of the pixels that differ from the background of a page with content. */
const MIN_FILLED = 0.02;
const SCREENSHOTS = '.cache/bench/screenshots';

/** Text of the page, shadow roots included, with single spaces. */
const READ_TEXT = `(() => {
  const read = (node) => node.nodeType === 3 ? node.data
    : ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.nodeName) ? ''
    : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(read).join(' ');
  return read(document.body).replace(/\\s+/g, ' ');
})()`;

async function open(
  browser: Browser,
  { url }: Served,
  isStyled: boolean,
): Promise<{
  png: PNG;
  text: string;
  error: string | undefined;
  undefinedTag: string | undefined;
}> {
  const page = await browser.newPage(VISITOR);
  try {
    if (!isStyled) await page.route(/\.(?:css|m?js)$/, (route) => route.abort());
    let error: string | undefined;
    page.on('pageerror', ({ message }) => (error ??= message));
    await page.goto(url, { timeout: TIME_LIMIT_MS });
    await page.waitForTimeout(SETTLE_MS);
    return {
      png: PNG.sync.read(await page.screenshot()),
      text: await page.evaluate<string>(READ_TEXT),
      error,
      undefinedTag: await page.evaluate<string | undefined>(
        'document.querySelector(":not(:defined)")?.localName',
      ),
    };
  } finally {
    await page.close();
  }
}

/** Share of the pixels that differ from the pixel of the first row's end. */
function filled({ data, width, height }: PNG): number {
  const end = (width - 1) * 4;
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ([0, 1, 2].some((channel) => data[at + channel] !== data[end + channel])) count += 1;
  }
  return count / (width * height);
}

/** Why a page may not be timed; `undefined` if it may. Keeps its screenshot in `.cache/bench`. */
export async function findFault(
  browser: Browser,
  served: Served,
  texts: readonly string[],
): Promise<string | undefined> {
  const { png, text, error, undefinedTag } = await open(browser, served, true);
  mkdirSync(SCREENSHOTS, { recursive: true });
  writeFileSync(`${SCREENSHOTS}/${served.name}.png`, PNG.sync.write(png));
  if (error !== undefined) return `its script throws “${error}”`;
  const missing = texts.find((one) => !text.includes(one.replace(/\s+/g, ' ')));
  if (missing !== undefined) return `its page lacks “${missing}”`;
  // A library's script may add elements of its own that it does not define.
  const html = String(served.file(served.path));
  if (undefinedTag !== undefined && html.includes(`<${undefinedTag}`))
    return `<${undefinedTag}> is not defined`;
  if (filled(png) < MIN_FILLED) return 'its page looks blank';
  const { png: plain } = await open(browser, served, false);
  const { width, height } = png;
  const different = pixelmatch(png.data, plain.data, undefined, width, height);
  return different / (width * height) < MIN_STYLED ? 'its styles are not applied' : undefined;
}
