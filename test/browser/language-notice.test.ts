import '../../src/elements/language-notice/language-notice.js';
import { languageNoticeExamples } from '../../stories/examples/language-notice.examples.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, press, stageAt, until, WIDE } from './support/keys.js';
import type { Stage } from './support/render.js';

testExamples('language-notice', languageNoticeExamples);

/** Pretends that the visitor reads these languages. */
function visitorReads(...tags: readonly string[]): () => void {
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => tags });
  return () => Reflect.deleteProperty(navigator, 'languages');
}

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
    sessionStorage.clear();
  });

  for (const [visitor, state, go] of [
    ['en-GB', 'This page is in Finnish.', 'Go to the English version of this page'],
    ['sv-FI', 'Den här sidan är på finska.', 'Gå till den svenska webbplatsen'],
    ['se', 'Dát siidu lea suomagillii.', 'Sirdás davvisámegielat siidduide'],
    ['ru', 'Эта страница на финском языке.', 'Перейти на сайт на русском языке'],
    ['fr-CA', 'Cette page est en finnois.', 'Aller au site en français'],
    ['de', 'Diese Seite ist auf Finnisch.', 'Zur deutschsprachigen Website wechseln'],
  ] as const) {
    it(`speaks to a visitor who reads ${visitor}`, async () => {
      await open(visitor);
      expect(await until(() => part('message') !== null)).to.equal(true);
      expect(isOpen()).to.equal(true);
      expect(part('message')?.textContent?.trim()).to.equal(state);
      expect(part('link')?.textContent?.trim()).to.equal(go);
      const lang = visitor.slice(0, 2);
      for (const name of ['message', 'link', 'dismiss', 'label']) {
        expect(part(name)?.lang, name).to.equal(lang);
      }
      expect(part('link')?.getAttribute('hreflang')).to.equal(lang);
    });
  }

  for (const tags of [['fi'], ['en', 'fi-FI'], ['et', 'nb'], []]) {
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
]);
