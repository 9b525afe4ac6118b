import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subjects } from '../growth/exports.js';
import { fault } from '../growth/measure.js';
import { growingTexts } from '../growth/texts.js';

// Some of the cases of `npm run test:growth`, with shorter texts.

const LENGTHS = [10_000, 100_000];
const EACH = 800;
/** More than a text of 10,000 characters may take. */
const PLANTED_MS = 130;

describe('a sample of growing texts', () => {
  it('detects a function that takes too long, and one that returns too much', async () => {
    const [text] = growingTexts();
    assert.ok(text);
    const name = 'planted';
    const burn = (): void => {
      const start = process.cpuUsage();
      while (process.cpuUsage(start).user < PLANTED_MS * 1000);
    };
    const long = (given: string): string => given.repeat(30);
    assert.match((await fault({ name, copies: 1, call: burn }, text, [10_000])) ?? '', / ms for /);
    assert.match((await fault({ name, copies: 1, call: long }, text)) ?? '', /300000 characters/);
  });

  it('takes linear time in every exported function', async (context) => {
    context.mock.method(console, 'warn', () => undefined);
    const texts = growingTexts();
    const faults: string[] = [];
    for (const [index, subject] of (await subjects()).entries()) {
      for (let at = index % EACH; at < texts.length; at += EACH) {
        const text = texts[at];
        const found = text && (await fault(subject, text, LENGTHS));
        if (found) faults.push(`${subject.name} of ${text.name}: ${found}`);
      }
    }
    assert.deepEqual(faults, []);
  });
});
