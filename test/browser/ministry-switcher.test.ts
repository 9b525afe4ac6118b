import '../../src/elements/ministry-switcher/ministry-switcher.js';
import { ministrySwitcherExamples } from '../../stories/examples/ministry-switcher.examples.js';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { ministrySwitcher } from '../../src/markup/index.js';
import { BAD_INPUTS } from '../support/bad-inputs.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import {
  focused,
  keysOfOthersUsed,
  one,
  outside,
  press,
  stageAt,
  toggled,
  typeAtOnce,
  until,
  wait,
  WIDE_PX,
} from './support/keys.js';
import { settled, stage, type Stage } from './support/render.js';

testExamples('ministry-switcher', ministrySwitcherExamples);

/** After this time the next letter begins a new search. */
const TYPE_AHEAD_PAUSE_MS = 800;

// The author's list, and the same list rendered by the element in its shadow root.
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
      page = await stageAt(WIDE_PX, 'ministry-switcher', example);
      before = outside('before', 'prepend', page.root);
      after = outside('after', 'append', page.root);
      await until(() => home().querySelector('details') !== null);
      button().focus();
      // The code for the keys loads when the list is first opened.
      const isReady = toggled(details());
      await press('Enter');
      await isReady;
    });
    afterEach(() => {
      page.remove();
    });

    it('leaves the keys of other controls in the list to them', () => {
      const select = document.createElement('select');
      select.innerHTML = '<option>1</option><option>2</option>';
      one(home(), 'details > :last-child').prepend(select);
      select.focus();
      for (const key of ['ArrowDown', 'End', 'v']) {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        select.dispatchEvent(event);
        expect(event.defaultPrevented, key).to.equal(false);
        expect(focused()).to.equal(select);
      }
      select.remove();
    });

    it('[switcher-toggle] Enter and Space open and close the list', async () => {
      expect(details().open).to.equal(true);
      await press('Space');
      expect(details().open).to.equal(false);
      await press('Enter');
      expect(details().open).to.equal(true);
    });

    it('[switcher-tab] Tab moves from the button through the thirteen links', async () => {
      const links = [...details().querySelectorAll('a')];
      expect(links.length).to.equal(13);
      for (const link of links) {
        await press('Tab');
        expect(focused()).to.equal(link);
      }
    });

    it('[switcher-keys] arrows, Home and End move through the links', async () => {
      const links = [...details().querySelectorAll('a')];
      await press('Tab', 'ArrowDown');
      await until(() => focused() === links[1]);
      await press('End');
      expect(focused()).to.equal(links.at(-1));
      await press('ArrowDown', 'ArrowUp');
      expect(focused()).to.equal(links.at(-2));
      await press('Home');
      expect(focused()).to.equal(links[0]);
    });

    it('[switcher-type] typing moves to the name that begins with the letters', async () => {
      const named = (text: string): HTMLAnchorElement | undefined =>
        [...details().querySelectorAll('a')].find((link) => link.textContent.startsWith(text));
      await press('Tab', 's');
      await until(() => focused() === named('Sosiaali'));
      await wait(TYPE_AHEAD_PAUSE_MS);
      typeAtOnce('si');
      expect(focused()).to.equal(named('Sisä'));
    });

    it('[switcher-type] matches a name of several words, and cycles on one repeated letter', async () => {
      page.remove();
      page = await stage('ministry-switcher', example, 'en', 'client');
      await until(() => home().querySelector('details') !== null);
      const isReady = toggled(details());
      details().open = true;
      await isReady;
      const links = [...details().querySelectorAll('a')];
      links[0]?.focus();
      typeAtOnce('p');
      expect(focused()).to.equal(links[1]);
      await wait(TYPE_AHEAD_PAUSE_MS);
      typeAtOnce('ministry of J');
      expect(focused()?.textContent).to.equal('Ministry of Justice');
      await wait(TYPE_AHEAD_PAUSE_MS);
      links[0]?.focus();
      typeAtOnce('mmm');
      expect(focused()).to.equal(links[4]);
    });

    it('[switcher-toggle] Space on the button closes the list after letters were typed', async () => {
      await press('Tab', 's');
      await until(() => focused()?.textContent.startsWith('Sosiaali') === true);
      button().focus();
      await press('Space');
      expect(details().open).to.equal(false);
      expect(focused()).to.equal(button());
    });

    it('[switcher-escape] Escape closes the list and returns focus', async () => {
      await press('Tab', 'Tab', 'Escape');
      expect(details().open).to.equal(false);
      expect(focused()).to.equal(button());
      await press('Enter', 'Escape');
      expect(details().open).to.equal(false);
    });

    it('[switcher-leave] Shift+Tab out of the open list closes it', async () => {
      await press('Shift+Tab');
      await until(() => !details().open);
      expect(focused()).to.equal(before);
    });

    it('[switcher-leave] Tab past the last link closes it', async () => {
      const last = [...details().querySelectorAll('a')].at(-1);
      last?.focus();
      await press('Tab');
      await until(() => !details().open);
      expect(focused()).to.equal(after);
    });

    it('[switcher-outside] a click elsewhere closes it', () => {
      after.click();
      expect(details().open).to.equal(false);
    });
  });
}

