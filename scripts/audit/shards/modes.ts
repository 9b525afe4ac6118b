import { spawnSync } from 'node:child_process';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../../test/support/launch.js';
import { settled, trackRequests } from '../../../test/support/settle.js';
import { ROOT, writeOutput, writeRecord, type ShardRecord } from '../record.js';
import { serveSubjects } from '../server.js';
import { PAGE_SUBJECTS } from '../subjects.js';
import { INTERACTION_MODES } from './interaction-modes.js';
import { siteChecks } from './site.js';

export interface Mode {
  readonly name: string;
  readonly context?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Returns what is wrong, one line each. */
  readonly check: (page: Page) => Promise<readonly string[]>;
}

/** One language of each page: long words in Finnish and German, another script, Northern Sámi. */
const SUBJECTS = ['front/ru', 'release/fi', 'sitemap/fi', 'news/de', 'search/se', 'statement/sv'];

/** Content beyond the edge of the viewport, and text that its own box cuts off. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    const excess = root.scrollWidth - root.clientWidth;
    if (excess > 0) found.push(`${excess} px too wide`);
    const look = (parent: ParentNode): void => {
      for (const element of parent.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const style = getComputedStyle(element);
        const isClipping = /hidden|clip/.test(style.overflowX + style.overflowY);
        if (!isClipping || element.clientWidth <= 1 || !element.checkVisibility()) continue;
        // One pixel of rounding.
        const isCut =
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1;
        if (isCut && element.innerText.trim() !== '') {
          found.push(`text is cut off: ${element.outerHTML.slice(0, 100)}`);
        }
      }
    };
    look(document);
    return found;
  });

const TEXT_SPACING = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important; }`;

/** The text spacing of 1.4.12, in every shadow root too. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const apply = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) apply(shadowRoot);
    };
    apply(document);
  }, TEXT_SPACING);

const openMenus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('vn-header details')) {
      (details as HTMLDetailsElement).open = true;
    }
  });

/** Controls outside sentences whose centre is not surrounded by 44 × 44 px of their own. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SIZE = 44;
    const found: string[] = [];
    const hits = (x: number, y: number, target: Element): boolean => {
      let hit = document.elementFromPoint(x, y);
      while (
        hit?.shadowRoot?.elementFromPoint(x, y) &&
        hit.shadowRoot.elementFromPoint(x, y) !== hit
      )
        hit = hit.shadowRoot.elementFromPoint(x, y);
      return hit !== null && (target.contains(hit) || hit.contains(target));
    };
    for (const target of document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input',
    )) {
      if (!target.checkVisibility() || target.closest('vn-skip-link, p, .vn-text, dd')) continue;
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      if (width < 2) continue;
      const [x, y] = [left + width / 2, top + height / 2];
      const reach = SIZE / 2 - 1;
      const points = [
        [x, y - reach],
        [x, y + reach],
        [Math.max(1, x - Math.min(reach, width / 2 - 1)), y],
      ] as const;
      if (!points.every((point) => hits(...point, target)))
        found.push(`${width.toFixed(0)} × ${height.toFixed(0)}: ${target.outerHTML.slice(0, 100)}`);
    }
    return found;
  });

const MAX_STOPS = 60;

/** Tab stops without a focus ring, or entirely covered by something else. */
async function badStops(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let stop = 0; stop < MAX_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body) return 'end';
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const name = active.outerHTML.slice(0, 100);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `no ring: ${name}`;
      const { left, top, width, height } = active.getBoundingClientRect();
      const shares = [0.1, 0.5, 0.9];
      const isSeen = shares.some((x) =>
        shares.some((y) => {
          let hit = document.elementFromPoint(left + width * x, top + height * y);
          const inner = hit?.shadowRoot?.elementFromPoint(left + width * x, top + height * y);
          hit = inner ?? hit;
          return hit !== null && (active.contains(hit) || hit.contains(active));
        }),
      );
      return isSeen ? '' : `covered: ${name}`;
    });
    if (problem === 'end') break;
    if (problem !== '') found.push(problem);
  }
  return found;
}

