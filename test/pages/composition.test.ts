import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  openScreenshotBrowser,
  visit,
  type ScreenshotBrowser,
} from '../support/screenshot-browser.js';
import { RELEASE } from './support.js';

// Layout of the press release page, in the open font of the screenshots.

describe('composition', () => {
  let browser: ScreenshotBrowser | undefined;
  before(async () => {
    browser = await openScreenshotBrowser();
  });
  after(() => browser?.close());

  const release = async (width: number): Promise<Page> => {
    const page = await browser!.open({ viewport: { width, height: 900 } });
    await visit(page, RELEASE);
    return page;
  };

  /** Characters in each line of the release's paragraphs, except their last lines. */
  const letters = (page: Page): Promise<number[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.vn-text > p:not(.vn-lead)')].flatMap((paragraph) => {
        const lines: number[] = [];
        let bottom = -Infinity;
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let index = 0; index < (node.textContent ?? '').length; index += 1) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const box = range.getBoundingClientRect();
            // White space between tags has no box.
            if (box.width === 0) continue;
            if (box.top >= bottom) {
              lines.push(0);
              bottom = box.bottom;
            }
            lines[lines.length - 1]! += 1;
          }
        }
        return lines.slice(0, -1);
      }),
    );

  for (const width of [768, 1280, 1920]) {
    it(`a line of the text has 60 to 75 characters at ${String(width)} px`, async () => {
      const page = await release(width);
      const counts = (await letters(page)).sort((a, b) => a - b);
      await page.context().close();
      assert.ok(counts.length > 20, 'lines');
      const median = counts[Math.floor(counts.length / 2)] ?? 0;
      assert.ok(median >= 60 && median <= 75, `${String(median)} letters`);
      assert.ok((counts.at(-1) ?? 0) <= 80, `${String(counts.at(-1))} letters in the longest`);
    });
  }

  for (const width of [360, 768, 1280, 1920]) {
    it(`no line of the title ends with the first short word after a colon at ${String(width)} px`, async () => {
      const page = await release(width);
      const words = await page.evaluate(() => {
        const text = document.querySelector('vn-press-release h1')!.firstChild as Text;
        const range = document.createRange();
        return [...text.data.matchAll(/[^\s\u00a0]+/g)].map(({ 0: word, index }) => {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return { word, top: Math.round(range.getBoundingClientRect().top) };
        });
      });
      await page.context().close();
      const at = words.findIndex(({ word }) => word.endsWith(':'));
      assert.ok(at > 0, 'a colon');
      assert.equal(words[at + 1]?.top, words[at + 2]?.top, words[at + 1]?.word);
    });
  }

  for (const [width, parts] of [
    [768, ['nav[slot=links] a', 'nav[slot=social] a']],
    [1280, ['address > span', 'nav[slot=links] a', 'nav[slot=social] a']],
  ] as const) {
    it(`the first lines of the footer's columns are aligned at ${String(width)} px`, async () => {
      const page = await release(width);
      const middles = await page.evaluate(
        (parts) =>
          parts.map((selector) => {
            const range = document.createRange();
            range.selectNodeContents(document.querySelector(`vn-footer > ${selector}`)!);
            const { top, height } = range.getBoundingClientRect();
            return top + height / 2;
          }),
        [...parts],
      );
      await page.context().close();
      assert.ok(Math.max(...middles) - Math.min(...middles) < 1.5, middles.join(' '));
    });
  }

  /** Start and end edges of the text and images of each part. */
  const edges = (
    page: Page,
    parts: Readonly<Record<string, string>>,
    side: 'left' | 'right',
  ): Promise<Record<string, number>> =>
    page.evaluate(
      ({ parts, side }) => {
        const range = document.createRange();
        return Object.fromEntries(
          Object.entries(parts).map(([name, selector]) => {
            const boxes = [...document.querySelectorAll(selector)].flatMap((element) => {
              if (element.localName === 'svg') return [element.getBoundingClientRect()[side]];
              const seen = [...element.childNodes].filter(
                (node) => !(node instanceof Element && node.matches('.vn-hidden')),
              );
              return seen.flatMap((node) => {
                range.selectNodeContents(node);
                const box = range.getBoundingClientRect();
                return box.width > 0 ? [box[side]] : [];
              });
            });
            return [name, Math.round(side === 'left' ? Math.min(...boxes) : Math.max(...boxes))];
          }),
        );
      },
      { parts, side },
    );

  const START = {
    bar: 'vn-ministry-switcher summary',
    masthead: '[slot=home] > svg',
    navigation: 'vn-navigation:not([variant]) > nav > details > ul > li:first-child > a',
    section: 'vn-navigation[variant] > nav > details > ul > li:first-child > a',
    note: '.demo-note',
    breadcrumbs: 'vn-breadcrumbs li:first-child > a',
    kicker: 'vn-press-release .vn-kicker',
    title: 'vn-press-release h1',
    lead: 'vn-press-release .vn-lead',
    text: 'vn-press-release .vn-text > p:nth-child(2)',
    heading: 'vn-press-release .vn-text > h2',
    tags: 'vn-press-release .vn-tags dt',
    footer: 'vn-footer > [slot=name] > svg',
  };
  const END = {
    bar: 'vn-language-selector:not([variant]) li:last-child > *',
    masthead: 'vn-header > [slot=search]',
    footer: 'vn-footer nav li > a',
  };

  for (const [width, start, end] of [
    [1280, 38, 1242],
    [1920, 320, 1600],
  ] as const) {
    it(`everything is aligned to the same two edges at ${String(width)} px`, async () => {
      const page = await release(width);
      const left = await edges(page, START, 'left');
      const right = await edges(page, END, 'right');
      // Boxes of text that does not reach their end edge.
      const boxes = await page.evaluate(() =>
        Object.fromEntries(
          ['vn-press-release article > header', 'vn-press-release .vn-meta'].map((selector) => [
            selector,
            Math.round(document.querySelector(selector)!.getBoundingClientRect().right),
          ]),
        ),
      );
      await page.context().close();
      const same = (names: object, edge: number): Record<string, number> =>
        Object.fromEntries(Object.keys(names).map((name) => [name, edge]));
      assert.deepEqual(left, same(START, start));
      assert.deepEqual(right, same(END, end));
      assert.deepEqual(boxes, same(boxes, end));
    });
  }
});
