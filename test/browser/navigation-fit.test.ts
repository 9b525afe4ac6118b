import '../../src/elements/navigation/navigation.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Example } from '../../stories/examples/index.js';
import { navigationExamples } from '../../stories/examples/navigation.examples.js';
import { NARROW, one, stageAt, until, WIDE } from './support/keys.js';
import { stage } from './support/render.js';

/** The rows of the list; none if it is the menu. */
const rows = (root: ParentNode): number[] => {
  const items = [...root.querySelectorAll<HTMLElement>('nav > details > ul > li')];
  if (root.querySelector('nav > details > summary')?.checkVisibility()) return [];
  const tops = items.map(({ offsetTop }) => offsetTop);
  return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
};

/** Firefox balances lines of text, but not of boxes, so its second row may be short. */
const balances = !navigator.userAgent.includes('Firefox');

describe('navigation row or menu', () => {
  const example = (name: string): Example => navigationExamples.find((one) => one.name === name)!;
  const frame = async (): Promise<void> =>
    new Promise((resolve) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          resolve();
        }),
      ),
    );

  for (const name of ['default', 'section', 'mega']) {
    for (const rendering of ['client', 'no script'] as const) {
      it(`${name}, ${rendering}: one row or the menu, no lone item, nothing truncated, at every width`, async () => {
        await setViewport({ width: 1600, height: 800 });
        for (const lang of ['fi', 'ru'] as const) {
          const page = await stage('navigation', example(name), lang, rendering);
          const frameElement = page.document.defaultView?.frameElement as HTMLElement | null;
          const box = frameElement ?? page.root;
          for (let width = 320; width <= 1600; width += 80) {
            box.style.inlineSize = `${String(width)}px`;
            await frame();
            const found = rows(page.root);
            const at = `${lang}, ${String(width)} px: rows of ${found.join()}`;
            if (rendering === 'client') expect(found.length, at).to.be.at.most(1);
            // Letters are wider than estimated: two rows of similar length.
            else if (found.length > 1 && balances)
              expect(Math.min(...found), at).to.be.greaterThan(1);
            const host = one(page.root, 'vn-navigation');
            expect(host.scrollWidth, at).to.be.at.most(host.clientWidth);
          }
          page.remove();
        }
      });
    }
  }

  it('twenty-five pages become the menu at any width, one page never does', async () => {
    await setViewport({ width: 1600, height: 800 });
    const many = await stage('navigation', example('many'), 'fi', 'client');
    expect(rows(many.root)).to.deep.equal([]);
    many.remove();
    const single = await stageAt(NARROW, 'navigation', example('one'));
    expect(rows(single.root)).to.deep.equal([1]);
    single.remove();
  });

  it('wider letter spacing turns the row into the menu, and back', async () => {
    const page = await stageAt(WIDE, 'navigation', example('default'));
    expect(rows(page.root)).to.have.length(1);
    const sheet = document.createElement('style');
    sheet.textContent = '* { letter-spacing: 0.4em !important }';
    document.head.append(sheet);
    await until(() => rows(page.root).length === 0);
    sheet.remove();
    await setViewport({ width: WIDE + 1, height: 800 });
    await until(() => rows(page.root).length === 1);
    page.remove();
  });

  it('titles wider than estimated make two rows of similar length before the script loads', async function () {
    // Engines that balance lines of text, but not of boxes, may leave a short second row:
    // https://developer.mozilla.org/docs/Web/CSS/text-wrap
    if (!balances) this.skip();
    await setViewport({ width: WIDE, height: 800 });
    const page = await stage('navigation', example('default'), 'fi', 'no script');
    const sheet = page.document.createElement('style');
    sheet.textContent = 'vn-navigation * { letter-spacing: 0.12em !important }';
    page.document.head.append(sheet);
    await frame();
    const found = rows(page.root);
    expect(Math.min(...found), found.join()).to.be.greaterThan(1);
    page.remove();
  });

  it('the menu opens with the path to the current page expanded, with and without script', async () => {
    for (const rendering of ['client', 'no script'] as const) {
      await setViewport({ width: NARROW, height: 800 });
      const page = await stage('navigation', example('deep'), 'fi', rendering);
      one<HTMLDetailsElement>(page.root, 'nav > details').open = true;
      await frame();
      expect(one(page.root, '[aria-current="page"]').checkVisibility(), rendering).to.equal(true);
      expect(one(page.root, 'a[href="/1/1/"]').checkVisibility(), rendering).to.equal(false);
      page.remove();
    }
  });

  it('all five levels can be reached in a row, too', async () => {
    const page = await stageAt(WIDE, 'navigation', example('deep'));
    for (const summary of page.root.querySelectorAll<HTMLElement>('li summary')) {
      if (summary.checkVisibility()) summary.click();
      await frame();
    }
    const second = one(page.root, 'nav > details > ul > li:nth-child(2)');
    const links = [...second.querySelectorAll('a')];
    expect(links.length).to.equal(31);
    expect(links.filter((link) => !link.checkVisibility()).length).to.equal(0);
    page.remove();
  });

  it('a list whose titles change is measured again', async () => {
    const page = await stageAt(WIDE, 'navigation', example('default'));
    one(page.root, 'nav > details > ul > li:last-child > a').textContent =
      'Hätäkeskustoiminta ja maahanmuutto '.repeat(3);
    await until(() => rows(page.root).length === 0);
    page.remove();
  });

  it('a mega menu spans the navigation and its third level is open', async () => {
    const page = await stageAt(1500, 'navigation', example('mega'));
    const details = one<HTMLDetailsElement>(page.root, 'li > details');
    details.open = true;
    await frame();
    const panel = one(details, ':scope > ul').getBoundingClientRect();
    const host = one(page.root, 'vn-navigation').getBoundingClientRect();
    expect([panel.left, panel.right]).to.deep.equal([host.left, host.right]);
    expect(one(details, 'li li a').checkVisibility()).to.equal(true);
    page.remove();
  });
});
