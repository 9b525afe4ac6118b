import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { ELEMENTS } from '../../scripts/lib/elements.js';
import { launchChromium } from '../support/launch.js';
import { recordReliability } from '../support/reliability.js';
import { EVERY_REMOVAL, problemsWithout, REMOVALS } from './engines.js';
import { CONTENT } from './page.js';
import { outcomeOfTypes, problemsOfThrows, throwCases } from './run.js';

// Every element × every method that throws, every property × every type of value, and every feature
// that engines lack. Takes about two minutes.

describe('errors while elements render', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  const record = (what: string, tried: number, failed: number): Promise<void> =>
    recordReliability('errors', { what, where: 'chromium', tried, failed });

  it('the author’s content of every element is known', () => {
    assert.deepEqual(Object.keys(CONTENT).toSorted(), [...ELEMENTS].toSorted());
  });

  it('a method or a getter throws: content stays, others work, the next update succeeds', async () => {
    const problems: string[] = [];
    for (const name of ELEMENTS) problems.push(...(await problemsOfThrows(browser, name)));
    const tried = ELEMENTS.flatMap(throwCases).length;
    await record('constructors, updates and getters that throw', tried, problems.length);
    assert.deepEqual(problems, []);
  });

  it('properties of the wrong type: one warning, and nothing is thrown', async () => {
    let tried = 0;
    const problems: string[] = [];
    for (const name of ELEMENTS) {
      const outcome = await outcomeOfTypes(browser, name);
      tried += outcome.tried;
      problems.push(...outcome.problems);
      assert.deepEqual(outcome.warnings, outcome.expected);
    }
    await record('values of every type for every property', tried, problems.length);
    assert.deepEqual(problems, []);
  });

  it('engines without a feature: content stays, and nothing is thrown', async () => {
    const cases = { ...REMOVALS, 'all of these features': EVERY_REMOVAL };
    const found: string[] = [];
    for (const [name, removal] of Object.entries(cases)) {
      const problems = await problemsWithout(browser, removal);
      found.push(...problems.map((problem) => `${name}: ${problem}`));
      await record(`an engine without ${name}`, 1, problems.length);
    }
    assert.deepEqual(found, []);
  });
});
