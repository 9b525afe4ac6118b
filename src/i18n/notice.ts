import { matchLocale, type Locale } from '../model/language.js';
import { textIn } from './catalogue.js';
import type { Translator } from './translator.js';

/** A text and the language that it is in. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** "This page is in Finnish." in the words given, for each language that a page may be in. */
export const PAGE_IS_IN: Readonly<Record<Locale, (words: Translator) => string>> = {
  fi: ({ msg }) => msg('Tämä sivu on suomeksi.', { id: 'notice.state.fi' }),
  sv: ({ msg }) => msg('Tämä sivu on ruotsiksi.', { id: 'notice.state.sv' }),
  en: ({ msg }) => msg('Tämä sivu on englanniksi.', { id: 'notice.state.en' }),
  se: ({ msg }) => msg('Tämä sivu on pohjoissaameksi.', { id: 'notice.state.se' }),
  ru: ({ msg }) => msg('Tämä sivu on venäjäksi.', { id: 'notice.state.ru' }),
  fr: ({ msg }) => msg('Tämä sivu on ranskaksi.', { id: 'notice.state.fr' }),
  de: ({ msg }) => msg('Tämä sivu on saksaksi.', { id: 'notice.state.de' }),
};

/**
 * "This page is in Finnish."; of a language that is none of the library's, what the host registered
 * as `notice.state.` and its tag, else "This page is in another language."
 */
export function pageIsIn(words: Translator, page: string): Said {
  const locale = matchLocale(page);
  if (locale) {
    return { text: PAGE_IS_IN[locale](words), lang: words.langOf(`notice.state.${locale}`) };
  }
  const [language = ''] = page.toLowerCase().split(/[-_]/);
  const text = textIn(words.lang, `notice.state.${language}`);
  if (text !== undefined) return { text, lang: words.lang };
  return {
    text: words.msg('Tämä sivu on muulla kielellä.', { id: 'notice.state.other' }),
    lang: words.langOf('notice.state.other'),
  };
}

/**
 * "Go to the English version of this page", or "… site" where the page itself is not in it. The
 * phrase names its own language: where another one would stand in, there is none.
 */
export function goThere(words: Translator, samePage: boolean): string | undefined {
  const { msg } = words;
  if (words.langOf(samePage ? 'notice.goPage' : 'notice.goSite') !== words.lang) return undefined;
  return samePage
    ? msg('Siirry sivun suomenkieliseen versioon', { id: 'notice.goPage' })
    : msg('Siirry suomenkieliseen sivustoon', { id: 'notice.goSite' });
}
