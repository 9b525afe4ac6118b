import '../../src/elements/language-notice/language-notice.js';
import { registerCatalogue, registerLanguage } from '../../src/i18n/index.js';
import { languageNotice } from '../../src/markup/index.js';
import { LOCALES, type Locale } from '../../src/model/index.js';
import { languageNoticeExamples } from '../../stories/examples/language-notice.examples.js';
import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, press, stageAt, until, WIDE } from './support/keys.js';
import { settled, type Stage } from './support/render.js';

testExamples('language-notice', languageNoticeExamples);

/** Pretends that the visitor reads these languages. */
function visitorReads(...tags: readonly string[]): () => void {
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => tags });
  return () => Reflect.deleteProperty(navigator, 'languages');
}

const forget = (): void => {
  sessionStorage.removeItem('vn-language-notice');
  localStorage.removeItem('vn-language-notice');
};

describe('language notice', () => {
  let page: Stage;
  let reset: () => void;
  const host = (): HTMLElement => one(page.root, 'vn-language-notice');
  const part = (name: string): HTMLElement | null =>
    host().shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`) ?? null;
  const isOpen = (): boolean => host().matches(':popover-open');
  const open = async (...tags: readonly string[]): Promise<void> => {
    reset = visitorReads(...tags);
    page = await stageAt(WIDE, 'language-notice', languageNoticeExamples[0]);
  };
  afterEach(() => {
    page.remove();
    reset();
    forget();
  });

  for (const tags of [['fi'], ['en', 'fi-FI'], ['et', 'nb'], ['smn'], []]) {
    it(`is silent for a visitor who reads ${tags.join(', ') || 'nothing known'}`, async () => {
      await open(...tags);
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(isOpen()).to.equal(false);
      expect(part('message')).to.equal(null);
    });
  }

  it('[notice-focus] leaves focus where it is', async () => {
    await open('sv');
    const before = focused();
    await until(() => part('message') !== null);
    expect(focused()).to.equal(before);
  });

  it('[notice-tab] Tab goes through its link, its button and the author’s links', async () => {
    await open('sv');
    await until(() => part('message') !== null);
    part('link')?.focus();
    await press('Tab');
    expect(focused()).to.equal(part('dismiss'));
    await press('Tab');
    expect(focused()).to.equal(one(host(), 'a'));
  });

  it('[notice-dismiss] the button closes it for the rest of the visit', async () => {
    await open('sv');
    await until(() => part('dismiss') !== null);
    part('dismiss')?.focus();
    await press('Enter');
    expect(isOpen()).to.equal(false);
    page.remove();
    page = await stageAt(WIDE, 'language-notice', languageNoticeExamples[0]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(isOpen()).to.equal(false);
  });

  it('is shown once in a visit, and in the next one if it was not closed', async () => {
    await open('sv');
    expect(await until(isOpen)).to.equal(true);
    page.remove();
    page = await stageAt(WIDE, 'language-notice', languageNoticeExamples[0]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(isOpen()).to.equal(false);
    page.remove();
    sessionStorage.clear();
    page = await stageAt(WIDE, 'language-notice', languageNoticeExamples[0]);
    expect(await until(isOpen)).to.equal(true);
    part('dismiss')?.click();
    page.remove();
    sessionStorage.clear();
    page = await stageAt(WIDE, 'language-notice', languageNoticeExamples[0]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(isOpen()).to.equal(false);
  });

  it('says its message to assistive technology once, after it is shown', async () => {
    reset = visitorReads('sv');
    const heard: string[] = [];
    page = await stageAt(WIDE, 'language-notice', languageNoticeExamples[0]);
    await until(() => part('message') !== null);
    const said = (): string =>
      [...(part('message')?.children ?? [])]
        .filter((one) => one.getAttribute('aria-hidden') !== 'true')
        .map((one) => one.textContent)
        .join();
    for (let frame = 0; frame < 10; frame += 1) {
      if (said() !== heard.at(-1)) heard.push(said());
      await new Promise(requestAnimationFrame);
    }
    expect(heard.filter((text) => text !== '')).to.deep.equal(['Den här sidan är på finska.']);
  });

  it('throws nothing when it is taken away before its words come', async () => {
    const errors: unknown[] = [];
    const onRejection = (event: PromiseRejectionEvent): void => void errors.push(event.reason);
    window.addEventListener('unhandledrejection', onRejection);
    reset = visitorReads('fr');
    page = { root: document.createElement('div'), document, remove: () => undefined };
    page.root.innerHTML =
      '<vn-language-notice popover="manual"><a href="/fr/" hreflang="fr" lang="fr">français</a></vn-language-notice>';
    document.body.append(page.root);
    await Promise.resolve();
    page.root.remove();
    await new Promise((resolve) => setTimeout(resolve, 150));
    window.removeEventListener('unhandledrejection', onRejection);
    expect(errors).to.deep.equal([]);
  });

  it('moves nothing when it opens', async () => {
    await open('fi');
    const mark = document.createElement('p');
    mark.textContent = 'mark';
    page.root.append(mark);
    const { top } = mark.getBoundingClientRect();
    reset();
    reset = visitorReads('sv');
    const fresh = host().cloneNode(true);
    host().replaceWith(fresh);
    expect(await until(() => part('message') !== null)).to.equal(true);
    expect(mark.getBoundingClientRect().top).to.equal(top);
  });
});

interface Cell {
  readonly page: Locale;
  readonly visitor: Locale;
  readonly state: string;
  readonly goSite: string;
  readonly goPage: string;
}
const { cells, frames } = (await (await fetch('/test/data/language-messages.json')).json()) as {
  readonly cells: readonly Cell[];
  readonly frames: { readonly orChoose: Record<Locale, string> };
};

describe('language notice, each page and each visitor', () => {
  let root: HTMLElement;
  let reset = (): void => undefined;
  const host = (): HTMLElement => one(root, 'vn-language-notice');
  const isOpen = (): boolean => host().matches(':popover-open');
  const texts = (): readonly (readonly [string, string, string])[] =>
    [...(host().shadowRoot?.querySelectorAll<HTMLElement>('[part]') ?? [])].map(
      ({ part, lang, textContent }) => [part.value, lang, textContent.trim()] as const,
    );
  const show = async (
    lang: string,
    tags: readonly string[],
    notice: TemplateResult,
  ): Promise<void> => {
    root.remove();
    forget();
    reset();
    reset = visitorReads(...tags);
    root = document.createElement('div');
    root.lang = lang;
    document.body.append(root);
    render(notice, root);
    await settled(root);
  };
  const site = (samePage: boolean, but: string): TemplateResult =>
    html`<vn-language-notice popover="manual"
      >${languageNotice(
        LOCALES.filter((lang) => lang !== but).map((lang) => ({
          lang,
          href: `/${lang}/`,
          samePage,
        })),
      )}</vn-language-notice
    >`;
  beforeEach(() => {
    root = document.createElement('div');
  });
  afterEach(() => {
    root.remove();
    reset();
    forget();
  });

  it('there are 42 pairs', () => {
    expect(new Set(cells.map(({ page, visitor }) => `${page} ${visitor}`)).size).to.equal(42);
  });
  for (const { page, visitor, state, goSite, goPage } of cells) {
    it(`a page in ${page}, a reader of ${visitor}`, async () => {
      for (const [samePage, go] of [
        [false, goSite],
        [true, goPage],
      ] as const) {
        await show(page, [`${visitor}-FI`, 'nb'], site(samePage, page));
        expect(await until(isOpen)).to.equal(true);
        expect(texts().slice(0, 2)).to.deep.equal([
          ['message', visitor, state],
          ['link', visitor, go],
        ]);
        const [, dismiss, label] = [...texts()].slice(1);
        expect(dismiss?.slice(0, 2)).to.deep.equal(['dismiss', visitor]);
        expect(label).to.deep.equal(['label', visitor, frames.orChoose[visitor]]);
        const link = host().shadowRoot?.querySelector<HTMLAnchorElement>('[part=link]');
        expect(link?.hreflang).to.equal(visitor);
        expect(new URL(link?.href ?? '').pathname).to.equal(`/${visitor}/`);
      }
    });
  }
  for (const lang of LOCALES) {
    it(`a page in ${lang} says nothing to its own reader, whatever else they read`, async () => {
      await show(
        lang,
        ['et', ...LOCALES.filter((other) => other !== lang), `${lang}-FI`],
        site(true, lang),
      );
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(isOpen()).to.equal(false);
      expect(texts()).to.deep.equal([]);
    });
  }
  it('takes one language for another where also-reads says so', async () => {
    const notice = html`<vn-language-notice popover="manual" also-reads="smn:se SMS:se x"
      >${languageNotice([{ lang: 'se', href: '/se/' }])}</vn-language-notice
    >`;
    await show('fi', ['sms-FI'], notice);
    expect(await until(isOpen)).to.equal(true);
    expect(texts()[0]).to.deep.equal(['message', 'se', 'Dát siidu lea suomagillii.']);
  });
  it('speaks on pages and to readers of languages that a host added', async () => {
    registerLanguage('smn', {
      texts: { 'notice.goSite': 'x smn' },
      fallback: ['se'],
    });
    const notice = html`<vn-language-notice popover="manual"
      >${languageNotice([
        { lang: 'smn', href: '/smn/', name: 'anarâškielâ' },
        { lang: 'en', href: '/en/' },
      ])}</vn-language-notice
    >`;
    await show('et', ['smn'], notice);
    expect(await until(isOpen)).to.equal(true);
    expect(texts()).to.deep.equal([
      ['message', 'se', 'Dát siidu lea eará gillii.'],
      ['link', 'smn', 'x smn'],
      ['dismiss', 'se', 'Gidde'],
      ['label', 'se', 'Dahje vállje giela:'],
    ]);
    await show('et', ['en'], notice);
    expect(await until(isOpen)).to.equal(true);
    expect(texts()[0]).to.deep.equal(['message', 'en', 'This page is in another language.']);
    registerCatalogue('en', { 'notice.state.et': 'This page is in Estonian.' });
    await show('et-EE', ['en'], notice);
    expect(await until(isOpen)).to.equal(true);
    expect(texts()[0]).to.deep.equal(['message', 'en', 'This page is in Estonian.']);
  });
  it('names the language where no phrase of its own leads there', async () => {
    registerLanguage('sms', { texts: {}, fallback: ['se'] });
    await show(
      'fi',
      ['sms'],
      html`<vn-language-notice popover="manual"
        >${languageNotice([{ lang: 'sms', href: '/sms/', name: 'nuõrttsääʹmǩiõll' }])}</vn-language-notice
      >`,
    );
    expect(await until(isOpen)).to.equal(true);
    expect(texts()[1]).to.deep.equal(['link', 'sms', 'nuõrttsääʹmǩiõll']);
  });
});

testBadInput('language-notice', [
  {
    markup: '<vn-language-notice popover="manual"></vn-language-notice>',
    warning: /expected links with hreflang but found none/,
  },
  {
    markup:
      '<vn-language-notice><a href="/sv/" hreflang="sv" lang="sv">svenska</a></vn-language-notice>',
    warning: /expected popover="manual" on itself/,
  },
  {
    markup:
      '<vn-language-notice><ul><li><a href="/x/" hreflang="@@@">x</a></li></ul></vn-language-notice>',
    warning: /hreflang to be a language tag but found "@@@"/,
  },
]);
