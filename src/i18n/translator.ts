import { SOURCE_LOCALE } from '../model/language.js';
import { DEV } from '../model/mode.js';
import { chainOf, isLoaded, matchLanguage, textIn } from './catalogue.js';
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
  readonly lang: string;
  readonly msg: Msg;
  /**
   * The language of one message, for the `lang` of what holds it: another one than `lang` where a
   * language has not all texts and a second one, or Finnish, stands in.
   */
  readonly langOf: (id: MessageId) => string;
}

const missed = new Set<string>();

/** Says once in development that words are Finnish which were to be in another language. */
function warnOf(language: string): void {
  if (missed.has(language)) return;
  missed.add(language);
  console.warn(
    `vn-elements expected the words of "${language}" but found none: they are Finnish. ` +
      `A server imports them from "vn-elements/words.js" or "vn-elements/words/${language}.js".`,
  );
}

/** The words for a language tag, from the catalogues that are registered by now. */
export function translator(tag: string): Translator {
  const language = matchLanguage(tag);
  if (DEV && language !== undefined && !isLoaded(language)) warnOf(language);
  const chain = language !== undefined && isLoaded(language) ? chainOf(language) : [];
  const bearer = (id: string): string =>
    chain.find((one) => textIn(one, id) !== undefined) ?? SOURCE_LOCALE;
  return {
    lang: chain[0] ?? SOURCE_LOCALE,
    msg: (source, { id }) => textIn(bearer(id), id) ?? source,
    langOf: bearer,
  };
}
