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
  SUBJECTS,
  take,
  toleranceFor,
  VERSION_FILE,
  type Subject,
  type Tolerance,
} from '../support/pictures.js';
import { openStudio, type Studio } from '../support/studio.js';

// What the build draws, compared with the pictures that were looked at and committed.
// `npm run pictures` takes them anew: look at each one that changes.

const MEGABYTES = 20;

const committed = (): string[] =>
  readdirSync(pathOf(FOLDER), { recursive: true })
    .map((entry) => join(FOLDER, String(entry)))
    .filter((file) => file.endsWith('.png'));

/** Examples one by one; the states of a component together. */
const tests = new Map<string, Subject[]>();
for (const subject of SUBJECTS) {
  const title = subject.prepare ? `${subject.group}: states` : `${subject.group} ${subject.name}`;
  tests.set(title, [...(tests.get(title) ?? []), subject]);
}

describe('pictures', { concurrency: 2 }, () => {
  let studio: Studio | undefined;
  let tolerance: Tolerance | undefined;
  before(async () => {
    studio = await openStudio();
    tolerance = toleranceFor(studio.version);
    if (tolerance === OTHER_CHROMIUM) {
      const { threshold, share } = tolerance;
      console.warn(
        `The pictures are by Chromium ${readFileSync(pathOf(VERSION_FILE), 'utf8').trim()}, this is ` +
          `${studio.version}: compared with threshold ${String(threshold)}, ${String(share * 100)} % of the pixels may differ.`,
      );
    }
  });
  after(() => studio?.close());

  for (const [title, subjects] of tests) {
    const count = subjects.flatMap(filesOf).length;
    it(`${title} looks as in its ${String(count)} pictures`, async () => {
      const wrong = new Map<string, string>();
      for (const subject of subjects) {
        await take(studio!, subject, (file, picture) => {
          const problem = compare(file, picture, tolerance!);
          if (problem === undefined) wrong.delete(file);
          else wrong.set(file, problem);
          return problem === undefined;
        });
      }
      assert.equal([...wrong.values()].join('\n'), '');
    });
  }

  it('are all taken by a test', () => {
    const wanted = new Set(SUBJECTS.flatMap(filesOf));
    assert.deepEqual(
      committed().filter((file) => !wanted.has(file)),
      [],
    );
  });

  it(`weigh less than ${String(MEGABYTES)} megabytes`, () => {
    const bytes = committed().reduce((sum, file) => sum + statSync(pathOf(file)).size, 0);
    assert.ok(bytes < MEGABYTES * 1e6, `${String(bytes)} bytes`);
  });

  it('are all on the contact sheet', async () => {
    const file = pathOf('docs/contact-sheet.md');
    const options = { ...(await resolveConfig(file)), parser: 'markdown' };
    assert.equal(readFileSync(file, 'utf8'), await format(contactSheet(), options));
  });
});
