import { existsSync, readFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { PATTERN_PAGES } from '../../stories/pages/pattern-pages.js';
import { visit, type ScreenshotBrowser } from './screenshot-browser.js';
import { FOLDER, pathOf, SAME_CHROMIUM, type Tolerance } from './pictures.js';

// Every pattern in every mode and at four widths: thumbnails, one image per page of the site. Screenshots
// in full size would take ten times the space, and show changes of layout and colour no better.

const nameOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

/** The pages by the name of their image; those for faults of the server are written by the build. */
export const MODE_PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(PATTERN_PAGES).map(([title, path]) => [nameOf(title), path]),
  ),
  'server-error': '/500.html',
  'service-break': '/503.html',
};

export const WIDTHS_PX = [320, 768, 1280, 1920] as const;

interface PageMode {
  readonly name: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly dir?: 'rtl';
}

const ORDINARY = {
  media: 'screen',
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
} as const;

/** The first mode is the one that reduced motion must look like. */
export const PAGE_MODES: readonly PageMode[] = [
  { name: 'light' },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'more contrast', media: { contrast: 'more' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
  { name: 'right to left', dir: 'rtl' },
  { name: 'print', media: { media: 'print' } },
];
const REDUCED_MOTION: PageMode = { name: 'reduced motion', media: { reducedMotion: 'reduce' } };

/** A thumbnail has a quarter of the width and of the height. */
const SCALE = 4;
const VIEWPORT_HEIGHT_PX = 860;
const MAX_HEIGHT_PX = 1400;
const CELL_HEIGHT_PX = MAX_HEIGHT_PX / SCALE;
/** Fewer levels of each colour make the files smaller. */
const COLOUR_STEP = 32;
/** Rounding at the edges of glyphs may change a level. */
const CELL_TOLERANCE = { threshold: 0.1, share: 0.001 };
const OTHER_CELL_TOLERANCE = { threshold: 0.2, share: 0.03 };

/** A cell of the image of a page. */
export interface Cell {
  readonly mode: PageMode;
  readonly width: (typeof WIDTHS_PX)[number];
}

export const CELLS: readonly Cell[] = PAGE_MODES.flatMap((mode) =>
  WIDTHS_PX.map((width) => ({ mode, width })),
);

/** Cells of `npm test`: one per page, so that the pages together have all modes and widths. */
export const sampleCell = (page: string): Cell =>
  CELLS[(Object.keys(MODE_PAGES).indexOf(page) * 5) % CELLS.length] as Cell;

export const modesFileOf = (page: string): string => `${FOLDER}/modes/${page}.webp`;
export const MODE_FILES: readonly string[] = Object.keys(MODE_PAGES).map(modesFileOf);

const left = (width: number): number =>
  WIDTHS_PX.filter((one) => one < width).reduce((sum, one) => sum + one / SCALE, 0);

/** Mean colours of squares of pixels, below each other as in the page; white where the page ends. */
function thumbnail(screenshot: Buffer): PNG {
  const full = PNG.sync.read(screenshot);
  const small = new PNG({ width: full.width / SCALE, height: CELL_HEIGHT_PX });
  small.data.fill(255);
  for (let y = 0; y < Math.floor(full.height / SCALE); y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let row = 0; row < SCALE; row += 1) {
          for (let column = 0; column < SCALE; column += 1) {
            const at = ((y * SCALE + row) * full.width + x * SCALE + column) * 4;
            sum += full.data[at + channel] ?? 0;
          }
        }
        const mean = sum / SCALE ** 2;
        small.data[(y * small.width + x) * 4 + channel] = Math.min(
          255,
          Math.round(mean / COLOUR_STEP) * COLOUR_STEP,
        );
      }
    }
  }
  return small;
}

async function setMode(page: Page, { mode, width }: Cell): Promise<void> {
  await page.setViewportSize({ width, height: VIEWPORT_HEIGHT_PX });
  await page.emulateMedia({ ...ORDINARY, ...mode.media });
  await page.evaluate((dir) => {
    document.documentElement.dir = dir;
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, mode.dir ?? 'ltr');
}

const shoot = async (page: Page, width: number): Promise<Buffer> => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(MAX_HEIGHT_PX, height) },
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
  });
};

