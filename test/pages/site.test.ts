import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { releaseFiles } from '../../scripts/lib/stylesheets.js';
import { WRITTEN } from '../../stories/pages/pages.js';
import { axeFindings } from './axe.js';
import { RELEASE, settled, useSite } from './support.js';

/** Collects the errors and warnings of a page. */
function complaints(page: Page): string[] {
  const all: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) all.push(message.text());
  });
  page.on('pageerror', (error) => all.push(error.message));
  page.on('requestfailed', (request) => all.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) all.push(`${String(response.status())}: ${response.url()}`);
  });
  return all;
}

describe('every page', { concurrency: 2 }, () => {
  const site = useSite();

  for (const { path } of WRITTEN) {
    it(`${path} has no policy violation, warning, axe finding or horizontal overflow`, async () => {
      const page = await site.open();
      // As it is before the script.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(path);
      assert.deepEqual(await axeFindings(page), []);
      await page.unrouteAll();
      const found = complaints(page);
      await page.goto(path);
      await settled(page);
      assert.deepEqual(await axeFindings(page), []);
      assert.deepEqual(found, []);
      for (const width of [320, 360, 600, 768, 1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(overflow <= 0, `${String(overflow)} px too wide at ${String(width)} px`);
      }
      await page.context().close();
    });
  }

  it('has no broken link', () => {
    const root = fileURLToPath(new URL('../../site/dist', import.meta.url));
    const files = new Map<string, string>();
    const read = (folder: string, path: string): void => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory()) read(join(folder, entry.name), `${path}${entry.name}/`);
        else if (entry.name.endsWith('.html')) {
          const name = entry.name === 'index.html' ? '' : `${entry.name}/`;
          files.set(path + name, readFileSync(join(folder, entry.name), 'utf8'));
        }
      }
    };
    read(root, '/');
    assert.ok(files.size > 208);
    const broken = new Set<string>();
    for (const [path, html] of files) {
      for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
        const url = new URL(href, `https://site.invalid${path}`);
        if (url.hostname !== 'site.invalid') continue;
        const isFeed = url.pathname.endsWith('.xml');
        if (isFeed && existsSync(join(root, decodeURI(url.pathname)))) continue;
        const target = decodeURI(url.pathname).replace(/\/?$/, '/');
        const page = files.get(target);
        if (page === undefined) broken.add(`${path} → ${href}`);
        else if (url.hash && !page.includes(`id="${url.hash.slice(1)}"`))
          broken.add(`${path} → ${href}`);
      }
    }
    assert.deepEqual([...broken], []);
  });

  it('is labelled as a demonstration', async () => {
    const page = await site.open({ javaScriptEnabled: false });
    for (const { path } of WRITTEN) {
      await page.goto(path);
      assert.equal(await page.locator('.demo-note').count(), 1, path);
    }
    await page.context().close();
  });
});

describe('with and without the script', { concurrency: 2 }, () => {
  const site = useSite();
  // The elements' own buttons and fields, as their pages in the docs list them.
  const own =
    /^\s*- (?:button "(?:(?:Tulosta|Skriv ut|Print) \(.+\)|(?:Avaa|Sulje) kaikki \(Alasivut\))"|text: Suodata \(Alasivut\)|searchbox "Suodata \(Alasivut\)")$/;
  const WIDTHS = [360, 1280];
  const story = async (page: Page): Promise<string[]> =>
    (await page.locator('body').ariaSnapshot()).split('\n');

  for (const lang of new Set(WRITTEN.map((one) => one.lang))) {
    // One at a time: they share pages.
    describe(lang, { concurrency: 1 }, () => {
      let plain: Page;
      let scripted: Page;
      before(async () => {
        plain = await site.open({ javaScriptEnabled: false });
        // The visitor reads this language and that of the articles, so that no notice is displayed.
        scripted = await site.open({ locale: lang });
        await scripted.addInitScript(`Object.defineProperty(navigator, 'languages', {
          get: () => ['${lang}', 'sv', 'en', 'fi'],
        })`);
      });

      for (const { path } of WRITTEN.filter((one) => one.lang === lang)) {
        it(`${path} has the same accessibility tree at ${WIDTHS.join(' and ')} px`, async () => {
          for (const width of WIDTHS) {
            for (const page of [plain, scripted]) {
              await page.setViewportSize({ width, height: 900 });
              await page.goto(path);
            }
            await settled(scripted);
            const [before, after] = await Promise.all([story(plain), story(scripted)]);
            assert.ok(before.length > 20);
            assert.deepEqual(
              after.filter((line) => !own.test(line)),
              before,
            );
          }
        });
      }
    });
  }
});

describe('the size of the release page', () => {
  const site = useSite();

  it('is that of the files that `npm run size` measures', async () => {
    // The visitor reads the language of the article, as most do: for others the notice is loaded.
    const page = await site.open({ locale: 'sv' });
    await page.goto(RELEASE, { waitUntil: 'networkidle' });
    await settled(page);
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => /\.(?:js|css)$/.test(path)),
    );
    assert.deepEqual(
      loaded.sort().map((path) => `site/dist${path}`),
      [...releaseFiles()].sort(),
    );
    await page.context().close();
  });
});

describe('while the script is loading', () => {
  const site = useSite();

  const urls = (links: Locator): Promise<string[]> =>
    links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

  it('every link and disclosure of the page works', async () => {
    const page = await site.open({ viewport: { width: 1280, height: 900 } });
    // Longer than the test takes, so that the page is used before the elements are defined.
    await page.route('**/vn-elements.bundle.js', () => new Promise(() => {}));
    await page.goto(RELEASE, { waitUntil: 'commit' });
    await page.locator('vn-footer').waitFor();
    // Which summaries are visible depends on the stylesheets.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
        ({ sheet }) => sheet !== null,
      ),
    );
    const summaries = page.locator('summary:visible');
    const count = await summaries.count();
    assert.ok(count >= 2, 'the switcher and the submenu');
    for (let index = 0; index < count; index += 1) {
      const summary = summaries.nth(index);
      const details = summary.locator('xpath=..');
      await summary.click();
      assert.equal(await details.getAttribute('open'), '', await summary.innerText());
      const link = details.locator('a').first();
      await link.click({ trial: true });
      await summary.click();
      assert.equal(await details.getAttribute('open'), null);
    }
    const links = page.locator('a:visible:not(vn-skip-link a)');
    const there = await urls(links);
    for (const link of await links.all()) await link.click({ trial: true });
    await page.locator('vn-breadcrumbs a').first().click();
    await page.waitForURL(`${site.url}/`, { waitUntil: 'commit' });
    await page.context().close();
    // The same links are visible as with the script.
    const whole = await site.open({ viewport: { width: 1280, height: 900 } });
    await whole.goto(RELEASE);
    await settled(whole);
    assert.deepEqual(there, await urls(whole.locator('a:visible:not(vn-skip-link a)')));
    assert.ok(there.length > 35, `${String(there.length)} links`);
    await whole.context().close();
  });

  it('the menu of narrow viewports works', async () => {
    const page = await site.open({ viewport: { width: 360, height: 800 } });
    await page.route('**/vn-elements.bundle.js', () => new Promise(() => {}));
    await page.goto(RELEASE, { waitUntil: 'commit' });
    await page.locator('vn-footer').waitFor();
    await page.getByText('Valikko', { exact: true }).click();
    const link = page
      .locator('vn-navigation:not([variant])')
      .getByRole('link', { name: 'Julkaisut' });
    await link.click();
    await page.waitForURL(/\/julkaisut\/?$/, { waitUntil: 'commit' });
    await page.context().close();
  });
});
