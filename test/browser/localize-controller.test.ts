import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { until, wait } from './support/keys.js';
import { LocalizeController } from '../../src/controllers/localize-controller.js';
import { registerCatalogue, registerLocale } from '../../src/i18n/index.js';

/** Renders one message in the nearest language. */
class WordElement extends LitElement {
  readonly localize = new LocalizeController(this);

  override render(): TemplateResult {
    const { ready, msg } = this.localize;
    const close = msg('Sulje', { id: 'close' });
    return html`<slot></slot>${ready ? html`<b lang=${close.lang}>${close.text}</b>` : ''}`;
  }
}
customElements.define('test-word', WordElement);

const WORD = {
  fi: 'Sulje',
  sv: 'Stäng',
  en: 'Close',
  se: 'Gidde',
  ru: 'Закрыть',
  fr: 'Fermer',
  de: 'Schließen',
};

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  root.remove();
  document.documentElement.lang = 'fi';
});

/** Waits until the element shows its message in this language. */
const shown = (element: Element, lang: keyof typeof WORD): Promise<void> =>
  showsMessage(element, WORD[lang], lang);

async function showsMessage(element: Element, text: string, lang: string): Promise<void> {
  const message = (): HTMLElement | null | undefined => element.shadowRoot?.querySelector('b');
  await until(
    () => message()?.textContent === text && message()?.lang === lang,
    () => `“${text}” in ${lang}; shown is ${String(message()?.outerHTML)}`,
  );
}

const add = (markup: string, into: Element = root): WordElement => {
  into.innerHTML = markup;
  const word = into.querySelector('test-word');
  if (!(word instanceof WordElement)) throw new Error('no test-word');
  return word;
};

