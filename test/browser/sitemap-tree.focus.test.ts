import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { expect } from '@open-wc/testing';
import { focused, one, until } from './support/keys.js';
import { addTree, quietly } from './support/sitemap-tree.js';

// Whatever removes or hides what has focus, focus stays in the tree and does not fall to <body>.

const NODES = [
  { title: 'Ministeriö', href: '/1', children: [{ title: 'Historia', href: '/2' }] },
  { title: 'Yhteystiedot', href: '/3' },
];
const TEXT = '<ul><li><a href="/1">A</a><ul><li><a href="/2">B</a></li></ul></li></ul>';

describe('focus in a sitemap tree', () => {
  let element: VnSitemapTree;
  const shadow = (): ShadowRoot => element.shadowRoot!;
  const link = (href: string): HTMLElement => one(shadow(), `a[href="${href}"]`);
  const hrefOf = (): string | null | undefined => focused()?.getAttribute('href');
  afterEach(() => {
    element.remove();
  });

  /** A data tree whose link to `/2` has focus. */
  const addFocused = async (): Promise<void> => {
    element = await addTree((tree) => {
      tree.lang = 'fi';
      tree.tree = NODES;
    });
    await element.updateComplete;
    link('/2').focus();
    expect(hrefOf()).to.equal('/2');
  };

  it('goes to the first page that a filter leaves', async () => {
    await addFocused();
    expect(await element.filter('yhteys')).to.equal(1);
    await until(() => hrefOf() === '/3');
  });

  it('stays in the list if a filter leaves no page', async () => {
    await addFocused();
    expect(await element.filter('xyz')).to.equal(0);
    await until(() => shadow().querySelectorAll('li[data-vn-out]').length >= 2);
    expect(focused()).to.equal(one(shadow(), 'ul'));
  });

  it('goes to the same page when the language changes, or when there are other pages', async () => {
    await addFocused();
    const before = link('/2');
    element.lang = 'sv';
    await until(() => !before.isConnected);
    await until(() => hrefOf() === '/2');
    element.tree = NODES.slice(1);
    await until(() => hrefOf() === '/3');
  });

  it('leaves a tree whose data is removed', async () => {
    await addFocused();
    const other = document.createElement('a');
    other.href = '/after';
    element.after(other);
    element.tree = null;
    await until(() => shadow().querySelector('li') === null);
    expect(focused()).to.equal(other);
    other.remove();
  });

  it('goes from the retry button of a collapsed branch to the branch', async () => {
    await quietly(async () => {
      element = await addTree((tree) => {
        tree.tree = [{ title: 'A', href: '/1', children: () => Promise.reject(new Error('x')) }];
      });
      one(shadow(), 'summary').click();
      await until(() => shadow().querySelector('[data-vn-note] button') !== null);
      one(shadow(), '[data-vn-note] button').focus();
      await element.collapseAll();
      expect(one<HTMLDetailsElement>(shadow(), 'details').open).to.equal(false);
      expect(hrefOf()).to.equal('/1');
    });
  });

  for (const levels of [2, 1]) {
    it(`stays when disclosures are put around lists, ${String(levels)} levels expanded`, async () => {
      element = document.createElement('vn-sitemap-tree');
      element.innerHTML = TEXT;
      document.body.append(element);
      await element.updateComplete;
      const inner = one(element, 'a[href="/2"]');
      inner.focus();
      await element.addBranches(levels);
      expect(focused()).to.equal(levels === 2 ? inner : one(element, 'summary'));
    });
  }
});
