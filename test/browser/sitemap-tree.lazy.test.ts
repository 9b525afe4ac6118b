import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { expect } from '@open-wc/testing';
import { one, until, wait } from './support/keys.js';
import { addTree, quietly } from './support/sitemap-tree.js';

describe('data tree', () => {
  let element: VnSitemapTree;
  const shadow = (): ShadowRoot => element.shadowRoot!;
  const put = async (set: (element: VnSitemapTree) => void): Promise<void> => {
    element = await addTree(set);
  };
  const summary = (index = 0): HTMLElement => shadow().querySelectorAll('summary')[index]!;
  afterEach(() => {
    element.remove();
  });

  it('renders and announces nothing from a src that was removed meanwhile', async () => {
    const { fetch } = window;
    let answer: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    element = document.createElement('vn-sitemap-tree');
    element.src = '/slow';
    document.body.append(element);
    const status = (): string => shadow().querySelector('[role=status]')?.textContent?.trim() ?? '';
    await until(() => status() === 'Ladataan');
    element.src = undefined;
    await until(() => status() === '');
    answer(new Response('[{ "title": "A" }]'));
    await element.reveal('/a');
    expect(shadow().querySelector('li')).to.equal(null);
    window.fetch = fetch;
  });

  it('loads a new src again if it was moved while that was loading', async () => {
    const { fetch } = window;
    let isSlow = false;
    window.fetch = (input) =>
      isSlow
        ? new Promise(() => undefined)
        : Promise.resolve(new Response(`[{ "title": "${input as string}" }]`));
    await put((one) => (one.src = '/a'));
    const title = (): string => shadow().querySelector('li')?.textContent ?? '';
    await until(() => title().includes('/a'));
    isSlow = true;
    element.src = '/b';
    await wait(50);
    element.remove();
    isSlow = false;
    document.body.append(element);
    await until(() => title().includes('/b'));
    window.fetch = fetch;
  });

  it('offers a retry that names what it loads, for data that cannot be parsed', async () => {
    const { fetch } = window;
    const answers = ['"x"', '[{ "title": "A", "children": "/a" }]', '"x"', '[{ "title": "B" }]'];
    window.fetch = () => Promise.resolve(new Response(answers.shift()));
    await quietly(async () => {
      element = document.createElement('vn-sitemap-tree');
      element.src = '/x';
      document.body.append(element);
      await until(() => shadow().querySelector('[part=retry]') !== null);
      expect(one(shadow(), '[part=retry]').ariaLabel).to.equal('Yritä uudelleen (Alasivut)');
      one(shadow(), '[part=retry]').click();
      await until(() => shadow().querySelector('summary') !== null);
      summary().click();
      await until(() => shadow().querySelector('[data-vn-note] button') !== null);
      expect(one(shadow(), '[data-vn-note] button').textContent).to.equal('Yritä uudelleen (A)');
      one(shadow(), '[data-vn-note] button').click();
      await until(() => shadow().querySelectorAll('li').length === 2);
    });
    window.fetch = fetch;
  });

  it('fetches a branch from its URL, and names one that failed to load', async () => {
    const { fetch } = window;
    const requested: string[] = [];
    window.fetch = (input) => {
      requested.push(input instanceof Request ? input.url : input.toString());
      return Promise.resolve(
        requested.length === 1
          ? new Response('', { status: 404 })
          : new Response('[{ "title": "B", "href": "/b" }]'),
      );
    };
    await put((one) => {
      one.tree = [{ title: 'A', href: '/a', children: '/branches/a.json' }];
    });
    expect(requested).to.deep.equal([]);
    const warnings = await quietly(async () => {
      summary().click();
      await until(() => shadow().querySelector('[data-vn-note] button') !== null);
    });
    expect(warnings.filter((text) => text.includes('status 404')).length).to.equal(1);
    one(shadow(), '[data-vn-note] button').click();
    await until(() => shadow().querySelectorAll('li').length === 2);
    expect(requested.map((url) => new URL(url).pathname)).to.deep.equal([
      '/branches/a.json',
      '/branches/a.json',
    ]);
    window.fetch = fetch;
  });

  it('fetches lazy children when a branch is expanded, announces a failure, and retries', async () => {
    let tries = 0;
    let answer: (isThere: boolean) => void = () => undefined;
    await put((one) => {
      one.tree = [
        {
          title: 'A',
          href: '/a',
          children: async () => {
            tries += 1;
            const isThere = await new Promise<boolean>((resolve) => (answer = resolve));
            if (!isThere) throw new Error('no network');
            return [{ title: 'B', href: '/b', children: [{ title: 'C' }] }];
          },
        },
        { title: 'Z', href: '/z' },
      ];
    });
    expect(tries).to.equal(0);
    await quietly(async () => {
      summary().click();
      await until(() => shadow().querySelector('[aria-busy]') !== null);
      expect(shadow().querySelector('[data-vn-note]')?.textContent).to.equal('Ladataan');
      answer(false);
      await until(() => shadow().querySelector('[data-vn-note] button') !== null);
    });
    one(shadow(), '[data-vn-note] button').click();
    await until(() => tries === 2);
    answer(true);
    await until(() => shadow().querySelectorAll('li').length === 4);
    expect(shadow().querySelector('[aria-busy], [data-vn-note]')).to.equal(null);
    expect(tries).to.equal(2);
    expect(await element.filter('c')).to.equal(1);
  });

  it('keeps each page below its own branch when one is loaded while others are rendered', async () => {
    const COUNT = 800;
    // Nothing is rendered in idle time before the test expands it, and each check of the time takes a
    // millisecond, so that not even the fastest machine renders all in one slice.
    const idleCallback = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    Object.defineProperty(window, 'requestIdleCallback', { configurable: true, value: () => 0 });
    const { now } = performance;
    let time = now.call(performance);
    let finish: (value: unknown) => void = () => undefined;
    await put((one) => {
      one.levels = 1;
      one.tree = [
        { title: 'late', children: () => new Promise((resolve) => (finish = resolve)) },
        ...Array.from({ length: COUNT }, (_, index) => ({
          title: `page ${String(index)}`,
          children: [{ title: `below ${String(index)}` }],
        })),
      ];
    });
    summary().click();
    await until(() => shadow().querySelector('[aria-busy]') !== null);
    const rendered = (): number => shadow().querySelectorAll('ul ul').length;
    // An observer is called after each slice of the work, a timer perhaps after the last one.
    const isRendering = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (rendered() < 100) return;
        observer.disconnect();
        resolve();
      }).observe(shadow(), { childList: true, subtree: true });
    });
    performance.now = () => (time += 1);
    const opening = element.expandAll();
    await isRendering;
    performance.now = now;
    Reflect.deleteProperty(window, 'requestIdleCallback');
    if (idleCallback) Object.defineProperty(window, 'requestIdleCallback', idleCallback);
    expect(rendered(), 'while they are rendered').to.be.below(COUNT);
    finish([{ title: 'one' }, { title: 'two' }]);
    await opening;
    await until(() => shadow().querySelector('[aria-busy]') === null);
    await element.expandAll();
    const items = [...shadow().querySelectorAll<HTMLElement>('li:has(> details)')].slice(1);
    expect(items.length).to.equal(COUNT);
    expect(
      items.filter(
        (item, index) => item.querySelector('ul')?.textContent !== `below ${String(index)}`,
      ).length,
    ).to.equal(0);
  }).timeout(60_000);

  it('can be removed while a branch is loading, and inserted again', async () => {
    let finish: (value: unknown) => void = () => undefined;
    await put((one) => {
      one.tree = [{ title: 'A', children: () => new Promise((resolve) => (finish = resolve)) }];
    });
    summary().click();
    await until(() => shadow().querySelector('[aria-busy]') !== null);
    element.remove();
    finish([{ title: 'B' }]);
    await wait(30);
    expect(shadow().querySelectorAll('li').length).to.equal(1);
    document.body.append(element);
    summary().click();
    await until(() => shadow().querySelector('[aria-busy]') !== null);
    finish([{ title: 'B' }]);
    await until(() => shadow().querySelectorAll('li').length === 2);
  });

  it('reads JSON and a sitemap.xml from a URL', async () => {
    await put((one) => {
      one.src = '/test/data/site-tree.json';
    });
    expect(shadow().querySelectorAll('a').length).to.be.greaterThan(1);
    element.remove();
    await put((one) => {
      one.src = '/test/data/sitemap.xml';
      one.pageTitle = ({ href }) =>
        href.endsWith('/historia/') ? 'Ministeriön historia' : undefined;
    });
    await until(() => shadow().querySelectorAll('a').length === 3);
    expect(shadow().textContent).to.include('Ministeriön historia');
  });

  describe('of a sitemap index', () => {
    const { fetch } = window;
    const urlset = (...paths: readonly string[]): string =>
      `<urlset>${paths.map((path) => `<url><loc>https://a.example${path}</loc></url>`).join('')}</urlset>`;
    const gzip = (text: string): ReadableStream =>
      new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    const index = (...urls: readonly string[]): string =>
      `<?xml version="1.0"?><sitemapindex>${urls.map((url) => `<sitemap><loc>https://a.example${url}</loc></sitemap>`).join('')}</sitemapindex>`;
    const parts: Record<string, () => BodyInit> = {
      '/index.xml': () =>
        index(
          '/sitemap.xml?p_l_id=11&amp;x=1',
          '/sitemap.xml?p_l_id=12',
          '/part.xml.gz',
          '/gone.xml',
        ),
      '/sitemap.xml?p_l_id=11&x=1': () => urlset('/hankkeet', '/hankkeet/lait'),
      '/sitemap.xml?p_l_id=12': () => urlset('/hankkeet/tuet'),
      '/part.xml.gz': () => gzip(urlset('/historia')),
    };
    const titles = (): string[] =>
      [...shadow().querySelectorAll('a')]
        .filter((link) => link.checkVisibility())
        .map((link) => link.textContent.trim());
    beforeEach(() => {
      window.fetch = (input) => {
        const { pathname, search } = new URL(input instanceof Request ? input.url : input);
        const body = parts[pathname + search];
        return Promise.resolve(body ? new Response(body()) : new Response('', { status: 404 }));
      };
    });
    afterEach(() => {
      window.fetch = fetch;
    });

    it('shows the pages of all parts as one tree, which the filter searches', async () => {
      const warnings = await quietly(async () => {
        await put((one) => {
          one.src = '/index.xml';
          one.mergeParts = true;
        });
        await until(() => titles().length === 4);
      });
      expect(titles()).to.deep.equal(['Hankkeet', 'Lait', 'Tuet', 'Historia']);
      expect(await element.filter('tuet')).to.equal(1);
      await until(() => titles().join() === 'Hankkeet,Tuet');
      // The part that cannot be loaded stays a branch, which offers to retry.
      expect(warnings.some((text) => text.includes('gone.xml'))).to.equal(true);
      await element.filter('');
      expect(shadow().querySelectorAll('summary').length).to.equal(2);
    });

    it('makes each part a branch with a name of its own', async () => {
      await put((one) => {
        one.src = '/index.xml';
      });
      await until(() => shadow().querySelectorAll('summary').length === 4);
      const names = [...shadow().querySelectorAll('summary')].map((one) => one.textContent.trim());
      expect(new Set(names).size).to.equal(4);
      summary(2).click();
      await until(() => titles().includes('Historia'));
    });
  });

  for (const [what, response, warning] of [
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
    it(`keeps the author’s list and warns when src is ${what}`, async () => {
      const { fetch } = window;
      window.fetch = () => Promise.resolve(response());
      const warnings = await quietly(async (warned) => {
        await put((one) => {
          one.innerHTML = '<ul><li><a href="/a">kept</a></li></ul>';
          one.src = '/x';
        });
        await until(() => warned.some((text) => warning.test(text)));
        await wait(50);
      });
      window.fetch = fetch;
      expect(one(element, 'a').checkVisibility()).to.equal(true);
      expect(warnings.filter((text) => warning.test(text)).length).to.equal(1);
    });
  }
});
