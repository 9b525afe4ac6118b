import '../../src/elements/ministry-switcher/ministry-switcher.js';
// Comes when a list opens: no key is to be pressed before that.
import '../../src/elements/ministry-switcher/ministry-switcher.find.js';
import { ministrySwitcherExamples } from '../../stories/examples/ministry-switcher.examples.js';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { ministrySwitcher } from '../../src/markup/index.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, outside, press, stageAt, until, WIDE } from './support/keys.js';
import { settled, stage, type Stage } from './support/render.js';

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

    it('[switcher-keys] arrows, Home and End go through the links', async () => {
      const links = [...details().querySelectorAll('a')];
      await press('Tab', 'ArrowDown');
      expect(await until(() => focused() === links[1])).to.equal(true);
      await press('End');
      expect(focused()).to.equal(links.at(-1));
      await press('ArrowDown', 'ArrowUp');
      expect(focused()).to.equal(links.at(-2));
      await press('Home');
      expect(focused()).to.equal(links[0]);
    });

    it('[switcher-type] first letters go to the name that begins so', async () => {
      const named = (text: string): HTMLAnchorElement | undefined =>
        [...details().querySelectorAll('a')].find((link) => link.textContent.startsWith(text));
      await press('Tab', 's');
      expect(await until(() => focused() === named('Sosiaali'))).to.equal(true);
      await new Promise((resolve) => setTimeout(resolve, 800));
      await press('s', 'i');
      expect(focused()).to.equal(named('Sisä'));
    });

    it('[switcher-type] a name of several words, and one letter again and again', async () => {
      page.remove();
      page = await stage('ministry-switcher', example, 'en', 'client');
      await until(() => home().querySelector('details') !== null);
      details().open = true;
      const links = [...details().querySelectorAll('a')];
      // At once, however slow the machine is.
      const type = (letters: string): void => {
        for (const key of letters) {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
          focused()?.dispatchEvent(event);
        }
      };
      links[0]?.focus();
      await until(() => {
        type('p');
        return focused() === links[1];
      });
      expect(focused()).to.equal(links[1]);
      await new Promise((resolve) => setTimeout(resolve, 800));
      type('ministry of J');
      expect(focused()?.textContent).to.equal('Ministry of Justice');
      await new Promise((resolve) => setTimeout(resolve, 800));
      links[0]?.focus();
      type('mmm');
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
    root.lang = 'et';
    const name = (): Element | null | undefined => host.shadowRoot?.querySelector('nav');
    expect(await until(() => name()?.getAttribute('lang') === 'fi')).to.equal(true);
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

describe('ministry switcher from an address', () => {
  const json = (value: unknown): string =>
    `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
  const put = (src: string): HTMLElement => {
    const root = document.createElement('div');
    root.lang = 'sv';
    root.innerHTML = '<vn-ministry-switcher current="lagting"></vn-ministry-switcher>';
    document.body.append(root);
    one(root, 'vn-ministry-switcher').setAttribute('src', src);
    return root;
  };
  const links = (root: ParentNode): string[] =>
    [...(one(root, 'vn-ministry-switcher').shadowRoot?.querySelectorAll('a') ?? [])].map(
      ({ textContent }) => textContent,
    );
  const silently = async (work: () => Promise<void>): Promise<string[]> => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(String(text));
    await work();
    console.warn = warn;
    return said;
  };
  const ALAND = [
    {
      key: 'landskap',
      names: { sv: 'Ålands landskapsregering' },
      href: 'https://www.regeringen.ax',
    },
    { key: 'lagting', names: { sv: 'Ålands lagting' }, href: 'https://www.lagtinget.ax' },
  ];

  it('draws that list and marks the current one', async () => {
    for (const value of [ALAND, { version: '2026-01-01', organisations: ALAND }]) {
      const root = put(json(value));
      expect(await until(() => links(root).length === 2)).to.equal(true);
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
    ['holds nothing to show', json([null, 1, { names: {} }, { names: { sv: 2 } }])],
  ] as const) {
    it(`a list that ${name}: Finland's, and one warning`, async () => {
      const said = await silently(async () => {
        const root = put(src);
        expect(await until(() => links(root).length === 13)).to.equal(true);
        root.remove();
      });
      expect(said.filter((line) => line.startsWith('<vn-')).length, said.join()).to.equal(1);
    });
  }

  it('a list that is slow: Finland’s after three seconds', async () => {
    const { fetch } = window;
    window.fetch = async (_, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => {
          reject(new Error('late'));
        });
      });
    await silently(async () => {
      const root = put('/slow.json');
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(links(root)).to.deep.equal([]);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(links(root).length).to.equal(13);
      root.remove();
    });
    window.fetch = fetch;
  });

  it('an address that is a script is text, and said', async () => {
    const said = await silently(async () => {
      const root = put(json([...ALAND, { names: { sv: 'Ond' }, href: 'javascript:alert(1)' }]));
      expect(await until(() => links(root).length === 2)).to.equal(true);
      const text = one(root, 'vn-ministry-switcher').shadowRoot?.textContent ?? '';
      expect(text).to.contain('Ond');
      root.remove();
    });
    expect(said.join()).to.match(/expected a web address as href/);
  });

  const many = (count: number): unknown[] =>
    Array.from({ length: count }, (_, index) => ({
      key: String(index),
      names: { sv: `${index % 2 ? 'Mini\u00ADsterium' : 'Verk'} ${String(index)}` },
      abbreviations: { sv: `Q${String(index)}Q` },
      href: `/${String(index)}/`,
    }));

  it('a list of ten thousand shows the first thousand', async () => {
    const said = await silently(async () => {
      const root = put(json(many(10_000)));
      for (let turn = 0; turn < 5 && links(root).length === 0; turn += 1)
        await until(() => links(root).length > 0);
      expect(links(root).length).to.equal(1000);
      root.remove();
    });
    expect(said.join()).to.match(/at most 1000 organisations but found 10000/);
  });

  it('[switcher-filter] a longer list that comes later has one too', async () => {
    const root = put(json(many(3)));
    await until(() => links(root).length === 3);
    const shadow = one(root, 'vn-ministry-switcher').shadowRoot!;
    const details = one<HTMLDetailsElement>(shadow, 'details');
    const toggled = async (): Promise<unknown> =>
      new Promise((resolve) => {
        details.addEventListener('toggle', resolve, { once: true });
        details.open = !details.open;
      });
    await toggled();
    await toggled();
    one(root, 'vn-ministry-switcher').setAttribute('src', json(many(30)));
    await until(() => links(root).length === 30);
    await toggled();
    expect(await until(() => one(shadow, 'input').checkVisibility())).to.equal(true);
    root.remove();
  });

  it('[switcher-filter] sixty have a filter, by name and abbreviation; closing ends it', async () => {
    const root = put(json(many(60)));
    await until(() => links(root).length === 60);
    const shadow = one(root, 'vn-ministry-switcher').shadowRoot!;
    const input = one<HTMLInputElement>(shadow, 'input');
    expect(input.checkVisibility()).to.equal(false);
    one(shadow, 'summary').focus();
    await press('Enter');
    expect(await until(() => input.checkVisibility())).to.equal(true);
    const left = (): number =>
      [...shadow.querySelectorAll('li')].filter((item) => item.checkVisibility()).length;
    const type = async (text: string): Promise<void> => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await settled(root);
    };
    await type('ministerium 1');
    expect(left()).to.equal(6);
    expect(one(shadow, '[role=status]').textContent).to.match(/6/);
    await type('q7q');
    expect(left()).to.equal(1);
    await type('zzz');
    expect(left()).to.equal(0);
    input.focus();
    await press('Escape');
    expect(one<HTMLDetailsElement>(shadow, 'details').open).to.equal(false);
    await press('Enter');
    expect(await until(() => left() === 59)).to.equal(true);
    root.remove();
  });
});