describe('the language of an element', () => {
  for (const lang of Object.keys(WORD) as (keyof typeof WORD)[]) {
    it(`is that of the nearest lang: ${lang}`, async () => {
      await shown(add(`<p lang="${lang}"><test-word></test-word></p>`), lang);
    });
  }

  it('differs in two parts of one page', async () => {
    root.innerHTML =
      '<p lang="sv"><test-word></test-word></p><p lang="ru"><test-word></test-word></p>';
    const [swedish, russian] = root.querySelectorAll('test-word');
    await shown(swedish!, 'sv');
    await shown(russian!, 'ru');
  });

  it('is that of the page if no nearer element has a lang', async () => {
    document.documentElement.lang = 'en';
    await shown(add('<test-word></test-word>'), 'en');
  });

  it('is its own lang, if it has one', async () => {
    await shown(add('<p lang="sv"><test-word lang="de"></test-word></p>'), 'de');
  });

  it('ignores the region of a tag', async () => {
    await shown(add('<p lang="sv-FI"><test-word></test-word></p>'), 'sv');
  });

  for (const tag of ['', 'et', 'tlh', 'not a tag']) {
    it(`is Finnish, marked as such, under lang="${tag}"`, async () => {
      await shown(add(`<p lang="${tag}"><test-word></test-word></p>`), 'fi');
    });
  }

  it('follows an ancestor whose lang is changed, removed and restored', async () => {
    const word = add('<p lang="sv"><test-word></test-word></p>');
    await shown(word, 'sv');
    word.parentElement!.lang = 'fr';
    await shown(word, 'fr');
    word.parentElement!.removeAttribute('lang');
    await shown(word, 'fi');
    document.documentElement.lang = 'se';
    await shown(word, 'se');
  });

  it('follows the element when it is moved', async () => {
    const word = add('<p lang="sv"><test-word></test-word></p><p lang="de"></p>');
    await shown(word, 'sv');
    root.querySelector('[lang=de]')!.append(word);
    await shown(word, 'de');
  });

  it('is inherited by a shadow root from its host, live', async () => {
    const host = document.createElement('section');
    host.lang = 'ru';
    root.append(host);
    const word = add(
      '<test-word></test-word>',
      host.attachShadow({ mode: 'open' }) as unknown as Element,
    );
    await shown(word, 'ru');
    host.lang = 'en';
    await shown(word, 'en');
  });

  it('is that of a lang inside the shadow root before the host’s, live', async () => {
    const host = document.createElement('section');
    host.lang = 'ru';
    root.append(host);
    const word = add(
      '<p lang="sv"><test-word></test-word></p>',
      host.attachShadow({ mode: 'open' }) as unknown as Element,
    );
    await shown(word, 'sv');
    word.parentElement!.lang = 'fr';
    await shown(word, 'fr');
  });

  it('is unknown if lang is empty: messages are Finnish, marked as such, until it has a value', async () => {
    const word = add('<p lang="sv"><span lang=""><test-word></test-word></span></p>');
    await shown(word, 'fi');
    word.parentElement!.lang = 'de';
    await shown(word, 'de');
    word.parentElement!.lang = '';
    await shown(word, 'fi');
  });

  it('may differ in two parts of a page, and change in one of them alone', async () => {
    root.innerHTML =
      '<p lang="sv"><test-word></test-word></p><p lang="ru"><test-word></test-word></p>';
    const [first, second] = [...root.querySelectorAll('test-word')];
    await shown(first!, 'sv');
    await shown(second!, 'ru');
    first!.parentElement!.lang = 'en';
    await shown(first!, 'en');
    await shown(second!, 'ru');
  });

  it('changes when a whole subtree with a shadow root moves', async () => {
    root.innerHTML = '<div lang="sv"><section></section></div><div lang="fr"></div>';
    const section = root.querySelector('section')!;
    const word = add(
      '<test-word></test-word>',
      section.attachShadow({ mode: 'open' }) as unknown as Element,
    );
    await shown(word, 'sv');
    root.querySelector('[lang=fr]')!.append(section);
    await shown(word, 'fr');
    section.parentElement!.lang = 'de';
    await shown(word, 'de');
  });

  it('follows the element into another document', async () => {
    const word = add('<p lang="sv"><test-word></test-word></p>');
    await shown(word, 'sv');
    const frame = document.createElement('iframe');
    root.append(frame);
    const inner = frame.contentDocument!;
    inner.documentElement.lang = 'de';
    inner.body.append(inner.adoptNode(word));
    await shown(word, 'de');
    inner.documentElement.lang = 'en';
    await shown(word, 'en');
  });

  it('renders nothing rather than another language while a catalogue is loading', async () => {
    const word = add('<p lang="fr"><test-word></test-word></p>');
    const texts: string[] = [];
    for (let frame = 0; frame < 10; frame += 1) {
      texts.push(word.shadowRoot?.querySelector('b')?.textContent ?? '');
      await new Promise(requestAnimationFrame);
    }
    expect(texts.filter((text) => text !== '' && text !== WORD.fr)).to.deep.equal([]);
  });

  it('uses messages that a host registers, live, before and after the catalogue', async () => {
    const word = add('<p lang="de"><test-word></test-word></p>');
    await shown(word, 'de');
    registerCatalogue('de', { close: 'Zumachen' });
    await showsMessage(word, 'Zumachen', 'de');
    registerCatalogue('de', { print: 'Papier' });
    await showsMessage(word, 'Zumachen', 'de');
    registerCatalogue('de', { close: WORD.de });
    await shown(word, 'de');
    registerCatalogue('fi', { close: 'Pois' });
    word.parentElement!.lang = 'fi';
    await showsMessage(word, 'Pois', 'fi');
    registerCatalogue('fi', { close: WORD.fi });
    await shown(word, 'fi');
  });

  it('may be one that a host adds: its messages, then its fallbacks’, each with its lang', async () => {
    const word = add('<p lang="smn-FI"><test-word></test-word></p>');
    await shown(word, 'fi');
    registerLocale('smn', {
      messages: { print: 'x', skip: 'y', menu: 'z' },
      fallback: ['se'],
    });
    await shown(word, 'se');
    registerCatalogue('smn', { close: 'Lope' });
    await showsMessage(word, 'Lope', 'smn');
  });

  it('keeps no reference to a removed element', async () => {
    const word = add('<p lang="sv"><test-word></test-word></p>');
    await shown(word, 'sv');
    word.remove();
    let updates = 0;
    word.requestUpdate = () => {
      updates += 1;
    };
    document.documentElement.lang = 'en';
    await wait(50);
    expect(updates).to.equal(0);
  });
});
