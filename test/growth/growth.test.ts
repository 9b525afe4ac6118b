import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { recordReliability } from '../support/reliability.js';
import { subjects } from './exports.js';
import { fault } from './measure.js';
import { growingTexts } from './texts.js';

const MAX_FAULTS = 10;

// `VN_ONLY=parseXml npm run test:growth` tests some functions, `VN_EVERY=10` every tenth text: all of
// them take an hour.
const only = process.env['VN_ONLY'] ?? '';
const every = Number(process.env['VN_EVERY'] ?? 1);
const all = (await subjects()).filter(({ name }) => name.includes(only));
const texts = growingTexts().filter((_, index) => index % every === 0);
let tried = 0;
let failed = 0;
// Development warnings about the texts.
console.warn = () => undefined;

describe('time and output grow linearly with the text', () => {
  for (const subject of all) {
    it(subject.name, async () => {
      const faults: string[] = [];
      for (const text of texts) {
        tried += 1;
        const found = await fault(subject, text);
        if (found) faults.push(`${text.name}: ${found}`);
        if (faults.length === MAX_FAULTS) break;
      }
      failed += faults.length;
      assert.deepEqual(faults, []);
    });
  }
  after(async () => {
    if (only) return;
    const where = `${String(all.length)} calls of functions`;
    await recordReliability('growth', { what: 'texts of 10 kB to 1 MB', where, tried, failed });
  });
});
