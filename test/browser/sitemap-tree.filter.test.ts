import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { expect } from '@open-wc/testing';
import { focused, keysOfOthersUsed, one, press, until, wait } from './support/keys.js';
import { settled } from './support/render.js';
import { titleOf, useAuthorTree } from './support/sitemap-tree.js';

describe('sitemap tree', () => {
  const { page, tree, field, status, type, typeWithoutPause, seen, states } = useAuthorTree();

  it('[tree-filter] shows matches and their ancestors only, and announces their number once', async () => {
    const announced: string[] = [];
    const observer = new MutationObserver(() => announced.push(status()));
    const written = page.root.innerHTML;
    // The status has a shadow root after the first result.
    typeWithoutPause('qqq');
    await until(() => status() !== '');
    field().value = '';
    observer.observe(one(tree(), '[role=status]').shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    typeWithoutPause('lainsäädäntö');
    await until(() => /^\s*\d+ osumaa/.test(status()));
    observer.disconnect();
    expect(new Set(announced.map((text) => text.trim()).filter(Boolean)).size).to.equal(1);
    expect(seen()).to.include('Lainsäädäntö');
    expect(seen()).to.include('Vastuualueet');
    expect(seen()).not.to.include('Etusivu');
    const count = Number.parseInt(status(), 10);
    const hits = [...page.root.querySelectorAll('vn-sitemap-tree a')].filter((one) =>
      titleOf(one).toLowerCase().includes('lainsäädäntö'),
    );
    expect(count).to.equal(hits.length);
    await press('Escape');
    await until(() => page.root.innerHTML === written);
    expect(field().value).to.equal('');
    expect(focused()).to.equal(field());
  });

  it('[tree-escape] Escape in the filter restores the expanded branches', async () => {
    const before = states();
    await type('l');
    await until(() => page.root.querySelector('[data-vn-out]') !== null);
    await type('aki');
    await until(() => status() !== '');
    await press('Escape');
    await until(() => page.root.querySelector('[data-vn-out]') === null);
    await until(() => states().join() === before.join());
  });

  it('[tree-escape] leaves Escape to input methods and to those who have handled it', async () => {
    await type('laki');
    await until(() => status() !== '');
    expect(keysOfOthersUsed(field(), ['Escape'])).to.deep.equal([]);
    expect(field().value).to.equal('laki');
  });

  it('filters again when a script shows hidden pages, also after the tree was moved', async () => {
    const show = (): void => {
      for (const item of page.root.querySelectorAll('[data-vn-out]')) {
        item.removeAttribute('data-vn-out');
      }
    };
    const whole = seen().length;
    await type('lainsäädäntö');
    await until(() => status() !== '');
    const matches = seen().join();
    const isFiltered = (): boolean => seen().join() === matches;
    show();
    await until(isFiltered);
    await wait(100);
    // Two scripts must not answer each other for ever.
    for (let times = 0; times < 8; times += 1) {
      show();
      await wait(50);
    }
    await wait(100);
    expect(seen().length).to.be.at.least(whole);

    // After a while it tries again.
    await wait(1100);
    page.root.append(tree());
    await until(isFiltered);
    await wait(100);
    show();
    await until(isFiltered);
  });

  it('filters a list that replaces the one before, and items that are added below others', async () => {
    const list = (): HTMLElement => one(tree(), ':scope > ul');
    const whole = list().outerHTML;
    await type('lainsäädäntö');
    await until(() => page.root.querySelector('[data-vn-out]') !== null);
    await wait(100);
    const matches = seen().join();
    list().outerHTML = whole;
    await until(() => seen().join() === matches);
    const details = document.createElement('details');
    details.open = true;
    details.innerHTML = `<summary>Uusi</summary>
      <ul><li><a href="/x">Lainsäädäntö X</a></li><li><a href="/y">Muu</a></li></ul>`;
    const leaf = [...list().querySelectorAll('li')].find((item) => !item.querySelector('ul'));
    leaf?.append(details);
    await until(() => seen().includes('Lainsäädäntö X'));
    expect(seen()).not.to.include('Muu');
    await tree().filter('');
    await until(() => seen().includes('Muu'));
  });

  it('shows all pages when a script replaces the field, also those of a copied list', async () => {
    const all = seen();
    await type('lainsäädäntö');
    await until(() => page.root.querySelector('[data-vn-out]') !== null);
    await wait(100);
    const list = one(tree(), ':scope > ul');
    list.replaceWith(list.cloneNode(true));
    const fresh = document.createElement('input');
    field().replaceWith(fresh);
    await until(() => page.root.querySelector('[data-vn-out]') === null);
    expect(seen()).to.include.members(all);
  });

  it('filters by the text of its field when it returns to the page', async () => {
    typeWithoutPause('lainsäädäntö');
    const element = tree();
    const parent = element.parentElement!;
    element.remove();
    await wait(100);
    expect(element.querySelector('[data-vn-out]')).to.equal(null);
    parent.append(element);
    await until(() => page.root.querySelector('[data-vn-out]') !== null);
  });

  it('shows all pages of a copy of the page that was made while the filter was used', async () => {
    const all = seen();
    await type('lainsäädäntö');
    await until(() => page.root.querySelector('[data-vn-out]') !== null);
    // As a router that caches the HTML of a page does.
    const stored = page.root.innerHTML;
    page.root.innerHTML = stored;
    await until(() => page.root.querySelector('[data-vn-out]') === null);
    expect(field().value).to.equal('');
    expect(seen()).to.include.members(all);
  });

  it('restores the expanded branches, whatever was expanded or collapsed meanwhile', async () => {
    const before = states();
    await tree().filter('lainsäädäntö');
    await until(() => page.root.querySelector('[data-vn-out]') !== null);
    for (const details of page.root.querySelectorAll('details')) details.open = !details.open;
    await tree().filter('laki');
    await tree().filter('');
    await until(() => page.root.querySelector('[data-vn-out]') === null);
    await until(() => states().join() === before.join());
  });

  it('filters pages that the author has added since', async () => {
    await tree().filter('laki');
    await tree().filter('');
    await until(() => page.root.querySelector('[data-vn-out]') === null);
    const list = one(page.root, 'vn-sitemap-tree > ul');
    const fresh = document.createElement('ul');
    fresh.innerHTML = '<li><a href="/new">Uunituore</a></li><li><a href="/old">Vanha</a></li>';
    list.replaceWith(fresh);
    expect(await tree().filter('uuni')).to.equal(1);
    await until(() => seen().join() === 'Uunituore');
  });

  it('announces that nothing was found', async () => {
    await type('qqq');
    await until(() => status().trim() === 'Ei osumia');
    expect(seen()).to.deep.equal([]);
  });

  it('highlights matches without changing the author’s text', async () => {
    const found = await tree().filter('poliisiasiat');
    expect(found).to.be.greaterThan(0);
    const marked = (): boolean =>
      'highlights' in CSS
        ? (CSS.highlights.get('vn-match')?.size ?? 0) === found
        : page.root.querySelectorAll('[data-vn-hit]').length === found;
    await until(marked);
    expect(page.root.querySelector('mark')).to.equal(null);
  });

  describe('of a list that a CMS wraps', () => {
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
        await until(
          () => marks().join() === marked,
          () => marks().join(),
        );
        await wrapped.filter('');
      });
    }

    it('reveals a page by an absolute URL', async () => {
      for (const path of ['/a', '/a/b', '/g', '/d']) {
        expect(await wrapped.reveal(new URL(path, document.baseURI).href), path).to.equal(true);
      }
      expect(wrapped.querySelectorAll('[aria-current]').length).to.equal(1);
    });

    it('names the branches that are added', async () => {
      await wrapped.addBranches();
      expect(
        [...wrapped.querySelectorAll('summary')].map(({ textContent }) => textContent),
      ).to.deep.equal(['Alfa: alasivut', 'Pelkkää tekstiä: alasivut', 'Delta neljä: alasivut']);
    });
  });
});
