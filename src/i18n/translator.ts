import { matchLocale, SOURCE_LOCALE, type Locale } from '../model/language.js';
import { catalogueOf } from './catalogue.js';
import type { MessageId } from './generated/message-id.js';

/**
 * Gives the text of a message. The marker makes `lit-localize extract` find the calls, as it
 * finds those of `msg` of @lit/localize; an id that no catalogue holds does not compile.
 */
export type Msg = ((source: string, options: { readonly id: MessageId }) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
};

/** The words of one language. */
export interface Translator {
  /** The language that `msg` really speaks: Finnish where the wanted one is not to be had. */
  readonly lang: Locale;
  readonly msg: Msg;
}

/** The words for a language tag, from the catalogues that are registered by now. */
export function translator(tag: string): Translator {
  const locale = matchLocale(tag);
  const catalogue = locale && catalogueOf(locale);
  if (!locale || !catalogue) return { lang: SOURCE_LOCALE, msg: (source) => source };
  return { lang: locale, msg: (source, { id }) => catalogue[id] ?? source };
}
