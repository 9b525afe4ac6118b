import '../../src/elements/navigation/navigation.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Example } from '../../stories/examples/index.js';
import { navigationExamples } from '../../stories/examples/navigation.examples.js';
import { NARROW_PX, one, stageAt, WIDE_PX } from './support/keys.js';
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

  const WIDTHS = [480, 640, 1000, 1024, 1120, 1152, 1280, 1600];
  /** From these widths, in px, the list is displayed. */
  const BREAKPOINTS: Readonly<Record<string, number>> = {
    default: 1024,
    section: 1152,
    mega: 1024,
  };

  for (const [name, breakpoint] of Object.entries(BREAKPOINTS)) {
    it(`${name}: one row or two even ones from ${String(breakpoint)} px, otherwise the menu`, async () => {
      for (const lang of ['fi', 'ru'] as const) {
        const page = await stage('navigation', example(name), lang, 'client');
        for (const spacing of ['normal', '0.06em']) {
          one(page.root, 'nav').style.letterSpacing = spacing;
          for (const width of WIDTHS) {
            await setViewport({ width, height: 800 });
            await frame();
            const found = rows(page.root);
            const at = `${lang}, ${String(width)} px, ${spacing}: rows of ${found.join()}`;
            if (innerWidth < breakpoint) expect(found, at).to.deep.equal([]);
            else expect(found.length, at).to.be.within(1, 2);
            if (found.length > 1 && balances) expect(Math.min(...found), at).to.be.greaterThan(1);
            const host = one(page.root, 'vn-navigation');
            expect(host.scrollWidth, at).to.be.at.most(host.clientWidth);
          }
        }
        page.remove();
      }
    });
  }

  it('twenty-five pages are the menu at any width, one page is a row', async () => {
    const many = await stageAt(WIDE_PX, 'navigation', example('many'));
    expect(rows(many.root)).to.deep.equal([]);
    many.remove();
    const single = await stageAt(WIDE_PX, 'navigation', example('one'));
    expect(rows(single.root)).to.deep.equal([1]);
    single.remove();
  });

  it('titles too wide for a row make two of similar length, without script too', async function () {
    // Engines that balance lines of text, but not of boxes, may leave a short second row:
    // https://developer.mozilla.org/docs/Web/CSS/text-wrap
    if (!balances) this.skip();
    await setViewport({ width: WIDE_PX, height: 800 });
    for (const rendering of ['client', 'no script'] as const) {
      const page = await stage('navigation', example('default'), 'fi', rendering);
      const sheet = page.document.createElement('style');
      sheet.textContent = 'vn-navigation * { letter-spacing: 0.3em !important }';
      page.document.head.append(sheet);
      await frame();
      const found = rows(page.root);
      expect(found.length, found.join()).to.be.above(1);
      expect(Math.min(...found), found.join()).to.be.above(1);
      sheet.remove();
      page.remove();
    }
  });

  it('the menu opens with the path to the current page expanded, with and without script', async () => {
    for (const rendering of ['client', 'no script'] as const) {
      await setViewport({ width: NARROW_PX, height: 800 });
      const page = await stage('navigation', example('deep'), 'fi', rendering);
      one<HTMLDetailsElement>(page.root, 'nav > details').open = true;
      await frame();
      expect(one(page.root, '[aria-current="page"]').checkVisibility(), rendering).to.equal(true);
      expect(one(page.root, 'a[href="/1/1/"]').checkVisibility(), rendering).to.equal(false);
      page.remove();
    }
  });

  it('all five levels can be reached in a row, too', async () => {
    const page = await stageAt(WIDE_PX, 'navigation', example('deep'));
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