describe('ministry switcher filter of the author’s own list', () => {
  /** By hand, and as the function writes it: both in the light DOM. */
  const WRITTEN: Readonly<Record<string, (root: HTMLElement) => void>> = {
    'written by hand': (root) => {
      const items = Array.from(
        { length: 20 },
        (_, index) =>
          `<li${index === 7 ? ' data-vn-words="UD UM"' : ''}><a href="/${String(index)}/">${
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
        // The first stands before the list.
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
    it(`[switcher-filter] ${name}: leaves what holds the text, says how many, and ends with the list`, async () => {
      const root = document.createElement('div');
      root.lang = 'sv';
      write(root);
      document.body.append(root);
      await settled(root);
      const host = one(root, 'vn-ministry-switcher');
      const input = one<HTMLInputElement>(host, 'input');
      const left = (): number =>
        [...host.querySelectorAll('li')].filter((item) => item.checkVisibility()).length;
      const said = (): string => host.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
      expect(input.checkVisibility()).to.equal(false);
      one(host, 'summary').focus();
      await press('Enter');
      expect(await until(() => input.checkVisibility())).to.equal(true);
      input.focus();
      await press('v', 'e', 'r', 'k');
      expect(left()).to.equal(10);
      expect(await until(() => said().includes('10'))).to.equal(true);
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
      await press('Escape');
      expect(one<HTMLDetailsElement>(host, 'details').open).to.equal(false);
      await press('Enter');
      expect(await until(() => left() === 20)).to.equal(true);
      expect(input.value).to.equal('');
      root.remove();
    });
  }
});

testBadInput('ministry-switcher', [
  {
    markup: '<vn-ministry-switcher current="nobody"><p>Text</p></vn-ministry-switcher>',
    warning: /a <details> with links to organisations but found <p>/,
  },
  {
    markup: '<vn-ministry-switcher current="nobody"></vn-ministry-switcher>',
    warning: /current to be one of vn, vnk, .+ but found "nobody"/,
  },
  {
    markup:
      '<vn-ministry-switcher><a href="https://valtioneuvosto.fi">Valtioneuvosto</a></vn-ministry-switcher>',
    warning: /a <details> with links to organisations but found <a>/,
  },
]);
