import '../../src/elements/language-notice/language-notice.js';
import '../../src/elements/language-selector/language-selector.js';
import type { VnLanguageNotice } from '../../src/elements/language-notice/language-notice-element.js';
import { announce } from '../../src/dom/announce.js';
import { registerCatalogue, registerLocale } from '../../src/i18n/index.js';
import { languageNotice, languageSelector } from '../../src/markup/index.js';
import { LOCALES, type Locale } from '../../src/model/index.js';
import { languageNoticeExamples } from '../../stories/examples/language-notice.examples.js';
import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { BAD_INPUTS } from '../support/bad-inputs.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, keysOfOthersUsed, one, press, until, wait } from './support/keys.js';
import { setViewport } from '@web/test-runner-commands';

testExamples('language-notice', languageNoticeExamples);

const STORAGE_KEY = 'vn-language-notice';

/** Replaces the visitor's languages; returns a function that restores them. */
function setVisitorLanguages(...tags: readonly string[]): () => void {
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => tags });
  return () => Reflect.deleteProperty(navigator, 'languages');
}

interface PageOptions {
  readonly lang?: string;
  /** Language of the main content. */
  readonly contentLang?: string | undefined;
  /** The message that the server or the script in the head has displayed. */
  readonly show?: string | undefined;
  readonly alsoReads?: string | undefined;
  /** Languages whose links lead to the same page. */
  readonly samePage?: readonly string[];
  readonly languages?: readonly string[];
}

