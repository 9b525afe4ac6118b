import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import '../../src/bundles/catalogues.js';
import { LANGUAGE_PAGES } from '../../stories/pages/language-choice.js';
import { LIST_ITEM_PAGES } from '../../stories/pages/list-items.js';
import { LIST_PAGES } from '../../stories/pages/lists.js';
import { SEARCH_PAGES } from '../../stories/pages/search.js';
import { THEME_PAGES } from '../../stories/pages/theme.js';
import { joinedTexts } from './ax-tree.js';
import { axeFindings } from './axe.js';
import { overflowAtTwice } from './overflow.js';
import { settled, useSite } from './support.js';

/** Every kind of page in each language; pages of the same kind differ in their texts only. */
const PAGES = [
  ...SEARCH_PAGES,
  ...LIST_PAGES.filter(({ path }) => !path.endsWith('/2/')),
  ...LIST_ITEM_PAGES.filter(({ path }) => /\/(?:1|4|2026-28)\/$/.test(path)),
  ...THEME_PAGES,
  ...LANGUAGE_PAGES,
];

describe('the search and list pages', { concurrency: 2 }, () => {
  const site = useSite();

  /** A page without the site's scripts. axe needs the browser's own support for scripts. */
  const open = async (): Promise<Page> => {
    const page = await site.open();
    await page.route('**/*.js', (route) => route.abort());
    return page;
  };

  it('search in the language of the page and keep the query, without a script', async () => {
    const page = await open();
    const missing: string[] = [];
    page.on('response', (one) => {
      if (one.status() >= 400) missing.push(one.url());
    });
    await page.goto('/sv/');
    await page.locator('vn-header').getByRole('link', { name: 'Sök' }).click();
    await page.waitForURL('**/sv/search/');
    const main = page.getByRole('main');
    await main.getByRole('searchbox', { name: 'Sökord' }).fill('SÄKERHET');
    await main.getByRole('button', { name: 'Sök' }).click();
    await page.waitForURL('**/sv/search/?q=*');
    assert.match(await page.title(), /^6 resultat för ”SÄKERHET” – Sida 1 \/ 2 – Sök/);
    assert.equal(await main.getByRole('searchbox').inputValue(), 'SÄKERHET');
    assert.equal(await main.locator('h3').count(), 5);
    assert.ok((await main.locator('mark').count()) > 0);
    assert.deepEqual(await axeFindings(page), []);
    await main.getByRole('link', { name: 'Nästa' }).click();
    await page.waitForURL('**/sv/search/?q=*&sivu=2');
    assert.equal(await main.locator('h3').count(), 1);
    await main.getByRole('link', { name: 'Evenemang (2)' }).click();
    await page.waitForURL('**/sv/search/?q=*&tyyppi=events');
    assert.equal(await main.locator('h2').textContent(), '2 resultat för ”SÄKERHET”');
    assert.equal(await main.locator('[aria-current="page"]').textContent(), 'Evenemang (2)');
    assert.deepEqual(missing, []);
    await page.context().close();
  });

  it('run nothing of a query', async () => {
    const page = await site.open();
    const dialogs: string[] = [];
    const errors: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    for (const query of [
      '"><img src=x onerror=alert(1)><script>alert(1)</script>',
      "turvallisuus' autofocus onfocus=alert(1) x='",
      '</title></textarea><svg onload=alert(1)>',
    ]) {
      await page.goto(`/haku/?${new URLSearchParams({ q: query }).toString()}`);
      await settled(page);
      assert.equal(await page.locator('main').getByRole('searchbox').inputValue(), query);
      assert.ok((await page.title()).includes(query.slice(0, 50)));
      await page.goto(`/julkaisut/?${new URLSearchParams({ q: query, vuosi: query }).toString()}`);
      await settled(page);
      assert.equal(await page.locator('#vn-filter-q').inputValue(), query);
      assert.equal(await page.locator('#vn-filter-vuosi').inputValue(), '');
    }
    assert.deepEqual(dialogs, []);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('limit a list by its form, and remove one limit, without a script', async () => {
    const page = await open();
    const missing: string[] = [];
    page.on('response', (one) => {
      if (one.status() >= 400) missing.push(one.url());
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/julkaisut/');
    const main = page.getByRole('main');
    const list = main.locator('.vn-result-list');
    assert.equal(await list.locator('h2').textContent(), '6 tulosta');
    await main.getByRole('checkbox', { name: 'Selvitykset ja ohjelmat' }).check();
    await main.getByRole('combobox', { name: 'Vuosi' }).selectOption('2026');
    await main.getByRole('button', { name: 'Näytä tulokset' }).click();
    await page.waitForURL('**/julkaisut/?q=&tyyppi=selvitys&vuosi=2026');
    assert.equal(await list.locator('h2').textContent(), '4 tulosta');
    assert.equal(await list.locator('h3').count(), 4);
    assert.ok(await main.getByRole('checkbox', { name: 'Selvitykset ja ohjelmat' }).isChecked());
    assert.equal(await main.getByRole('combobox', { name: 'Vuosi' }).inputValue(), '2026');
    assert.deepEqual(await axeFindings(page), []);
    await main.getByRole('link', { name: 'Selvitykset ja ohjelmat – poista rajaus' }).click();
    await page.waitForURL('**/julkaisut/?vuosi=2026');
    assert.equal(await list.locator('h2').textContent(), '5 tulosta');
    await main.getByRole('link', { name: 'Seuraava' }).click();
    await page.waitForURL('**/julkaisut/?vuosi=2026&sivu=2');
    assert.equal(await list.locator('h3').count(), 1);
    assert.equal(await main.getByRole('combobox', { name: 'Vuosi' }).inputValue(), '2026');
    await main.getByRole('searchbox', { name: 'Hakusana' }).fill('zzzz');
    await main.getByRole('button', { name: 'Näytä tulokset' }).click();
    await page.waitForURL('**/julkaisut/?q=zzzz&vuosi=2026');
    assert.equal(await list.locator('h2').textContent(), 'Ei tuloksia haulla ”zzzz”');
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await overflowAtTwice(page), 0);
    assert.deepEqual(missing, []);
    await page.context().close();
  });

  it('print no link that is of no use on paper, and keep a number with its plus sign', async () => {
    const page = await open();
    await page.goto('/haku/?q=turvallisuus');
    await page.emulateMedia({ media: 'print' });
    const results = page.locator('.vn-result-list');
    assert.equal(await results.locator('header li:visible').count(), 0);
    assert.ok((await results.locator('li:visible').count()) > 3);
    const heights = await results
      .locator('.vn-date > span')
      .evaluateAll((all) => all.map((one) => one.getClientRects().length));
    assert.ok(heights.length > 0 && heights.every((count) => count === 1), heights.join());
    assert.match((await page.locator('.vn-page-url').textContent()) ?? '', /\?q=turvallisuus\s*$/);
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/yhteystiedot/');
    const plus = page.locator('.vn-contact-card a', { hasText: '+358' }).first();
    const startOf = (dir: string): Promise<number> =>
      plus.evaluate((link, direction) => {
        document.documentElement.dir = direction;
        const range = document.createRange();
        range.setStart(link.firstChild!, 0);
        range.setEnd(link.firstChild!, 1);
        return range.getBoundingClientRect().left - link.getBoundingClientRect().left;
      }, dir);
    assert.ok(Math.abs((await startOf('ltr')) - (await startOf('rtl'))) < 1);
    await page.context().close();
  });

  it('have no axe finding, keep words apart, and fit into 320 px with text of 200 %', async () => {
    const page = await open();
    for (const { path, lang } of PAGES) {
      await page.goto(path);
      if (lang === 'fi') assert.deepEqual(await axeFindings(page), [], path);
      assert.deepEqual(await joinedTexts(page), [], path);
      assert.equal(await overflowAtTwice(page), 0, path);
    }
    await page.context().close();
  });

  it('link a feed of each list, and each list in three languages', async () => {
    const page = await open();
    for (const { path, lang } of LIST_PAGES.filter((one) => !/\/2\/$/.test(one.path))) {
      await page.goto(path);
      const feed = page.locator('link[type="application/rss+xml"]');
      assert.equal(await feed.getAttribute('href'), `${path}rss.xml`);
      const answer = await page.request.get(`${site.url}${path}rss.xml`);
      assert.equal((await answer.text()).match(/<item>/g)?.length, 6, path);
      assert.match(await answer.text(), new RegExp(`<language>${lang}</language>`));
      assert.equal(await page.locator('link[hreflang]').count(), 3);
    }
    await page.context().close();
  });
});
