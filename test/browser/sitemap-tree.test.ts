import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { sitemapTreeExamples } from '../../stories/examples/sitemap-tree.examples.js';
import { expect } from '@open-wc/testing';
import { BAD_INPUTS } from '../support/bad-inputs.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, until, wait } from './support/keys.js';
import { settled } from './support/render.js';
import { useAuthorTree } from './support/sitemap-tree.js';

testExamples('sitemap-tree', sitemapTreeExamples);

describe('sitemap tree', () => {
  const { page, tree } = useAuthorTree();

  it('expands to a level', async () => {
    const element = tree();
    await element.expandTo(3);
    const deep = 'vn-sitemap-tree > ul > li > details > ul > li > details';
    expect(
      [...page.root.querySelectorAll<HTMLDetailsElement>(deep)].every(({ open }) => open),
    ).to.equal(true);
    const deeper = page.root.querySelectorAll<HTMLDetailsElement>(`${deep} > ul > li > details`);
    expect(deeper.length).to.be.greaterThan(0);
    expect([...deeper].some(({ open }) => open)).to.equal(false);
  });

  it('reveals a page: its ancestors are expanded, and only it is current', async () => {
    const element = tree();
    const wanted = [...page.root.querySelectorAll('vn-sitemap-tree li li li li a')].at(-1)!;
    expect(await element.reveal(`${wanted.getAttribute('href')!}/?x#y`)).to.equal(true);
    expect(wanted.getAttribute('aria-current')).to.equal('page');
    expect((wanted as HTMLElement).checkVisibility()).to.equal(true);
    expect(await element.reveal('/no/such/page')).to.equal(false);
    await element.reveal('/');
    expect(page.root.querySelectorAll('[aria-current]').length).to.equal(1);
  });

  it('follows a deep link: its ancestors are expanded and the link has focus', async () => {
    const wanted = [...page.root.querySelectorAll('vn-sitemap-tree li li li li a')].at(-1)!;
    wanted.id = 'deep ä';
    location.hash = '#deep%20ä';
    await until(() => focused() === wanted);
    location.hash = '';
  });

  it('remembers expanded branches for the session if asked', async () => {
    const make = async (): Promise<VnSitemapTree> => {
      const element = document.createElement('vn-sitemap-tree');
      element.remember = true;
      element.id = 'memory';
      element.tree = [
        {
          title: 'A',
          href: '/a',
          children: [{ title: 'B', href: '/b', children: [{ title: 'C' }] }],
        },
      ];
      page.root.append(element);
      await until(() => element.shadowRoot?.querySelector('details') !== null);
      return element;
    };
    const first = await make();
    await first.collapseAll();
    const kept = (): string | undefined =>
      Object.entries(sessionStorage).find(([key]) => key.includes('memory'))?.[1] as
        string | undefined;
    await until(() => kept() === '[]');
    first.remove();
    const second = await make();
    await until(() => !one<HTMLDetailsElement>(second.shadowRoot!, 'details').open);
    sessionStorage.clear();
  });

  for (const value of ['{', 'null', '{"0":"/a"}', '[1,null,{}]']) {
    it(`ignores ${value} where it remembers branches`, async () => {
      const errors: unknown[] = [];
      const onError = (event: Event): void => void errors.push(event);
      window.addEventListener('unhandledrejection', onError);
      sessionStorage.setItem(`vn-sitemap-tree ${location.pathname} memory`, value);
      try {
        const element = document.createElement('vn-sitemap-tree');
        element.remember = true;
        element.id = 'memory';
        element.tree = [{ title: 'A', href: '/a', children: [{ title: 'B', href: '/b' }] }];
        page.root.append(element);
        await until(() => element.shadowRoot?.querySelector('details') != null);
        await element.expandAll();
        await until(() => one<HTMLDetailsElement>(element.shadowRoot!, 'details').open);
        await wait(50);
        expect(errors).to.have.length(0);
      } finally {
        window.removeEventListener('unhandledrejection', onError);
        sessionStorage.clear();
      }
    });
  }

  it('remembers nothing, without a warning, if storage is blocked', async () => {
    const { sessionStorage: storage } = window;
    const errors: unknown[] = [];
    const onError = (event: Event): void => {
      errors.push(event);
    };
    window.addEventListener('unhandledrejection', onError);
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const element = document.createElement('vn-sitemap-tree');
      element.remember = true;
      element.tree = [{ title: 'A', href: '/a', children: [{ title: 'B', href: '/b' }] }];
      page.root.append(element);
      await until(() => element.shadowRoot?.querySelector('details') != null);
      await element.collapseAll();
      await wait(250);
      expect(one<HTMLDetailsElement>(element.shadowRoot!, 'details').open).to.equal(false);
      expect(errors.length).to.equal(0);
    } finally {
      Object.defineProperty(window, 'sessionStorage', { configurable: true, get: () => storage });
      window.removeEventListener('unhandledrejection', onError);
    }
  });

  it('adds branches to a plain list if the author asks for it', async () => {
    const element = document.createElement('vn-sitemap-tree');
    element.innerHTML = '<ul><li><a href="/a">A</a><ul><li><a href="/b">B</a></li></ul></li></ul>';
    page.root.append(element);
    await settled(page.root);
    await element.addBranches(1);
    expect(one<HTMLDetailsElement>(element, 'li > details').open).to.equal(false);
    expect(one(element, 'summary').textContent).to.equal('A: alasivut');
    await element.addBranches();
    expect(element.querySelectorAll('details').length).to.equal(1);
  });

  it('renders data in its shadow root, styled, and follows a change', async () => {
    const dataTree = document.createElement('vn-sitemap-tree');
    dataTree.tree = [{ title: 'A', href: '/a', children: [{ title: 'B', href: '/b' }] }];
    page.root.append(dataTree);
    await until(() => dataTree.shadowRoot?.querySelectorAll('a').length === 2);
    expect(dataTree.shadowRoot!.adoptedStyleSheets.length).to.equal(1);
    dataTree.tree = [{ title: 'C', href: '/c' }];
    await settled(page.root);
    expect(dataTree.shadowRoot!.querySelector('a')?.textContent).to.equal('C');
    dataTree.tree = null;
    await settled(page.root);
    expect(dataTree.shadowRoot!.querySelector('a')).to.equal(null);
  });
});

testBadInput('sitemap-tree', BAD_INPUTS['sitemap-tree']);
