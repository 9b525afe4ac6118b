import '../../src/elements/language-selector/language-selector.js';
import '../../src/elements/press-release/press-release.js';
import { html, render } from 'lit';
import { pressRelease } from '../../src/markup/index.js';
import type { PressRelease } from '../../src/model/index.js';
import { pressReleaseExamples } from '../../stories/examples/press-release.examples.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { settled } from './support/render.js';
import { one, press, stageAt, until, WIDE } from './support/keys.js';

// The others, many and alike, have a file of their own.
testExamples(
  'press-release',
  pressReleaseExamples.filter(({ unpictured }) => !unpictured),
);

describe('press release', () => {
  it('[release-print] the button opens the print dialog', async () => {
    const { root, remove } = await stageAt(WIDE, 'press-release', pressReleaseExamples[0]);
    let printed = 0;
    const { print } = window;
    window.print = () => {
      printed += 1;
    };
    const button = one(one(root, 'vn-press-release').shadowRoot!, 'button');
    button.focus();
    await press('Enter');
    await press('Space');
    window.print = print;
    remove();
    expect(printed).to.equal(2);
  });

  it('adds its words in the article’s language, the page’s own notwithstanding', async () => {
    const { root, remove } = await stageAt(WIDE, 'press-release', pressReleaseExamples[0]);
    const button = one(one(root, 'vn-press-release').shadowRoot!, 'button');
    const said = [button.textContent?.trim(), button.lang, document.documentElement.lang];
    remove();
    expect(said).to.deep.equal(['Skriv ut', 'sv', 'fi']);
  });
});

const named = (name: string): (typeof pressReleaseExamples)[number] | undefined =>
  pressReleaseExamples.find((one) => one.name === name);

/** Puts something in the place of a property of an object for the time of a test. */
function replace(object: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, value });
  return () => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  };
}

