import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Ask = (id: string, root?: string) => unknown;

// JavaScript without types, because Rollup reads its configuration as JavaScript only.
const path: string = '../../scripts/lib/module-ids.mjs';
const questions = (await import(path)) as Readonly<Record<string, Ask>>;

const ROOT = '/project';
const WINDOWS_ROOT = 'C:\\project';

const IDS = [
  'build/model/mode.js',
  'build/i18n/generated/elements/sv.js',
  'build/i18n/catalogue.js',
  'build/dom/load-lazily.js',
  'build/dom/set-focus.js',
  'build/elements/sitemap-tree/tree-dom.js',
  'node_modules/lit-html/lit-html.js',
  'src/command/vn-elements.ts',
];

describe('what the build asks about a module', () => {
  it('covers each question', () => {
    const answered = Object.values(questions).filter((ask) =>
      IDS.some((id) => {
        const answer = ask(`${ROOT}/${id}`, ROOT);
        return answer !== false && answer !== null && answer !== `${ROOT}/${id}`;
      }),
    );
    assert.equal(answered.length, Object.keys(questions).length);
  });

  for (const id of IDS) {
    it(`is answered the same with backslashes: ${id}`, () => {
      for (const [name, ask] of Object.entries(questions)) {
        const windows = `${WINDOWS_ROOT}\\${id.replaceAll('/', '\\')}`;
        const answer = ask(`${ROOT}/${id}`, ROOT);
        // A URL of a module that is no catalogue is its id.
        const expected = answer === `${ROOT}/${id}` ? windows : answer;
        assert.equal(ask(windows, WINDOWS_ROOT), expected, name);
      }
    });
  }
});
