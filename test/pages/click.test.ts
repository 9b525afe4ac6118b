import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { renderToString } from '../../src/markup/index.js';
import { LOCALES } from '../../src/model/index.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { framePage } from './frame.js';
import { show } from './show.js';
import { settled, SITEMAP, useSite } from './support.js';

// Every action is available by click alone, for visitors of speech control, switches and touch. The
// clicks are those of assistive technology: without pointer events, hover or focus before them.

const example = (component: string, name: string): string =>
  renderToString(EXAMPLES[component]!.find((one) => one.name === name)!.render('fi'));

describe('by click alone', { concurrency: 1 }, () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await site.open({ locale: 'sv-FI' });
  });

  it('every disclosure of every example opens and closes', async () => {
    const all = Object.entries(EXAMPLES).flatMap(([component, examples]) =>
      examples
        .filter(({ name, hidden, langs = LOCALES }) => {
          // The other trees have the same disclosures.
          const isWanted = component !== 'sitemap-tree' || name === 'default';
          return isWanted && !hidden && langs.includes('fi');
        })
        .map(({ name }) => [`${component} ${name}`, example(component, name)] as const),
    );
    await show(page, { 'page.html': framePage('fi', new Map(all)) });
    await settled(page);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const { found, count } = await page.evaluate(async () => {
        const handled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
        const disclosures = (root: ParentNode): HTMLDetailsElement[] =>
          [...root.querySelectorAll('*')].flatMap((node) => [
            ...(node instanceof HTMLDetailsElement ? [node] : []),
            ...(node.shadowRoot ? disclosures(node.shadowRoot) : []),
          ]);
        const found: string[] = [];
        let count = 0;
        for (const details of disclosures(document)) {
          const [summary] = details.children;
          // Large trees: deeper branches are the same.
          if (!summary?.checkVisibility() || details.closest('li li li')) continue;
          count += 1;
          const was = details.open;
          for (const expected of [!was, was]) {
            (summary as HTMLElement).click();
            await handled();
            if (details.open !== expected)
              found.push(`${summary.textContent ?? ''}: ${details.open}`);
          }
        }
        return { found, count };
      });
      assert.deepEqual(found, [], `at ${String(width)} px`);
      assert.ok(count > 15, `${String(count)} disclosures`);
    }
  });

  it('the notice closes', async () => {
    await page.unrouteAll();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/');
    await settled(page);
    const message = page.locator('vn-language-notice > :not([hidden])');
    assert.equal(await message.count(), 1);
    await message.locator('button').evaluate((button) => {
      (button as HTMLElement).click();
    });
    assert.equal(await message.count(), 0);
  });

  it('the tree expands and collapses, and the filter is cleared', async () => {
    await page.goto(SITEMAP);
    await settled(page);
    const tree = page.locator('vn-sitemap-tree');
    const click = (selector: string): Promise<void> =>
      tree.locator(selector).evaluate((button) => {
        (button as HTMLElement).click();
      });
    const open = (): Promise<number> => tree.locator('details[open]').count();
    await click('[data-vn-action="expand"]');
    assert.ok((await open()) > 30);
    await click('[data-vn-action="collapse"]');
    assert.equal(await open(), 0);
    const pages = await tree.locator('li:visible').count();
    const field = tree.locator('input');
    await field.fill('poliisi');
    await tree.locator('[data-vn-out]').first().waitFor({ state: 'attached' });
    // The button that browsers put at the end of a search field.
    const box = await field.boundingBox();
    assert.ok(box);
    const padding = await field.evaluate((one) =>
      Number.parseFloat(getComputedStyle(one).paddingInlineEnd),
    );
    await page.mouse.click(box.x + box.width - padding - 8, box.y + box.height / 2);
    assert.equal(await field.inputValue(), '');
    await tree.locator('[data-vn-out]').first().waitFor({ state: 'detached' });
    assert.equal(await tree.locator('li:visible').count(), pages);
  });
});
