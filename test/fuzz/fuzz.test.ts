import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { recordReliability } from '../support/reliability.js';
import { recordReasons } from './explanations.js';
import { shortened } from './mutate.js';
import { saveSeed } from './seeds.js';
import { unexplained } from './subject.js';
import { subjects } from './subjects/index.js';
import { readTexts } from './texts.js';

// `FUZZ_MINUTES=5 FUZZ_ONLY=XML FUZZ_SEED=1 FUZZ_TEXTS=<folder of real content> npm run fuzz`
const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? 30);
const only = process.env['FUZZ_ONLY'] ?? '';
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const all = subjects(readTexts(process.env['FUZZ_TEXTS'])).filter(({ name }) =>
  name.includes(only),
);
const timeMs = (MINUTES * 60_000) / all.length;
const isLong = timeMs >= 60_000;
// Development warnings about the texts.
console.warn = () => undefined;

describe(`fuzzing with seed ${String(seed)}`, () => {
  for (const subject of all) {
    const { name, oracle } = subject;
    it(`${name}, compared with ${oracle}`, async () => {
      let tried = 0;
      const property = fc.asyncProperty(subject.inputs, async (input) => {
        tried += 1;
        const found = await unexplained(subject, input);
        assert.deepEqual(found, []);
      });
      const details = await fc.check(property, {
        seed,
        numRuns: 100_000_000,
        interruptAfterTimeLimit: timeMs,
        markInterruptAsFailure: false,
      });
      const [input] = details.counterexample ?? [];
      const fails = async (text: string): Promise<boolean> => {
        try {
          return (await unexplained(subject, text)).length > 0;
        } catch {
          return true;
        }
      };
      const smallest = typeof input === 'string' ? await shortened(input, fails) : input;
      await saveSeed(name, seed, smallest);
      if (isLong) {
        const failed = details.failed ? 1 : 0;
        await recordReliability('fuzz', { what: name, where: oracle, tried, failed });
      }
      assert.equal(
        input,
        undefined,
        `${JSON.stringify(smallest)}\n${fc.defaultReportMessage(details) ?? ''}`,
      );
    });
  }
  after(() => recordReasons(subjects(readTexts())));
});
