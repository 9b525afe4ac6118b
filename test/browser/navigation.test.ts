import '../../src/elements/navigation/navigation.js';
import { navigationExamples } from '../../stories/examples/navigation.examples.js';
import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { render } from 'lit';
import { navigation } from '../../src/markup/index.js';
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
  until,
  WIDE_PX,
} from './support/keys.js';
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
    await open(WIDE_PX);
    button(submenu()).focus();
    await press('Enter');
    expect(submenu().open).to.equal(true);
    await press('Space');
    expect(submenu().open).to.equal(false);
  });

  it('[nav-toggle] Enter and Space open and close the narrow menu', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('Enter');
    expect(menu().open).to.equal(true);
    await press('Space');
    expect(menu().open).to.equal(false);
  });

  it('[nav-tab] Tab moves through expanded items in DOM order', async () => {
    await open(WIDE_PX);
    const links = [...page.root.querySelectorAll<HTMLElement>('nav > details > ul > li > a')];
    links[0]?.focus();
    await press('Tab', 'Tab');
    expect(focused()).to.equal(button(submenu()));
    await press('Tab');
    expect(focused()).to.equal(links[2]);
    await press('Shift+Tab', 'Enter', 'Tab');
    expect(focused()).to.equal(one(submenu(), 'li > a'));
  });

  it('[nav-tab] Tab skips the closed narrow menu', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('Tab');
    expect(focused()).to.equal(after);
  });

  it('[nav-escape] Escape closes the submenu and returns focus to its button', async () => {
    await open(WIDE_PX);
    button(submenu()).focus();
    await press('Enter', 'Tab', 'Tab', 'Escape');
    expect(submenu().open).to.equal(false);
    expect(focused()).to.equal(button(submenu()));
  });

  it('[nav-escape] Escape closes the innermost of two open menus, then the other', async () => {
    await open(NARROW_PX);
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

  it('[nav-wide] Escape leaves the list in wide windows as it is', async () => {
    await open(WIDE_PX);
    const link = one(page.root, 'nav > details > ul > li > a');
    link.focus();
    await press('Escape');
    expect(focused()).to.equal(link);
    expect(link.getClientRects().length).to.be.greaterThan(0);
  });

  it('[nav-leave] closes a submenu over the page when focus leaves it', async () => {
    await open(WIDE_PX);
    button(submenu()).focus();
    await press('Enter', 'Shift+Tab');
    await until(() => !submenu().open);
    expect(focused()).to.equal(submenu().previousElementSibling);
  });

  it('[nav-leave] closes the narrow menu, which is over the page, when focus leaves it', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('Enter');
    [...menu().querySelectorAll<HTMLElement>('ul > li > a')].at(-1)?.focus();
    await press('Tab');
    await until(() => !menu().open);
    expect(focused()).to.equal(after);
  });

  it('[nav-leave] Shift+Tab from the button of the open menu closes it', async () => {
    await open(NARROW_PX);
    const before = outside('before', 'prepend', page.root);
    button(menu()).focus();
    await press('Enter', 'Shift+Tab');
    await until(() => !menu().open);
    expect(focused()).to.equal(before);
  });

  it('[nav-leave] Tab out of the page closes it', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('Enter');
    const last = [...menu().querySelectorAll<HTMLElement>('ul > li > a')].at(-1);
    last?.focus();
    // A real Tab would move focus into the browser's own buttons.
    last?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    last?.blur();
    await until(() => !menu().open);
  });

  it('[nav-one-open] opening a submenu closes the other', async () => {
    await open(WIDE_PX);
    const item = submenu().closest('li')!;
    const second = item.cloneNode(true) as HTMLElement;
    one(second, 'a').textContent = 'A';
    item.after(second);
    const other = one<HTMLDetailsElement>(second, 'details');
    const toggled = new Promise((resolve) => {
      submenu().addEventListener('toggle', resolve, { once: true });
    });
    submenu().open = true;
    await toggled;
    other.open = true;
    await until(() => !submenu().open);
    expect(other.open).to.equal(true);
  });

  it('[nav-arrows] arrows move through the links and buttons of the row and stop at its ends', async () => {
    await open(WIDE_PX);
    const stops = [
      ...page.root.querySelectorAll<HTMLElement>('nav > details > ul > li > a, li summary'),
    ].filter((stop) => stop.checkVisibility());
    stops[0]?.focus();
    await press('ArrowRight', 'ArrowDown');
    await until(() => focused() === stops[2]);
    await press('ArrowLeft');
    await until(() => focused() === stops[1]);
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');
    await until(() => focused() === stops[0]);
    await press('End');
    await until(() => focused() === stops.at(-1));
    await press('ArrowRight', 'Home');
    await until(() => focused() === stops[0]);
  });

  it('[nav-arrows] the down arrow moves into an open submenu, arrows stay in it', async () => {
    await open(WIDE_PX);
    const links = [...submenu().querySelectorAll<HTMLElement>('a')];
    button(submenu()).focus();
    await press('Enter', 'ArrowDown');
    await until(() => focused() === links[0]);
    await press('ArrowUp', 'ArrowDown');
    await until(() => focused() === links[1]);
    await press('End', 'ArrowDown');
    await until(() => focused() === links.at(-1));
    await press('Home');
    await until(() => focused() === links[0]);
    await press('Escape', 'Escape');
    expect(focused()).to.equal(button(submenu()));
    expect(submenu().open).to.equal(false);
    await press('ArrowDown');
    await until(() => focused() === submenu().closest('li')?.nextElementSibling?.firstElementChild);
  });

  it('[nav-arrows] the down arrow moves into the open menu; on the closed one it scrolls the page', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('ArrowDown');
    expect(focused()).to.equal(button(menu()));
    await press('Enter', 'ArrowDown');
    await until(() => focused() === one(menu(), 'a'));
  });

  it('[nav-arrows] the left arrow moves forward in right-to-left text', async () => {
    await open(WIDE_PX);
    page.root.dir = 'rtl';
    const links = [...page.root.querySelectorAll<HTMLElement>('nav > details > ul > li > a')];
    links[0]?.focus();
    await press('ArrowLeft');
    await until(() => focused() === links[1]);
    await press('ArrowRight');
    await until(() => focused() === links[0]);
  });

  it('leaves keys to the browser, to input methods and to those who have handled them', async () => {
    await open(WIDE_PX);
    const first = one(page.root, 'nav > details > ul > li > a');
    first.focus();
    expect(keysOfOthersUsed(first, ['ArrowRight', 'ArrowDown', 'End'])).to.deep.equal([]);
    button(submenu()).focus();
    await press('Enter', 'Tab');
    const inSubmenu = focused()!;
    expect(submenu().contains(inSubmenu)).to.equal(true);
    expect(keysOfOthersUsed(inSubmenu, ['ArrowDown', 'Escape'])).to.deep.equal([]);
    expect(submenu().open).to.equal(true);
  });

  it('names the list of the open menu, which scrolls, if the author has not', async () => {
    await open(NARROW_PX);
    const list = one(menu(), ':scope > ul');
    expect(list.ariaLabel).to.equal('Päävalikko');
    list.removeAttribute('aria-label');
    button(menu()).focus();
    await press('Enter');
    await until(() => list.ariaLabel === button(menu()).textContent.trim());
    await press('Enter');
    await until(() => !list.hasAttribute('aria-label'));
  });

  it('keeps the narrow menu open when a link opens another tab or saves a file', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('Enter');
    const link = one<HTMLAnchorElement>(menu(), 'a');
    const stay = (event: Event): void => event.preventDefault();
    page.root.addEventListener('click', stay);
    const click = (init: MouseEventInit): void => {
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    };
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) click({ [key]: true });
    link.target = '_blank';
    click({});
    link.target = '';
    for (const name of ['a.pdf', '']) {
      link.download = name;
      click({});
    }
    expect(menu().open).to.equal(true);
    link.removeAttribute('download');
    click({});
    expect(menu().open).to.equal(false);
  });

  it('closes the narrow menu when a link in an SVG image is followed', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('Enter');
    const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
    link.setAttribute('href', '#x');
    one(menu(), 'a').append(link);
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(menu().open).to.equal(false);
  });

  it('[nav-escape] Escape closes an open submenu when nothing has focus', async () => {
    await open(WIDE_PX);
    submenu().open = true;
    (document.activeElement as HTMLElement | null)?.blur();
    await press('Escape');
    expect(submenu().open).to.equal(false);
    expect(focused()).to.equal(button(submenu()));
  });

  it('[nav-turn] widening the window closes the menu and moves focus to a link of the row', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('Enter');
    await setViewport({ width: WIDE_PX, height: 800 });
    await until(() => !menu().open);
    await until(() => focused()?.localName === 'a');
    expect(focused()?.localName).to.equal('a');
    expect(focused()?.checkVisibility()).to.equal(true);
    expect(document.documentElement.style.overflow).to.equal('');
    await setViewport({ width: NARROW_PX, height: 800 });
    await until(() => focused() === button(menu()));
    expect(menu().open).to.equal(false);
  });

  it('[nav-turn] an open submenu closes; focus in it moves to a visible control', async () => {
    await open(WIDE_PX);
    button(submenu()).focus();
    await press('Enter', 'Tab');
    await setViewport({ width: NARROW_PX, height: 800 });
    await until(() => !submenu().open);
    await until(() => focused() === button(menu()));
  });

  it('[nav-hold] the page behind the open menu does not scroll, nor move when it opens', async () => {
    await open(NARROW_PX);
    const filler = document.createElement('div');
    filler.style.blockSize = '3000px';
    page.root.append(filler);
    const top = (): number => after.getBoundingClientRect().top;
    const [was, width] = [top(), document.documentElement.clientWidth];
    button(menu()).focus();
    await press('Enter');
    await until(() => document.documentElement.style.overflow === 'hidden');
    expect(top()).to.equal(was);
    expect(document.documentElement.clientWidth).to.equal(width);
    const list = one(menu(), 'ul');
    expect(list.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    await press('Escape');
    await until(() => document.documentElement.style.overflow === '');
    expect(one(page.root, 'vn-navigation').style.length).to.equal(0);
  });

  it('[nav-hold] in a low window the menu fills the space below its button and scrolls', async () => {
    await open(NARROW_PX);
    await setViewport({ width: NARROW_PX, height: 300 });
    const filler = document.createElement('div');
    filler.style.blockSize = '200px';
    page.root.prepend(filler);
    button(menu()).focus();
    await press('Enter');
    const list = one(menu(), 'ul');
    await until(() => list.scrollHeight > list.clientHeight);
    expect(list.getBoundingClientRect().bottom).to.be.at.most(innerHeight + 1);
    expect(list.getBoundingClientRect().height).to.be.greaterThan(150);
  });

  it('[nav-hold] the menu stays within a window that becomes lower', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('Enter');
    await until(() => document.documentElement.style.overflow === 'hidden');
    await setViewport({ width: NARROW_PX, height: 300 });
    const list = one(menu(), 'ul');
    await until(() => list.getBoundingClientRect().bottom <= innerHeight + 1);
    expect(list.scrollHeight).to.be.above(list.clientHeight);
  });

  it('[nav-hold] the scroll lock ends if the pages of the menu are removed', async () => {
    await open(NARROW_PX);
    button(menu()).focus();
    await press('Enter');
    await until(() => document.documentElement.style.overflow === 'hidden');
    one(page.root, 'vn-navigation').replaceChildren();
    await until(() => document.documentElement.style.overflow === '');
  });

  it('[nav-hold] the scroll lock ends if a script replaces the open menu by a closed one', async () => {
    await open(NARROW_PX);
    const list = one(menu(), ':scope > ul');
    list.removeAttribute('aria-label');
    const closed = menu().cloneNode(true);
    button(menu()).focus();
    await press('Enter');
    await until(() => document.documentElement.style.overflow === 'hidden');
    menu().replaceWith(closed);
    await until(() => document.documentElement.style.overflow === '');
  });

  it('a copy of an open menu loses the name of its list when it closes', async () => {
    await open(NARROW_PX);
    one(menu(), ':scope > ul').removeAttribute('aria-label');
    const written = menu().innerHTML;
    button(menu()).focus();
    await press('Enter');
    await until(() => one(menu(), ':scope > ul').ariaLabel !== null);
    menu().replaceWith(menu().cloneNode(true));
    menu().open = false;
    await until(() => menu().innerHTML === written);
  });

  it('closes a submenu over the page even if an extension has added an element to it', async () => {
    await open(WIDE_PX);
    submenu().open = true;
    submenu().append(document.createElement('x-extension'));
    await until(() => submenu().lastElementChild?.localName === 'x-extension');
    after.click();
    await until(() => !submenu().open);
  });

  it('[nav-hold] the scroll lock ends when a link is followed or the navigation is removed', async () => {
    await open(NARROW_PX);
    const link = one<HTMLAnchorElement>(menu(), 'a');
    link.href = '#x';
    button(menu()).focus();
    await press('Enter');
    await until(() => document.documentElement.style.overflow === 'hidden');
    link.click();
    await until(() => !menu().open);
    await until(() => document.documentElement.style.overflow === '');
    menu().open = true;
    await until(() => document.documentElement.style.overflow === 'hidden');
    one(page.root, 'vn-navigation').remove();
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('[nav-outside] a click elsewhere closes the submenu', async () => {
    await open(WIDE_PX);
    button(submenu()).focus();
    await press('Enter');
    expect(submenu().open).to.equal(true);
    after.click();
    expect(submenu().open).to.equal(false);
  });

  it('[nav-outside] a click in a frame of the page closes the submenu', async () => {
    await open(WIDE_PX);
    const frame = document.createElement('iframe');
    frame.title = 'frame';
    frame.style.cssText = 'display: block; margin-block-start: 400px';
    page.root.append(frame);
    button(submenu()).focus();
    await press('Enter');
    const { left, top } = frame.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 30), Math.round(top + 30)] });
    await until(() => !submenu().open);
  });

  it('a submenu beside short names stays within the viewport', async () => {
    await open(WIDE_PX);
    for (const names of [
      ['Etusivu', 'Ajankohtaista', 'Ministeriö', 'Vastuualueet', 'Vireillä', 'Me', 'EU', 'Te'],
      ['A', 'B', 'C', 'D'],
    ]) {
      const pages = names.map((title) => ({
        title,
        href: '/',
        children: [{ title: 'Tietoa sivustosta', href: '/' }],
      }));
      const host = document.createElement('vn-navigation');
      render(navigation(pages, { lang: 'fi' }), host);
      page.root.replaceChildren(host);
      for (const width of [760, 800, 960, 980]) {
        await setViewport({ width, height: 800 });
        for (const details of menu().querySelectorAll<HTMLDetailsElement>(
          ':scope > ul > li > details',
        )) {
          const isInside = (): boolean => {
            // At this width the row may turn into the menu, which closes what is open.
            details.open = true;
            const { left, right } = one(details, 'ul').getBoundingClientRect();
            return left >= -0.5 && right <= document.documentElement.clientWidth + 0.5;
          };
          await until(isInside, () => `${names.join()}, ${String(width)} px`);
          details.open = false;
        }
      }
    }
  });

  it('a click inside the submenu leaves it open', async () => {
    await open(WIDE_PX);
    button(submenu()).focus();
    await press('Enter');
    one(submenu(), 'ul').click();
    expect(submenu().open).to.equal(true);
  });

  it('removes its listeners when it is removed', async () => {
    await open(WIDE_PX);
    submenu().open = true;
    const kept = submenu();
    one(page.root, 'vn-navigation').remove();
    document.body.click();
    expect(kept.open).to.equal(true);
  });
});

testBadInput('navigation', BAD_INPUTS.navigation);
