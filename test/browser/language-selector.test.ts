import '../../src/elements/language-selector/language-selector.js';
import { languageSelectorExamples } from '../../stories/examples/language-selector.examples.js';
import type { LanguageChosenDetail } from '../../src/elements/language-selector/language-selector.js';
import { expect } from '@open-wc/testing';
import { BAD_INPUTS } from '../support/bad-inputs.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import {
  focused,
  keysOfOthersUsed,
  NARROW_PX,
  one,
  outside,
  press,
  stageAt,
  wait,
  WIDE_PX,
} from './support/keys.js';
import type { Stage } from './support/render.js';

testExamples('language-selector', languageSelectorExamples);

const named = (name: string) => languageSelectorExamples.find((one) => one.name === name);

describe('language selector', () => {
  let page: Stage;
  const host = (): HTMLElement => one(page.root, 'vn-language-selector');
  const details = (): HTMLDetailsElement => one(page.root, 'details');
  const summary = (): HTMLElement => one(page.root, 'summary');
  const open = async (name: string, width = WIDE_PX): Promise<void> => {
    page = await stageAt(width, 'language-selector', named(name));
  };
  afterEach(() => {
    page.remove();
  });

  /** Clicks a link without leaving the page; returns the events that the page received. */
  const follow = (
    init: MouseEventInit = {},
    cancel = false,
  ): { choices: LanguageChosenDetail[]; left: boolean } => {
    const choices: LanguageChosenDetail[] = [];
    let left = false;
    const onChosen = (event: CustomEvent<LanguageChosenDetail>): void => {
      choices.push(event.detail);
      if (cancel) event.preventDefault();
    };
    const onClick = (event: Event): void => {
      left = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('vn-language-chosen', onChosen);
    document.addEventListener('click', onClick);
    const inner = one(host(), 'a[hreflang=sv] .vn-hidden');
    inner.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
    );
    document.removeEventListener('vn-language-chosen', onChosen);
    document.removeEventListener('click', onClick);
    return { choices, left };
  };

  it('dispatches an event for a choice before the page is left', async () => {
    await open('default');
    const { choices, left } = follow();
    expect(choices).to.deep.equal([{ hreflang: 'sv', href: new URL('/sv/', location.href).href }]);
    expect(left).to.equal(true);
  });
  it('stays on the page if the host cancels the event', async () => {
    await open('default');
    expect(follow({}, true).left).to.equal(false);
  });
  it('dispatches no event for a link that opens in another tab', async () => {
    await open('default');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      expect(follow({ [key]: true }, true)).to.deep.equal({ choices: [], left: true });
    }
    one<HTMLAnchorElement>(host(), 'a[hreflang=sv]').target = '_blank';
    expect(follow({}, true)).to.deep.equal({ choices: [], left: true });
  });
  it('stores the choice in a cookie only if the cookie is named', async () => {
    await open('default');
    const cookies = (): string => document.cookie;
    follow();
    expect(cookies()).not.to.contain('sv');
    host().setAttribute('cookie', 'kieli;x');
    await (host() as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    follow();
    expect(cookies()).to.contain('kieli%3Bx=sv');
    document.cookie = 'kieli%3Bx=; path=/; max-age=0';
    expect(cookies()).not.to.contain('kieli');
  });
  it('does not throw if cookies are blocked', async () => {
    await open('default');
    host().setAttribute('cookie', 'kieli');
    await (host() as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      set: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const errors: unknown[] = [];
    const onError = (event: ErrorEvent): void => void errors.push(event.error);
    window.addEventListener('error', onError);
    const { choices } = follow();
    window.removeEventListener('error', onError);
    Reflect.deleteProperty(document, 'cookie');
    expect(errors).to.deep.equal([]);
    expect(choices.length).to.equal(1);
  });
  it('never redirects, whatever the visitor’s languages are', async () => {
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['sv'] });
    const before = location.href;
    await open('default');
    await wait(50);
    Reflect.deleteProperty(navigator, 'languages');
    expect(location.href).to.equal(before);
  });
  it('keeps the given order', async () => {
    await open('columns');
    const tags = [...host().querySelectorAll('li > [lang]')].map((link) =>
      link.getAttribute('lang'),
    );
    expect(tags.slice(0, 4)).to.deep.equal(['bg', 'es', 'cs', 'da']);
    expect(tags.length).to.equal(24);
  });
  it('renders each language in its own direction, with notes in that language', async () => {
    await open('groups');
    const arabic = one(host(), 'a[lang=ar]');
    expect(arabic.dir).to.equal('rtl');
    expect(arabic.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'العربية (konekäännös): Valitse kieli',
    );
    expect([...arabic.querySelectorAll<HTMLElement>('span')].map(({ lang }) => lang)).to.deep.equal(
      ['fi', 'fi'],
    );
    const russian = one(host(), 'a[lang=ru] .vn-state');
    expect([russian.lang, russian.textContent]).to.deep.equal(['ru', '(машинный перевод)']);
    expect(one<HTMLAnchorElement>(host(), 'a[hreflang=fse]').lang).to.equal('fi');
  });
  it('lays 24 languages out in columns within the viewport', async () => {
    for (const width of [NARROW_PX, WIDE_PX]) {
      await open('columns', width);
      const lefts = new Set(
        [...host().querySelectorAll('li')].map((item) =>
          Math.round(item.getBoundingClientRect().left),
        ),
      );
      expect(lefts.size, `columns at ${String(width)} px`).to.equal(width === WIDE_PX ? 5 : 2);
      expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
      page.remove();
    }
    await open('columns');
  });

  for (const key of ['Enter', 'Space']) {
    it(`[lang-toggle] ${key} opens and closes the list`, async () => {
      await open('groups');
      summary().focus();
      await press(key);
      expect(details().open).to.equal(true);
      await press(key);
      expect(details().open).to.equal(false);
    });
  }
  it('[lang-escape] Escape closes the list and returns focus', async () => {
    await open('groups');
    summary().focus();
    await press('Enter', 'Tab');
    expect(focused()?.matches('a[hreflang]')).to.equal(true);
    await press('Escape');
    expect(details().open).to.equal(false);
    expect(focused()).to.equal(summary());
  });
  it('scrolls a list only if it has a name, because it is a tab stop then', async () => {
    await open('groups');
    const list = one(page.root, 'details > ul');
    details().open = true;
    expect(getComputedStyle(list).overflowY).to.equal('auto');
    list.removeAttribute('aria-label');
    expect(getComputedStyle(list).overflowY).to.equal('visible');
  });
  it('leaves Escape to input methods and to those who have handled it', async () => {
    await open('groups');
    summary().focus();
    await press('Enter', 'Tab');
    expect(keysOfOthersUsed(focused()!, ['Escape'])).to.deep.equal([]);
    expect(details().open).to.equal(true);
  });
  it('[lang-leave] Tab past its last link closes the list', async () => {
    await open('groups');
    const after = outside('after', 'append', page.root);
    details().open = true;
    [...host().querySelectorAll('a')].at(-1)?.focus();
    await press('Tab');
    expect(focused()).to.equal(after);
    expect(details().open).to.equal(false);
  });
  it('a click elsewhere closes the list, which stays within the viewport', async () => {
    for (const width of [NARROW_PX, WIDE_PX]) {
      await open('groups', width);
      details().open = true;
      const { left, right } = one(details(), ':scope > ul').getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(window.innerWidth);
      document.body.click();
      expect(details().open).to.equal(false);
      page.remove();
    }
    await open('groups');
  });
  it('is a row if there is room, with the same links', async function () {
    // Engines without this cannot lay out the content of a closed disclosure; the languages then
    // stay in it: https://developer.mozilla.org/docs/Web/CSS/::details-content
    if (!CSS.supports('selector(::details-content)')) this.skip();
    await open('narrow', WIDE_PX);
    expect(summary().getClientRects().length).to.equal(0);
    const tops = new Set(
      [...host().querySelectorAll('li')].map((item) => item.getBoundingClientRect().top),
    );
    expect(tops.size).to.equal(1);
    page.remove();
    await open('narrow', NARROW_PX);
    expect(summary().getClientRects().length).to.equal(1);
  });
});

testBadInput('language-selector', BAD_INPUTS['language-selector']);