describe('language notice', () => {
  let root: HTMLElement;
  let reset = (): void => undefined;
  const notice = (): HTMLElement => one(root, 'vn-language-notice');
  const message = (): HTMLElement | null =>
    root.querySelector<HTMLElement>('vn-language-notice > :not([hidden])');
  const isFloating = (): boolean => message()?.matches(':popover-open') ?? false;
  const isVisible = (): boolean => message()?.checkVisibility() ?? false;
  const text = (): string =>
    message()?.querySelector('p')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  const open = (visitor: readonly string[], options: PageOptions = {}): void => {
    const { lang = 'fi', contentLang, show, alsoReads, samePage = ['en'] } = options;
    const { languages = LOCALES } = options;
    reset();
    reset = setVisitorLanguages(...visitor);
    root = document.createElement('div');
    root.lang = lang;
    document.body.append(root);
    const links = languages.map((tag) => ({
      lang: tag,
      href: tag === (contentLang ?? lang) ? undefined : `/${tag}/`,
      samePage: samePage.includes(tag),
    }));
    render(
      html`<a href="#before">before</a>
        <vn-language-notice
          content-lang=${contentLang ?? nothing}
          also-reads=${alsoReads ?? nothing}
          >${languageNotice(links, { lang, contentLang, show })}</vn-language-notice
        >
        <a href="#after">after</a>
        <main lang=${contentLang ?? nothing}>
          <h1>Heading</h1>
          ${Array.from({ length: 60 }, (_, index) => html`<p><a href="#x">${`link ${String(index)}`}</a></p>`)}
        </main>`,
      root,
    );
  };
  const close = (): void => {
    root.remove();
    reset();
    sessionStorage.removeItem(STORAGE_KEY);
    localStorage.removeItem(STORAGE_KEY);
  };
  before(() => setViewport({ width: 1280, height: 800 }));
  afterEach(close);

  for (const tags of [['fi'], ['en', 'fi-FI'], ['et', 'nb'], ['smn'], []]) {
    it(`is hidden from a visitor who reads ${tags.join(', ') || 'nothing known'}`, async () => {
      open(tags);
      await wait(150);
      expect(message()).to.equal(null);
    });
  }

  describe('displayed before the first paint', () => {
    it('stays in the flow', async () => {
      open(['sv'], { show: 'sv' });
      await wait(150);
      expect(isVisible()).to.equal(true);
      expect(isFloating()).to.equal(false);
      expect(getComputedStyle(message()!).position).to.equal('static');
    });

    it('[notice-dismiss] its button hides it permanently and moves focus to what follows', async () => {
      open(['sv'], { show: 'sv' });
      message()!.querySelector('button')!.focus();
      await press('Enter');
      await until(() => message() === null);
      expect(focused()?.textContent).to.equal('after');
      root.remove();
      open(['sv'], { show: 'sv' });
      await until(() => message() === null);
    });

    it('[notice-escape] Escape in it hides it, too, and moves focus', async () => {
      open(['sv'], { show: 'sv' });
      message()!.querySelector('a')!.focus();
      await press('Escape');
      expect(message()).to.equal(null);
      expect(focused()?.textContent).to.equal('after');
      expect(localStorage.getItem(STORAGE_KEY)).to.equal('1');
    });

    it('leaves Escape to input methods and to those who have handled it', () => {
      open(['sv'], { show: 'sv' });
      const link = message()!.querySelector('a')!;
      link.focus();
      expect(keysOfOthersUsed(link, ['Escape'])).to.deep.equal([]);
      expect(isVisible()).to.equal(true);
    });

    it('moves focus to what is before it if nothing follows', async () => {
      open(['sv'], { show: 'sv' });
      for (const link of root.querySelectorAll(
        'vn-language-notice ~ * a, vn-language-notice ~ a',
      )) {
        link.removeAttribute('href');
      }
      message()!.querySelector('button')!.focus();
      await press('Enter');
      expect(focused()?.textContent).to.equal('before');
    });

    it('leaves focus elsewhere where it is', async () => {
      open(['sv'], { show: 'sv' });
      one(root, 'main a').focus();
      message()!.querySelector('button')!.click();
      await until(() => message() === null);
      expect(focused()).to.equal(one(root, 'main a'));
    });

    it('is dismissed by a click before the module that handles it is loaded', async () => {
      open(['sv'], { show: 'sv' });
      message()!.querySelector('button')!.click();
      await until(() => message() === null);
      expect(localStorage.getItem(STORAGE_KEY)).to.equal('1');
    });

    it('is hidden when the language of the content changes, and does not lose focus', async () => {
      open(['sv'], { show: 'sv' });
      message()!.querySelector('a')!.focus();
      one(root, 'main').lang = 'sv';
      await until(() => message() === null);
      expect(focused()?.textContent).to.equal('after');
    });

    it('is hidden when a router replaces the content by one in another language', async () => {
      open(['sv'], { show: 'sv' });
      await wait(50);
      expect(isVisible()).to.equal(true);
      const main = document.createElement('main');
      main.innerHTML = '<article lang="sv"><h1>Rubrik</h1></article>';
      one(root, 'main').replaceWith(main);
      await until(() => message() === null);
    });

    it('follows its properties, which frameworks set instead of attributes', async () => {
      open(['en'], { show: 'en' });
      const element = one<VnLanguageNotice>(root, 'vn-language-notice');
      await wait(50);
      expect(isVisible()).to.equal(true);
      element.contentLang = 'et';
      await until(() => message() === null);
      expect(element.hasAttribute('content-lang')).to.equal(false);
    });

    it('stays when something else in the page changes', async () => {
      open(['sv'], { show: 'sv' });
      one(root, 'main').append('text');
      one(root, 'main p').lang = 'sv';
      await wait(100);
      expect(isVisible()).to.equal(true);
    });
  });

  describe('displayed later', () => {
    it('[notice-focus] floats and leaves focus where it is', async () => {
      open(['sv']);
      one(root, 'a').focus();
      await until(isFloating);
      expect(focused()?.textContent).to.equal('before');
    });

    it('[notice-tab] Tab moves through its link and its button, at its position in the page', async () => {
      open(['sv']);
      await until(isFloating);
      one(root, 'a').focus();
      await press('Tab');
      expect(focused()).to.equal(message()!.querySelector('a'));
      await press('Tab');
      expect(focused()).to.equal(message()!.querySelector('button'));
      await press('Tab');
      expect(focused()?.textContent).to.equal('after');
    });

    it('is announced once', async () => {
      // After those of the tests before this one, which are still waiting.
      await announce({ text: 'before', lang: 'fi' });
      const announced: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          if (!(target as Element).matches('[data-vn-announcements]')) continue;
          for (const node of addedNodes) {
            announced.push(`${(node as HTMLElement).lang}: ${node.textContent?.trim() ?? ''}`);
          }
        }
      });
      observer.observe(document.body, { childList: true, subtree: true });
      open(['sv']);
      await until(() => announced.length > 0);
      await wait(300);
      observer.disconnect();
      expect(announced).to.deep.equal(['sv: Den här sidan är på finska.']);
    });

    it('is displayed once per session, and never again after it was dismissed', async () => {
      open(['sv']);
      await until(isFloating);
      root.remove();
      open(['sv']);
      await wait(150);
      expect(message()).to.equal(null);
      root.remove();
      sessionStorage.clear();
      open(['sv']);
      await until(isFloating);
      message()!.querySelector('button')!.click();
      expect(message()).to.equal(null);
      root.remove();
      sessionStorage.clear();
      open(['sv']);
      await wait(150);
      expect(message()).to.equal(null);
    });

    it('is not displayed, nor counted, while the page is prerendered', async () => {
      let isPrerendering = true;
      const descriptor = { configurable: true, get: () => isPrerendering };
      Object.defineProperty(document, 'prerendering', descriptor);
      try {
        open(['en']);
        await wait(200);
        expect(isFloating()).to.equal(false);
        expect(sessionStorage.getItem(STORAGE_KEY)).to.equal(null);
        isPrerendering = false;
        document.dispatchEvent(new Event('prerenderingchange'));
        await until(isFloating);
      } finally {
        Reflect.deleteProperty(document, 'prerendering');
      }
    });

    it('moves nothing', async () => {
      open(['sv']);
      const { top } = one(root, 'main').getBoundingClientRect();
      await until(isFloating);
      expect(one(root, 'main').getBoundingClientRect().top).to.equal(top);
    });

    it('never covers what has focus', async () => {
      open(['sv']);
      await until(isFloating);
      for (const link of root.querySelectorAll<HTMLElement>('main a')) {
        link.focus();
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const box = message()!.getBoundingClientRect();
        const { top, bottom } = link.getBoundingClientRect();
        expect(isFloating(), link.textContent).to.equal(true);
        expect(bottom <= box.top || top >= box.bottom, link.textContent).to.equal(true);
      }
      scrollTo(0, 0);
    });

    it('is hidden while the page scrolls what has focus to beneath it', async () => {
      open(['sv']);
      await until(isFloating);
      const link = one(root, 'main p:nth-of-type(40) a');
      link.focus();
      const { top } = message()!.getBoundingClientRect();
      scrollBy(0, link.getBoundingClientRect().top - top - 10);
      await until(() => !isFloating());
      scrollBy(0, 200);
      await until(isFloating);
      scrollTo(0, 0);
    });

    it('waits until a modal dialog is closed', async () => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<button>x</button>';
      document.body.append(dialog);
      dialog.showModal();
      open(['sv']);
      await wait(200);
      expect(isFloating()).to.equal(false);
      expect(sessionStorage.getItem(STORAGE_KEY)).to.equal(null);
      dialog.close();
      await until(isFloating);
      dialog.showModal();
      await press('Tab');
      await until(() => !isFloating());
      dialog.remove();
      await press('Tab');
      await until(isFloating);
    });

    it('Escape hides it unless a field or a popover needs the key', async () => {
      open(['sv']);
      await until(isFloating);
      const input = document.createElement('input');
      one(root, 'main').prepend(input);
      input.focus();
      await press('Escape');
      expect(isFloating()).to.equal(true);
      one(root, 'a').focus();
      expect(keysOfOthersUsed(one(root, 'a'), ['Escape'])).to.deep.equal([]);
      const popover = document.createElement('div');
      popover.popover = 'auto';
      root.append(popover);
      popover.showPopover();
      await press('Escape');
      expect(popover.matches(':popover-open')).to.equal(false);
      expect(isFloating()).to.equal(true);
      await press('Escape');
      expect(message()).to.equal(null);
      expect(focused()?.textContent).to.equal('before');
    });

    it('leaves no trace in the page when it is removed', async () => {
      open(['sv']);
      const sheets = document.adoptedStyleSheets.length;
      await until(isFloating);
      expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
      const element = notice();
      element.remove();
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
      expect(element.querySelector('[popover]')).to.equal(null);
      expect(element.querySelector(':scope > :not([hidden])')).to.equal(null);
    });

    it('leaves no room for a message that a script removes', async () => {
      const errors: string[] = [];
      const onError = (event: ErrorEvent): void => void errors.push(event.message);
      addEventListener('error', onError);
      open(['sv']);
      await until(isFloating);
      const { documentElement } = document;
      const room = (): string => getComputedStyle(documentElement).paddingBlockEnd;
      expect(room()).not.to.equal('0px');
      notice().innerHTML = '';
      dispatchEvent(new Event('scroll'));
      await until(() => room() === '0px');
      dispatchEvent(new Event('scroll'));
      await wait(100);
      removeEventListener('error', onError);
      expect(errors).to.deep.equal([]);
    });

    it('displays a message that replaces one that the visitor has not seen', async () => {
      open(['sv']);
      const { innerHTML } = notice();
      const dialog = document.createElement('dialog');
      root.append(dialog);
      dialog.showModal();
      await wait(150);
      expect(isFloating()).to.equal(false);
      notice().innerHTML = innerHTML;
      dialog.close();
      await until(isFloating);
    });

    it('is hidden in a copy of a page on which it floated', async () => {
      open(['sv']);
      await until(isFloating);
      const copy = root.cloneNode(true) as HTMLElement;
      root.replaceWith(copy);
      root = copy;
      await wait(150);
      expect(message()).to.equal(null);
      expect(root.querySelector('[popover]')).to.equal(null);
    });

    it('throws nothing when it is removed before its module is loaded', async () => {
      const errors: unknown[] = [];
      const onRejection = (event: PromiseRejectionEvent): void => void errors.push(event.reason);
      window.addEventListener('unhandledrejection', onRejection);
      open(['fr']);
      root.remove();
      await wait(150);
      window.removeEventListener('unhandledrejection', onRejection);
      expect(errors).to.deep.equal([]);
    });
  });

  it('is hidden for the rest of the session after the visitor chose a language', async () => {
    const selector = document.createElement('div');
    render(
      html`<vn-language-selector
        >${languageSelector([{ lang: 'fi' }, { lang: 'en', href: '#en' }], { lang: 'fi' })}</vn-language-selector
      >`,
      selector,
    );
    document.body.append(selector);
    open(['fi']);
    one(selector, 'a').click();
    expect(sessionStorage.getItem(STORAGE_KEY)).to.equal('1');
    selector.remove();
    root.remove();
    open(['sv']);
    await wait(150);
    expect(message()).to.equal(null);
  });

  describe('content in another language than the page', () => {
    const MIXED = { contentLang: 'sv', samePage: ['fi', 'en'] };

    it('is hidden from a reader of the content', async () => {
      open(['sv'], MIXED);
      await wait(150);
      expect(message()).to.equal(null);
    });

    it('offers a reader of the site the version in its language', async () => {
      open(['fi'], MIXED);
      await until(isFloating);
      expect(text()).to.equal('Tämän sivun sisältö on ruotsiksi.');
      expect(message()!.querySelector('a')?.textContent).to.equal(
        'Siirry sivun suomenkieliseen versioon',
      );
    });

    it('offers a reader of the site nothing if there is no such version', async () => {
      open(['fi'], { contentLang: 'sv', samePage: [] });
      await wait(150);
      expect(message()).to.equal(null);
    });

    it('tells others the language of the content and of the site', async () => {
      open(['en'], MIXED);
      await until(isFloating);
      expect(text()).to.equal('The content of this page is in Swedish. The site is in Finnish.');
    });

    it('is hidden if the author does not say that the content is in another language', async () => {
      open(['en'], { show: 'en' });
      one(root, 'main').lang = 'sv';
      await until(() => message() === null);
    });
  });

  it('warns in development if its messages are not about the language of the content', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warnings.push(String(text));
    open(['sv'], { lang: 'de', show: 'sv' });
    one(root, 'main').lang = 'ru';
    await until(() => warnings.length > 0);
    console.warn = warn;
    expect(warnings).to.deep.equal([
      '<vn-language-notice> expected content-lang="ru", the language of the main content but found "de".',
    ]);
  });

  interface Cell {
    readonly page: Locale;
    readonly visitor: Locale;
    readonly state: string;
    readonly goSite: string;
    readonly goPage: string;
  }
  let cells: readonly Cell[] = [];
  before(async () => {
    const response = await fetch('/test/data/language-messages.json');
    ({ cells } = (await response.json()) as { cells: readonly Cell[] });
  });

  it('has a case for all 42 pairs of languages', () => {
    expect(new Set(cells.map(({ page, visitor }) => `${page} ${visitor}`)).size).to.equal(42);
  });

  for (const lang of LOCALES) {
    it(`has messages on a page in ${lang} for readers of every other language`, async () => {
      for (const { visitor, state, goSite, goPage } of cells.filter(({ page }) => page === lang)) {
        for (const [samePage, go] of [
          [[], goSite],
          [LOCALES, goPage],
        ] as const) {
          open([`${visitor}-FI`, 'nb'], { lang, samePage });
          await until(isFloating);
          const element = message()!;
          expect(element.lang).to.equal(visitor);
          expect(text()).to.equal(state);
          expect(element.querySelector('a')?.textContent).to.equal(go);
          expect(element.querySelector('a')?.hreflang).to.equal(visitor);
          const parts = element.querySelectorAll('[lang]').length;
          expect(parts, 'all of it is in one language').to.equal(0);
          expect(element.getAttribute('aria-labelledby')).to.equal(element.querySelector('p')?.id);
          close();
        }
      }
      open(['fi']);
    });
  }

  for (const lang of LOCALES) {
    it(`is hidden on a page in ${lang} from its own reader, whatever else they read`, async () => {
      const others = LOCALES.filter((other) => other !== lang);
      open(['et', ...others, `${lang}-FI`], { lang });
      await wait(60);
      expect(message()).to.equal(null);
    });
  }

  it('takes one language for another where also-reads says so', async () => {
    open(['sms-FI'], { alsoReads: 'smn:se SMS:se x' });
    await until(isFloating);
    expect(text()).to.equal('Dát siidu lea suomagillii.');
  });

  it('has messages for pages and visitors in languages that a host added', async () => {
    registerLocale('smn', { messages: { 'notice.goSite': 'x smn' }, fallback: ['se'] });
    open(['smn'], { lang: 'et', languages: ['smn', 'en'] });
    await until(isFloating);
    expect(message()!.lang).to.equal('smn');
    expect(message()!.querySelector<HTMLElement>('p > *')?.lang).to.equal('se');
    expect(text()).to.equal('Dát siidu lea eará gillii.');
    expect(message()!.querySelector('a')?.textContent).to.equal('x smn');
    close();
    open(['en'], { lang: 'et' });
    await until(isFloating);
    expect(text()).to.equal('This page is in another language.');
    close();
    registerCatalogue('en', { 'notice.state.et': 'This page is in Estonian.' });
    open(['en'], { lang: 'et-EE' });
    await until(isFloating);
    expect(text()).to.equal('This page is in Estonian.');
  });

  it('names the language if there is no message that leads to it', async () => {
    registerLocale('sms', { messages: {}, fallback: ['se'] });
    open(['sms'], { languages: ['sms'] });
    await until(isFloating);
    expect(message()!.querySelector('a')?.textContent).to.equal('Sms');
  });
});

testBadInput('language-notice', BAD_INPUTS['language-notice']);