describe('ministry switcher without children', () => {
  it('follows the nearest language, live, and is replaced by children', async () => {
    const root = document.createElement('div');
    root.lang = 'sv';
    root.innerHTML = '<vn-ministry-switcher organisation="sm"></vn-ministry-switcher>';
    document.body.append(root);
    const host = one(root, 'vn-ministry-switcher');
    const current = (): string | undefined =>
      host.shadowRoot?.querySelector('[aria-current]')?.textContent ?? undefined;
    await until(() => current() === 'Inrikesministeriet');
    root.lang = 'se';
    await until(() => current() === 'Siskkáldasministeriija');
    root.lang = 'ru';
    await until(() => current() === 'Ministry of the Interior');
    expect(host.shadowRoot?.querySelector('[aria-current]')?.getAttribute('lang')).to.equal('en');
    root.lang = 'et';
    const name = (): Element | null | undefined => host.shadowRoot?.querySelector('nav');
    await until(() => name()?.getAttribute('lang') === 'fi');
    expect(current()).to.equal('Ministry of the Interior');
    expect(host.shadowRoot?.querySelector('div')?.lang).to.equal('et');
    const child = document.createElement('nav');
    child.setAttribute('aria-label', 'x');
    host.append(child);
    await settled(root);
    expect(host.shadowRoot?.querySelector('details')).to.equal(null);
    root.remove();
  });
});

