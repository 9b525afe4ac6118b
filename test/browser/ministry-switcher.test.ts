import '../../src/elements/ministry-switcher/ministry-switcher.js';
import { ministrySwitcherExamples } from '../../stories/examples/ministry-switcher.examples.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, outside, press, stageAt, until, WIDE } from './support/keys.js';
import { settled, type Stage } from './support/render.js';

testExamples('ministry-switcher', ministrySwitcherExamples);

// The author's list, and the same list drawn by the element in its shadow root.
for (const example of ministrySwitcherExamples.slice(0, 2)) {
  describe(`ministry switcher keyboard, ${example.name}`, () => {
    let page: Stage;
    let before: HTMLAnchorElement;
    let after: HTMLAnchorElement;
    const home = (): ParentNode => {
      const host = one(page.root, 'vn-ministry-switcher');
      return host.querySelector('details') ? host : host.shadowRoot!;
    };
    const details = (): HTMLDetailsElement => one(home(), 'details');
    const button = (): HTMLElement => one(home(), 'summary');
    beforeEach(async () => {
      page = await stageAt(WIDE, 'ministry-switcher', example);
      before = outside('before', 'prepend', page.root);
      after = outside('after', 'append', page.root);
      await until(() => home().querySelector('details') !== null);
      button().focus();
      await press('Enter');
    });
    afterEach(() => {
      page.remove();
    });

    it('[switcher-toggle] Enter and Space open and close the list', async () => {
      expect(details().open).to.equal(true);
      await press('Space');
      expect(details().open).to.equal(false);
      await press('Enter');
      expect(details().open).to.equal(true);
    });

    it('[switcher-tab] Tab goes from the button through the thirteen links', async () => {
      const links = [...details().querySelectorAll('a')];
      expect(links.length).to.equal(13);
      for (const link of links) {
        await press('Tab');
        expect(focused()).to.equal(link);
      }
    });

    it('[switcher-escape] Escape closes the list and gives focus back', async () => {
      await press('Tab', 'Tab', 'Escape');
      expect(details().open).to.equal(false);
      expect(focused()).to.equal(button());
      await press('Enter', 'Escape');
      expect(details().open).to.equal(false);
    });

    it('[switcher-leave] Shift+Tab out of the open list closes it', async () => {
      await press('Shift+Tab');
      expect(await until(() => !details().open)).to.equal(true);
      expect(focused()).to.equal(before);
    });

    it('[switcher-leave] Tab past the last link closes it', async () => {
      const last = [...details().querySelectorAll('a')].at(-1);
      last?.focus();
      await press('Tab');
      expect(await until(() => !details().open)).to.equal(true);
      expect(focused()).to.equal(after);
    });

    it('[switcher-outside] a click elsewhere closes it', () => {
      after.click();
      expect(details().open).to.equal(false);
    });
  });
}

describe('ministry switcher without children', () => {
  it('speaks the language of its place, live, and gives way to children', async () => {
    const root = document.createElement('div');
    root.lang = 'sv';
    root.innerHTML = '<vn-ministry-switcher current="sm"></vn-ministry-switcher>';
    document.body.append(root);
    const host = one(root, 'vn-ministry-switcher');
    const current = (): string | undefined =>
      host.shadowRoot?.querySelector('[aria-current]')?.textContent ?? undefined;
    expect(await until(() => current() === 'Inrikesministeriet')).to.equal(true);
    root.lang = 'se';
    expect(await until(() => current() === 'Siskkáldasministeriija')).to.equal(true);
    root.lang = 'ru';
    expect(await until(() => current() === 'Ministry of the Interior')).to.equal(true);
    expect(host.shadowRoot?.querySelector('[aria-current]')?.getAttribute('lang')).to.equal('en');
    const child = document.createElement('nav');
    child.setAttribute('aria-label', 'x');
    host.append(child);
    await settled(root);
    expect(host.shadowRoot?.querySelector('details')).to.equal(null);
    root.remove();
  });
});

testBadInput('ministry-switcher', [
  { markup: '<vn-ministry-switcher current="nobody"><p>Text</p></vn-ministry-switcher>' },
  {
    markup:
      '<vn-ministry-switcher><a href="https://valtioneuvosto.fi">Valtioneuvosto</a></vn-ministry-switcher>',
  },
]);
