import '../../src/elements/language-selector/language-selector.js';
import '../../src/elements/ministry-switcher/ministry-switcher.js';
import '../../src/elements/navigation/navigation.js';
import '../../src/elements/header/header.js';
import '../../src/elements/skip-link/skip-link.js';
import { headerExamples } from '../../stories/examples/header.examples.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { BAD_INPUTS } from '../support/bad-inputs.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, NARROW_PX, one, press, stageAt, until, WIDE_PX } from './support/keys.js';
import type { Stage } from './support/render.js';

testExamples('header', headerExamples);

const exampleOf = (name: string): (typeof headerExamples)[number] | undefined =>
  headerExamples.find((example) => example.name === name);
const frames = async (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

describe('header keyboard', () => {
  let page: Stage;
  beforeEach(async () => {
    page = await stageAt(WIDE_PX, 'header', exampleOf('default'));
  });
  afterEach(() => {
    page.remove();
  });

  it('[header-tab] Tab follows the parts in DOM order', async () => {
    const stops = [...page.root.querySelectorAll<HTMLElement>('a[href], summary')].filter((stop) =>
      stop.checkVisibility(),
    );
    expect(stops.length).to.be.above(12);
    stops[0]?.focus();
    for (const stop of stops.slice(1)) {
      await press('Tab');
      expect(focused() === stop, stop.textContent).to.equal(true);
    }
  });
});

describe('header search form', () => {
  it('[header-search] Enter in the field opens the search page with the text in its URL', async () => {
    const page = await stageAt(WIDE_PX, 'header', exampleOf('search-form'));
    const form = one<HTMLFormElement>(page.root, 'form');
    const asked: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
      asked.push(`${form.method} ${form.getAttribute('action') ?? ''}?${text.toString()}`);
    });
    one(form, 'input').focus();
    await press('k', 'u', 'Enter');
    await press('Tab', 'Enter');
    page.remove();
    expect(asked).to.deep.equal(['get /haku/?q=ku', 'get /haku/?q=ku']);
  });

  it('the label names the field', async () => {
    const page = await stageAt(WIDE_PX, 'header', exampleOf('search-form'));
    const label = one<HTMLLabelElement>(page.root, 'form label');
    const isOf = label.control === one(page.root, 'form input');
    page.remove();
    expect(isOf).to.equal(true);
  });
});

describe('header at each width', () => {
  for (const width of [320, 360, NARROW_PX, 768, WIDE_PX]) {
    it(`the language selector is at the top right at ${String(width)} px`, async () => {
      const page = await stageAt(width, 'header', exampleOf('default'));
      const host = one(page.root, 'vn-header').getBoundingClientRect();
      const { top, right, bottom } = one(page.root, 'vn-language-selector').getBoundingClientRect();
      page.remove();
      expect(top - host.top).to.be.below(10);
      expect(bottom - host.top).to.be.below(60);
      expect(host.right - right).to.be.within(0, 70);
    });
  }

  for (const width of [360, 768]) {
    it(`the menu spans the header, below the site's name, at ${String(width)} px`, async () => {
      const page = await stageAt(width, 'header', exampleOf('default'));
      one<HTMLDetailsElement>(page.root, 'vn-navigation > nav > details').open = true;
      await frames();
      const host = one(page.root, 'vn-header').getBoundingClientRect();
      const section = one(page.root, 'vn-navigation[variant]').getBoundingClientRect();
      const list = one(page.root, 'nav > details[open] > ul').getBoundingClientRect();
      page.remove();
      expect([list.left, list.right]).to.deep.equal([host.left, host.right]);
      expect(list.top - section.top).to.be.within(-1, 1);
    });
  }

  it('a link of the bar is in the menu in narrow viewports, never in both', async () => {
    const page = await stageAt(NARROW_PX, 'header', exampleOf('default'));
    const menu = one<HTMLDetailsElement>(page.root, 'vn-navigation > nav > details');
    const seen = (): string[] =>
      [...page.root.querySelectorAll<HTMLElement>('a[href="/media/"]')]
        .filter((link) => link.checkVisibility())
        .map((link) => (menu.contains(link) ? 'menu' : 'bar'));
    const first = seen();
    // On a slow network the bar is rendered before its navigation has loaded.
    const navigation = menu.closest('vn-navigation')!;
    const place = document.createComment('');
    navigation.replaceWith(place);
    const before = seen();
    place.replaceWith(navigation);
    menu.open = true;
    const opened = seen();
    await setViewport({ width: WIDE_PX, height: 800 });
    await until(() => !menu.open);
    const wide = seen();
    const isRow = one(menu, 'summary').getClientRects().length === 0;
    const { length } = one(menu, 'ul').getClientRects();
    page.remove();
    expect([first, before, opened, wide]).to.deep.equal([[], [], ['menu'], ['bar']]);
    expect(isRow && length > 0).to.equal(true);
  });
});

