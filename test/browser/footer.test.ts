import '../../src/elements/footer/footer.js';
import { footerExamples } from '../../stories/examples/footer.examples.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, outside, press, stageAt, until, WIDE } from './support/keys.js';
import type { Stage } from './support/render.js';

testExamples('footer', footerExamples);

describe('footer keyboard', () => {
  let page: Stage;
  let first: HTMLAnchorElement;
  const top = (): HTMLElement => one(page.root, '[slot="top"]');
  beforeEach(async () => {
    const example = footerExamples.find(({ name }) => name === 'top');
    page = await stageAt(WIDE, 'footer', example);
    page.root.style.paddingBlockStart = '2000px';
    first = outside('first', 'prepend', page.root);
  });
  afterEach(() => {
    page.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('[footer-tab] Tab goes through the links in the order in which they are written', async () => {
    const links = [...page.root.querySelectorAll<HTMLElement>('vn-footer a')];
    links[0]?.focus();
    for (const link of links.slice(1)) {
      await press('Tab');
      expect(focused() === link, link.textContent).to.equal(true);
    }
    expect(links.at(-1) === top()).to.equal(true);
  });

  it('[footer-top] Enter goes to the top of the page, and Tab to its first link', async () => {
    top().focus();
    expect(await until(() => scrollY > 500)).to.equal(true);
    await press('Enter');
    expect(await until(() => document.activeElement === document.body)).to.equal(true);
    expect(await until(() => document.body.hasAttribute('tabindex'))).to.equal(true);
    expect(await until(() => scrollY === 0)).to.equal(true);
    expect(getComputedStyle(document.body).outlineStyle).to.equal('none');
    await press('Tab');
    expect(focused() === first, focused()?.outerHTML.slice(0, 80)).to.equal(true);
    expect(document.body.hasAttribute('tabindex')).to.equal(false);
    expect(document.body.style.outlineStyle).to.equal('');
    await press('Shift+Tab');
    expect(document.body.hasAttribute('tabindex')).to.equal(false);
  });

  it('[footer-top] leads to a place of the author’s too', async () => {
    first.id = 'alku';
    top().setAttribute('href', '#alku');
    top().focus();
    await press('Enter');
    expect(await until(() => focused() === first)).to.equal(true);
  });

  it('leaves a link alone that a script has taken, or that opens elsewhere', async () => {
    const link = one(page.root, 'nav a');
    link.setAttribute('href', '#');
    const taken = new AbortController();
    // On the link, and where routers listen.
    for (const listener of [link, document]) {
      const { signal } = taken;
      listener.addEventListener('click', (event) => event.preventDefault(), { once: true, signal });
      link.focus();
      await press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(focused() === link).to.equal(true);
    }
    taken.abort();
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
    // No other window is to open, and nobody is to know.
    Object.defineProperty(click, 'defaultPrevented', { value: false });
    page.root.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(click);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(focused() === link).to.equal(true);
  });

  it('leaves links to other pages alone, with a fragment or without', async () => {
    const link = one(page.root, 'nav a');
    link.setAttribute('href', '/elsewhere/#top');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.focus();
    await press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(focused() === link).to.equal(true);
  });
});

describe('footer links that a public site must have', () => {
  const warnings = async (links: string): Promise<string[]> => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(String(text));
    const root = document.createElement('footer');
    root.innerHTML = `<vn-footer><p slot="name">x</p><nav slot="links" aria-label="y">${links}</nav></vn-footer>`;
    document.body.append(root);
    await new Promise((resolve) => setTimeout(resolve, 250));
    console.warn = warn;
    root.remove();
    return said.filter((line) => line.startsWith('<vn-footer>'));
  };

  it('says which is missing; all there, in any language or marked, says nothing', async () => {
    expect(
      await warnings(
        '<a href="/a">Saavutettavuusseloste</a><a href="/b">Dataskydd</a><a href="/c">Feedback</a><a href="/d" data-vn-link="sitemap">Kaikki</a>',
      ),
    ).to.deep.equal([]);
    expect(await warnings('<a href="/x">Muu</a>')).to.deep.equal(
      ['accessibility statement', 'privacy notice', 'feedback form', 'sitemap'].map(
        (name) => `<vn-footer> expected a link to the ${name} but found none.`,
      ),
    );
  });
});

testBadInput('footer', [
  {
    markup: '<footer><vn-footer></vn-footer></footer>',
    warning: /expected the organisation’s name/,
  },
  {
    markup: '<footer><vn-footer><p slot="name">Kirkkokatu 12</p></vn-footer></footer>',
    warning: /expected a <nav> with links but found <p>/,
  },
  {
    markup:
      '<footer><vn-footer><p slot="nowhere">kept in the page</p><p slot="name">x</p><nav aria-label="y"><a href="/">z</a></nav></vn-footer></footer>',
    warning: /expected one of its slots .+ but found slot "nowhere"/,
  },
]);
