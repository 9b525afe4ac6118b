import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { siteTree } from '../../src/markup/index.js';
import type { TreeNode } from '../../src/model/index.js';
import { siteTreeOf } from '../../stories/data/site.js';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { focused, one, until } from './support/keys.js';
import { settled } from './support/render.js';
import { addTree, quietly } from './support/sitemap-tree.js';

describe('data tree', () => {
  let element: VnSitemapTree;
  const shadow = (): ShadowRoot => element.shadowRoot!;
  const put = async (set: (element: VnSitemapTree) => void): Promise<void> => {
    element = await addTree(set);
  };
  afterEach(() => {
    element.remove();
  });

  it('renders the same nodes as siteTree()', async () => {
    const tree = siteTreeOf('fi');
    await put((one) => {
      one.tree = tree;
    });
    const holder = document.createElement('div');
    render(siteTree(tree, { lang: 'fi' }), holder);
    const shape = (root: ParentNode): string =>
      root
        .querySelector('ul')!
        .outerHTML.replace(/<!--.*?-->/gs, '')
        .replace(/ lang="fi"/g, '')
        .replace(/\s+/g, ' ')
        .replace(/> | </g, (space) => space.trim());
    await until(() => shadow().querySelectorAll('li').length === 208);
    expect(shape(shadow())).to.equal(shape(holder));
  });

  it('collapses branches below a level and expands those above', async () => {
    await put((one) => {
      one.tree = [
        {
          title: 'A',
          children: [{ title: 'B', children: [{ title: 'C', children: [{ title: 'D' }] }] }],
        },
      ];
    });
    const open = (): boolean[] =>
      [...shadow().querySelectorAll('details')].map((details) => details.open);
    await element.expandAll();
    expect(open()).to.deep.equal([true, true, true]);
    await element.expandTo(2);
    expect(open()).to.deep.equal([true, false, false]);
    await element.expandTo(3);
    expect(open()).to.deep.equal([true, true, false]);
  });

  it('follows a deep link: its ancestors are expanded and the link has focus', async () => {
    await put((one) => {
      one.levels = 1;
      one.tree = [{ title: 'A', href: '/a', children: [{ id: 'deep-b', title: 'B', href: '/b' }] }];
    });
    location.hash = '#deep-b';
    await until(() => shadow().activeElement?.textContent === 'B');
    expect(shadow().activeElement?.checkVisibility()).to.equal(true);
    history.replaceState(null, '', ' ');
  });

  it('takes focus once for a deep link, and never if the page has that id', async () => {
    const make = (title: string): readonly TreeNode[] => [
      {
        title: 'A',
        children: [
          { id: 'x%41', title, href: '/x' },
          { id: 'taken', title: 'taken', href: '/t' },
        ],
      },
    ];
    history.replaceState(null, '', '#x%41');
    await put((one) => {
      one.tree = make('first');
    });
    await until(() => shadow().activeElement?.textContent === 'first');
    const other = document.createElement('button');
    other.id = 'taken';
    document.body.append(other);
    other.focus();
    const frames = async (): Promise<void> => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    };
    element.tree = make('second');
    await until(() => shadow().querySelector('#x\\%41')?.textContent === 'second');
    await frames();
    expect(focused()).to.equal(other);
    const changed = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = '#taken';
    await changed;
    await frames();
    expect(shadow().activeElement).to.equal(null);
    history.replaceState(null, '', ' ');
    other.remove();
  });

  it('applies method calls from before the tree is rendered once it is', async () => {
    element = document.createElement('vn-sitemap-tree');
    element.levels = 1;
    element.tree = [{ title: 'A', children: [{ title: 'B', href: '/b' }] }];
    document.body.append(element);
    expect(await Promise.all([element.reveal('/b'), element.filter('b')])).to.deep.equal([true, 1]);
    await element.filter('');
    await element.collapseAll();
    expect(one<HTMLDetailsElement>(shadow(), 'details').open).to.equal(false);
  });

  it('keeps the text of the filter when the tree is replaced', async () => {
    const seen = (): string =>
      [...shadow().querySelectorAll('li')]
        .filter((item) => item.checkVisibility())
        .map(({ textContent }) => textContent)
        .join();
    await put((one) => {
      one.tree = [{ title: 'Kissa' }, { title: 'Koira' }];
    });
    await until(() => shadow().querySelector('input') !== null);
    expect(await element.filter('kissa')).to.equal(1);
    element.tree = [{ title: 'Koira 2' }, { title: 'Kissa 2' }];
    await until(() => seen() === 'Kissa 2');
    element.tree = null;
    await settled(document);
    expect(await element.filter('kissa')).to.equal(0);
  });

  it('breaks a label of 244 characters and labels 1,179 nodes without a name by their URL', async () => {
    const word = 'Hätäkeskustoiminnanohjausjärjestelmäkokonaisuus'.repeat(6).slice(0, 244);
    const wide = document.createElement('div');
    wide.style.inlineSize = '320px';
    await quietly(async () => {
      await put((one) => {
        wide.append(one);
        document.body.append(wide);
        one.tree = [
          { title: word, href: '/long', children: [{ title: word, href: '/long/b' }] },
          ...Array.from({ length: 1179 }, (_, index) => ({ title: '', href: `/${String(index)}` })),
        ];
      });
      await until(() => shadow().querySelectorAll('li').length === 1181);
    });
    await element.expandAll();
    for (const link of [...shadow().querySelectorAll('a')].slice(0, 3)) {
      expect(link.scrollWidth, link.textContent).to.be.at.most(link.clientWidth);
      expect(link.getBoundingClientRect().right).to.be.at.most(
        element.getBoundingClientRect().right,
      );
    }
    expect(shadow().querySelectorAll('a')[2]?.textContent).to.equal('/0');
    wide.remove();
  });

  it('filters the rendered tree and leaves the author’s list as it is', async () => {
    await put((one) => {
      one.innerHTML = '<ul><li><a href="/own">own</a></li></ul>';
      one.tree = [{ title: 'A' }, { title: 'B' }];
    });
    expect(await element.filter('b')).to.equal(1);
    await until(() => !one(shadow(), 'li').checkVisibility());
    expect(one(element, 'a').checkVisibility()).to.equal(true);
  });

  it('marks the current page and expands its ancestors, also when it changes', async () => {
    await put((one) => {
      one.levels = 1;
      one.currentUrl = '/b?x';
      one.tree = [
        { title: 'A', href: '/a', children: [{ title: 'B', href: '/b' }] },
        { title: 'C', href: '/c', children: [{ title: 'D', href: '/d' }] },
        { title: 'front', href: '/' },
      ];
    });
    const current = (): string | undefined =>
      shadow().querySelector('[aria-current=page]')?.textContent;
    expect(current()).to.equal('B');
    element.currentUrl = '/d/';
    await settled(document);
    expect(current()).to.equal('D');
    expect((shadow().querySelector('[aria-current]') as HTMLElement).checkVisibility()).to.equal(
      true,
    );
    element.currentUrl = undefined;
    await settled(document);
    expect(current()).to.equal(undefined);
  });

  it('stays usable with 563 siblings and eleven levels', async () => {
    let deep: TreeNode = { title: 'level 11', href: '/11' };
    for (let level = 10; level > 0; level -= 1) {
      deep = { title: `level ${String(level)}`, href: `/${String(level)}`, children: [deep] };
    }
    const wide = Array.from({ length: 563 }, (_, index) => ({ title: `s ${String(index)}` }));
    await put((one) => {
      one.tree = [deep, { title: 'wide', children: wide }];
    });
    await element.expandAll();
    expect(shadow().querySelectorAll('li').length).to.equal(11 + 564);
    expect(await element.reveal('/11')).to.equal(true);
  });
});