export const MODES: readonly Mode[] = [
  { name: 'focus', context: { locale: 'en-GB' }, check: badStops },
  {
    name: 'focus-320',
    context: { locale: 'en-GB', viewport: { width: 320, height: 256 } },
    check: badStops,
  },
  {
    // 1280 × 1024 at 400 %.
    name: 'zoom-400',
    context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    check: overflow,
  },
  {
    name: 'text-200',
    prepare: (page) => page.addStyleTag({ content: 'html { font-size: 200% }' }),
    check: overflow,
  },
  { name: 'text-spacing', prepare: spaceText, check: overflow },
  {
    name: 'text-spacing-320',
    context: { viewport: { width: 320, height: 800 } },
    prepare: spaceText,
    check: overflow,
  },
  {
    name: 'forced-colours',
    context: { forcedColors: 'active' },
    check: (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('a[href], button, summary, p, li, h1, h2')]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
            return color === backgroundColor || forcedColorAdjust === 'none';
          })
          .map((element) => `no system colours: ${element.outerHTML.slice(0, 100)}`),
      ),
  },
  {
    name: 'more-contrast',
    context: { contrast: 'more' },
    check: async (page) => {
      const { runAxe } = await import('../engines.js');
      await page.setViewportSize({ width: 1280, height: 12_000 });
      return (await runAxe(page))
        .filter(({ rule, kind }) => kind === 'violation' && rule.startsWith('color-contrast'))
        .map(({ rule, target }) => `${rule}: ${target}`);
    },
  },
  {
    name: 'reduced-motion',
    context: { reducedMotion: 'reduce' },
    prepare: openMenus,
    check: (page) =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
          .map(
            ({ effect }) => `moves: ${(effect as KeyframeEffect).target?.outerHTML.slice(0, 100)}`,
          ),
      ),
  },
  {
    name: 'print',
    prepare: (page) => page.emulateMedia({ media: 'print' }),
    check: async (page) => {
      const shown = await page
        .locator('vn-skip-link, vn-language-notice, vn-ministry-switcher, vn-header button')
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => `printed: ${one.localName}`),
        );
      return [...shown, ...(await overflow(page))];
    },
  },
  {
    name: 'right-to-left',
    prepare: (page) =>
      page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      }),
    check: async (page) => {
      const isMirrored = await page.evaluate(() => {
        const { left, right } =
          document.querySelector('[slot=home]')?.getBoundingClientRect() ?? new DOMRect();
        return innerWidth - right < left;
      });
      return [...(isMirrored ? [] : ['the header is not mirrored']), ...(await overflow(page))];
    },
  },
  {
    name: 'coarse-pointer',
    context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    check: smallTargets,
  },
  ...INTERACTION_MODES,
];

async function checkMode(browser: Browser, url: string, mode: Mode, id: string) {
  const subject = PAGE_SUBJECTS.find((one) => one.id === id);
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 900 },
    ...mode.context,
  });
  // tsx names functions by a helper that the page does not have.
  await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
  try {
    const page = await context.newPage();
    trackRequests(page);
    await page.goto(subject?.path ?? '/');
    await settled(page);
    await mode.prepare?.(page);
    await settled(page);
    const problems = await mode.check(page);
    await page.evaluate(() => scrollTo(0, 0));
    const name = `modes/${mode.name}-${id.replace('/', '-')}`;
    writeOutput(`${name}.png`, await page.screenshot({ scale: 'css' }));
    const files = [`${name}.png`];
    if (mode.name === 'print') {
      writeOutput(`${name}.pdf`, await page.pdf());
      files.push(`${name}.pdf`);
    }
    return { problems, files };
  } finally {
    await context.close();
  }
}

/** The contrast of every pair of tokens, as the tests compute it. */
function checkContrast(): readonly string[] {
  const args = ['--import', 'tsx', '--test', 'test/node/contrast.test.ts'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? [] : stdout.split('\n').filter((line) => line.startsWith('not ok'));
}

/** The site as a whole, then each mode on each page: `mode:forced-colours/release/fi`, with a screenshot. */
export async function runModes(record: ShardRecord): Promise<void> {
  const done = new Set(record.checks.map(({ id }) => id));
  const browser = await launchChromium();
  const server = await serveSubjects();
  try {
    if (!done.has('mode:contrast/tokens')) {
      const problems = checkContrast();
      const isPassed = problems.length === 0;
      record.checks.push({ id: 'mode:contrast/tokens', isPassed, problems });
    }
    record.checks.push(...siteChecks().filter(({ id }) => !done.has(id)));
    for (const mode of MODES) {
      for (const subject of SUBJECTS) {
        const id = `mode:${mode.name}/${subject}`;
        if (done.has(id)) continue;
        const { problems, files } = await checkMode(browser, server.url, mode, subject);
        record.checks.push({ id, isPassed: problems.length === 0, problems, files });
        writeRecord(record);
      }
      console.log(`modes: ${mode.name}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}