describe('press release actions', () => {
  const setUp = async (): Promise<{
    parts: ShadowRoot;
    button: (text: string) => HTMLButtonElement;
    status: () => string;
    remove: () => void;
  }> => {
    const { root, remove } = await stageAt(WIDE, 'press-release', named('actions'));
    const parts = one(root, 'vn-press-release').shadowRoot!;
    await until(() => parts.querySelectorAll('[part=status]').length === 1);
    return {
      parts,
      button: (text) =>
        [...parts.querySelectorAll('button')].find((one) => one.textContent?.trim() === text)!,
      status: () =>
        parts.querySelector('[part=status]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      remove,
    };
  };

  it('[release-copy] the button copies the canonical address and says so', async () => {
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = 'https://intermin.example/-/tiedote/';
    document.head.append(canonical);
    const copied: string[] = [];
    const restore = replace(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
    });
    const { button, status, remove } = await setUp();
    const before = status();
    button('Kopioi linkki').focus();
    await press('Enter');
    const said = await until(() => status() === 'Linkki on kopioitu');
    await press('Space');
    await until(() => copied.length === 2);
    canonical.remove();
    restore();
    remove();
    expect(before).to.equal('');
    expect(said).to.equal(true);
    expect(copied).to.deep.equal([canonical.href, canonical.href]);
  });

  for (const [why, clipboard] of [
    ['refused', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['not there', undefined],
  ] as const) {
    it(`shows the address, selected, where the clipboard is ${why}`, async () => {
      const restore = replace(navigator, 'clipboard', clipboard);
      const { parts, button, status, remove } = await setUp();
      button('Kopioi linkki').click();
      await until(() => status() !== '');
      const said = status();
      const role = one(parts, '[part=status]').getAttribute('role');
      await until(() => getSelection()?.isCollapsed === false);
      restore();
      remove();
      expect(said).to.equal(`Kopioi linkki tästä: ${location.href.replace(/#.*/, '')}`);
      expect(role).to.equal('status');
    });
  }

  it('[release-share] the button opens the system’s dialog; closing it says nothing', async () => {
    const shared: ShareData[] = [];
    const restore = replace(navigator, 'share', (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new DOMException('closed', 'AbortError'));
    });
    const { button, status, remove } = await setUp();
    button('Jaa').focus();
    await press('Enter');
    await press('Space');
    await until(() => shared.length === 2);
    const said = status();
    restore();
    remove();
    expect(shared[0]).to.deep.equal({
      title: 'Saavutettavuusseloste',
      url: location.href.replace(/#.*/, ''),
    });
    expect(said).to.equal('');
  });

  it('offers a plain link where the system shares nothing', async () => {
    // The property stands on the prototype where an engine has it.
    const prototype = Object.getPrototypeOf(navigator) as object;
    const own = Object.getOwnPropertyDescriptor(prototype, 'share');
    if (own) Reflect.deleteProperty(prototype, 'share');
    const { parts, remove } = await setUp();
    const link = one<HTMLAnchorElement>(parts, 'a[part=link]');
    const { href, textContent } = link;
    if (own) Object.defineProperty(prototype, 'share', own);
    remove();
    expect(textContent?.trim()).to.equal('Lähetä sähköpostilla');
    expect(href).to.match(/^mailto:\?subject=Saavutettavuusseloste&body=http/);
  });

  it('loads no code for them where there is only a button to print', async () => {
    const { root, remove } = await stageAt(WIDE, 'press-release', named('short'));
    const buttons = one(root, 'vn-press-release').shadowRoot!.querySelectorAll(
      'button, a, [part=status]',
    );
    remove();
    expect(buttons.length).to.equal(1);
  });
});

describe('press release text', () => {
  it('[release-scroll] a wide table takes focus and scrolls by keys', async () => {
    const { root, remove } = await stageAt(WIDE, 'press-release', named('rich'));
    const region = one(root, '.vn-scroll');
    const pageWidth = document.documentElement.scrollWidth;
    one(region, 'table').style.inlineSize = '300%';
    region.focus();
    const isFocused = document.activeElement === region;
    await press('ArrowRight', 'ArrowRight');
    const moved = await until(() => region.scrollLeft > 0);
    const widened = document.documentElement.scrollWidth - pageWidth;
    remove();
    expect(isFocused).to.equal(true);
    expect(moved).to.equal(true);
    expect(widened).to.equal(0);
  });

  it('writes nothing at all before an embargo ends', () => {
    const held: PressRelease = {
      lang: 'sv',
      headline: 'Hemligt',
      lead: 'Hemligt',
      embargo: '2026-11-18T13:27:00+02:00',
    };
    const end = Date.parse(held.embargo!);
    const root = document.createElement('div');
    render(
      html`<vn-press-release lang="sv">${pressRelease(held, { now: end - 1 })}</vn-press-release>`,
      root,
    );
    const early = root.textContent?.trim();
    const elements = one(root, 'vn-press-release').childElementCount;
    render(
      html`<vn-press-release lang="sv"
        >${pressRelease(held, { now: new Date(end) })}</vn-press-release
      >`,
      root,
    );
    expect(early).to.equal('');
    expect(elements).to.equal(0);
    expect(one(root, 'h1').textContent).to.equal('Hemligt');
  });

  it('keeps words of 120 characters inside its box', async () => {
    for (const width of [480, 1280]) {
      const { root, remove } = await stageAt(width, 'press-release', named('long-words'));
      await settled(root);
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      remove();
      expect(over).to.be.at.most(0);
    }
  });
});

testBadInput('press-release', [
  {
    markup: '<vn-press-release></vn-press-release>',
    warning: /expected an <article> but found no children/,
  },
  {
    markup: '<vn-press-release><p>Text</p></vn-press-release>',
    warning: /expected an <article> but found <p>/,
  },
  {
    markup: '<vn-press-release lang="sv"><article><p>Text</p></article></vn-press-release>',
    warning: /with a heading/,
  },
  {
    markup:
      '<vn-press-release lang="sv"><article><h1>x</h1><h3>Tredje</h3><p>Text</p></article></vn-press-release>',
    warning: /a heading of level 2 after one of level 1 but found <h3> "Tredje"/,
  },
  {
    markup:
      '<vn-press-release lang="sv"><article><h1>x</h1><div class="vn-text"><table><tbody><tr><td>Text</td></tr></tbody></table></div></article></vn-press-release>',
    warning: /a table inside <div class="vn-scroll">/,
  },
  {
    markup:
      '<vn-press-release lang="tlh"><article><h2>x</h2><p>Text</p></article></vn-press-release>',
    warning: /expected a lang that it speaks but found "tlh"/,
  },
]);
