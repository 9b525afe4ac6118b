import '../../src/elements/language-selector/language-selector.js';
import '../../src/elements/press-release/press-release.js';
import { html, render } from 'lit';
import { pressRelease } from '../../src/markup/index.js';
import type { PressRelease } from '../../src/model/index.js';
import { pressReleaseExamples } from '../../stories/examples/press-release.examples.js';
import { expect } from '@open-wc/testing';
import { BAD_INPUTS } from '../support/bad-inputs.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { settled } from './support/render.js';
import { one, press, stageAt, until, WIDE_PX } from './support/keys.js';

// The test suite of release shapes is in a file of its own.
testExamples(
  'press-release',
  pressReleaseExamples.filter(({ withoutScreenshots }) => !withoutScreenshots),
);

describe('press release', () => {
  it('[release-print] the button opens the print dialog', async () => {
    const { root, remove } = await stageAt(WIDE_PX, 'press-release', pressReleaseExamples[0]);
    let printed = 0;
    const { print } = window;
    window.print = () => {
      printed += 1;
    };
    const button = one(root, 'vn-press-release > .vn-actions > button');
    button.focus();
    await press('Enter');
    await press('Space');
    window.print = print;
    remove();
    expect(printed).to.equal(2);
  });

  it('renders its buttons in the article’s language, not in the page’s', async () => {
    const { root, remove } = await stageAt(WIDE_PX, 'press-release', pressReleaseExamples[0]);
    const button = one(root, 'vn-press-release > .vn-actions > button');
    const shown = [
      button.textContent?.trim(),
      button.closest('[lang]')?.getAttribute('lang'),
      document.documentElement.lang,
    ];
    remove();
    expect(shown).to.deep.equal(['Skriv ut (Pressmeddelande)', 'sv', 'fi']);
  });
});

const named = (name: string): (typeof pressReleaseExamples)[number] | undefined =>
  pressReleaseExamples.find((one) => one.name === name);

/** Replaces a property of an object until the test ends. */
function replace(object: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, value });
  return () => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  };
}

describe('press release actions', () => {
  /** Whether text in a shadow root is selected. WebKit tells that only by `getComposedRanges()`. */
  const isSelectedIn = (shadowRoot: ShadowRoot): boolean => {
    const selection = getSelection()!;
    const composed = selection as Partial<Pick<Selection, 'getComposedRanges'>>;
    const [range] = composed.getComposedRanges
      ? selection.getComposedRanges({ shadowRoots: [shadowRoot] })
      : [selection.getRangeAt(0)];
    return range?.collapsed === false;
  };
  const setUp = async (): Promise<{
    statusElement: HTMLElement;
    button: (text: string) => HTMLButtonElement;
    status: () => string;
    remove: () => void;
  }> => {
    const { root, remove } = await stageAt(WIDE_PX, 'press-release', named('actions'));
    const actions = one(root, 'vn-press-release > .vn-actions');
    const statusElement = one(actions, '[role=status]');
    return {
      statusElement,
      button: (text) =>
        [...actions.querySelectorAll('button')].find(
          (one) => one.textContent?.trim() === `${text} (Tiedote)`,
        )!,
      status: () => statusElement.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      remove,
    };
  };

  it('[release-copy] the button copies the canonical URL and announces it', async () => {
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
    await until(() => status() === 'Linkki on kopioitu');
    await press('Space');
    await until(() => copied.length === 2);
    canonical.remove();
    restore();
    remove();
    expect(before).to.equal('');
    expect(copied).to.deep.equal([canonical.href, canonical.href]);
  });

  for (const [why, clipboard] of [
    ['refused', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['not there', undefined],
  ] as const) {
    it(`shows the URL, selected, if the clipboard is ${why}`, async () => {
      const restore = replace(navigator, 'clipboard', clipboard);
      const { statusElement, button, status, remove } = await setUp();
      button('Kopioi linkki').click();
      await until(() => status() !== '');
      const shown = status();
      await until(() => isSelectedIn(statusElement.shadowRoot!));
      const light = statusElement.innerHTML;
      restore();
      remove();
      expect(shown).to.equal(`Kopioi linkki tästä: ${location.href.replace(/#.*/, '')}`);
      expect(light, 'a clone of the page has no status').to.equal('');
    });
  }

  it('[release-share] the button opens the system’s dialog; closing it announces nothing', async () => {
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
    const shown = status();
    restore();
    remove();
    expect(shared[0]).to.deep.equal({
      title: 'Saavutettavuusseloste',
      url: location.href.replace(/#.*/, ''),
    });
    expect(shown).to.equal('');
  });

  it('offers a plain link if the system cannot share', async () => {
    // Engines that support it have the property on the prototype.
    const prototype = Object.getPrototypeOf(navigator) as object;
    const own = Object.getOwnPropertyDescriptor(prototype, 'share');
    if (own) Reflect.deleteProperty(prototype, 'share');
    const { statusElement, button, remove } = await setUp();
    const link = one<HTMLAnchorElement>(statusElement.parentElement!, 'a');
    const { href, textContent } = link;
    const isShown = [link, button('Jaa')].map((control) => control.checkVisibility());
    if (own) Object.defineProperty(prototype, 'share', own);
    remove();
    expect(textContent?.trim()).to.equal('Lähetä sähköpostilla (Tiedote)');
    expect(href).to.match(/^mailto:\?subject=Saavutettavuusseloste&body=http/);
    expect(isShown).to.deep.equal([true, false]);
  });

  it('loads no code for them if there is only a print button', async () => {
    const { root, remove } = await stageAt(WIDE_PX, 'press-release', named('short'));
    const controls = root.querySelectorAll('.vn-actions > *');
    remove();
    expect(controls.length).to.equal(1);
  });
});

describe('press release text', () => {
  it('[release-scroll] a wide table can be focused and scrolled by keyboard', async () => {
    const { root, remove } = await stageAt(WIDE_PX, 'press-release', named('rich'));
    const region = one(root, '.vn-scroll');
    const pageWidth = document.documentElement.scrollWidth;
    one(region, 'table').style.inlineSize = '300%';
    region.focus();
    const isFocused = document.activeElement === region;
    await press('ArrowRight', 'ArrowRight');
    await until(() => region.scrollLeft > 0);
    const widened = document.documentElement.scrollWidth - pageWidth;
    remove();
    expect(isFocused).to.equal(true);
    expect(widened).to.equal(0);
  });

  it('renders nothing before an embargo ends', () => {
    const embargoed: PressRelease = {
      lang: 'sv',
      headline: 'Hemligt',
      lead: 'Hemligt',
      embargo: '2026-11-18T13:27:00+02:00',
    };
    const end = Date.parse(embargoed.embargo!);
    const root = document.createElement('div');
    render(
      html`<vn-press-release lang="sv"
        >${pressRelease(embargoed, { now: end - 1 })}</vn-press-release
      >`,
      root,
    );
    const early = root.textContent?.trim();
    const elements = one(root, 'vn-press-release').childElementCount;
    render(
      html`<vn-press-release lang="sv"
        >${pressRelease(embargoed, { now: new Date(end) })}</vn-press-release
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

testBadInput('press-release', BAD_INPUTS['press-release']);
