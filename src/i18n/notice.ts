import { matchLocale, type Locale } from '../model/language.js';
import { textIn } from './catalogue.js';
import type { Message } from './message.js';
import type { Translator } from './translator.js';

type Pick = (translator: Translator) => Message;

/** "This page is in Finnish." for each language of a page. */
export const PAGE_IS_IN: Readonly<Record<Locale, Pick>> = {
  fi: ({ msg }) => msg('Tämä sivu on suomeksi.', { id: 'notice.state.fi' }),
  sv: ({ msg }) => msg('Tämä sivu on ruotsiksi.', { id: 'notice.state.sv' }),
  en: ({ msg }) => msg('Tämä sivu on englanniksi.', { id: 'notice.state.en' }),
  se: ({ msg }) => msg('Tämä sivu on pohjoissaameksi.', { id: 'notice.state.se' }),
  ru: ({ msg }) => msg('Tämä sivu on venäjäksi.', { id: 'notice.state.ru' }),
  fr: ({ msg }) => msg('Tämä sivu on ranskaksi.', { id: 'notice.state.fr' }),
  de: ({ msg }) => msg('Tämä sivu on saksaksi.', { id: 'notice.state.de' }),
};

/** "The content of this page is in Finnish.", on a page whose site is in another language. */
export const CONTENT_IS_IN: Readonly<Record<Locale, Pick>> = {
  fi: ({ msg }) => msg('Tämän sivun sisältö on suomeksi.', { id: 'notice.content.fi' }),
  sv: ({ msg }) => msg('Tämän sivun sisältö on ruotsiksi.', { id: 'notice.content.sv' }),
  en: ({ msg }) => msg('Tämän sivun sisältö on englanniksi.', { id: 'notice.content.en' }),
  se: ({ msg }) => msg('Tämän sivun sisältö on pohjoissaameksi.', { id: 'notice.content.se' }),
  ru: ({ msg }) => msg('Tämän sivun sisältö on venäjäksi.', { id: 'notice.content.ru' }),
  fr: ({ msg }) => msg('Tämän sivun sisältö on ranskaksi.', { id: 'notice.content.fr' }),
  de: ({ msg }) => msg('Tämän sivun sisältö on saksaksi.', { id: 'notice.content.de' }),
};

/** "The site is in Finnish.", after the sentence about the content. */
export const SITE_IS_IN: Readonly<Record<Locale, Pick>> = {
  fi: ({ msg }) => msg('Sivusto on suomeksi.', { id: 'notice.site.fi' }),
  sv: ({ msg }) => msg('Sivusto on ruotsiksi.', { id: 'notice.site.sv' }),
  en: ({ msg }) => msg('Sivusto on englanniksi.', { id: 'notice.site.en' }),
  se: ({ msg }) => msg('Sivusto on pohjoissaameksi.', { id: 'notice.site.se' }),
  ru: ({ msg }) => msg('Sivusto on venäjäksi.', { id: 'notice.site.ru' }),
  fr: ({ msg }) => msg('Sivusto on ranskaksi.', { id: 'notice.site.fr' }),
  de: ({ msg }) => msg('Sivusto on saksaksi.', { id: 'notice.site.de' }),
};

/**
 * A statement about a language. For a language without a catalogue: the message that the host
 * registered under the prefix and the primary subtag, otherwise the statement about another language.
 */
function stateLanguage(
  translator: Translator,
  tag: string,
  statements: Readonly<Record<Locale, Pick>>,
  prefix: string,
  other: Pick,
): Message {
  const locale = matchLocale(tag);
  if (locale) return statements[locale](translator);
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  const text = textIn(translator.lang, `${prefix}.${language}`);
  return text === undefined ? other(translator) : { text, lang: translator.lang };
}

/** "This page is in Finnish." */
export const pageIsIn = (translator: Translator, tag: string): Message =>
  stateLanguage(translator, tag, PAGE_IS_IN, 'notice.state', ({ msg }) =>
    msg('Tämä sivu on muulla kielellä.', { id: 'notice.state.other' }),
  );

/** "The content of this page is in Swedish." */
export const contentIsIn = (translator: Translator, tag: string): Message =>
  stateLanguage(translator, tag, CONTENT_IS_IN, 'notice.content', ({ msg }) =>
    msg('Tämän sivun sisältö on muulla kielellä.', { id: 'notice.content.other' }),
  );

/** "The site is in Finnish." */
export const siteIsIn = (translator: Translator, tag: string): Message =>
  stateLanguage(translator, tag, SITE_IS_IN, 'notice.site', ({ msg }) =>
    msg('Sivusto on muulla kielellä.', { id: 'notice.site.other' }),
  );

/**
 * "Go to the English version of this page", or "… site" where the page itself is not in it. The
 * phrase names its own language, so a fallback would be wrong: then there is no message.
 */
export function goThere({ lang, msg }: Translator, samePage: boolean): Message | undefined {
  const message = samePage
    ? msg('Siirry sivun suomenkieliseen versioon', { id: 'notice.goPage' })
    : msg('Siirry suomenkieliseen sivustoon', { id: 'notice.goSite' });
  return message.lang === lang ? message : undefined;
}