describe('ministry switcher from a URL', () => {
  const json = (value: unknown): string =>
    `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
  const put = (src: string): HTMLElement => {
    const root = document.createElement('div');
    root.lang = 'sv';
    root.innerHTML = '<vn-ministry-switcher organisation="lagting"></vn-ministry-switcher>';
    document.body.append(root);
    one(root, 'vn-ministry-switcher').setAttribute('src', src);
    return root;
  };
  const links = (root: ParentNode): string[] =>
    [...(one(root, 'vn-ministry-switcher').shadowRoot?.querySelectorAll('a') ?? [])].map(
      ({ textContent }) => textContent,
    );
  const silently = async (work: () => Promise<void>): Promise<string[]> => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warnings.push(String(text));
    await work();
    console.warn = warn;
    return warnings;
  };
  const ALAND = [
    {
      key: 'landskap',
      names: { sv: 'Ålands landskapsregering' },
      href: 'https://www.regeringen.ax',
    },
    { key: 'lagting', names: { sv: 'Ålands lagting' }, href: 'https://www.lagtinget.ax' },
  ];

  it('renders that list and marks the current one', async () => {
    for (const value of [ALAND, { version: '2026-01-01', organisations: ALAND }]) {
      const root = put(json(value));
      await until(() => links(root).length === 2);
      const current = one(root, 'vn-ministry-switcher').shadowRoot?.querySelector('[aria-current]');
      expect(current?.textContent).to.equal('Ålands lagting');
      root.remove();
    }
  });

  for (const [name, src] of [
    ['does not exist', '/nowhere.json'],
    ['is no JSON', 'data:application/json,{'],
    ['is no list', json({ a: 1 })],
    ['is empty', json([])],
    ['contains nothing to display', json([null, 1, { names: {} }, { names: { sv: 2 } }])],
  ] as const) {
    it(`falls back to the built-in list with one warning if the list ${name}`, async () => {
      const warnings = await silently(async () => {
        const root = put(src);
        await until(() => links(root).length === 13);
        root.remove();
      });
      expect(warnings.filter((line) => line.startsWith('<vn-')).length, warnings.join()).to.equal(
        1,
      );
    });
  }

  it('renders the built-in list after three seconds if the list is slow', async () => {
    const { fetch } = window;
    window.fetch = async (_, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => {
          reject(new Error('late'));
        });
      });
    await silently(async () => {
      const start = performance.now();
      const root = put('/slow.json');
      await until(() => links(root).length === 13);
      expect(performance.now() - start).to.be.at.least(2900);
      root.remove();
    });
    window.fetch = fetch;
  });

  it('a javascript: URL becomes text, with a warning', async () => {
    const warnings = await silently(async () => {
      const root = put(json([...ALAND, { names: { sv: 'Ond' }, href: 'javascript:alert(1)' }]));
      await until(() => links(root).length === 2);
      const text = one(root, 'vn-ministry-switcher').shadowRoot?.textContent ?? '';
      expect(text).to.contain('Ond');
      root.remove();
    });
    expect(warnings.join()).to.match(/expected a web URL as href/);
  });

  const many = (count: number): unknown[] =>
    Array.from({ length: count }, (_, index) => ({
      key: String(index),
      names: { sv: `${index % 2 ? 'Mini\u00ADsterium' : 'Verk'} ${String(index)}` },
      abbreviations: { sv: `Q${String(index)}Q` },
      href: `/${String(index)}/`,
    }));

  it('renders the first thousand of ten thousand organisations', async () => {
    const warnings = await silently(async () => {
      const root = put(json(many(10_000)));
      await until(() => links(root).length === 1000);
      root.remove();
    });
    expect(warnings.join()).to.match(/at most 1000 organisations but found 10000/);
  });

  it('[switcher-filter] a longer list that is loaded later has one, too', async () => {
    const root = put(json(many(3)));
    await until(() => links(root).length === 3);
    const shadow = one(root, 'vn-ministry-switcher').shadowRoot!;
    const details = one<HTMLDetailsElement>(shadow, 'details');
    const toggle = async (): Promise<void> => {
      const isDone = toggled(details);
      details.open = !details.open;
      await isDone;
    };
    await toggle();
    await toggle();
    one(root, 'vn-ministry-switcher').setAttribute('src', json(many(30)));
    await until(() => links(root).length === 30);
    await toggle();
    await until(() => one(shadow, 'input').checkVisibility());
    root.remove();
  });

  it('[switcher-filter] a list of sixty has a filter by name and abbreviation; closing clears it', async () => {
    const root = put(json(many(60)));
    await until(() => links(root).length === 60);
    const shadow = one(root, 'vn-ministry-switcher').shadowRoot!;
    const input = one<HTMLInputElement>(shadow, 'input');
    expect(input.checkVisibility()).to.equal(false);
    one(shadow, 'summary').focus();
    await press('Enter');
    await until(() => input.checkVisibility());
    const left = (): number =>
      [...shadow.querySelectorAll('li')].filter((item) => item.checkVisibility()).length;
    const type = async (text: string): Promise<void> => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await settled(root);
    };
    await type('ministerium 1');
    expect(left()).to.equal(6);
    await until(() =>
      /6/.test(document.querySelector('[data-vn-announcements]')?.textContent ?? ''),
    );
    await type('q7q');
    expect(left()).to.equal(1);
    await type('zzz');
    expect(left()).to.equal(0);
    input.focus();
    await press('Escape');
    expect(one<HTMLDetailsElement>(shadow, 'details').open).to.equal(false);
    await press('Enter');
    await until(() => left() === 59);
    root.remove();
  });
});

describe('ministry switcher filter of the author’s own list', () => {
  it('applies to entries that a script replaces, and to a field that it replaces', async () => {
    const root = document.createElement('div');
    const list = `<ul><li><a href="/a">Arkisto</a></li><li><a href="/m">Museo</a></li></ul>`;
    root.innerHTML = `<vn-ministry-switcher><nav aria-label="Sivustot"><details>
      <summary>Sivustot</summary><label hidden>Suodata <input></label>${list}</details></nav>
      </vn-ministry-switcher>`;
    document.body.append(root);
    const field = (): HTMLInputElement => one(root, 'input');
    const shown = (): string =>
      [...root.querySelectorAll('li')]
        .filter((item) => item.checkVisibility())
        .map((item) => item.textContent)
        .join();
    const type = (text: string): void => {
      field().value = text;
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    one<HTMLDetailsElement>(root, 'details').open = true;
    await until(() => field().checkVisibility());
    type('mus');
    expect(shown()).to.equal('Museo');
    one(root, 'ul').outerHTML = list;
    await until(() => shown() === 'Museo');
    one(root, 'label').outerHTML = '<label hidden>Suodata <input></label>';
    await until(() => shown() === 'Arkisto,Museo' && field().checkVisibility());
    type('ark');
    await until(() => shown() === 'Arkisto');
    root.remove();
  });

  /** Written by hand and by the markup function, both in the light DOM. */
  const WRITTEN: Readonly<Record<string, (root: HTMLElement) => void>> = {
    'written by hand': (root) => {
      const items = Array.from(
        { length: 20 },
        (_, index) =>
          `<li${index === 7 ? ' data-vn-keywords="UD UM"' : ''}><a href="/${String(index)}/">${
            index % 2 ? 'Mini\u00ADsterium' : 'Verk'
          } ${String(index)}</a></li>`,
      );
      root.innerHTML = `<vn-ministry-switcher><nav aria-label="Webbplatser"><details>
        <summary>Webbplatser</summary><div><label hidden>Filtrera <input type="search"></label>
        <ul>${items.join('')}</ul></div></details></nav></vn-ministry-switcher>`;
    },
    'written by the function': (root) => {
      const organisations = Array.from({ length: 21 }, (_, index) => ({
        key: String(index),
        // The first one precedes the list.
        names: { sv: `${index % 2 ? 'Verk' : 'Ministerium'} ${String(index - 1)}` },
        abbreviations: index === 8 ? { sv: 'UD', fi: 'UM' } : {},
        href: `/${String(index)}/`,
      }));
      const children = ministrySwitcher({ lang: 'sv', organisations });
      const host = document.createElement('vn-ministry-switcher');
      root.append(host);
      render(children, host);
    },
  };
  for (const [name, write] of Object.entries(WRITTEN)) {
    it(`[switcher-filter] ${name}: keeps items with the text, announces their number, and is cleared with the list`, async () => {
      const root = document.createElement('div');
      root.lang = 'sv';
      write(root);
      document.body.append(root);
      await settled(root);
      const host = one(root, 'vn-ministry-switcher');
      const input = one<HTMLInputElement>(host, 'input');
      const left = (): number =>
        [...host.querySelectorAll('li')].filter((item) => item.checkVisibility()).length;
      const announcement = (): string =>
        document.querySelector('[data-vn-announcements]')?.lastElementChild?.textContent ?? '';
      expect(input.checkVisibility()).to.equal(false);
      one(host, 'summary').focus();
      await press('Enter');
      await until(() => input.checkVisibility());
      input.focus();
      await press('v', 'e', 'r', 'k');
      expect(left()).to.equal(10);
      await until(() => announcement().includes('10'));
      const type = (text: string): void => {
        input.value = text;
        input.dispatchEvent(new Event('input'));
      };
      type(' verk   12 ');
      expect(left()).to.equal(1);
      type('ministerium');
      expect(left()).to.equal(10);
      type('');
      await press('u', 'd');
      expect(left()).to.equal(1);
      const [found] = [...host.querySelectorAll<HTMLElement>('li > a')].filter((link) =>
        link.checkVisibility(),
      );
      await press('ArrowDown');
      expect(focused()).to.equal(found);
      await press('ArrowUp');
      expect(focused()).to.equal(input);
      expect(keysOfOthersUsed(input, ['Escape', 'ArrowDown'])).to.deep.equal([]);
      expect(one<HTMLDetailsElement>(host, 'details').open).to.equal(true);
      // Selects text.
      await press('Shift+ArrowDown');
      expect(focused()).to.equal(input);
      found!.focus();
      const keys = ['Escape', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'k'];
      expect(keysOfOthersUsed(found!, keys)).to.deep.equal([]);
      input.focus();
      await press('Escape');
      expect(one<HTMLDetailsElement>(host, 'details').open).to.equal(false);
      await press('Enter');
      await until(() => left() === 20);
      expect(input.value).to.equal('');
      type('12');
      expect(left()).to.equal(1);
      // As a router that caches the HTML of a page does.
      const stored = root.innerHTML;
      root.innerHTML = stored;
      const copy = one(root, 'vn-ministry-switcher');
      await until(
        () =>
          [...copy.querySelectorAll('li')].filter((item) => item.checkVisibility()).length === 20,
      );
      root.remove();
    });
  }
});

testBadInput('ministry-switcher', BAD_INPUTS['ministry-switcher']);
