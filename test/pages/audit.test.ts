import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { runAxe, runIbm } from '../../scripts/audit/engines.js';
import { judge, readReviewed } from '../../scripts/audit/reviewed.js';
import { serveSubjects } from '../../scripts/audit/server.js';
import { enterState } from '../../scripts/audit/states.js';
import { PAGE_SUBJECTS } from '../../scripts/audit/subjects.js';
import { trackRequests } from '../support/settle.js';
import { sharedBrowser } from './support.js';

// The short form of `npm run audit`.

const SUBJECTS = ['front/ru', 'release/fi', 'sitemap/sv', 'news/fi', 'search/de', 'statement/en'];

describe('axe with all tags and the IBM engine', { concurrency: 2 }, () => {
  const table = readReviewed();
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSubjects>>;
  before(async () => {
    browser = await sharedBrowser();
    server = await serveSubjects();
  });
  after(() => {
    server.close();
  });

  for (const id of SUBJECTS) {
    for (const state of ['loaded', 'notice']) {
      it(`find nothing on ${id}, ${state}`, async () => {
        const subject = PAGE_SUBJECTS.find((one) => one.id === id);
        assert.ok(subject);
        const context = await browser.newContext({ baseURL: server.url });
        // tsx names functions by a helper that the page does not have.
        await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
        const page = await context.newPage();
        trackRequests(page);
        const combination = { script: 'script', scheme: 'light', width: '1280', state };
        assert.ok(await enterState(page, subject, combination), `${id} has the state ${state}`);
        const findings = [...(await runAxe(page)), ...(await runIbm(page))];
        await context.close();
        assert.deepEqual(judge(findings, table).problems, []);
      });
    }
  }
});
