import '../../src/bundles/vn-elements.js';
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { registerLanguage } from '../../src/i18n/index.js';
import { LOCALES } from '../../src/model/index.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { linter, textsOf, type Found, type Vocabulary } from '../support/language-lint.js';
import { until } from './support/keys.js';
import { settled } from './support/render.js';

const vocabulary = (await (await fetch('/xliff/vocabulary.json')).json()) as Vocabulary;
const { languagesOf, mismatches } = linter(vocabulary);
const examples = Object.values(EXAMPLES).flat();
const isChromium = navigator.userAgent.includes('Chrome');

describe('each word of the library says its language', () => {
  let root: HTMLElement;
  const forget = (): void => {
    sessionStorage.removeItem('vn-language-notice');
    localStorage.removeItem('vn-language-notice');
  };
  const show = async (page: (typeof LOCALES)[number], visitor: string): Promise<void> => {
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => [visitor] });
    forget();
    document.documentElement.lang = page;
    root = document.createElement('div');
    document.body.append(root);
    render(html`${examples.map((example) => example.render(page))}`, root);
    await until(() => root.querySelector(':not(:defined)') === null);
    await settled(root);
    if (page !== visitor) {
      await until(() => root.querySelector('vn-language-notice:popover-open') !== null);
    }
  };
  afterEach(() => {
    root.remove();
    Reflect.deleteProperty(navigator, 'languages');
    document.documentElement.lang = 'fi';
  });

  for (const page of LOCALES) {
    // Every pair in one engine; in the others each language once on either side.
    const at = LOCALES.indexOf(page);
    for (const visitor of isChromium ? LOCALES : [LOCALES[(at + 1) % 7]!]) {
      it(`a page in ${page}, a reader of ${visitor}`, async () => {
        await show(page, visitor);
        const texts = textsOf(root);
        expect(mismatches(texts)).to.deep.equal([]);
        const known = texts.filter(({ text }) => languagesOf(text).size > 0);
        expect(known.length, 'words that the vocabulary knows').to.be.greaterThan(60);
        const inShadow = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? textsOf(shadowRoot) : [],
        );
        const spoken = inShadow.filter(({ text }) => languagesOf(text).size > 0);
        expect(spoken.length, 'words that elements draw').to.be.greaterThan(4);
        const notice = spoken.filter(({ lang }) => lang === visitor).length;
        if (page !== visitor) expect(notice).to.be.at.least(4);
      });
    }
  }

  it('a reader of a language of which the host says three texts', async () => {
    registerLanguage('smn', {
      texts: { 'notice.goSite': 'a', 'notice.goPage': 'b', close: 'c' },
      fallback: ['se'],
    });
    forget();
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['smn'] });
    root = document.createElement('div');
    root.lang = 'en';
    root.innerHTML =
      '<vn-language-notice popover="manual"><a href="/smn/" lang="smn" hreflang="smn">x</a></vn-language-notice>';
    document.body.append(root);
    expect(await until(() => root.querySelector(':popover-open') !== null)).to.equal(true);
    const texts = textsOf(root.firstElementChild!.shadowRoot!);
    expect(mismatches(texts)).to.deep.equal([]);
    expect(texts.map(({ text, lang }) => `${lang} ${text.trim()}`)).to.deep.equal([
      'se Dát siidu lea eŋgelasgillii.',
      'smn a',
      'smn c',
      'se Dahje vállje giela:',
    ]);
  });

  it('finds a word in the wrong place', () => {
    const found = (text: string, lang: string): Found => ({ text, lang, where: '' });
    root = document.createElement('div');
    expect(mismatches([found(' Stäng ', 'sv-FI'), found('Tervetuloa', 'sv')])).to.deep.equal([]);
    expect(mismatches([found(' Stäng ', 'fi')]).length).to.equal(1);
    expect(mismatches([found('Poliisi: alasivut', 'en')]).length).to.equal(1);
    expect(mismatches([found('3 osumaa', 'se')]).length).to.equal(1);
  });
});
