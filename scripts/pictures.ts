/**
 * Picture tests: compares the built elements and pages with the committed screenshots.
 *
 *   npm run test:pictures                          all of them
 *   npm run test:pictures -- navigation pages      those of one component, or of the site's pages
 *   npm run test:pictures -- modes                 the patterns in every mode
 *   npm run test:pictures -- --update navigation   takes these screenshots again, without a name all
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import {
  compare,
  contactSheet,
  filesOf,
  FOLDER,
  pathOf,
  SAME_CHROMIUM,
  SUBJECTS,
  take,
  VERSION_FILE,
} from '../test/support/pictures.js';
import {
  CELLS,
  modesFile,
  MODE_FILES,
  modesFileOf,
  MODE_PAGES,
  takeCells,
} from '../test/support/page-modes.js';
import { openScreenshotBrowser } from '../test/support/screenshot-browser.js';

const { values, positionals: groups } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const subjects = SUBJECTS.filter(({ group }) => groups.length === 0 || groups.includes(group));
const withModes = groups.length === 0 || groups.includes('modes');
if (subjects.length === 0 && !withModes)
  throw new Error(`There are no screenshots of ${groups.join(', ')}`);

if (!values.update) {
  const file = 'test/pages/pictures.test.ts';
  const names = groups.map((group) => `--test-name-pattern=(^| )${group}(:| )`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...names, '--test', file], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

const write = (file: string, content: string | Buffer): void => {
  mkdirSync(dirname(pathOf(file)), { recursive: true });
  writeFileSync(pathOf(file), content);
};

const browser = await openScreenshotBrowser();
const changed: string[] = [];
const queue = [...subjects];

/** Accepts a screenshot when it is the same twice, and keeps the committed one if nothing changed. */
async function worker(): Promise<void> {
  for (let subject = queue.shift(); subject; subject = queue.shift()) {
    const last = new Map<string, Buffer>();
    await take(browser, subject, (file, screenshot) => {
      if (compare(file, screenshot, SAME_CHROMIUM) === undefined) return true;
      const isSame = last.get(file)?.equals(screenshot) ?? false;
      last.set(file, screenshot);
      if (!isSame) return false;
      write(file, screenshot);
      changed.push(file);
      return true;
    });
  }
}
await Promise.all([worker(), worker()]);

const pages = withModes ? Object.entries(MODE_PAGES) : [];
async function modesWorker(): Promise<void> {
  for (let next = pages.shift(); next; next = pages.shift()) {
    const [name, path] = next;
    const file = modesFileOf(name);
    const image = await modesFile(browser, await takeCells(browser, path, CELLS));
    if (existsSync(pathOf(file)) && readFileSync(pathOf(file)).equals(image)) continue;
    write(file, image);
    changed.push(file);
  }
}
await Promise.all([modesWorker(), modesWorker()]);

if (groups.length === 0) {
  const wanted = new Set([...SUBJECTS.flatMap(filesOf), ...MODE_FILES]);
  for (const entry of readdirSync(pathOf(FOLDER), { recursive: true, encoding: 'utf8' })) {
    const file = join(FOLDER, entry);
    if (/\.(?:png|webp)$/.test(file) && !wanted.has(file)) rmSync(pathOf(file));
  }
  write(VERSION_FILE, `${browser.version}\n`);
}
const contactSheetFile = 'docs/contact-sheet.md';
const options = await resolveConfig(pathOf(contactSheetFile));
write(contactSheetFile, await format(contactSheet(MODE_FILES), { ...options, parser: 'markdown' }));

// Overviews for reviewers in `.cache/pictures/`: one image of everything, and one for each component.
const page = await browser.open({ viewport: { width: 1900, height: 1000 } });
await page.goto('/-font/wght.css');
async function print(name: string, files: readonly string[], height: number): Promise<void> {
  const figures = files.map(
    (file) =>
      `<figure><img src="/-screenshot/${file}?${String(Date.now())}" style="max-height:${String(height)}px"><figcaption>${file.slice(FOLDER.length + 1)}</figcaption></figure>`,
  );
  await page.setContent(`<!doctype html><style>
    body { display: flex; flex-wrap: wrap; align-items: start; gap: 8px; background: #aaa; font: 11px sans-serif }
    figure { margin: 0 } img { display: block; max-width: 940px }
    </style>${figures.join('')}`);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  write(`.cache/pictures/${name}.png`, await page.screenshot({ fullPage: true }));
}
for (const group of new Set(subjects.map((subject) => subject.group))) {
  const own = subjects.filter((subject) => subject.group === group).flatMap(filesOf);
  await print(`sheet-${group}`, own, group === 'pages' ? 1500 : 560);
}
if (groups.length === 0) {
  await print(
    'sheet',
    subjects.flatMap(filesOf).filter((file) => /-fi-\d+-/.test(file)),
    120,
  );
}
await browser.close();
console.log(`${changed.length} screenshots changed. Look at .cache/pictures/sheet*.png.`);
