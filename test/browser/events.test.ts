import '../../src/elements/language-selector/language-selector.js';
import '../../src/elements/ministry-switcher/ministry-switcher.js';
import '../../src/elements/sitemap-tree/sitemap-tree.js';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { languageSelector, ministrySwitcher } from '../../src/markup/index.js';
import type { VnEventMap } from '../../src/dom/events.js';
import { one, until } from './support/keys.js';

/** Collects the events of a type that reach the document, with their documented properties. */
function collect<Type extends keyof VnEventMap>(
  type: Type,
): { readonly events: VnEventMap[Type][]; readonly stop: () => void } {
  const events: VnEventMap[Type][] = [];
  const onEvent = (event: VnEventMap[Type]): void => void events.push(event);
  document.addEventListener(type, onEvent as EventListener);
  return {
    events,
    stop: () => {
      document.removeEventListener(type, onEvent as EventListener);
    },
  };
}

/** The documented properties of an event. */
const traits = ({ bubbles, composed, cancelable }: Event): object => ({
  bubbles,
  composed,
  cancelable,
});
const NOT_CANCELABLE = { bubbles: true, composed: true, cancelable: false };

describe('events', () => {
  let root: HTMLElement;
  /** The element in a shadow root, so that only composed events reach the document. */
  let shadow: ShadowRoot;
  beforeEach(() => {
    root = document.createElement('div');
    root.lang = 'sv';
    shadow = root.attachShadow({ mode: 'open' });
    document.body.append(root);
  });
  afterEach(() => {
    root.remove();
  });
  const append = <Tag extends 'vn-ministry-switcher' | 'vn-language-selector' | 'vn-sitemap-tree'>(
    tag: Tag,
    attributes: Readonly<Record<string, string>> = {},
  ): HTMLElementTagNameMap[Tag] => {
    const host = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
    shadow.append(host);
    return host;
  };

  it('vn-filtered of the switcher: text and number of matches, -1 if the field is empty', async () => {
    const organisations = Array.from({ length: 20 }, (_, index) => ({
      key: String(index),
      names: { sv: `Verk ${String(index)}` },
      href: `/${String(index)}/`,
    }));
    const host = append('vn-ministry-switcher');
    render(ministrySwitcher({ lang: 'sv', organisations }), host);
    const input = one<HTMLInputElement>(host, 'input');
    const details = one<HTMLDetailsElement>(host, 'details');
    details.open = true;
    await until(() => input.checkVisibility());
    const { events, stop } = collect('vn-filtered');
    for (const text of ['verk 1', 'VERK 12 ', 'x', '']) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    }
    input.value = 'verk 3';
    input.dispatchEvent(new Event('input'));
    details.open = false;
    await until(() => events.length === 6);
    stop();
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { text: 'verk 1', count: 11 },
      { text: 'VERK 12 ', count: 1 },
      { text: 'x', count: 0 },
      { text: '', count: -1 },
      { text: 'verk 3', count: 1 },
      { text: '', count: -1 },
    ]);
    expect(events.map(traits)).to.deep.equal(Array(6).fill(NOT_CANCELABLE));
  });

  for (const [name, src] of [
    ['a list that does not exist', '/nowhere.json'],
    ['a list without organisations', 'data:application/json,[]'],
  ] as const) {
    it(`vn-load-failed of the switcher: ${name}`, async () => {
      const { events, stop } = collect('vn-load-failed');
      append('vn-ministry-switcher', { src });
      await until(() => events.length > 0);
      stop();
      expect(events.length).to.equal(1);
      expect(events[0]?.detail.url).to.equal(src);
      expect(events[0]?.detail.error).to.be.instanceOf(Error);
      expect(traits(events[0]!)).to.deep.equal(NOT_CANCELABLE);
    });
  }

  it('vn-filtered of the tree: text and number of matches, -1 if the field is empty', async () => {
    const host = append('vn-sitemap-tree');
    host.innerHTML = '<ul><li><a href="/a">Alfa</a></li><li><a href="/b">Beeta</a></li></ul>';
    await host.updateComplete;
    const { events, stop } = collect('vn-filtered');
    await host.filter('alfa');
    await host.filter('');
    stop();
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { text: 'alfa', count: 1 },
      { text: '', count: -1 },
    ]);
    expect(events.map(traits)).to.deep.equal(Array(2).fill(NOT_CANCELABLE));
  });

  it('vn-load-failed of the tree: data and lazy children that do not exist', async () => {
    const { events, stop } = collect('vn-load-failed');
    append('vn-sitemap-tree', { src: '/nowhere.json' });
    await until(() => events.length === 1);
    const host = append('vn-sitemap-tree');
    host.tree = [{ title: 'A', children: '/nowhere-either.json' }];
    await until(() => host.shadowRoot?.querySelector('summary') != null);
    one(host.shadowRoot!, 'summary').click();
    await until(() => events.length === 2);
    stop();
    expect(events.map(({ detail: { url } }) => url)).to.deep.equal([
      '/nowhere.json',
      '/nowhere-either.json',
    ]);
    expect(events.map(traits)).to.deep.equal(Array(2).fill(NOT_CANCELABLE));
  });

  it('vn-load-failed is not dispatched if the list loads', async () => {
    const { events, stop } = collect('vn-load-failed');
    const list = [{ key: 'a', names: { sv: 'Verk' }, href: '/' }];
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(list))}`;
    const host = append('vn-ministry-switcher', { src });
    await until(() => host.shadowRoot?.querySelectorAll('a').length === 1);
    append('vn-ministry-switcher');
    await until(() => shadow.lastElementChild?.shadowRoot?.querySelector('a') !== null);
    stop();
    expect(events).to.deep.equal([]);
  });

  for (const isCancelled of [false, true]) {
    it(`vn-language-chosen ${isCancelled ? 'cancelled: the link is not followed' : 'lets the link be followed'}`, () => {
      const host = append('vn-language-selector');
      render(
        languageSelector([{ lang: 'fi', href: '/fi/' }, { lang: 'sv' }], { lang: 'sv' }),
        host,
      );
      const { events, stop } = collect('vn-language-chosen');
      // The type comes from the element's event map.
      host.addEventListener('vn-language-chosen', (event) => {
        expect(event.detail.hreflang).to.equal('fi');
        if (isCancelled) event.preventDefault();
      });
      let isFollowed: boolean | undefined;
      root.addEventListener('click', (event) => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      });
      one(host, 'a').click();
      stop();
      expect(isFollowed).to.equal(!isCancelled);
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        { hreflang: 'fi', href: new URL('/fi/', location.href).href },
      ]);
      expect(events.map(traits)).to.deep.equal([
        { bubbles: true, composed: true, cancelable: true },
      ]);
    });
  }
});
