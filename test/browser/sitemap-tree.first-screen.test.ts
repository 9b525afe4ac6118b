import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import type { TreeNode } from '../../src/model/index.js';
import { expect } from '@open-wc/testing';
import { focused, one, press, until } from './support/keys.js';
import { addTree } from './support/sitemap-tree.js';

describe('data tree', () => {
  let element: VnSitemapTree;
  const shadow = (): ShadowRoot => element.shadowRoot!;
  const put = async (set: (element: VnSitemapTree) => void): Promise<void> => {
    element = await addTree(set);
  };
  const summary = (index = 0): HTMLElement => shadow().querySelectorAll('summary')[index]!;
  afterEach(() => {
    // A skipped test has no tree.
    (element as VnSitemapTree | undefined)?.remove();
  });

  it('renders a collapsed branch when it is expanded, before the browser is idle', async function () {
    // In browsers without this a timer renders the rest, so there is no “before idle” to test:
    // https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback
    if (!('requestIdleCallback' in window)) this.skip();
    const idle = window.requestIdleCallback;
    window.requestIdleCallback = () => 0;
    const children = Array.from({ length: 600 }, (_, index) => ({
      title: `page ${String(index)}`,
      href: `/${String(index)}`,
    }));
    await put((one) => {
      one.tree = [{ title: 'A', href: '/a', children }];
    });
    expect(shadow().querySelectorAll('li').length).to.equal(1);
    summary().click();
    await until(() => shadow().querySelectorAll('li').length === 601);
    window.requestIdleCallback = idle;
  });

  it('renders the rest when the browser is idle', async () => {
    await put((one) => {
      one.levels = 1;
      one.tree = [{ title: 'A', children: [{ title: 'B', children: [{ title: 'C' }] }] }];
    });
    await until(() => shadow().querySelectorAll('li').length === 3);
    expect(one<HTMLDetailsElement>(shadow(), 'details').open).to.equal(false);
  });

  describe('of more top-level pages than fit in the viewport', () => {
    const { requestIdleCallback, setTimeout } = window;
    const hasIdle = 'requestIdleCallback' in window;
    const items = (): number => shadow().querySelectorAll('li').length;
    const tops = (): readonly Element[] => [...one(shadow(), 'ul').children];
    const count = (place: number, selector: string): number | undefined =>
      tops()[place]?.querySelectorAll(selector).length;
    const pages = (): TreeNode[] =>
      Array.from({ length: 600 }, (_, index) => ({
        title: `page ${String(index)}`,
        href: `/${String(index)}`,
        children: [{ title: `below ${String(index)}`, href: `/${String(index)}/b` }],
      }));
    const showTree = async (tree: readonly unknown[]): Promise<void> => {
      await put((one) => {
        one.tree = tree as readonly TreeNode[];
      });
    };
    beforeEach(async () => {
      // The browser is never idle, so that only requested pages are rendered.
      if (hasIdle) window.requestIdleCallback = () => 0;
      else {
        // Engines without requestIdleCallback wait 50 ms instead.
        window.setTimeout = ((work: () => void, time?: number) =>
          time === 50 ? 0 : setTimeout(work, time)) as typeof window.setTimeout;
      }
      await showTree(pages());
    });
    afterEach(() => {
      if (hasIdle) window.requestIdleCallback = requestIdleCallback;
      window.setTimeout = setTimeout;
    });

    it('renders what fits in the viewport first', () => {
      expect(items()).to.be.below(100);
      expect(tops().at(-1)?.getBoundingClientRect().bottom).to.be.above(innerHeight);
    });

    it('renders it before the others are read', async () => {
      element.remove();
      const tree = pages();
      let reads = 0;
      Object.defineProperty(tree[599], 'title', {
        enumerable: true,
        get: () => {
          reads += 1;
          return 'last';
        },
      });
      await showTree(tree);
      expect(tops().length).to.be.above(0);
      expect(reads).to.equal(0);
      await element.expandTo(1);
      expect(tops()[599]?.querySelector('a')?.textContent).to.equal('last');
    });

    it('expands a branch before the others are read', async () => {
      one(tops()[2] as Element, 'summary').click();
      await until(() => (tops()[2]?.querySelectorAll('li').length ?? 0) === 1);
      expect(one(tops()[2] as Element, 'li').textContent).to.equal('below 2');
    });

    const wrong: Readonly<Record<string, readonly [(tree: any[]) => void, () => void]>> = {
      'a branch of nothing that can be read': [
        (tree) => (tree[3].children = [{}, 'x']),
        () => {
          expect(count(3, 'details')).to.equal(0);
          expect(count(4, 'details')).to.equal(1);
        },
      ],
      'an id that a page further up has below it': [
        (tree) => (tree[0].children[0].id = tree[1].id = 'x'),
        () => {
          expect(count(1, '[id]')).to.equal(0);
        },
      ],
      'a page without title and URL': [
        (tree) => (tree[1] = {}),
        () => {
          expect(tops()[1]?.querySelector('a')?.textContent).to.equal('page 2');
        },
      ],
      'a page that is below another one too': [
        (tree) => tree[0].children.push(tree[2]),
        () => {
          expect(count(2, 'details')).to.equal(0);
          expect(one(tops()[2] as Element, 'a').textContent).to.equal('page 2');
        },
      ],
      'a getter that throws below': [
        (tree) =>
          Object.defineProperty(tree[5].children[0], 'title', {
            enumerable: true,
            get: () => {
              throw new Error('no');
            },
          }),
        () => {
          expect(one(tops()[5] as Element, 'a').textContent).to.equal('page 5');
        },
      ],
      'a list below that throws': [
        (tree) =>
          Object.defineProperty(tree[5], 'children', {
            enumerable: true,
            get: () => {
              throw new Error('no');
            },
          }),
        () => {
          expect(one(tops()[5] as Element, 'a').textContent).to.equal('page 6');
        },
      ],
    };
    for (const [what, [spoil, look]] of Object.entries(wrong)) {
      it(`corrects what it rendered before it had read ${what}`, async () => {
        element.remove();
        const tree = pages();
        spoil(tree);
        await showTree(tree);
        await element.expandTo(1);
        look();
        const links = tops().map((item) => item.querySelector('a')?.textContent ?? '');
        expect(links.length).to.be.above(20);
        expect(new Set(links).size).to.equal(links.length);
      });
    }

    it('reveals a page further down', async () => {
      expect(await element.reveal('/599/b')).to.equal(true);
      expect(shadow().querySelector('[aria-current]')?.textContent).to.equal('below 599');
      expect(items()).to.equal(601);
    });

    it('moves to the last one with End', async () => {
      one(shadow(), 'a').focus();
      await press('End');
      expect(focused()?.textContent).to.equal('page 599');
    });

    it('finds pages that are not rendered yet', async () => {
      expect(await element.filter('below 59')).to.equal(11);
      await until(() =>
        [...shadow().querySelectorAll('a')].some(
          (link) => link.textContent === 'below 599' && link.checkVisibility(),
        ),
      );
    });

    it('expands and collapses all, and prints all', async () => {
      await element.expandAll();
      expect(items()).to.equal(1200);
      expect(shadow().querySelectorAll('details[open]').length).to.equal(600);
      await element.expandTo(1);
      expect(shadow().querySelectorAll('details[open]').length).to.equal(0);
    });

    it('prints all', () => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(items()).to.equal(1200);
      window.dispatchEvent(new Event('afterprint'));
    });
  });
});
