import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { show } from './show.js';
import { frameExamples, framePage } from './frame.js';
import { clipped, seenLinks } from './reflow.js';
import { settled, useSite } from './support.js';

// The elements around the content in narrow viewports, zoomed in, with large text, letter spacing,
// right to left and with long names: nothing is cut off or overflows the viewport, and no two
// targets overlap, closed and open, with and without the script.

interface Condition {
  readonly name: string;
  readonly width: number;
  readonly height?: number;
  /** Font size of the root. */
  readonly percent?: number;
  readonly dir?: 'rtl';
  readonly spaced?: boolean;
}

const CONDITIONS: readonly Condition[] = [
  { name: '320 px', width: 320 },
  // 1280 × 1024 px at 400 % zoom.
  { name: 'zoom of 400 %', width: 320, height: 256 },
  { name: 'letters of 200 %, wide', width: 1280, percent: 200 },
  { name: 'letters of 200 %, narrow', width: 360, percent: 200 },
  { name: 'spaced letters, wide', width: 1280, spaced: true },
  { name: 'spaced letters, narrow', width: 360, spaced: true },
  { name: 'right to left, wide', width: 1280, dir: 'rtl' },
  { name: 'right to left, narrow', width: 360, dir: 'rtl' },
  { name: 'medium', width: 800 },
  { name: 'wide', width: 1280 },
];

/** Widths at which long names and words do not fit on a line. */
const NARROW = CONDITIONS.filter(({ width, percent }) => width < 400 || percent !== undefined);

/** Text spacing of WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

const NAME =
  'Kansainvälisen yhteistyön, sisäisen turvallisuuden, hätäkeskustoiminnan ja pelastustoimen kehittämisen ministeriö, osasto';
const WORD =
  'Hätä\u00adkeskus\u00adtoiminnan\u00adkehittämis\u00adosaston\u00adtieto\u00adjärjestelmä\u00adasiantuntija';
const HYPHENS = 'Sosiaali-terveys-kansainvälisyys-turvallisuus-ympäristöministeriö';

/** Messages of the library, and language codes. */
const KEPT = /^Valikko$|vn-code/;

/** Replaces the texts of links, names and buttons with these in turn. */
function renamed(markup: string, names: readonly string[]): string {
  let count = 0;
  return markup.replace(
    /(<(?:a|strong|span|summary)\b[^>]*>\s*)((?:<span class="vn-hidden"[^<]*<\/span>)?)([^<]*[^<\s][^<]*)(?=<)/g,
    (whole, tag: string, heard: string, text: string) =>
      KEPT.test(text.trim()) || KEPT.test(tag)
        ? whole
        : tag + heard + (names[count++ % names.length] ?? ''),
  );
}

const VARIANTS: readonly (readonly [string, readonly string[]])[] = [
  ['names as they are', []],
  ['names of 120 characters', [NAME]],
  ['words of sixty letters', [WORD, HYPHENS]],
];

/** What is opened: nothing, the first level, or also one item of the second level. */
type Opening = 'none' | 'first' | number;
const OPENINGS: readonly Opening[] = ['none', 'first', 0];
/** In a row the last submenus are near the edge of the viewport. */
const WIDE_OPENINGS: readonly Opening[] = [...OPENINGS, 6];

async function open(page: Page, opening: Opening): Promise<void> {
  await page.evaluate((opening) => {
    for (const frame of document.querySelectorAll('[data-example]')) {
      for (const root of [frame, ...frame.querySelectorAll('*')]) {
        const tree = root === frame ? frame : root.shadowRoot;
        if (!tree) continue;
        const inner = [...tree.querySelectorAll<HTMLDetailsElement>('details details')];
        for (const details of tree.querySelectorAll<HTMLDetailsElement>('details')) {
          details.open = inner.includes(details)
            ? inner.indexOf(details) === opening
            : opening !== 'none';
        }
      }
    }
  }, opening);
}

/**
 * The toggle event is dispatched in a task of its own, and sizes are measured in the next frame.
 */
