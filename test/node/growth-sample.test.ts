import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subjects } from '../growth/exports.js';
import { fault } from '../growth/measure.js';
import { growingTexts } from '../growth/texts.js';

// Some of the cases of `npm run test:growth`, with shorter texts.

const LENGTHS = [10_000, 100_000];
const EACH = 800;
/** Unlike `npm run test:growth`, this runs beside other tests. */
const TOLERANCE = 3;

/** Takes about a third of a second for 100,000 characters. */
function quadratic({ length }: { readonly length: number }): number {
  let sum = 0;
  for (let index = 0; index < length ** 2 / 100; index += 1) sum = (sum + index) % 7;
  return sum;
}

describe('a sample of growing texts', () => {
  it('detects functions that take too long, take quadratic time or return too much', async () => {
    const [text] = growingTexts();
    assert.ok(text);
    const name = 'planted';
    const slow = (): number => quadratic({ length: 200_000 });
    const long = (given: string): string => given.repeat(30);
    const foundIn = async (call: (given: string) => unknown, lengths: number[]): Promise<string> =>
      (await fault({ name, copies: 1, call }, text, lengths, TOLERANCE)) ?? '';
    assert.match(await foundIn(slow, [10_000]), / ms for /);
    assert.match(await foundIn(quadratic, LENGTHS), /^slope [12]\.| ms for /);
    assert.match(await foundIn(long, LENGTHS), /^300000 characters/);
  });

  it('takes linear time in every exported function', async (context) => {
    context.mock.method(console, 'warn', () => undefined);
    const texts = growingTexts();
    const faults: string[] = [];
    for (const [index, subject] of (await subjects()).entries()) {
      for (let at = index % EACH; at < texts.length; at += EACH) {
        const text = texts[at];
        const found = text && (await fault(subject, text, LENGTHS, TOLERANCE));
        if (found) faults.push(`${subject.name} of ${text.name}: ${found}`);
      }
    }
    assert.deepEqual(faults, []);
  });
});
