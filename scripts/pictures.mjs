/**
 * Takes the pictures that the tests compare with, from what was built, and writes the pages that
 * show them.
 *
 *   npm run pictures                 all
 *   npm run pictures -- navigation   one component's, or `pages`
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { register } from 'tsx/esm/api';

register();
const {
  compare,
  contactSheet,
  filesOf,
  FOLDER,
  pathOf,
  SAME_CHROMIUM,
  SUBJECTS,
  take,
  VERSION_FILE,
} = await import('../test/support/pictures.ts');
const { openStudio } = await import('../test/support/studio.ts');

const asked = process.argv.slice(2);
const subjects = SUBJECTS.filter(({ group }) => asked.length === 0 || asked.includes(group));
if (subjects.length === 0) throw new Error(`There is no ${asked.join(', ')}`);

const write = (file, content) => {
  mkdirSync(dirname(pathOf(file)), { recursive: true });
  writeFileSync(pathOf(file), content);
};

const studio = await openStudio();
const changed = [];
const queue = [...subjects];
/** A picture is right when it is the same twice; one that is as committed already stays. */
async function worker() {
  for (let subject = queue.shift(); subject; subject = queue.shift()) {
    const last = new Map();
    await take(studio, subject, (file, picture) => {
      if (compare(file, picture, SAME_CHROMIUM) === undefined) return true;
      const isSame = last.get(file)?.equals(picture) ?? false;
      last.set(file, picture);
      if (!isSame) return false;
      write(file, picture);
      changed.push(file);
      return true;
    });
  }
}
await Promise.all([worker(), worker()]);

if (asked.length === 0) {
  const wanted = new Set(SUBJECTS.flatMap(filesOf));
  for (const entry of readdirSync(pathOf(FOLDER), { recursive: true })) {
    const file = join(FOLDER, entry);
    if (file.endsWith('.png') && !wanted.has(file)) rmSync(pathOf(file));
  }
  write(VERSION_FILE, `${studio.version}\n`);
}
const sheet = 'docs/contact-sheet.md';
const options = await resolveConfig(pathOf(sheet));
write(sheet, await format(contactSheet(), { ...options, parser: 'markdown' }));

// The same to look at: one picture for all, and one for each component, in `.cache/pictures/`.
const page = await studio.open({ viewport: { width: 1900, height: 1000 } });
await page.goto('/-font/wght.css');
async function print(name, files, height) {
  const figures = files.map(
    (file) =>
      `<figure><img src="/-picture/${file}?${String(Date.now())}" style="max-height:${String(height)}px"><figcaption>${file.slice(FOLDER.length + 1)}</figcaption></figure>`,
  );
  await page.setContent(`<!doctype html><style>
    body { display: flex; flex-wrap: wrap; align-items: start; gap: 8px; background: #aaa; font: 11px sans-serif }
    figure { margin: 0 } img { display: block; max-width: 940px }
    </style>${figures.join('')}`);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  write(`.cache/pictures/${name}.png`, await page.screenshot({ fullPage: true }));
}
const groups = [...new Set(subjects.map(({ group }) => group))];
for (const group of groups) {
  const own = subjects.filter((subject) => subject.group === group).flatMap(filesOf);
  await print(`sheet-${group}`, own, group === 'pages' ? 1500 : 560);
}
if (asked.length === 0) {
  await print(
    'sheet',
    subjects.flatMap(filesOf).filter((file) => /-fi-\d+-/.test(file)),
    120,
  );
}
await studio.close();
console.log(`${String(changed.length)} pictures changed. Look at .cache/pictures/sheet*.png.`);
