import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { siteTree } from '../../src/markup/index.js';
import type { TreeNode } from '../../src/model/index.js';
import { siteTreeOf } from '../../stories/data/site.js';
import { sitemapTreeExamples } from '../../stories/examples/sitemap-tree.examples.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, press, stageAt, until, WIDE } from './support/keys.js';
import { settled, type Stage } from './support/render.js';

testExamples('sitemap-tree', sitemapTreeExamples);

describe('sitemap tree', () => {
  let page: Stage;
  const tree = (): VnSitemapTree => one<VnSitemapTree>(page.root, 'vn-sitemap-tree');
  const button = (index: number): HTMLElement => {
    const found = tree().shadowRoot?.querySelectorAll('button')[index];
    if (!found) throw new Error(`no button ${String(index)}`);
    return found;
  };
  const field = (): HTMLInputElement => one(tree().shadowRoot!, 'input');
  const status = (): string => tree().shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
  const type = async (text: string): Promise<void> => {
    field().focus();
    await sendKeys({ type: text });
  };
  /** Titles of the links that are seen, hidden words left out. */
  const seen = (): string[] =>
    [...page.root.querySelectorAll<HTMLElement>('vn-sitemap-tree a')]
      .filter((link) => link.checkVisibility())
      .map(titleOf);
  const link = (text: string): HTMLAnchorElement => {
    const found = [...page.root.querySelectorAll<HTMLAnchorElement>('vn-sitemap-tree a')].find(
      (one) => titleOf(one) === text,
    );
    if (!found) throw new Error(`no link ${text}`);
    return found;
  };
  const states = (): boolean[] =>
    [...page.root.querySelectorAll('details')].map((details) => details.open);
  beforeEach(async () => {
    page = await stageAt(WIDE, 'sitemap-tree', sitemapTreeExamples[0]);
  });
  afterEach(() => {
    page.remove();
  });

  it('[tree-expand] the first button opens every branch and keeps focus', async () => {
    button(0).focus();
    await press('Enter');
    expect(states().length).to.be.greaterThan(30);
    // Long work is done in parts: on a busy machine it takes more than one frame.
    await until(() => states().every(Boolean));
    expect(focused()).to.equal(button(0));
  });

  it('[tree-collapse] the second button closes every branch and keeps focus', async () => {
    button(1).focus();
    await press('Space');
    await until(() => !states().some(Boolean));
    expect(focused()).to.equal(button(1));
  });

  it('[tree-toggle] Enter and Space open and close a branch', async () => {
    const branch = one<HTMLDetailsElement>(page.root, 'details details');
    one(branch, 'summary').focus();
    await press('Enter');
    expect(branch.open).to.equal(true);
    await press('Space');
    expect(branch.open).to.equal(false);
  });

  it('[tree-tab] Tab goes through filter and buttons, then links and branches, past what is closed', async () => {
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
    // The first page below, its branch's button, and the next page: the closed branch is passed.
    expect(focused()).to.equal(one(branch, ':scope > ul > li:nth-child(2) > a'));
  });

  it('[tree-down-up] ArrowDown and ArrowUp go through the links that are seen', async () => {
    link('Etusivu').focus();
    await press('ArrowDown', 'ArrowDown');
    expect(focused()).to.equal(link('Poliisiasiat'));
    await press('ArrowDown');
    expect(focused()).to.equal(link('Pelastustoimi'));
    await press('ArrowUp', 'ArrowUp');
    expect(focused()).to.equal(link('Vastuualueet'));
  });

  it('[tree-right] ArrowRight opens a branch, then goes to its first page', async () => {
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

  it('[tree-left] ArrowLeft goes to the page above, and closes an open branch', async () => {
    link('Poliisiasiat').focus();
    await press('ArrowLeft');
    expect(focused()).to.equal(link('Vastuualueet'));
    await press('ArrowLeft');
    expect(one<HTMLDetailsElement>(link('Vastuualueet').parentElement!, 'details').open).to.equal(
      false,
    );
    expect(focused()).to.equal(link('Vastuualueet'));
  });

  it('[tree-home-end] Home and End go to the first and the last link that is seen', async () => {
    link('Vastuualueet').focus();
    await press('End');
    expect((focused() as HTMLElement).textContent?.trim()).to.equal(seen().at(-1));
    await press('Home');
    expect(focused()).to.equal(link('Etusivu'));
  });

  it('[tree-star] an asterisk opens all branches beside', async () => {
    link('Poliisiasiat').focus();
    await sendKeys({ type: '*' });
    const beside = one(link('Vastuualueet').parentElement!, 'details > ul');
    const branches = [...beside.querySelectorAll<HTMLDetailsElement>(':scope > li > details')];
    expect(branches.length).to.be.greaterThan(3);
    expect(branches.every(({ open }) => open)).to.equal(true);
  });

  it('[tree-letters] letters go to the next title that begins with them', async () => {
    link('Etusivu').focus();
    await sendKeys({ type: 'pe' });
    expect(focused()).to.equal(link('Pelastustoimi'));
  });

  it('keys do nothing with a modifier, in the filter, and where the author’s own control has focus', async () => {
    link('Etusivu').focus();
    await press('Control+ArrowDown');
    expect(focused()).to.equal(link('Etusivu'));
    field().focus();
    await press('ArrowDown');
    expect(focused()).to.equal(field());
  });

  it('turns the arrow keys where the page runs from right to left', async () => {
    page.root.dir = 'rtl';
    link('Poliisiasiat').focus();
    await press('ArrowLeft');
    expect(one<HTMLDetailsElement>(link('Poliisiasiat').parentElement!, 'details').open).to.equal(
      true,
    );
    page.root.dir = '';
  });

  it('[tree-filter] typing shows only what was typed and the way to it; the number is said once', async () => {
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status()));
    observer.observe(tree().shadowRoot!, { subtree: true, childList: true, characterData: true });
    const written = page.root.innerHTML;
    await type('lainsäädäntö');
    expect(await until(() => /^\s*\d+ osumaa/.test(status()))).to.equal(true);
    observer.disconnect();
    expect(new Set(said.map((text) => text.trim()).filter(Boolean)).size).to.equal(1);
    expect(seen()).to.include('Lainsäädäntö');
    expect(seen()).to.include('Vastuualueet');
    expect(seen()).not.to.include('Etusivu');
    const count = Number.parseInt(status(), 10);
    const hits = [...page.root.querySelectorAll('vn-sitemap-tree a')].filter((one) =>
      titleOf(one).toLowerCase().includes('lainsäädäntö'),
    );
    expect(count).to.equal(hits.length);
    await press('Escape');
    expect(await until(() => page.root.innerHTML === written)).to.equal(true);
    expect(field().value).to.equal('');
    expect(focused()).to.equal(field());
  });

  it('[tree-escape] Escape in the filter brings back what was open before', async () => {
    const before = states();
    await type('l');
    await until(() => page.root.querySelector('[data-vn-out]') !== null);
    await type('aki');
    await until(() => status() !== '');
    await press('Escape');
    expect(await until(() => page.root.querySelector('[data-vn-out]') === null)).to.equal(true);
    expect(await until(() => states().join() === before.join())).to.equal(true);
  });

  it('brings back what was open before, whatever was opened and closed meanwhile', async () => {
    const before = states();
    await tree().filter('lainsäädäntö');
    await until(() => page.root.querySelector('[data-vn-out]') !== null);
    for (const details of page.root.querySelectorAll('details')) details.open = !details.open;
    await tree().filter('laki');
    await tree().filter('');
    expect(await until(() => page.root.querySelector('[data-vn-out]') === null)).to.equal(true);
    expect(await until(() => states().join() === before.join())).to.equal(true);
  });

  it('filters what the author has put there since', async () => {
    await tree().filter('laki');
    await tree().filter('');
    await until(() => page.root.querySelector('[data-vn-out]') === null);
    const list = one(page.root, 'vn-sitemap-tree > ul');
    const fresh = document.createElement('ul');
    fresh.innerHTML = '<li><a href="/new">Uunituore</a></li><li><a href="/old">Vanha</a></li>';
    list.replaceWith(fresh);
    expect(await tree().filter('uuni')).to.equal(1);
    expect(await until(() => seen().join() === 'Uunituore')).to.equal(true);
  });

  it('says that nothing was found', async () => {
    await type('qqq');
    expect(await until(() => status().trim() === 'Ei osumia')).to.equal(true);
    expect(seen()).to.deep.equal([]);
  });

  it('marks what was found without touching the author’s text', async () => {
    const found = await tree().filter('poliisiasiat');
    expect(found).to.be.greaterThan(0);
    const marked = (): boolean =>
      'highlights' in CSS
        ? (CSS.highlights.get('vn-match')?.size ?? 0) === found
        : page.root.querySelectorAll('[data-vn-hit]').length === found;
    expect(await until(marked)).to.equal(true);
    expect(page.root.querySelector('mark')).to.equal(null);
  });

  it('opens to a level', async () => {
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

  it('reveals a page: its way is open, it alone is current', async () => {
    const element = tree();
    const wanted = [...page.root.querySelectorAll('vn-sitemap-tree li li li li a')].at(-1)!;
    expect(await element.reveal(`${wanted.getAttribute('href')!}/?x#y`)).to.equal(true);
    expect(wanted.getAttribute('aria-current')).to.equal('page');
    expect((wanted as HTMLElement).checkVisibility()).to.equal(true);
    expect(await element.reveal('/no/such/page')).to.equal(false);
    await element.reveal('/');
    expect(page.root.querySelectorAll('[aria-current]').length).to.equal(1);
  });

  describe('of a list that a system wraps', () => {
    const names = [
      '<span class="field"><a href="/a">Alfa</a></span><ul><li><div><a href="/a/b">Beeta</a></div></li></ul>',
      'Pelkkää tekstiä<ul><li><p><a href="/g">Gam&shy;ma-\n   säde</a></p></li></ul>',
      '<div><a href="/d">Del<wbr>ta <b>nel</b>jä</a><ul><li><strong>Viisi</strong></li></ul></div>',
    ];
    let wrapped: VnSitemapTree;
    beforeEach(async () => {
      wrapped = document.createElement('vn-sitemap-tree');
      wrapped.innerHTML = `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
      page.root.append(wrapped);
      await settled(page.root);
    });

    for (const [typed, marked] of [
      ['alfa', 'Alfa'],
      ['beeta', 'Beeta'],
      ['tekstiä', 'tekstiä'],
      ['gamma- säde', 'Gam\u00ADma-\n   säde'],
      ['säde', 'säde'],
      ['delta neljä', 'Delta neljä'],
      ['viisi', 'Viisi'],
    ] as const) {
      it(`finds ${typed}`, async () => {
        expect(await wrapped.filter(typed)).to.equal(1);
        const marks = (): string[] =>
          'highlights' in CSS
            ? [...(CSS.highlights.get('vn-match') ?? [])].map((range) => {
                const live = new Range();
                live.setStart(range.startContainer, range.startOffset);
                live.setEnd(range.endContainer, range.endOffset);
                return live.toString();
              })
            : [marked];
        expect(await until(() => marks().join() === marked), marks().join()).to.equal(true);
        await wrapped.filter('');
      });
    }

    it('reveals a page by a whole address', async () => {
      for (const path of ['/a', '/a/b', '/g', '/d']) {
        expect(await wrapped.reveal(new URL(path, document.baseURI).href), path).to.equal(true);
      }
      expect(wrapped.querySelectorAll('[aria-current]').length).to.equal(1);
    });

    it('names the branches that it is given', async () => {
      await wrapped.addBranches();
      expect(
        [...wrapped.querySelectorAll('summary')].map(({ textContent }) => textContent),
      ).to.deep.equal(['Alfa: alasivut', 'Pelkkää tekstiä: alasivut', 'Delta neljä: alasivut']);
    });
  });

  it('[tree-letters] a letter of the language is no other one with a mark', async () => {
    const element = document.createElement('vn-sitemap-tree');
    element.innerHTML = '<ul><li><a href="/a">Aho</a></li><li><a href="/b">Äiti</a></li></ul>';
    page.root.append(element);
    await settled(page.root);
    const [aho, aiti] = element.querySelectorAll('a');
    const letter = (): void => {
      const key = new KeyboardEvent('keydown', { key: 'ä', bubbles: true, composed: true });
      focused()?.dispatchEvent(key);
    };
    aho!.focus();
    letter();
    expect(focused()).to.equal(aiti);
    letter();
    expect(focused()).to.equal(aiti);
  });

  it('follows a deep link: the way opens and the link has focus', async () => {
    const wanted = [...page.root.querySelectorAll('vn-sitemap-tree li li li li a')].at(-1)!;
    wanted.id = 'deep ä';
    location.hash = '#deep%20ä';
    expect(await until(() => focused() === wanted)).to.equal(true);
    location.hash = '';
  });

  it('remembers for the visit which branches are open, if asked', async () => {
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
    await new Promise((resolve) => setTimeout(resolve, 250));
    first.remove();
    const second = await make();
    expect(
      await until(() => !one<HTMLDetailsElement>(second.shadowRoot!, 'details').open),
    ).to.equal(true);
    sessionStorage.clear();
  });

  it('remembers nothing, and says nothing, where the browser keeps nothing', async () => {
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
      await new Promise((resolve) => setTimeout(resolve, 250));
      expect(one<HTMLDetailsElement>(element.shadowRoot!, 'details').open).to.equal(false);
      expect(errors.length).to.equal(0);
    } finally {
      Object.defineProperty(window, 'sessionStorage', { configurable: true, get: () => storage });
      window.removeEventListener('unhandledrejection', onError);
    }
  });

  it('gives a plain list branches when the author asks', async () => {
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

  it('draws data in its shadow root, styled, and follows a change', async () => {
    const drawn = document.createElement('vn-sitemap-tree');
    drawn.tree = [{ title: 'A', href: '/a', children: [{ title: 'B', href: '/b' }] }];
    page.root.append(drawn);
    expect(await until(() => drawn.shadowRoot?.querySelectorAll('a').length === 2)).to.equal(true);
    expect(drawn.shadowRoot!.adoptedStyleSheets.length).to.equal(1);
    drawn.tree = [{ title: 'C', href: '/c' }];
    await settled(page.root);
    expect(drawn.shadowRoot!.querySelector('a')?.textContent).to.equal('C');
    drawn.tree = null;
    await settled(page.root);
    expect(drawn.shadowRoot!.querySelector('a')).to.equal(null);
  });
});

describe('sitemap tree from data', () => {
  let element: VnSitemapTree;
  const shadow = (): ShadowRoot => element.shadowRoot!;
  const put = async (set: (element: VnSitemapTree) => void): Promise<void> => {
    element = document.createElement('vn-sitemap-tree');
    document.body.append(element);
    set(element);
    await until(() => element.shadowRoot?.querySelector('li, [part=retry]') != null);
  };
  const summary = (index = 0): HTMLElement => shadow().querySelectorAll('summary')[index]!;
  afterEach(() => {
    element.remove();
  });

  it('draws the same nodes as siteTree() writes', async () => {
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
    expect(await until(() => shadow().querySelectorAll('li').length === 208)).to.equal(true);
    expect(shape(shadow())).to.equal(shape(holder));
  });

  it('draws a closed branch when it is opened, before the browser is idle', async function () {
    // Where a browser does not say when it is idle, there is no `before`: a timer fills the tree.
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
    expect(await until(() => shadow().querySelectorAll('li').length === 601)).to.equal(true);
    window.requestIdleCallback = idle;
  });

  it('draws the rest when the browser is idle', async () => {
    await put((one) => {
      one.levels = 1;
      one.tree = [{ title: 'A', children: [{ title: 'B', children: [{ title: 'C' }] }] }];
    });
    expect(await until(() => shadow().querySelectorAll('li').length === 3)).to.equal(true);
    expect(one<HTMLDetailsElement>(shadow(), 'details').open).to.equal(false);
  });

  describe('of more pages at the top than a window shows', () => {
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
    const draw = async (tree: readonly unknown[]): Promise<void> => {
      await put((one) => {
        one.tree = tree as readonly TreeNode[];
      });
    };
    beforeEach(async () => {
      // The browser is never idle: what is drawn is what was asked for.
      if (hasIdle) window.requestIdleCallback = () => 0;
      else {
        // An engine without idle time waits 50 ms instead.
        window.setTimeout = ((work: () => void, time?: number) =>
          time === 50 ? 0 : setTimeout(work, time)) as typeof window.setTimeout;
      }
      await draw(pages());
    });
    afterEach(() => {
      if (hasIdle) window.requestIdleCallback = requestIdleCallback;
      window.setTimeout = setTimeout;
    });

    it('begins with what a window shows', () => {
      expect(items()).to.be.below(100);
      expect(tops().at(-1)?.getBoundingClientRect().bottom).to.be.above(innerHeight);
    });

    it('draws it before the others are read', async () => {
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
      await draw(tree);
      expect(tops().length).to.be.above(0);
      expect(reads).to.equal(0);
      await element.expandTo(1);
      expect(tops()[599]?.querySelector('a')?.textContent).to.equal('last');
    });

    it('opens a branch before the others are read', async () => {
      one(tops()[2] as Element, 'summary').click();
      expect(await until(() => (tops()[2]?.querySelectorAll('li').length ?? 0) === 1)).to.equal(
        true,
      );
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
      'a page without name and address': [
        (tree) => (tree[1] = {}),
        () => {
          expect(tops()[1]?.querySelector('a')?.textContent).to.equal('page 2');
        },
      ],
      'a page that stands below another too': [
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
      it(`mends what it drew before it had read ${what}`, async () => {
        element.remove();
        const tree = pages();
        spoil(tree);
        await draw(tree);
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

    it('goes to the last one with End', async () => {
      one(shadow(), 'a').focus();
      await press('End');
      expect(focused()?.textContent).to.equal('page 599');
    });

    it('finds what is not drawn yet', async () => {
      expect(await element.filter('below 59')).to.equal(11);
      expect(
        await until(() =>
          [...shadow().querySelectorAll('a')].some(
            (link) => link.textContent === 'below 599' && link.checkVisibility(),
          ),
        ),
      ).to.equal(true);
    });

    it('opens and closes all, and prints all', async () => {
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

  it('closes what is below a level, and opens what is above', async () => {
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

  it('follows a deep link: the way opens and the link has focus', async () => {
    await put((one) => {
      one.levels = 1;
      one.tree = [{ title: 'A', href: '/a', children: [{ id: 'deep-b', title: 'B', href: '/b' }] }];
    });
    location.hash = '#deep-b';
    expect(await until(() => shadow().activeElement?.textContent === 'B')).to.equal(true);
    expect(shadow().activeElement?.checkVisibility()).to.equal(true);
    history.replaceState(null, '', ' ');
  });

  it('takes focus once for a deep link, and never where the page has that id', async () => {
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
    expect(await until(() => shadow().activeElement?.textContent === 'first')).to.equal(true);
    const other = document.createElement('button');
    other.id = 'taken';
    document.body.append(other);
    other.focus();
    const frames = async (): Promise<void> => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    };
    element.tree = make('second');
    expect(await until(() => shadow().querySelector('#x\\%41')?.textContent === 'second')).to.equal(
      true,
    );
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

  it('does what is asked before the tree is there, once it is', async () => {
    element = document.createElement('vn-sitemap-tree');
    element.levels = 1;
    element.tree = [{ title: 'A', children: [{ title: 'B', href: '/b' }] }];
    document.body.append(element);
    expect(await Promise.all([element.reveal('/b'), element.filter('b')])).to.deep.equal([true, 1]);
    await element.filter('');
    await element.collapseAll();
    expect(one<HTMLDetailsElement>(shadow(), 'details').open).to.equal(false);
  });

  it('keeps what is typed in the filter when the tree is another one', async () => {
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
    expect(await until(() => seen() === 'Kissa 2')).to.equal(true);
    element.tree = null;
    await settled(document);
    expect(await element.filter('kissa')).to.equal(0);
  });

  it('draws and says nothing of an address that was taken away meanwhile', async () => {
    const { fetch } = window;
    let answer: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    element = document.createElement('vn-sitemap-tree');
    element.src = '/slow';
    document.body.append(element);
    const said = (): string => shadow().querySelector('[role=status]')?.textContent?.trim() ?? '';
    expect(await until(() => said() === 'Ladataan')).to.equal(true);
    element.src = undefined;
    expect(await until(() => said() === '')).to.equal(true);
    answer(new Response('[{ "title": "A" }]'));
    await element.reveal('/a');
    expect(shadow().querySelector('li')).to.equal(null);
    window.fetch = fetch;
  });

  it('offers to ask again for what cannot be read', async () => {
    const { fetch } = window;
    const answers = ['{', '[{ "title": "A", "children": "/a" }]', '{', '[{ "title": "B" }]'];
    window.fetch = () => Promise.resolve(new Response(answers.shift()));
    await quietly(async () => {
      element = document.createElement('vn-sitemap-tree');
      element.src = '/x';
      document.body.append(element);
      await until(() => shadow().querySelector('[part=retry]') !== null);
      one(shadow(), '[part=retry]').click();
      expect(await until(() => shadow().querySelector('summary') !== null)).to.equal(true);
      summary().click();
      await until(() => shadow().querySelector('[data-vn-note] button') !== null);
      one(shadow(), '[data-vn-note] button').click();
      expect(await until(() => shadow().querySelectorAll('li').length === 2)).to.equal(true);
    });
    window.fetch = fetch;
  });

  it('asks an address for a branch, and says which one did not come', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (address) => {
      asked.push(address instanceof Request ? address.url : address.toString());
      return Promise.resolve(
        asked.length === 1
          ? new Response('', { status: 404 })
          : new Response('[{ "title": "B", "href": "/b" }]'),
      );
    };
    await put((one) => {
      one.tree = [{ title: 'A', href: '/a', children: '/branches/a.json' }];
    });
    expect(asked).to.deep.equal([]);
    const warnings = await quietly(async () => {
      summary().click();
      await until(() => shadow().querySelector('[data-vn-note] button') !== null);
    });
    expect(warnings.filter((text) => text.includes('status 404')).length).to.equal(1);
    one(shadow(), '[data-vn-note] button').click();
    expect(await until(() => shadow().querySelectorAll('li').length === 2)).to.equal(true);
    expect(asked.map((address) => new URL(address).pathname)).to.deep.equal([
      '/branches/a.json',
      '/branches/a.json',
    ]);
    window.fetch = fetch;
  });

  it('breaks a label of 244 characters and shows 1,179 nodes without a name by their address', async () => {
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
      expect(await until(() => shadow().querySelectorAll('li').length === 1181)).to.equal(true);
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

  it('filters what is drawn, and leaves the author’s own list as it is', async () => {
    await put((one) => {
      one.innerHTML = '<ul><li><a href="/own">own</a></li></ul>';
      one.tree = [{ title: 'A' }, { title: 'B' }];
    });
    expect(await element.filter('b')).to.equal(1);
    expect(await until(() => !one(shadow(), 'li').checkVisibility())).to.equal(true);
    expect(one(element, 'a').checkVisibility()).to.equal(true);
  });

  it('marks the current page and opens the way to it, also when it changes', async () => {
    await put((one) => {
      one.levels = 1;
      one.currentPage = '/b?x';
      one.tree = [
        { title: 'A', href: '/a', children: [{ title: 'B', href: '/b' }] },
        { title: 'C', href: '/c', children: [{ title: 'D', href: '/d' }] },
        { title: 'front', href: '/' },
      ];
    });
    const current = (): string | undefined =>
      shadow().querySelector('[aria-current=page]')?.textContent;
    expect(current()).to.equal('B');
    element.currentPage = '/d/';
    await settled(document);
    expect(current()).to.equal('D');
    expect((shadow().querySelector('[aria-current]') as HTMLElement).checkVisibility()).to.equal(
      true,
    );
    element.currentPage = undefined;
    await settled(document);
    expect(current()).to.equal(undefined);
  });

  it('asks for a branch that comes later when it is opened; says that it failed; tries again', async () => {
    let tries = 0;
    await put((one) => {
      one.tree = [
        {
          title: 'A',
          href: '/a',
          children: async () => {
            tries += 1;
            await new Promise((resolve) => setTimeout(resolve, 150));
            if (tries === 1) throw new Error('no network');
            return [{ title: 'B', href: '/b', children: [{ title: 'C' }] }];
          },
        },
        { title: 'Z', href: '/z' },
      ];
    });
    expect(tries).to.equal(0);
    await quietly(async () => {
      summary().click();
      expect(await until(() => shadow().querySelector('[aria-busy]') !== null)).to.equal(true);
      expect(shadow().querySelector('[data-vn-note]')?.textContent).to.equal('Ladataan');
      expect(await until(() => shadow().querySelector('[data-vn-note] button') !== null)).to.equal(
        true,
      );
    });
    one(shadow(), '[data-vn-note] button').click();
    expect(await until(() => shadow().querySelectorAll('li').length === 4)).to.equal(true);
    expect(shadow().querySelector('[aria-busy], [data-vn-note]')).to.equal(null);
    expect(tries).to.equal(2);
    expect(await element.filter('c')).to.equal(1);
  });

  it('keeps each page below its own branch when one comes while others are being drawn', async () => {
    let finish: (value: unknown) => void = () => undefined;
    await put((one) => {
      one.levels = 1;
      one.tree = [
        { title: 'late', children: () => new Promise((resolve) => (finish = resolve)) },
        ...Array.from({ length: 3000 }, (_, index) => ({
          title: `page ${String(index)}`,
          children: [{ title: `below ${String(index)}` }],
        })),
      ];
    });
    summary().click();
    await until(() => shadow().querySelector('[aria-busy]') !== null);
    const opening = element.expandAll();
    const drawn = (): number => shadow().querySelectorAll('ul ul').length;
    while (drawn() < 100) await new Promise((resolve) => setTimeout(resolve));
    expect(drawn(), 'in the midst of it').to.be.below(3000);
    finish([{ title: 'one' }, { title: 'two' }]);
    await opening;
    await until(() => shadow().querySelector('[aria-busy]') === null);
    await element.expandAll();
    const items = [...shadow().querySelectorAll<HTMLElement>('li:has(> details)')].slice(1);
    expect(items.length).to.equal(3000);
    expect(
      items.filter(
        (item, index) => item.querySelector('ul')?.textContent !== `below ${String(index)}`,
      ).length,
    ).to.equal(0);
  }).timeout(60_000);

  it('is safe to remove while a branch is on its way, and to put back', async () => {
    let finish: (value: unknown) => void = () => undefined;
    await put((one) => {
      one.tree = [{ title: 'A', children: () => new Promise((resolve) => (finish = resolve)) }];
    });
    summary().click();
    await until(() => shadow().querySelector('[aria-busy]') !== null);
    element.remove();
    finish([{ title: 'B' }]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(shadow().querySelectorAll('li').length).to.equal(1);
    document.body.append(element);
    summary().click();
    await until(() => shadow().querySelector('[aria-busy]') !== null);
    finish([{ title: 'B' }]);
    expect(await until(() => shadow().querySelectorAll('li').length === 2)).to.equal(true);
  });

  it('reads JSON and a sitemap.xml from an address', async () => {
    await put((one) => {
      one.src = '/test/data/site-tree.json';
    });
    expect(shadow().querySelectorAll('a').length).to.be.greaterThan(1);
    element.remove();
    await put((one) => {
      one.src = '/test/data/sitemap.xml';
      one.label = ({ href }) => (href.endsWith('/historia/') ? 'Ministeriön historia' : undefined);
    });
    expect(await until(() => shadow().querySelectorAll('a').length === 3)).to.equal(true);
    expect(shadow().textContent).to.include('Ministeriön historia');
  });

  for (const [what, response, said] of [
    [
      'a page of HTML',
      () =>
        new Response('<!doctype html><p>Not found', {
          headers: { 'content-type': 'application/xml' },
        }),
      /HTML page/,
    ],
    [
      '50 MB declared',
      () => new Response('[]', { headers: { 'content-length': '52428800' } }),
      /at most 12000000 bytes/,
    ],
    ['an error of the server', () => new Response('', { status: 503 }), /status 503/],
    ['broken XML', () => new Response('<urlset'), /sitemap\.xml/],
    ['a number', () => new Response('42'), /list of nodes but found the number 42/],
  ] as const) {
    it(`keeps the author’s list and says why when src is ${what}`, async () => {
      const { fetch } = window;
      window.fetch = () => Promise.resolve(response());
      const warnings = await quietly(async () => {
        await put((one) => {
          one.innerHTML = '<ul><li><a href="/a">kept</a></li></ul>';
          one.src = '/x';
        });
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
      window.fetch = fetch;
      expect(one(element, 'a').checkVisibility()).to.equal(true);
      expect(warnings.filter((text) => said.test(text)).length).to.equal(1);
    });
  }

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

describe('sitemap tree with the pattern of a tree', () => {
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

  it('has the roles, levels and places of a tree', () => {
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

  it('[pattern-tab] Tab reaches an item that is seen, whatever has been closed or filtered', async () => {
    const stop = (): string | null | undefined =>
      element.shadowRoot!.querySelector('[tabindex="0"]')?.textContent;
    await press('ArrowRight', 'ArrowRight');
    expect(stop()).to.equal('Aasi');
    await element.collapseAll();
    expect(stop()).to.equal('Alfa');
    await element.filter('biisi');
    expect(await until(() => stop() === 'Beeta')).to.equal(true);
    await element.filter('');
    expect(await until(() => items().length === 3)).to.equal(true);
    expect(stop()).to.equal('Beeta');
  });

  it('[pattern-down-up] ArrowDown and ArrowUp go through the items that are seen, and stop at the ends', async () => {
    await press('ArrowUp');
    expect(focused()).to.equal(named('Alfa'));
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focused()).to.equal(named('Gamma'));
  });

  it('[pattern-right] ArrowRight opens, then goes to the first item below, and does nothing on a leaf', async () => {
    await press('ArrowRight');
    expect(named('Alfa').getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(named('Alfa'));
    await press('ArrowRight');
    expect(focused()).to.equal(named('Aasi'));
    await press('ArrowRight');
    expect(focused()).to.equal(named('Aasi'));
  });

  it('[pattern-left] ArrowLeft goes to the item above, then closes it', async () => {
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(focused()).to.equal(named('Alfa'));
    await press('ArrowLeft');
    expect(named('Alfa').getAttribute('aria-expanded')).to.equal('false');
    expect(await until(() => items().length === 3)).to.equal(true);
  });

  it('[pattern-home-end] Home and End go to the first and last item that is seen', async () => {
    await press('End');
    expect(focused()).to.equal(named('Gamma'));
    await press('Home');
    expect(focused()).to.equal(named('Alfa'));
  });

  it('[pattern-star] an asterisk opens all items of the level; focus stays', async () => {
    await sendKeys({ type: '*' });
    expect(named('Alfa').getAttribute('aria-expanded')).to.equal('true');
    expect(named('Beeta').getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(named('Alfa'));
  });

  it('[pattern-letters] letters go to the next item that begins with them, one again and again round', async () => {
    await sendKeys({ type: 'g' });
    expect(focused()).to.equal(named('Gamma'));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await press('Home', 'ArrowRight');
    await sendKeys({ type: 'aaa' });
    expect(focused()).to.equal(named('Alfa'));
  });

  it('[pattern-enter] Enter and Space follow the link, or open an item without one', async () => {
    await press('Enter');
    expect(await until(() => location.hash === '#alfa')).to.equal(true);
    await press('End', 'Space');
    expect(await until(() => location.hash === '#gamma')).to.equal(true);
    named('Beeta').focus();
    await press('Enter');
    expect(named('Beeta').getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens by the mark at the row’s end, and by the buttons above', async () => {
    one(element.shadowRoot!, '[data-vn-toggle]').click();
    expect(await until(() => items().length === 5)).to.equal(true);
    await element.expandAll();
    expect(await until(() => items().length === 6)).to.equal(true);
    await element.collapseAll();
    expect(await until(() => items().length === 3)).to.equal(true);
  });

  it('filters', async () => {
    expect(await element.filter('biisi')).to.equal(1);
    expect(await until(() => items().length === 2)).to.equal(true);
    await element.filter('');
    expect(await until(() => items().length === 3)).to.equal(true);
  });
});

/** A link's text as it is seen: without Lit's marks and without hidden words. */
const titleOf = (link: Element): string =>
  [...link.childNodes]
    .filter((node) => node instanceof Text)
    .map(({ data }) => data)
    .join('');

/** What is said on the console meanwhile, kept from the log of the tests. */
async function quietly(work: () => Promise<void>): Promise<readonly string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => said.push(String(text));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

const KEPT = '<ul><li><a href="/a">kept</a></li></ul>';
testBadInput('sitemap-tree', [
  {
    markup: `<vn-sitemap-tree tree='[{"title"'>${KEPT}</vn-sitemap-tree>`,
    warning: /expected JSON but found/,
  },
  {
    markup: `<vn-sitemap-tree tree='{"title":"x"}'>${KEPT}</vn-sitemap-tree>`,
    warning: /expected a list of nodes but found an object/,
  },
  {
    markup: `<vn-sitemap-tree tree='[7, {"title":"y"}]'>${KEPT}</vn-sitemap-tree>`,
    warning: /expected a node.+found the number 7/,
  },
  {
    markup: `<vn-sitemap-tree tree='[{"title":"x","href":"javascript:alert(1)"}]'>${KEPT}</vn-sitemap-tree>`,
    warning: /expected a web address/,
  },
  { markup: `<vn-sitemap-tree>${KEPT}</vn-sitemap-tree>` },
  {
    markup:
      '<vn-sitemap-tree><ul><li><a href="/a">Sama</a></li><li><a href="/b">Sama</a></li></ul></vn-sitemap-tree>',
    warning: /expected links that say where they lead but found 2 links called "Sama"/,
  },
  {
    markup: `<vn-sitemap-tree tree='[8, 7, null]'>${KEPT}</vn-sitemap-tree>`,
    warning: /expected a node.+found the number 8/,
  },
  {
    markup: '<vn-sitemap-tree></vn-sitemap-tree>',
    warning: /a list of links, or a tree or src but found no children/,
  },
  {
    markup: '<vn-sitemap-tree><p>no list</p></vn-sitemap-tree>',
    warning: /a list of links, or a tree or src but found <p>/,
  },
]);
