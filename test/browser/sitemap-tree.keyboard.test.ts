import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { expect } from '@open-wc/testing';
import {
  focused,
  keysOfOthersUsed,
  one,
  press,
  typeAtOnce,
  typeKeys,
  until,
  wait,
} from './support/keys.js';
import { settled } from './support/render.js';
import { useAuthorTree } from './support/sitemap-tree.js';

/** After this time the next letter begins a new search. */
const TYPE_AHEAD_PAUSE_MS = 1100;

describe('sitemap tree', () => {
  const { page, button, field, seen, link, states } = useAuthorTree();

  it('[tree-expand] the first button expands every branch and keeps focus', async () => {
    button(0).focus();
    await press('Enter');
    // Long work is split into slices: on a busy machine it takes more than one frame.
    await until(() => states().every(Boolean));
    expect(states().length).to.be.greaterThan(30);
    expect(focused()).to.equal(button(0));
  });

  it('[tree-collapse] the second button collapses every branch and keeps focus', async () => {
    expect(states()).to.include(true);
    button(1).focus();
    await press('Space');
    await until(() => !states().some(Boolean));
    expect(states().length).to.be.greaterThan(30);
    expect(focused()).to.equal(button(1));
  });

  it('[tree-toggle] Enter and Space expand and collapse a branch', async () => {
    const branch = one<HTMLDetailsElement>(page.root, 'details details');
    one(branch, 'summary').focus();
    await press('Enter');
    expect(branch.open).to.equal(true);
    await press('Space');
    expect(branch.open).to.equal(false);
  });

  it('[tree-tab] Tab moves through filter and buttons, then links and branches, and skips collapsed ones', async () => {
    field().focus();
    await press('Tab');
    expect(focused()).to.equal(button(0));
    await press('Tab');
    expect(focused()).to.equal(button(1));
    await press('Tab');
    const [first, second] = page.root.querySelectorAll('vn-sitemap-tree > ul > li > a');
    expect(focused()).to.equal(first);
    await press('Tab');
    expect(focused()).to.equal(second);
    await press('Tab');
    const branch = one(second!.parentElement!, 'details');
    expect(focused()).to.equal(one(branch, 'summary'));
    await press('Tab', 'Tab', 'Tab');
    // The first child, the button of its branch, and the next page: the collapsed branch is
    // skipped.
    expect(focused()).to.equal(one(branch, ':scope > ul > li:nth-child(2) > a'));
  });

  it('leaves keys to the browser, to input methods and to those who have handled them', () => {
    const before = states();
    link('Vastuualueet').focus();
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', '*', 'p'];
    expect(keysOfOthersUsed(link('Vastuualueet'), keys)).to.deep.equal([]);
    expect(states()).to.deep.equal(before);
  });

  it('[tree-down-up] ArrowDown and ArrowUp move through the visible links', async () => {
    link('Etusivu').focus();
    await press('ArrowDown', 'ArrowDown');
    expect(focused()).to.equal(link('Poliisiasiat'));
    await press('ArrowDown');
    expect(focused()).to.equal(link('Pelastustoimi'));
    await press('ArrowUp', 'ArrowUp');
    expect(focused()).to.equal(link('Vastuualueet'));
  });

  it('[tree-right] ArrowRight expands a branch, then moves to its first page', async () => {
    link('Poliisiasiat').focus();
    await press('ArrowRight');
    expect(one<HTMLDetailsElement>(link('Poliisiasiat').parentElement!, 'details').open).to.equal(
      true,
    );
    expect(focused()).to.equal(link('Poliisiasiat'));
    await press('ArrowRight');
    expect(focused()?.closest('details')?.parentElement?.firstElementChild).to.equal(
      link('Poliisiasiat'),
    );
  });

  it('[tree-left] ArrowLeft collapses an expanded branch, or moves to the parent page', async () => {
    link('Poliisiasiat').focus();
    await press('ArrowLeft');
    expect(focused()).to.equal(link('Vastuualueet'));
    await press('ArrowLeft');
    expect(one<HTMLDetailsElement>(link('Vastuualueet').parentElement!, 'details').open).to.equal(
      false,
    );
    expect(focused()).to.equal(link('Vastuualueet'));
  });

  it('[tree-home-end] Home and End move to the first and the last visible link', async () => {
    link('Vastuualueet').focus();
    await press('End');
    expect((focused() as HTMLElement).textContent?.trim()).to.equal(seen().at(-1));
    await press('Home');
    expect(focused()).to.equal(link('Etusivu'));
  });

  it('[tree-star] an asterisk expands all sibling branches', async () => {
    link('Poliisiasiat').focus();
    await typeKeys('*');
    const beside = one(link('Vastuualueet').parentElement!, 'details > ul');
    const branches = [...beside.querySelectorAll<HTMLDetailsElement>(':scope > li > details')];
    expect(branches.length).to.be.greaterThan(3);
    expect(branches.every(({ open }) => open)).to.equal(true);
  });

  it('[tree-letters] letters move to the next title that begins with them', () => {
    link('Etusivu').focus();
    typeAtOnce('pe');
    expect(focused()).to.equal(link('Pelastustoimi'));
  });

  it('keys do nothing with a modifier, in the filter, or when the author’s own control has focus', async () => {
    link('Etusivu').focus();
    await press('Control+ArrowDown');
    expect(focused()).to.equal(link('Etusivu'));
    field().focus();
    await press('ArrowDown');
    expect(focused()).to.equal(field());
  });

  it('swaps the arrow keys in right-to-left pages', async () => {
    page.root.dir = 'rtl';
    link('Poliisiasiat').focus();
    await press('ArrowLeft');
    expect(one<HTMLDetailsElement>(link('Poliisiasiat').parentElement!, 'details').open).to.equal(
      true,
    );
    page.root.dir = '';
  });

  it('[tree-letters] a letter of the language is not matched by its base letter', async () => {
    const element = document.createElement('vn-sitemap-tree');
    element.innerHTML = '<ul><li><a href="/a">Aho</a></li><li><a href="/b">Äiti</a></li></ul>';
    page.root.append(element);
    await settled(page.root);
    const [aho, aiti] = element.querySelectorAll('a');
    aho!.focus();
    typeAtOnce('ä');
    expect(focused()).to.equal(aiti);
    typeAtOnce('ä');
    expect(focused()).to.equal(aiti);
  });
});

