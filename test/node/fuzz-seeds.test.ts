import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { renderReasons } from '../fuzz/explanations.js';
import { readSeeds } from '../fuzz/seeds.js';
import { unexplained } from '../fuzz/subject.js';
import { subjects } from '../fuzz/subjects/index.js';
import { readTexts } from '../fuzz/texts.js';

describe('what fuzzing found stays fixed', () => {
  const all = subjects(readTexts());
  const { found } = readSeeds();
  for (const subject of all) {
    it(`${subject.name}, compared with ${subject.oracle}`, async () => {
      const inputs = found.filter((one) => one.subject === subject.name).map(({ input }) => input);
      assert.ok(inputs.length > 0, 'there is an example');
      for (const input of inputs) {
        assert.deepEqual(await unexplained(subject, input), [], JSON.stringify(input));
      }
    });
  }

  it('docs/reliability.md lists the explained differences', async () => {
    assert.equal(readFileSync('docs/reliability.md', 'utf8'), await renderReasons(all));
  });
});
