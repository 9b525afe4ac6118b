import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  openScreenshotBrowser,
  visit,
  type ScreenshotBrowser,
} from '../support/screenshot-browser.js';

// The states of the header in one table. Its geometry is measured with and without the script, which
// moves nothing.

const WIDTHS = [320, 360, 480, 640, 768, 1024, 1280, 1920];
const PAGES = {
  fi: '/ajankohtaista/tiedotteet-ja-uutiset/',
  ru: '/ru/topical/press/',
  de: '/de/topical/press/',
} as const;
/** Font and root font size. DejaVu Sans is about 15 % wider than Inter. */
const MODES = {
  'system font': ["'Inter Variable'", '100%'],
  'wide font': ["'DejaVu Sans'", '100%'],
  'text of 200 %': ["'Inter Variable'", '200%'],
} as const;
/** Below this height, in px, the header ends by viewport width, in Finnish and at 100 % text. */
const MAX_HEIGHTS: Readonly<Record<number, number>> = { 320: 162, 360: 162, 480: 162, 768: 186 };

interface Measured {
  readonly faults: readonly string[];
  /** Positions and sizes of all links, buttons and parts. */
  readonly boxes: readonly string[];
  readonly height: number;
  readonly barRows: number;
  readonly isMenuOpen: boolean;
  readonly isSectionOpen: boolean;
}

/** Runs in the page. */
function measure([font, size]: readonly [font: string, size: string]): Measured {
  document.documentElement.style.cssText = `--vn-font-body: ${font}; font-size: ${size}`;
  // A notice depends on the visitor, and has tests of its own.
  document.querySelector('vn-language-notice')?.remove();
  const header = document.querySelector('vn-header')!;
  const faults: string[] = [];
  const isSeen = (node: Element): boolean => {
    const { width, height } = node.getBoundingClientRect();
    return width > 1 && height > 1 && node.checkVisibility({ contentVisibilityAuto: true });
  };
  const seen = (selector: string): Element[] =>
    [...header.querySelectorAll(selector)].filter(isSeen);
  const say = (node: Element): string => (node.textContent ?? '').trim().slice(0, 24);
  /** The numbers of items in each row. */
  const rowsOf = (items: readonly Element[]): number[] => {
    const middles = items.map((item) => {
      const { top, height } = item.getBoundingClientRect();
      return Math.round((top + height / 2) / 12);
    });
    return [...new Set(middles)].map((row) => middles.filter((one) => one === row).length);
  };

  const controls = seen('a[href], summary, button');
  const boxes = controls.map((node) => ({ node, box: node.getBoundingClientRect() }));
  for (const [index, { node, box }] of boxes.entries()) {
    if (box.width < 43.5 || box.height < 43.5)
      faults.push(`${say(node)}: ${String(box.width)} × ${String(box.height)}`);
    if (box.left < 0 || box.right > innerWidth) faults.push(`${say(node)} leaves the viewport`);
    for (const other of boxes.slice(index + 1)) {
      const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (x > 1 && y > 1) faults.push(`${say(node)} overlaps ${say(other.node)}`);
    }
  }
  if (header.scrollWidth > header.clientWidth) faults.push('is wider than the viewport');

  // Search and menu share a row, with the name where there is space; no list has a row of one item.
  const tools = rowsOf(
    seen(":scope > a, :scope > [slot='navigation']:not([variant]) > nav > details > summary"),
  );
  if (tools.length > 2 || tools.at(-1) === 1)
    faults.push(`the name, search and menu have rows of ${tools.join()}`);
  for (const list of seen(
    "[slot='bar'] vn-language-selector ul, vn-navigation > nav > details > ul",
  )) {
    const found = rowsOf([...list.children].filter(isSeen));
    // Three languages in large text cannot be even.
    if (found.length > 1 && list.childElementCount > 3 && Math.min(...found) === 1)
      faults.push(`${list.closest('[slot]')?.localName ?? ''} has rows of ${found.join()}`);
  }
  const parts = [
    ...boxes,
    ...seen(':scope > *').map((node) => ({ node, box: node.getBoundingClientRect() })),
  ];
  const isOpen = (variant: string): boolean =>
    seen(`vn-navigation${variant} > nav > details > ul`).length > 0;
  return {
    faults,
    boxes: parts.map(
      ({ node, box: { x, y, width, height } }) =>
        `${node.localName} ${say(node)} ${[x, y, width, height].map((length) => length.toFixed(1)).join()}`,
    ),
    height: header.getBoundingClientRect().height,
    barRows: rowsOf(seen("[slot='bar'] :is(a, summary)")).length,
    isMenuOpen: isOpen(':not([variant])'),
    isSectionOpen: isOpen("[variant='section']"),
  };
}

describe('the header', { concurrency: 1 }, () => {
  let browser: ScreenshotBrowser | undefined;
  let plain: Page;
  let scripted: Page;
  before(async () => {
    browser = await openScreenshotBrowser();
    plain = await browser.open({ javaScriptEnabled: false });
    scripted = await browser.open();
  });
  after(() => browser?.close());

  for (const lang of ['fi', 'ru', 'de'] as const) {
    it(`fits at each width, in each font and text size in ${lang}`, async () => {
      const pages = [plain, scripted];
      await Promise.all([plain.goto(PAGES[lang]), visit(scripted, PAGES[lang])]);
      for (const width of WIDTHS) {
        await Promise.all(pages.map((page) => page.setViewportSize({ width, height: 900 })));
        for (const [mode, fontAndSize] of Object.entries(MODES)) {
          const found = await Promise.all(pages.map((page) => page.evaluate(measure, fontAndSize)));
          const [before, now] = found as [Measured, Measured];
          const at = `${String(width)} px, ${mode}`;
          assert.deepEqual(now.faults, [], at);
          assert.deepEqual(now.boxes, before.boxes, `${at}: moved by the script`);
          assert.equal(now.isMenuOpen, width >= 1024, `${at}: menu`);
          if (lang !== 'fi') continue;
          assert.equal(now.isSectionOpen, width >= 1152, `${at}: section`);
          if (fontAndSize[1] !== '100%') continue;
          assert.equal(now.barRows, 1, `${at}: rows of the bar`);
          assert.ok(
            now.height < (MAX_HEIGHTS[width] ?? Infinity),
            `${at}: ${String(now.height)} px`,
          );
        }
      }
    });
  }
});