describe('sitemap tree with pattern="tree"', () => {
  let element: VnSitemapTree;
  const items = (): HTMLElement[] =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')].filter((one) =>
      one.checkVisibility({ contentVisibilityAuto: true }),
    );
  const named = (text: string): HTMLElement =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')].find(
      ({ textContent }) => textContent === text,
    )!;
  beforeEach(async () => {
    element = document.createElement('vn-sitemap-tree');
    element.pattern = 'tree';
    element.levels = 1;
    element.setAttribute('aria-label', 'Sivut');
    element.tree = [
      {
        title: 'Alfa',
        href: '#alfa',
        children: [{ title: 'Aasi', href: '#aasi' }, { title: 'Aura' }],
      },
      { title: 'Beeta', children: [{ title: 'Biisi', href: '#biisi' }] },
      { title: 'Gamma', href: '#gamma' },
    ];
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('[role=tree]') != null);
    await until(() => element.shadowRoot!.querySelectorAll('li').length === 6);
    named('Alfa').focus();
  });
  afterEach(() => {
    element.remove();
    location.hash = '';
  });

  it('has the roles, levels and positions of a tree', () => {
    expect(named('Aura').getAttribute('aria-level')).to.equal('2');
    expect(named('Aura').getAttribute('aria-posinset')).to.equal('2');
    expect(named('Aura').getAttribute('aria-setsize')).to.equal('2');
    expect(named('Aura').hasAttribute('aria-expanded')).to.equal(false);
    expect(named('Beeta').getAttribute('aria-expanded')).to.equal('false');
    expect(element.shadowRoot!.querySelector('[role=tree]')?.getAttribute('aria-label')).to.equal(
      'Sivut',
    );
  });

  it('[pattern-tab] Tab reaches the item that had focus last, and leaves the tree', async () => {
    await press('ArrowDown');
    expect(focused()).to.equal(named('Beeta'));
    await press('Shift+Tab');
    expect(focused()?.getAttribute('role')).not.to.equal('treeitem');
    await press('Tab');
    expect(focused()).to.equal(named('Beeta'));
    expect(element.shadowRoot!.querySelectorAll('[tabindex="0"]').length).to.equal(1);
  });

  it('[pattern-tab] Tab reaches a visible item, whatever has been collapsed or filtered', async () => {
    const stop = (): string | null | undefined =>
      element.shadowRoot!.querySelector('[tabindex="0"]')?.textContent;
    await press('ArrowRight', 'ArrowRight');
    expect(stop()).to.equal('Aasi');
    await element.collapseAll();
    expect(stop()).to.equal('Alfa');
    await element.filter('biisi');
    await until(() => stop() === 'Beeta');
    await element.filter('');
    await until(() => items().length === 3);
    expect(stop()).to.equal('Beeta');
  });

  it('[pattern-down-up] ArrowDown and ArrowUp move through the visible items and stop at the ends', async () => {
    await press('ArrowUp');
    expect(focused()).to.equal(named('Alfa'));
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focused()).to.equal(named('Gamma'));
  });

  it('[pattern-right] ArrowRight expands, then moves to the first child, and does nothing on a leaf', async () => {
    await press('ArrowRight');
    expect(named('Alfa').getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(named('Alfa'));
    await press('ArrowRight');
    expect(focused()).to.equal(named('Aasi'));
    await press('ArrowRight');
    expect(focused()).to.equal(named('Aasi'));
  });

  it('[pattern-left] ArrowLeft moves to the parent, then collapses it', async () => {
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(focused()).to.equal(named('Alfa'));
    await press('ArrowLeft');
    expect(named('Alfa').getAttribute('aria-expanded')).to.equal('false');
    await until(() => items().length === 3);
  });

  it('[pattern-home-end] Home and End move to the first and last visible item', async () => {
    await press('End');
    expect(focused()).to.equal(named('Gamma'));
    await press('Home');
    expect(focused()).to.equal(named('Alfa'));
  });

  it('[pattern-star] an asterisk expands all items of the level; focus stays', async () => {
    await typeKeys('*');
    expect(named('Alfa').getAttribute('aria-expanded')).to.equal('true');
    expect(named('Beeta').getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(named('Alfa'));
  });

  it('[pattern-letters] letters move to the next item that begins with them; a repeated letter cycles', async () => {
    await typeKeys('g');
    expect(focused()).to.equal(named('Gamma'));
    await wait(TYPE_AHEAD_PAUSE_MS);
    await press('Home', 'ArrowRight');
    typeAtOnce('aaa');
    expect(focused()).to.equal(named('Alfa'));
  });

  it('[pattern-enter] Enter and Space follow the link, or expand an item without one', async () => {
    await press('Enter');
    await until(() => location.hash === '#alfa');
    await press('End', 'Space');
    await until(() => location.hash === '#gamma');
    named('Beeta').focus();
    await press('Enter');
    expect(named('Beeta').getAttribute('aria-expanded')).to.equal('true');
  });

  it('leaves keys to the browser, to input methods and to those who have handled them', () => {
    const keys = ['ArrowDown', 'ArrowRight', 'End', '*', 'b', 'Enter', ' '];
    expect(keysOfOthersUsed(named('Alfa'), keys)).to.deep.equal([]);
    // Scrolls back, or opens a window.
    for (const key of [' ', 'Enter']) {
      const event = new KeyboardEvent('keydown', {
        key,
        shiftKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      named('Alfa').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(location.hash).to.equal('');
    expect(named('Alfa').getAttribute('aria-expanded')).to.equal('false');
  });

  it('expands by the marker at the end of the row and by the buttons above', async () => {
    one(element.shadowRoot!, '[data-vn-toggle]').click();
    await until(() => items().length === 5);
    await element.expandAll();
    await until(() => items().length === 6);
    await element.collapseAll();
    await until(() => items().length === 3);
  });

  it('filters', async () => {
    expect(await element.filter('biisi')).to.equal(1);
    await until(() => items().length === 2);
    await element.filter('');
    await until(() => items().length === 3);
  });
});
