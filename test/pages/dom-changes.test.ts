import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { leaveAndReturn } from '../dom-changes/history.js';
import { runCases } from '../dom-changes/run.js';
import { collapse, defined, RELEASE, SITEMAP, useSite } from './support.js';

describe('changes of the page by others', () => {
  const site = useSite();

  // A part of `npm run test:dom-changes`.
  it('elements in use survive a copy and a morph of the page', async () => {
    const changes = ['copy by innerHTML', 'Idiomorph, outer', 'Turbo, back', 'translator'];
    const cases = changes.map((change) => ({ change, state: 'during' as const, width: 360 }));
    assert.deepEqual(await runCases(cases), []);
  });

  it('pages return from the back/forward cache as they were left', async () => {
    const urls = [RELEASE, SITEMAP, '/'].map((path) => new URL(path, site.url).href);
    const [release, sitemap, front] = await leaveAndReturn(urls);
    const unused = { filter: '', filteredOut: 0, problems: [] };
    assert.deepEqual(release, unused);
    assert.deepEqual(front, unused);
    assert.ok((sitemap?.filteredOut ?? 0) > 0);
    assert.deepEqual(sitemap, { ...unused, filter: 'budj', filteredOut: sitemap?.filteredOut });
  });

  it('a reader mode shows the whole text', async () => {
    const page = await site.open();
    await page.goto(RELEASE);
    await defined(page);
    const paragraphs = await page.locator('.vn-lead, .vn-text p').allTextContents();
    assert.ok(paragraphs.length > 5);
    const { document } = new JSDOM(await page.content(), { url: page.url() }).window;
    const shown = collapse(new Readability(document).parse()?.textContent ?? '');
    const lost = paragraphs.map(collapse).filter((text) => !shown.includes(text));
    assert.deepEqual(lost, []);
    await page.context().close();
  });
});