/** The thumbnails of a page. */
export async function takeCells(
  browser: ScreenshotBrowser,
  path: string,
  cells: readonly Cell[],
): Promise<readonly PNG[]> {
  const page = await browser.open();
  const thumbnails: PNG[] = [];
  try {
    await page.setViewportSize({ width: WIDTHS_PX[2], height: VIEWPORT_HEIGHT_PX });
    await visit(page, path);
    for (const cell of cells) {
      await setMode(page, cell);
      let screenshot = await shoot(page, cell.width);
      if (cell.mode === PAGE_MODES[0]) {
        await setMode(page, { ...cell, mode: REDUCED_MOTION });
        const reduced = await shoot(page, cell.width);
        if (!reduced.equals(screenshot)) {
          throw new Error(`${path} at ${String(cell.width)} px differs with reduced motion`);
        }
        screenshot = reduced;
      }
      thumbnails.push(thumbnail(screenshot));
    }
  } finally {
    await page.context().close();
  }
  return thumbnails;
}

/** All cells of a page in one image: a row for each mode, a column for each width. */
function imageOf(thumbnails: readonly PNG[]): PNG {
  const width = left(Infinity);
  const image = new PNG({ width, height: PAGE_MODES.length * CELL_HEIGHT_PX });
  for (const [index, { mode, width: own }] of CELLS.entries()) {
    const y = PAGE_MODES.indexOf(mode) * CELL_HEIGHT_PX;
    const cell = thumbnails[index];
    if (cell) PNG.bitblt(cell, image, 0, 0, cell.width, CELL_HEIGHT_PX, left(own), y);
  }
  return image;
}

/** Converts an image to another format in the browser, without loss: the quality of WebP is 1. */
async function convert(
  browser: ScreenshotBrowser,
  image: Buffer,
  from: string,
  to: string,
): Promise<Buffer> {
  const page = await browser.open();
  try {
    const url = await page.evaluate(
      async ([source, type]) => {
        const bitmap = await createImageBitmap(await (await fetch(source)).blob());
        const canvas = document.createElement('canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        return canvas.toDataURL(type, 1);
      },
      [`data:${from};base64,${image.toString('base64')}`, to] as const,
    );
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  } finally {
    await page.context().close();
  }
}

/** The committed image of a page. */
export async function readModes(
  browser: ScreenshotBrowser,
  page: string,
): Promise<PNG | undefined> {
  const file = pathOf(modesFileOf(page));
  if (!existsSync(file)) return undefined;
  return PNG.sync.read(await convert(browser, readFileSync(file), 'image/webp', 'image/png'));
}

/** The image of a page as a file: lossless WebP takes a third of the space of PNG. */
export async function modesFile(
  browser: ScreenshotBrowser,
  thumbnails: readonly PNG[],
): Promise<Buffer> {
  const image = imageOf(thumbnails);
  const file = await convert(browser, PNG.sync.write(image), 'image/png', 'image/webp');
  const read = PNG.sync.read(await convert(browser, file, 'image/webp', 'image/png'));
  if (!read.data.equals(image.data)) throw new Error('WebP has changed the image');
  return file;
}

/** What differs between a thumbnail and the committed image, or undefined. */
export function compareCell(
  image: PNG,
  { mode, width }: Cell,
  thumbnail: PNG,
  tolerance: Tolerance,
): string | undefined {
  const title = `${mode.name}, ${String(width)} px`;
  const committed = new PNG({ width: thumbnail.width, height: thumbnail.height });
  const y = PAGE_MODES.indexOf(mode) * CELL_HEIGHT_PX;
  PNG.bitblt(image, committed, left(width), y, thumbnail.width, thumbnail.height, 0, 0);
  const { threshold, share } = tolerance === SAME_CHROMIUM ? CELL_TOLERANCE : OTHER_CELL_TOLERANCE;
  const changed = pixelmatch(
    committed.data,
    thumbnail.data,
    undefined,
    thumbnail.width,
    thumbnail.height,
    { threshold, includeAA: true },
  );
  const most = thumbnail.width * thumbnail.height * share;
  return changed <= most ? undefined : `${title}: ${String(changed)} px of the thumbnail differ`;
}