const framesPassed = (page: Page, turns: number): Promise<void> =>
  page.evaluate(async (turns) => {
    for (let turn = 0; turn < turns; turn += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
  }, turns);

async function bring(page: Page, condition: Condition): Promise<void> {
  const { width, height = 900, percent = 100, dir = 'ltr', spaced = false } = condition;
  await page.setViewportSize({ width, height });
  await page.evaluate(
    ({ percent, dir, css }) => {
      document.documentElement.style.fontSize = `${String(percent)}%`;
      document.documentElement.dir = dir;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    { percent, dir, css: spaced ? SPACING : '' },
  );
}

describe('reflow', { concurrency: 1 }, () => {
  const site = useSite();
  let examples: ReadonlyMap<string, string>;
  before(() => {
    examples = frameExamples('fi', { numbers: true });
  });

  for (const script of [true, false]) {
    for (const [what, names] of script ? VARIANTS : VARIANTS.slice(0, 1)) {
      it(`${what}, ${script ? 'with' : 'without'} the script`, async () => {
        const page = await site.open({ javaScriptEnabled: script, reducedMotion: 'reduce' });
        const markup =
          names.length === 0
            ? examples
            : new Map([...examples].map(([name, one]) => [name, renamed(one, names)]));
        await show(page, { 'page.html': framePage('fi', markup) });
        if (script) await settled(page);
        const found: string[] = [];
        for (const condition of names.length > 0 ? NARROW : CONDITIONS) {
          const reported = new Set<string>();
          await open(page, 'none');
          await bring(page, condition);
          if (script) await framesPassed(page, 3);
          assert.ok((await page.evaluate(seenLinks)) > 40, 'links are seen');
          for (const opening of condition.width > 1000 ? WIDE_OPENINGS : OPENINGS) {
            await open(page, opening);
            if (script) await framesPassed(page, 1);
            for (const fault of await page.evaluate(clipped)) {
              if (!reported.has(fault))
                found.push(`${condition.name}, open: ${String(opening)}: ${fault}`);
              reported.add(fault);
            }
          }
        }
        await page.context().close();
        assert.equal(found.length, 0, `\n${found.join('\n')}`);
      });
    }
  }

  // A menu over the page may be taller than such a viewport. The page behind it does not scroll, so
  // the menu must.
  it('at 400 % each link of an open list is scrolled into view on focus', async () => {
    const page = await site.open({
      viewport: { width: 320, height: 256 },
      reducedMotion: 'reduce',
    });
    const header = new Map([...examples].filter(([name]) => name === 'header default'));
    await show(page, { 'page.html': framePage('fi', header) });
    await settled(page);
    await page.addStyleTag({ content: 'body { min-block-size: 3000px }' });
    const lists = page.locator('vn-header nav > details > summary:visible');
    const count = await lists.count();
    assert.equal(count, 3, 'the ministries, the menu and the section');
    for (let index = 0; index < count; index += 1) {
      const summary = lists.nth(index);
      await summary.click();
      await settled(page);
      const list = summary.locator('xpath=..');
      const unseen = await list.evaluate((details) => {
        // Touch does not scroll a locked page: the list must fit in the viewport.
        const isHeld = getComputedStyle(document.documentElement).overflowY === 'hidden';
        const end = details.lastElementChild?.getBoundingClientRect().bottom ?? 0;
        if (isHeld && end > innerHeight + 1) return [`the list ends at ${end.toFixed()} px`];
        const links = [...details.querySelectorAll<HTMLElement>('a, summary')];
        return links
          .filter((link) => link.checkVisibility({ contentVisibilityAuto: true }))
          .flatMap((link) => {
            link.focus();
            const { left, right, top, bottom } = link.getBoundingClientRect();
            const isIn = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
            const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            const where = `${link.textContent.trim()}: ${top.toFixed()} … ${bottom.toFixed()}`;
            return isIn && there && (link.contains(there) || there.contains(link)) ? [] : [where];
          });
      });
      assert.deepEqual(unseen, []);
      await page.keyboard.press('Escape');
      assert.equal(await list.evaluate((details) => (details as HTMLDetailsElement).open), false);
    }
    await page.context().close();
  });
});
