import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import {
  compare,
  contactSheet,
  filesOf,
  FOLDER,
  OTHER_CHROMIUM,
  pathOf,
  sampleOf,
  SUBJECTS,
  take,
  toleranceFor,
  VERSION_FILE,
  type Subject,
  type Tolerance,
} from '../support/pictures.js';
import {
  CELLS,
  compareCell,
  MODE_FILES,
  modesFileOf,
  readModes,
  MODE_PAGES,
  sampleCell,
  takeCells,
} from '../support/page-modes.js';
import { openScreenshotBrowser, type ScreenshotBrowser } from '../support/screenshot-browser.js';

// Compares the built elements and pages with the committed screenshots. `npm run
// test:pictures -- --update` takes them again: look at each one that changes. `npm test` compares
// a sample (VN_PICTURES=sample), `npm run test:pictures` all of them.

const MAX_MEGABYTES = 22;

const committed = (): string[] =>
  readdirSync(pathOf(FOLDER), { recursive: true })
    .map((entry) => join(FOLDER, String(entry)))
    .filter((file) => /\.(?:png|webp)$/.test(file));

/** One test for each example, and one for all states of a component. */
const tests = new Map<string, Subject[]>();
const isSample = process.env['VN_PICTURES'] === 'sample';
for (const subject of isSample ? sampleOf(SUBJECTS) : SUBJECTS) {
  const title = subject.prepare ? `${subject.group}: states` : `${subject.group} ${subject.name}`;
  tests.set(title, [...(tests.get(title) ?? []), subject]);
}

describe('screenshots', { concurrency: 2 }, () => {
  let browser: ScreenshotBrowser | undefined;
  let tolerance: Tolerance | undefined;
  before(async () => {
    browser = await openScreenshotBrowser();
    tolerance = toleranceFor(browser.version);
    if (tolerance === OTHER_CHROMIUM) {
      const { threshold, share } = tolerance;
      console.warn(
        `The screenshots are from Chromium ${readFileSync(pathOf(VERSION_FILE), 'utf8').trim()}, this is ` +
          `${browser.version}: compared with threshold ${String(threshold)}, ${String(share * 100)} % of the pixels may differ.`,
      );
    }
  });
  after(() => browser?.close());

  for (const [title, subjects] of tests) {
    const count = subjects.flatMap(filesOf).length;
    it(`${title} looks as in its ${String(count)} screenshots`, async () => {
      const wrong = new Map<string, string>();
      for (const subject of subjects) {
        await take(browser!, subject, (file, screenshot) => {
          const problem = compare(file, screenshot, tolerance!);
          if (problem === undefined) wrong.delete(file);
          else wrong.set(file, problem);
          return problem === undefined;
        });
      }
      assert.equal([...wrong.values()].join('\n'), '');
    });
  }

  for (const [name, path] of Object.entries(MODE_PAGES)) {
    it(`modes: ${name} looks as in its thumbnails`, async () => {
      const cells = isSample ? [sampleCell(name)] : CELLS;
      const image = await readModes(browser!, name);
      assert.ok(image, `${modesFileOf(name)} is missing`);
      const thumbnails = await takeCells(browser!, path, cells);
      const wrong = cells.flatMap((cell, index) =>
        [compareCell(image, cell, thumbnails[index]!, tolerance!)].filter(Boolean),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('are all taken by a test', () => {
    const wanted = new Set([...SUBJECTS.flatMap(filesOf), ...MODE_FILES]);
    assert.deepEqual(
      committed().filter((file) => !wanted.has(file)),
      [],
    );
  });

  it(`weigh less than ${String(MAX_MEGABYTES)} megabytes`, () => {
    const bytes = committed().reduce((sum, file) => sum + statSync(pathOf(file)).size, 0);
    assert.ok(bytes < MAX_MEGABYTES * 1e6, `${String(bytes)} bytes`);
  });

  it('are all on the contact sheet', async () => {
    const file = pathOf('docs/contact-sheet.md');
    const options = { ...(await resolveConfig(file)), parser: 'markdown' };
    assert.equal(readFileSync(file, 'utf8'), await format(contactSheet(MODE_FILES), options));
  });
});
