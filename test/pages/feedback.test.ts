import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import '../../src/bundles/catalogues.js';
import { FEEDBACK_PAGES } from '../../stories/pages/feedback.js';
import { axeFindings } from './axe.js';
import { overflowAtTwice } from './overflow.js';
import { useSite } from './support.js';

describe('the feedback pages', { concurrency: 2 }, () => {
  const site = useSite();

  /** A page without the site's scripts. axe needs the browser's own support for scripts. */
  const open = async (): Promise<Page> => {
    const page = await site.open();
    await page.route('**/*.js', (route) => route.abort());
    return page;
  };

  it('keep what the visitor sent, name the errors, and confirm what is right, without a script', async () => {
    const page = await open();
    await page.goto('/palaute/');
    const field = (name: string): Locator => page.locator('form').getByLabel(name);
    const send = page.getByRole('button', { name: 'Lähetä palaute' });
    const text = '  Hei!\n\n</textarea><b>Liite</b> & "muu"';
    await field('Palaute').fill(text);
    await field('Sähköpostiosoite').fill('nimi@example');
    const [answer] = await Promise.all([
      page.waitForResponse('**/palaute/'),
      page.waitForEvent('load'),
      send.click(),
    ]);
    assert.equal(answer.status(), 422);
    assert.match(await page.title(), /^Virhe: /);
    const summary = page.getByRole('main').locator('section[autofocus]');
    assert.deepEqual(await summary.getByRole('link').allTextContents(), [
      'Valitse, mitä palautteesi koskee',
      'Kirjoita sähköpostiosoite muodossa nimi@example.com',
    ]);
    assert.ok(await summary.evaluate((one) => one === document.activeElement));
    assert.equal(await field('Palaute').inputValue(), text);
    assert.equal(await field('Sähköpostiosoite').inputValue(), 'nimi@example');
    assert.deepEqual(await axeFindings(page), []);
    await field('Saavutettavuus').check();
    await field('Sähköpostiosoite').fill('nimi@example.com');
    await send.click();
    await page.waitForURL('**/palaute/kiitos/');
    assert.equal(await page.locator('h1').textContent(), 'Kiitos palautteesta');
    await page.context().close();
  });

  it('have no axe finding, and fit into 320 px with text of 200 %', async () => {
    const page = await open();
    for (const { path, lang } of FEEDBACK_PAGES) {
      await page.goto(path);
      // The languages differ in their texts only.
      if (lang === 'fi') assert.deepEqual(await axeFindings(page), [], path);
      assert.equal(await overflowAtTwice(page), 0, path);
    }
    await page.context().close();
  });
});
