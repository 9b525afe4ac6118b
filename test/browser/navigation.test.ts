import '../../src/elements/navigation/navigation.js';
import { navigationExamples } from '../../stories/examples/navigation.examples.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, NARROW, one, outside, press, stageAt, until, WIDE } from './support/keys.js';
import type { Stage } from './support/render.js';

testExamples('navigation', navigationExamples);

describe('navigation keyboard', () => {
  let page: Stage;
  let after: HTMLAnchorElement;
  const menu = (): HTMLDetailsElement => one(page.root, 'nav > details');
  const submenu = (): HTMLDetailsElement => one(page.root, 'li > details');
  const button = (details: Element): HTMLElement => one(details, ':scope > summary');
  const open = async (width: number): Promise<void> => {
    page = await stageAt(width, 'navigation', navigationExamples[0]);
    after = outside('after', 'append', page.root);
  };
  afterEach(() => {
    page.remove();
  });

  it('[nav-toggle] Enter and Space open and close the submenu', async () => {
    await open(WIDE);
    button(submenu()).focus();
    await press('Enter');
    expect(submenu().open).to.equal(true);
    await press('Space');
    expect(submenu().open).to.equal(false);
  });

  it('[nav-toggle] Enter and Space open and close the narrow menu', async () => {
    await open(NARROW);
    button(menu()).focus();
    await press('Enter');
    expect(menu().open).to.equal(true);
    await press('Space');
    expect(menu().open).to.equal(false);
  });

  it('[nav-tab] Tab goes through what is open, in the order of the markup', async () => {
    await open(WIDE);
    const links = [...page.root.querySelectorAll<HTMLElement>('nav > details > ul > li > a')];
    links[0]?.focus();
    await press('Tab', 'Tab');
    expect(focused()).to.equal(button(submenu()));
    await press('Tab');
    expect(focused()).to.equal(links[2]);
    await press('Shift+Tab', 'Enter', 'Tab');
    expect(focused()).to.equal(one(submenu(), 'li > a'));
  });

  it('[nav-tab] Tab passes over the closed narrow menu', async () => {
    await open(NARROW);
    button(menu()).focus();
    await press('Tab');
    expect(focused()).to.equal(after);
  });

  it('[nav-escape] Escape closes the submenu and gives focus back to its button', async () => {
    await open(WIDE);
    button(submenu()).focus();
    await press('Enter', 'Tab', 'Tab', 'Escape');
    expect(submenu().open).to.equal(false);
    expect(focused()).to.equal(button(submenu()));
  });

  it('[nav-escape] Escape closes the innermost of two open menus, then the other', async () => {
    await open(NARROW);
    button(menu()).focus();
    await press('Enter');
    button(submenu()).focus();
    await press('Enter', 'Tab', 'Escape');
    expect([menu().open, submenu().open]).to.deep.equal([true, false]);
    expect(focused()).to.equal(button(submenu()));
    await press('Escape');
    expect(menu().open).to.equal(false);
    expect(focused()).to.equal(button(menu()));
  });

  it('[nav-wide] Escape leaves the list of a wide screen as it is', async () => {
    await open(WIDE);
    const link = one(page.root, 'nav > details > ul > li > a');
    link.focus();
    await press('Escape');
    expect(focused()).to.equal(link);
    expect(link.getClientRects().length).to.be.greaterThan(0);
  });

  it('[nav-leave] focus that leaves a submenu over the page closes it', async () => {
    await open(WIDE);
    button(submenu()).focus();
    await press('Enter', 'Shift+Tab');
    expect(await until(() => !submenu().open)).to.equal(true);
    expect(focused()).to.equal(submenu().previousElementSibling);
  });

  it('[nav-leave] focus that leaves the narrow menu leaves it open: it moves the page', async () => {
    await open(NARROW);
    button(menu()).focus();
    await press('Enter');
    after.focus();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(menu().open).to.equal(true);
  });

  it('[nav-one-open] a submenu that opens closes the other', async () => {
    await open(WIDE);
    const item = submenu().closest('li')!;
    const second = item.cloneNode(true) as HTMLElement;
    item.after(second);
    const other = one<HTMLDetailsElement>(second, 'details');
    const toggled = new Promise((resolve) => {
      submenu().addEventListener('toggle', resolve, { once: true });
    });
    submenu().open = true;
    await toggled;
    other.open = true;
    expect(await until(() => !submenu().open)).to.equal(true);
    expect(other.open).to.equal(true);
  });

  it('[nav-outside] a click elsewhere closes the submenu', async () => {
    await open(WIDE);
    button(submenu()).focus();
    await press('Enter');
    expect(submenu().open).to.equal(true);
    after.click();
    expect(submenu().open).to.equal(false);
  });

  it('a click inside the submenu leaves it open', async () => {
    await open(WIDE);
    button(submenu()).focus();
    await press('Enter');
    one(submenu(), 'ul').click();
    expect(submenu().open).to.equal(true);
  });

  it('listens to nothing once it is gone', async () => {
    await open(WIDE);
    submenu().open = true;
    const kept = submenu();
    one(page.root, 'vn-navigation').remove();
    document.body.click();
    expect(kept.open).to.equal(true);
  });
});

testBadInput('navigation', [
  {
    markup: '<vn-navigation></vn-navigation>',
    warning: /expected a <nav> with a list of links but found no children/,
  },
  { markup: '<vn-navigation><p>Text</p></vn-navigation>', warning: /found <p>/ },
  {
    markup: '<vn-navigation><nav><a href="/">Etusivu</a></nav></vn-navigation>',
    warning: /expected a <nav> with a name/,
  },
  {
    markup:
      '<vn-navigation variant="sideways"><nav aria-label="x"><a href="/">Etusivu</a></nav></vn-navigation>',
  },
]);
