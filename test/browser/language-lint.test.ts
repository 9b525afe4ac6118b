import '../../src/bundles/vn-elements.js';
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { registerLocale } from '../../src/i18n/index.js';
import { languageNotice, ministrySwitcher } from '../../src/markup/index.js';
import { LOCALES } from '../../src/model/index.js';
import { EXAMPLES, type Example } from '../../stories/examples/index.js';
import { linter, textsOf, type Found, type Vocabulary } from '../support/language-lint.js';
import { one, until } from './support/keys.js';
import { settled } from './support/render.js';

const vocabulary = (await (await fetch('/xliff/translation-memory.json')).json()) as Vocabulary;
const { languagesOf, mismatches } = linter(vocabulary);
const examples = Object.values(EXAMPLES).flat();
const isChromium = navigator.userAgent.includes('Chrome');

describe('each message of the library has the right language', () => {
  let root: HTMLElement;
  const forget = (): void => {
    sessionStorage.removeItem('vn-language-notice');
    localStorage.removeItem('vn-language-notice');
  };
  const show = async (
    page: (typeof LOCALES)[number],
    visitor: string,
    shown: readonly Example[] = examples,
  ): Promise<void> => {
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => [visitor] });
    forget();
    document.documentElement.lang = page;
    root = document.createElement('div');
    document.body.append(root);
    render(html`${shown.map((example) => example.render(page))}`, root);
    await until(() => root.querySelector(':not(:defined)') === null);
    await settled(root);
    if (page !== visitor) {
      await until(() => root.querySelector('vn-language-notice > :popover-open') !== null);
    }
  };
  afterEach(() => {
    root.remove();
    Reflect.deleteProperty(navigator, 'languages');
    document.documentElement.lang = 'fi';
  });

  for (const page of LOCALES) {
    // All examples for one visitor of each page. Only the notice depends on the visitor's
    // languages, so only it is rendered for the others, in one engine.
    const first = LOCALES[(LOCALES.indexOf(page) + 1) % LOCALES.length]!;
    for (const visitor of isChromium ? LOCALES : [first]) {
      const shown = visitor === first ? examples : EXAMPLES['language-notice']!;
      it(`a page in ${page}, a visitor who reads ${visitor}`, async () => {
        await show(page, visitor, shown);
        const texts = textsOf(root);
        expect(mismatches(texts)).to.deep.equal([]);
        const known = texts.filter(({ text }) => languagesOf(text).size > 0);
        const isWhole = shown === examples;
        expect(known.length, 'messages that are known').to.be.at.least(isWhole ? 61 : 4);
        if (isWhole) {
          // Elements that render content load what they need after the first paint.
          const messages = (): Found[] =>
            [...root.querySelectorAll('*')]
              .flatMap(({ shadowRoot }) => (shadowRoot ? textsOf(shadowRoot) : []))
              .filter(({ text }) => languagesOf(text).size > 0);
          await until(() => messages().length > 4);
          expect(mismatches(messages())).to.deep.equal([]);
        }
        if (page !== visitor) {
          const notice = textsOf(one(root, ':popover-open'));
          expect(notice.map(({ lang }) => lang)).to.deep.equal(Array(4).fill(visitor));
        }
      });
    }
  }

  /**
   * Renders the examples in a page in `tag`.
   *
   * @returns a function that returns the shadow roots of the elements, which attach them lazily
   */
  const showIn = async (tag: string): Promise<() => readonly ShadowRoot[]> => {
    root = document.createElement('div');
    root.lang = tag;
    document.body.append(root);
    render(html`${examples.map((example) => example.render('en'))}`, root);
    // Removes the examples' own lang: every element is in the language of the page.
    for (const element of root.querySelectorAll('[lang]')) {
      if (element.localName.startsWith('vn-')) element.setAttribute('lang', tag);
    }
    await until(() => root.querySelector(':not(:defined)') === null);
    await settled(root);
    return () => [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  };

  /** Messages of the elements; the author's titles in these examples are English. */
  const messagesIn = (roots: readonly ShadowRoot[]): readonly Found[] =>
    roots.flatMap(textsOf).filter(({ text }) => {
      const languages = languagesOf(text);
      return languages.size > 0 && !languages.has('en');
    });

  it('elements in a language without messages render Finnish, marked as such', async () => {
    const roots = await showIn('et');
    await until(() => messagesIn(roots()).filter(({ lang }) => lang === 'fi').length > 8);
    const texts = messagesIn(roots());
    expect(mismatches(texts)).to.deep.equal([]);
    const status = async (host: Element, value: string, wanted: string): Promise<void> => {
      const input = (host.shadowRoot?.querySelector('input') ?? host.querySelector('input'))!;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      const message = (): Element | null | undefined =>
        host.shadowRoot?.querySelector('[part=status]') ??
        document.querySelector('[data-vn-announcements]')?.lastElementChild;
      await until(() => message()?.textContent.includes(wanted) ?? false);
      const found = textsOf(message()!.parentNode as ParentNode);
      const statuses = found.filter(({ text }) => text.includes(wanted));
      expect(statuses.map(({ lang }) => lang)).to.deep.equal(['fi']);
    };
    const tree = [...root.querySelectorAll('vn-sitemap-tree')].find((one) =>
      one.shadowRoot?.querySelector('input'),
    )!;
    await status(tree, 'zzz', 'Ei osumia');
    // More organisations than the built-in list: only a long list has a filter.
    const organisations = Array.from({ length: 20 }, (_, index) => ({
      key: String(index),
      names: { fi: 'x' },
      href: '/x/',
    }));
    const switcher = document.createElement('vn-ministry-switcher');
    render(ministrySwitcher({ lang: 'et', organisations }), switcher);
    root.append(switcher);
    switcher.querySelector('details')!.open = true;
    await until(() => switcher.querySelector('label')?.hidden === false);
    await status(switcher, 'zzz', 'Ei osumia');
  });

  it('elements in a language with some messages and a fallback mark each message', async () => {
    registerLocale('sma', { messages: { skip: 'xx', 'expand.all': 'yy' }, fallback: ['se'] });
    const roots = await showIn('sma');
    const trimmed = (): string[] =>
      roots()
        .flatMap(textsOf)
        .map(({ text }) => text.trim());
    await until(() => trimmed().includes('xx') && trimmed().includes('yy'));
    await until(() => messagesIn(roots()).filter(({ lang }) => lang === 'se').length > 3);
    expect(mismatches(messagesIn(roots()))).to.deep.equal([]);
    const own = roots()
      .flatMap(textsOf)
      .filter(({ text }) => /^(xx|yy)$/.test(text.trim()));
    expect(new Set(own.map(({ text, lang }) => `${text.trim()} ${lang}`))).to.deep.equal(
      new Set(['xx sma', 'yy sma']),
    );
  });

  it('marks each message of a notice in a language for which the host has three messages', () => {
    registerLocale('smn', {
      messages: { 'notice.goSite': 'a', 'notice.goPage': 'b', close: 'c' },
      fallback: ['se'],
    });
    root = document.createElement('div');
    render(languageNotice([{ lang: 'smn', href: '/smn/' }], { lang: 'en' }), root);
    document.body.append(root);
    const texts = textsOf(root);
    expect(mismatches(texts)).to.deep.equal([]);
    expect(texts.map(({ text, lang }) => `${lang} ${text.trim()}`)).to.deep.equal([
      'se Dát siidu lea eŋgelasgillii.',
      'smn a',
      'smn c',
      'se – Dát siidu lea eŋgelasgillii.',
    ]);
  });

  it('finds a message with the wrong language', () => {
    const found = (text: string, lang: string): Found => ({ text, lang, where: '' });
    root = document.createElement('div');
    expect(mismatches([found(' Stäng ', 'sv-FI'), found('Tervetuloa', 'sv')])).to.deep.equal([]);
    expect(mismatches([found(' Stäng ', 'fi')]).length).to.equal(1);
    expect(mismatches([found('Poliisi: alasivut', 'en')]).length).to.equal(1);
    expect(mismatches([found('3 osumaa', 'se')]).length).to.equal(1);
  });
});
