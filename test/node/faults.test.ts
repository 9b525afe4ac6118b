import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Case } from '../faults/cases.js';
import { openPages } from '../faults/page-pool.js';
import { countResults, readProgress } from '../faults/progress.js';

// How `npm run test:faults` counts its results, and what it does with a page that failed.

const caseOf = (file: string, moment: Case['moment']): Case => ({
  file,
  failure: 'missing',
  times: 'always',
  moment,
});
const BEFORE = caseOf('filter.js', 'before');
const DURING = caseOf('filter.js', 'during');

describe('results of test:faults', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('no row counts a run of some of its cases', () => {
    const progress = readProgress(join(folder, 'limited'));
    progress.add(BEFORE, []);
    assert.equal(countResults([BEFORE, DURING], progress), undefined);
    progress.add(DURING, []);
    assert.deepEqual(countResults([BEFORE, DURING], progress), { tried: 2, failed: 0 });
  });

  it('a failure counts until its case passes, in later runs too', () => {
    const path = join(folder, 'failed');
    const first = readProgress(path);
    first.add(BEFORE, ['a lost link']);
    first.add(DURING, []);
    const next = readProgress(path);
    assert.deepEqual(next.problemsOf(BEFORE), ['a lost link']);
    assert.deepEqual(countResults([BEFORE, DURING], next), { tried: 2, failed: 1 });
    next.add(BEFORE, []);
    assert.deepEqual(countResults([BEFORE, DURING], readProgress(path)), { tried: 2, failed: 0 });
  });
});

describe('pages of test:faults', () => {
  it('a page whose use fails is closed and replaced', async () => {
    const opened: { isClosed: boolean; close: () => Promise<void> }[] = [];
    const withPage = await openPages(2, () => {
      const page = {
        isClosed: false,
        close: () => {
          page.isClosed = true;
          // As when the browser has closed it.
          return Promise.reject(new Error('closed'));
        },
      };
      opened.push(page);
      return Promise.resolve(page);
    });
    const failing = Array.from({ length: 2 }, () =>
      withPage(() => Promise.reject(new Error('navigation'))),
    );
    for (const use of failing) await assert.rejects(use, /navigation/);
    const isUsable = ({ isClosed }: { readonly isClosed: boolean }): Promise<boolean> =>
      Promise.resolve(!isClosed);
    assert.deepEqual(await Promise.all([withPage(isUsable), withPage(isUsable)]), [true, true]);
    assert.deepEqual(
      opened.map(({ isClosed }) => isClosed),
      [true, true, false, false],
    );
  });
});
