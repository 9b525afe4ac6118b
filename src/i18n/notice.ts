import { lookup, matchLocale, type Locale } from '../model/language.js';
import type { Translator } from './translator.js';

/**
 * Which of the offered languages to suggest to somebody who reads `visitorTags`, best first.
 *
 * @returns the index in `offered`, or -1: the page is in a language that the visitor reads, or
 *   nothing is offered that they read
 */
export function suggestion(
  pageTag: string,
  visitorTags: readonly string[],
  offered: readonly string[],
): number {
  const page = matchLocale(pageTag);
  if (!page || visitorTags.some((tag) => matchLocale(tag) === page)) return -1;
  for (const tag of visitorTags) {
    const match = lookup(tag, offered);
    if (match !== undefined) return offered.indexOf(match);
  }
  return -1;
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

/** "Go to the English version of this page", or "… site" where the page itself is not in it. */
export const goThere = ({ msg }: Translator, samePage: boolean): string =>
  samePage
    ? msg('Siirry sivun suomenkieliseen versioon', { id: 'notice.goPage' })
    : msg('Siirry suomenkieliseen sivustoon', { id: 'notice.goSite' });
