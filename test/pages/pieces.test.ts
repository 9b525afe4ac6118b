import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sharedBrowser, useSite } from './support.js';

// On slow networks a page arrives in pieces, and the browser lays out each before it has the next. Rules
// that depend on what follows, such as `:last-child`, move what is already displayed.

const PATHS = [
  '/',
  '/ajankohtaista/tiedotteet-ja-uutiset/',
  '/-/ministerit-henriksson-ja-ohisalo/',
];

/** The number of places at which each page is interrupted. */
const PLACES = 8;

/** Requested by a page that displays all of its first piece. */
const NEXT = '/next-piece';

/** Text of the comment at the end of the first piece. */
const END = 'end of the first piece';

/** The line that is being parsed may move by a pixel. */
const MAX_SHIFT = 0.002;

/** Positions in the `<main>` of a page, after elements. */
function placesIn(html: string): readonly number[] {
  const main = html.indexOf('<main');
  const ends = [...html.matchAll(/<\/(?:h\d|p|li|div|section|form)>/g)]
    .map(({ index, 0: tag }) => index + tag.length)
    .filter((place) => place > main);
  assert.ok(main > 0 && ends.length > PLACES);
  const step = Math.floor(ends.length / PLACES);
  return ends.filter((_, index) => index % step === 0).slice(0, PLACES);
}

/** Runs in the page: records layout shifts, and requests the next piece when the first is displayed. */
function recordShifts({ next, end }: { next: string; end: string }): void {
  const shifts: object[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: readonly { node: Node | null }[];
    })[]) {
      const [source] = entry.sources;
      const what = source?.node instanceof Element ? source.node.outerHTML.slice(0, 80) : '';
      shifts.push({ value: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const isDisplayed = (): boolean => {
    const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    while (comments.nextNode()) {
      if (comments.currentNode.nodeValue === end) {
        return performance.getEntriesByName('first-contentful-paint').length > 0;
      }
    }
    return false;
  };
  let frames = 0;
  const onFrame = (): void => {
    if (isDisplayed()) frames += 1;
    if (frames < 3) requestAnimationFrame(onFrame);
    else void fetch(next + location.search);
  };
  requestAnimationFrame(onFrame);
}

describe('a page that arrives in pieces does not move', { concurrency: 4 }, () => {
  const site = useSite();
  let server: Server;
  let origin = '';
  /** The rest of each page that is interrupted, by its query. */
  const rests = new Map<string, () => void>();
  let pages = 0;

  before(async () => {
    server = createServer((request, response) => {
      const { pathname, search, searchParams } = new URL(request.url ?? '/', site.url);
      if (pathname === NEXT) {
        rests.get(search)?.();
        response.end();
        return;
      }
      const answer = async (): Promise<void> => {
        const file = await fetch(new URL(pathname, site.url));
        const type = file.headers.get('content-type') ?? '';
        response.writeHead(file.status, { 'content-type': type });
        const place = Number(searchParams.get('place'));
        if (place === 0) {
          response.end(Buffer.from(await file.arrayBuffer()));
          return;
        }
        const html = await file.text();
        rests.set(search, () => response.end(html.slice(place)));
        response.write(`${html.slice(0, place)}<!--${END}-->`);
      };
      answer().catch((error: unknown) => response.destroy(error as Error));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  async function shiftsOf(
    path: string,
    place: number,
    prepare?: (page: Page) => Promise<void>,
  ): Promise<readonly { value: number; what: string }[]> {
    const context = await (
      await sharedBrowser()
    ).newContext({
      locale: 'fi-FI',
      viewport: { width: 1280, height: 900 },
    });
    try {
      const page = await context.newPage();
      await page.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
      await page.addInitScript(recordShifts, { next: NEXT, end: END });
      await prepare?.(page);
      pages += 1;
      await page.goto(`${origin}${path}?place=${String(place)}&page=${String(pages)}`);
      // Layout shifts are reported after the frame in which they occur.
      return await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
        return (globalThis as unknown as { shifts: { value: number; what: string }[] }).shifts;
      });
    } finally {
      await context.close();
    }
  }
  const sum = (shifts: readonly { readonly value: number }[]): number =>
    shifts.reduce((total, { value }) => total + value, 0);

  for (const path of PATHS) {
    it(path, async () => {
      const html = await (await fetch(new URL(path, site.url))).text();
      for (const place of placesIn(html)) {
        const shifts = await shiftsOf(path, place);
        const before = html.slice(place - 60, place).replace(/\s+/g, ' ');
        assert.ok(sum(shifts) < MAX_SHIFT, `after “${before}”: ${JSON.stringify(shifts)}`);
      }
    });
  }

  it('notices a rule for the last child', async () => {
    const path = '/ajankohtaista/tiedotteet-ja-uutiset/';
    const html = await (await fetch(new URL(path, site.url))).text();
    const place = html.indexOf('</li>', html.indexOf('class="vn-date"'));
    let isPlanted = false;
    const shifts = await shiftsOf(path, place, async (page) => {
      await page.route('**/patterns/base.css', async (route) => {
        const sheet = await route.fetch();
        const css = await sheet.text();
        const body = css.replace('>:not(:first-child){grid-column', '>:last-child{grid-column');
        isPlanted = body !== css;
        await route.fulfill({ response: sheet, body });
      });
    });
    assert.ok(isPlanted);
    assert.ok(sum(shifts) > MAX_SHIFT, JSON.stringify(shifts));
  });
});
