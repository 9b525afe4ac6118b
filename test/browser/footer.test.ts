import '../../src/elements/footer/footer.js';
import { footerExamples } from '../../stories/examples/footer.examples.js';
import { expect } from '@open-wc/testing';
import { BAD_INPUTS } from '../support/bad-inputs.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, outside, press, stageAt, until, wait, WIDE_PX } from './support/keys.js';
import type { Stage } from './support/render.js';

testExamples('footer', footerExamples);

describe('footer keyboard', () => {
  let page: Stage;
  let first: HTMLAnchorElement;
  const top = (): HTMLElement => one(page.root, '[slot="top"]');
  beforeEach(async () => {
    const example = footerExamples.find(({ name }) => name === 'top');
    page = await stageAt(WIDE_PX, 'footer', example);
    page.root.style.paddingBlockStart = '2000px';
    first = outside('first', 'prepend', page.root);
  });
  afterEach(() => {
    page.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('[footer-tab] Tab follows the links in DOM order', async () => {
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
    await until(() => scrollY > 500);
    await press('Enter');
    await until(() => document.activeElement === document.body);
    await until(() => document.body.hasAttribute('tabindex'));
    await until(() => scrollY === 0);
    expect(getComputedStyle(document.body).outlineStyle).to.equal('none');
    await press('Tab');
    expect(focused() === first, focused()?.outerHTML.slice(0, 80)).to.equal(true);
    expect(document.body.hasAttribute('tabindex')).to.equal(false);
    expect(document.body.style.outlineStyle).to.equal('');
    await press('Shift+Tab');
    expect(document.body.hasAttribute('tabindex')).to.equal(false);
  });

  it('[footer-top] leads to a target of the author’s, too', async () => {
    first.id = 'alku';
    top().setAttribute('href', '#alku');
    top().focus();
    await press('Enter');
    await until(() => focused() === first);
  });

  it('leaves links alone that a script has handled or that open elsewhere', async () => {
    const link = one(page.root, 'nav a');
    link.setAttribute('href', '#');
    const taken = new AbortController();
    // On the link, and on the document, where routers listen.
    for (const listener of [link, document]) {
      const { signal } = taken;
      listener.addEventListener('click', (event) => event.preventDefault(), { once: true, signal });
      link.focus();
      await press('Enter');
      await wait(300);
      expect(focused() === link).to.equal(true);
    }
    taken.abort();
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
    // Prevents another window from opening, after the element has handled the event.
    Object.defineProperty(click, 'defaultPrevented', { value: false });
    page.root.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(click);
    await wait(300);
    expect(focused() === link).to.equal(true);
  });

  it('leaves links to other pages alone, with or without a fragment', async () => {
    const link = one(page.root, 'nav a');
    link.setAttribute('href', '/elsewhere/#top');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.focus();
    await press('Enter');
    await wait(200);
    expect(focused() === link).to.equal(true);
  });
});

describe('footer links required on a public site', () => {
  const warnings = async (links: string, count: number): Promise<string[]> => {
    const logged: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => logged.push(String(text));
    const root = document.createElement('footer');
    root.innerHTML = `<vn-footer><p slot="name">x</p><nav slot="links" aria-label="y">${links}</nav></vn-footer>`;
    document.body.append(root);
    const ours = (): string[] => logged.filter((line) => line.startsWith('<vn-footer>'));
    await until(() => ours().length >= count);
    await wait(250);
    console.warn = warn;
    root.remove();
    return ours();
  };

  it('warns of a missing one, and not if all are present, in any language or marked', async () => {
    expect(
      await warnings(
        '<a href="/a">Saavutettavuusseloste</a><a href="/b">Dataskydd</a><a href="/c">Feedback</a><a href="/d" data-vn-link="sitemap">Kaikki</a>',
        0,
      ),
    ).to.deep.equal([]);
    expect(await warnings('<a href="/x">Muu</a>', 4)).to.deep.equal(
      ['accessibility statement', 'privacy notice', 'feedback form', 'sitemap'].map(
        (name) => `<vn-footer> expected a link to the ${name} but found none.`,
      ),
    );
  });
});

testBadInput('footer', BAD_INPUTS.footer);