describe('sticky header', () => {
  let page: Stage;
  const banner = (): HTMLElement => one(page.root, 'header');
  const row = (): HTMLElement => one(page.root, 'vn-navigation');
  const isStuck = (): boolean =>
    getComputedStyle(banner()).position === 'sticky' &&
    getComputedStyle(banner()).insetBlockStart !== 'auto';
  /** Bottom edge of the sticky part, in px from the top of the viewport. */
  const edge = (): number => banner().getBoundingClientRect().bottom;
  const scroll = async (top: number): Promise<void> => {
    scrollTo({ top, behavior: 'instant' });
    await frames();
  };
  beforeEach(async () => {
    page = await stageAt(WIDE_PX, 'header', exampleOf('sticky'));
    await until(isStuck);
  });
  afterEach(async () => {
    page.remove();
    document.documentElement.style.fontSize = '';
    await scroll(0);
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({ width: WIDE_PX, height: 800 });
  });

  it('keeps only its navigation at the top of the viewport', async () => {
    const height = document.documentElement.scrollHeight;
    await scroll(1500);
    expect(scrollY).to.be.closeTo(1500, 1);
    expect(row().getBoundingClientRect().top).to.be.closeTo(0, 1);
    expect(one(page.root, '[slot="search"]').getBoundingClientRect().bottom).to.be.below(1);
    expect(edge()).to.be.within(40, 200);
    expect(document.documentElement.scrollHeight).to.equal(height);
    await scroll(0);
    expect(banner().getBoundingClientRect().top).to.be.at.least(0);
  });

  it('[header-stuck] Shift+Tab and Tab through a long page: it never covers the focused element', async () => {
    const links = [...page.root.querySelectorAll<HTMLElement>('main a')];
    links.at(-1)?.focus();
    for (const keys of ['Shift+Tab', 'Tab']) {
      for (let count = 1; count < links.length; count += 1) {
        await press(keys);
        const link = focused() as HTMLElement;
        expect(links.includes(link), keys).to.equal(true);
        const { top, bottom } = link.getBoundingClientRect();
        expect(top, `${keys}, ${link.textContent}`).to.be.at.least(edge());
        expect(bottom).to.be.at.most(innerHeight + 1);
      }
    }
  });

  it('[header-stuck] focus in the sticky part does not scroll; focus above it scrolls to the top of the page', async () => {
    await scroll(1500);
    const links = [...row().querySelectorAll<HTMLElement>('a, li summary')]
      .filter((link) => link.checkVisibility())
      .slice(0, 3);
    links[0]?.focus();
    await frames();
    for (const link of links.slice(1)) {
      await press('Tab');
      expect(focused() === link, link.textContent).to.equal(true);
    }
    await press('Shift+Tab', 'Shift+Tab');
    expect(focused() === links[0], 'back').to.equal(true);
    await frames();
    expect(scrollY).to.be.closeTo(1500, 1);
    await press('Shift+Tab');
    const search = one(page.root, '[slot="search"]');
    expect(focused() === search, 'search').to.equal(true);
    await until(() => search.getBoundingClientRect().top >= 0);
    const { top, bottom } = search.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.below(innerHeight);
    await press('Tab');
    expect(focused() === links[0], 'forth').to.equal(true);
    const { top: at } = links[0]!.getBoundingClientRect();
    expect(at).to.be.at.least(0);
  });

  it('the target of a fragment is scrolled to below it', async () => {
    for (const id of ['osa-30', 'osa-12']) {
      location.hash = id;
      await frames();
      const { top } = one(page.root, `#${id}`).getBoundingClientRect();
      expect(top).to.be.at.least(edge());
      expect(top).to.be.below(edge() + 60);
    }
  });

  it('[header-place] the target of a link in the sticky part is scrolled to below it', async () => {
    const [link] = [...row().querySelectorAll<HTMLAnchorElement>('a')].filter((one) =>
      one.checkVisibility(),
    );
    const target = one(page.root, '#osa-20');
    for (const from of [1500, 5000]) {
      link!.href = '#osa-20';
      await scroll(from);
      link!.focus({ preventScroll: true });
      await press('Enter');
      const isBelow = (): boolean => {
        const { top } = target.getBoundingClientRect();
        return top >= edge() && top < edge() + 60;
      };
      await until(isBelow, () => `from ${String(from)} px`);
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('[header-skip] the skip link is visible, and its target is scrolled to below it', async () => {
    await scroll(1500);
    const skip = one(page.root, 'vn-skip-link a');
    skip.focus();
    await until(() => skip.getBoundingClientRect().top >= 0);
    await press('Enter');
    const target = one(page.root, 'main');
    await until(() => focused() === target);
    await frames();
    expect(target.getBoundingClientRect().top).to.be.at.least(edge());
    await scroll(1500);
    expect(edge()).to.be.above(40);
  });

  it('leaves room for the target of a fragment before the script has loaded', () => {
    const padding = (): number =>
      parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const sheets = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [];
    expect(padding()).to.be.above(48);
    document.adoptedStyleSheets = sheets;
    page.remove();
    expect(padding() || 0).to.equal(0);
  });

  it('is not sticky in a low or narrow viewport, or with large text that would fill a quarter of it', async () => {
    const assertGone = async (what: string): Promise<void> => {
      await scroll(1500);
      await until(
        () => edge() <= 0,
        () => what,
      );
    };
    for (const [width, height] of [
      [WIDE_PX, 600],
      [NARROW_PX, 800],
    ] as const) {
      await setViewport({ width, height });
      await assertGone(`${String(width)} × ${String(height)}`);
    }
    await setViewport({ width: WIDE_PX, height: 800 });
    await scroll(1500);
    await until(() => edge() > 40);
    document.documentElement.style.fontSize = '250%';
    await assertGone('large letters');
  });

  it('scrolls a submenu that is taller than the viewport', async () => {
    await scroll(1500);
    one<HTMLDetailsElement>(row(), 'li > details').open = true;
    const list = one(row(), 'li > details > ul');
    list.style.setProperty('--vn-target', '10rem');
    await frames();
    expect(list.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(list.scrollHeight).to.be.above(list.clientHeight);
  });

  it('an open list in the bar scrolls with it', async () => {
    one<HTMLDetailsElement>(page.root, '[slot="bar"] details').open = true;
    await scroll(1500);
    expect(edge()).to.be.below(0);
  });

  it('cleans up when the attribute or the element is removed', () => {
    const before = document.adoptedStyleSheets.length;
    one(page.root, 'vn-header').removeAttribute('sticky');
    expect(getComputedStyle(banner()).position).to.equal('static');
    page.remove();
    expect(document.adoptedStyleSheets.length).to.equal(before - 1);
  });
});

testBadInput('header', BAD_INPUTS.header);
