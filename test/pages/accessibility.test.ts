import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { renderToString } from '../../src/markup/index.js';
import { LOCALES, type Locale } from '../../src/model/index.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { joinedTexts } from './ax-tree.js';
import { framePage } from './frame.js';
import { show } from './show.js';
import { settled, useSite } from './support.js';

// What assistive technology receives of all examples, in every language.

/** All examples of a language by name. */
const examplesIn = (lang: Locale): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(EXAMPLES).flatMap(([component, examples]) =>
      examples
        .filter(({ langs = LOCALES }) => langs.includes(lang))
        .map(({ name, render }) => [`${component} ${name}`, renderToString(render(lang))] as const),
    ),
  );

describe('the accessibility tree of all examples', { concurrency: 1 }, () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await site.open();
    // Chromium reports all text inside an element that listens for clicks as clickable.
    await page.addInitScript(() => {
      const found = ((globalThis as { clickable?: Set<string> }).clickable = new Set());
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (this: EventTarget, type, ...rest) {
        const isControl =
          this instanceof Element && this.matches('a, button, input, summary, [role=treeitem]');
        const isNode = this instanceof Element || this instanceof ShadowRoot;
        if (isNode && !isControl && /^(?:click|mousedown|mouseup)$/.test(type))
          found.add(`${this instanceof Element ? this.localName : 'shadow root'}: ${type}`);
        addEventListener.call(this, type, ...rest);
      };
    });
  });

  for (const lang of LOCALES) {
    it(`separates words in ${lang}`, async () => {
      await show(page, { 'page.html': framePage(lang, examplesIn(lang)) });
      await settled(page);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('[hidden]')) one.removeAttribute('hidden');
        // All menus at once: the elements would close them.
        addEventListener(
          'toggle',
          (event) => {
            event.stopImmediatePropagation();
          },
          true,
        );
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      assert.deepEqual(await joinedTexts(page), []);
    });
  }

  it('has no clickable text', async () => {
    await show(page, { 'page.html': framePage('fi', examplesIn('fi')) });
    await settled(page);
    const listeners = await page.evaluate(() => [
      ...((globalThis as { clickable?: Set<string> }).clickable ?? []),
    ]);
    assert.deepEqual(listeners, []);
  });
});
