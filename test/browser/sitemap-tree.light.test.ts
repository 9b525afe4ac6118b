import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { sitemapTreeExamples } from '../../stories/examples/sitemap-tree.examples.js';
import { expect } from '@open-wc/testing';
import { focused, one, press, stageAt, typeKeys, until, wait, WIDE_PX } from './support/keys.js';
import type { Stage } from './support/render.js';
import { useAuthorTree } from './support/sitemap-tree.js';

/** Longer than the pause before an announcement. */
const SILENCE_MS = 900;

describe('sitemap tree over the author’s list', () => {
  const { page, tree, button, field, type, typeWithoutPause, link, states } = useAuthorTree();

  /** Texts added to the page's live region. */
  let announced: string[];
  let observers: MutationObserver[];
  const { attachShadow } = Element.prototype;
  beforeEach(() => {
    announced = [];
    const observed = new WeakSet<Node>();
    const observe = (root: Node): void => {
      if (observed.has(root)) return;
      observed.add(root);
      const observer = new MutationObserver((records) => {
        for (const { addedNodes, target } of records) {
          const isLive = target instanceof Element && target.matches('[data-vn-announcements]');
          if (isLive)
            announced.push(...[...addedNodes].map((one) => one.textContent?.trim() ?? ''));
        }
      });
      observer.observe(root, { childList: true, subtree: true });
      observers.push(observer);
    };
    observers = [];
    observe(document.body);
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      observe(root);
      return root;
    };
  });
  afterEach(() => {
    Element.prototype.attachShadow = attachShadow;
    for (const observer of observers) observer.disconnect();
  });
  const announcedAfter = async (
    work: () => void | Promise<void>,
    count = 1,
  ): Promise<readonly string[]> => {
    announced = [];
    await work();
    await until(() => announced.length >= count);
    await wait(SILENCE_MS);
    return announced;
  };

  it('has no shadow root, however it is used', async () => {
    await tree().expandAll();
    await type('laki');
    await tree().reveal('/ministerio/historia');
    await tree().collapseAll();
    expect(tree().shadowRoot).to.equal(null);
    expect(tree().renderRoot).to.equal(tree());
  });

  it('announces once that a key on a link has expanded or collapsed a branch', async () => {
    link('Poliisiasiat').focus();
    expect(await announcedAfter(() => press('ArrowRight'))).to.deep.equal(['Avattu']);
    expect(await announcedAfter(() => press('ArrowLeft'))).to.deep.equal(['Suljettu']);
    expect(await announcedAfter(() => press('ArrowRight'))).to.deep.equal(['Avattu']);
  });

  it('announces nothing that the control with focus conveys itself', async () => {
    const summary = one(link('Poliisiasiat').parentElement!, 'summary');
    summary.focus();
    await press('ArrowRight');
    await press('Enter');
    await press('Enter');
    await wait(SILENCE_MS);
    expect(announced).to.deep.equal([]);
  });

  it('announces that an asterisk has expanded branches, and not that it found none', async () => {
    link('Poliisiasiat').focus();
    expect(await announcedAfter(() => typeKeys('*'))).to.deep.equal(['Avattu']);
    announced = [];
    await typeKeys('*');
    await wait(SILENCE_MS);
    expect(announced).to.deep.equal([]);
  });

  it('announces each press of the buttons once, even if nothing changes', async () => {
    button(0).focus();
    expect(await announcedAfter(() => press('Enter'))).to.deep.equal(['Kaikki avattu']);
    expect(await announcedAfter(() => press('Enter'))).to.deep.equal(['Kaikki avattu']);
    button(1).focus();
    expect(await announcedAfter(() => press('Space'))).to.deep.equal(['Kaikki suljettu']);
  });

  it('announces that Escape has cleared the filter', async () => {
    await announcedAfter(() => typeWithoutPause('qqq'));
    expect(announced).to.deep.equal(['Ei osumia']);
    expect(await announcedAfter(() => press('Escape'))).to.deep.equal(['Kaikki sivut näkyvissä']);
  });

  it('announces the same number of matches again for another text', async () => {
    expect(await announcedAfter(() => typeWithoutPause('qqq'))).to.deep.equal(['Ei osumia']);
    expect(await announcedAfter(() => typeWithoutPause('q'))).to.deep.equal(['Ei osumia']);
  });

  it('announces nothing for method calls', async () => {
    await tree().expandAll();
    await tree().collapseAll();
    await wait(SILENCE_MS);
    expect(announced).to.deep.equal([]);
  });

  for (const [what, collapse, title] of [
    ['collapseAll()', (element: VnSitemapTree) => element.collapseAll(), 'Vastuualueet'],
    ['expandTo(2)', (element: VnSitemapTree) => element.expandTo(2), 'Poliisiasiat'],
  ] as const) {
    it(`${what} moves focus from a hidden link to the branch that hides it`, async () => {
      await tree().expandAll();
      const below = one(link('Poliisiasiat').parentElement!, 'details li a');
      below.focus();
      await collapse(tree());
      await wait(50);
      expect(focused()).to.equal(link(title));
    });
  }

  it('collapsing leaves focus where it is outside the collapsed lists', async () => {
    link('Vastuualueet').focus();
    await tree().collapseAll();
    expect(focused()).to.equal(link('Vastuualueet'));
    field().focus();
    await tree().expandTo(2);
    expect(focused()).to.equal(field());
    expect(states()).to.include(true);
  });

  it('End reaches the last visible link at once, after everything was expanded', async () => {
    await tree().expandAll();
    link('Etusivu').focus();
    await press('End');
    const links = [...page.root.querySelectorAll<HTMLElement>('vn-sitemap-tree li > a')];
    const last = links.at(-1)!;
    expect(focused()).to.equal(last);
    await wait(50);
    const { top, bottom } = last.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });
});

describe('content after a sitemap tree', () => {
  let stage: Stage;
  afterEach(() => {
    stage.remove();
  });
  for (const name of ['default', 'plain-list', 'same-titles']) {
    it(`does not move when the tree of "${name}" is scrolled through`, async () => {
      stage = await stageAt(
        WIDE_PX,
        'sitemap-tree',
        sitemapTreeExamples.find((example) => example.name === name),
      );
      const element = one<VnSitemapTree>(stage.root, 'vn-sitemap-tree');
      const after = document.createElement('p');
      after.textContent = 'after';
      element.after(after);
      const top = (): number => Math.round(after.getBoundingClientRect().top + scrollY);
      const first = top();
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        expect(top()).to.equal(first);
      }
      scrollTo(0, 0);
    });
  }
});
