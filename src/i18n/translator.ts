import { SOURCE_LOCALE } from '../model/language.js';
import { DEV } from '../model/mode.js';
import { fallbackChain, isLoaded, messageLocale, textIn } from './catalogue.js';
import type { MessageId } from './generated/message-id.js';
import type { Message } from './message.js';

/**
 * Returns a message by its id; `source` is its Finnish text. The marker property makes
 * `lit-localize extract` find the calls, as it finds those of `msg` of @lit/localize.
 */
export type Msg = ((source: string, options: { readonly id: MessageId }) => Message) & {
  _LIT_LOCALIZE_MSG_?: never;
};

/** The messages of one locale. */
export interface Translator {
  /** The requested locale, or Finnish if its catalogue is not loaded. */
  readonly lang: string;
  /** A message: in `lang`, else in the first fallback that has it, else in Finnish. */
  readonly msg: Msg;
}

const warnedOf = new Set<string>();

/** Warns once per locale in development that its messages are Finnish. */
function warnOf(locale: string): void {
  if (warnedOf.has(locale)) return;
  warnedOf.add(locale);
  console.warn(
    `vn-elements expected the catalogue of "${locale}" but found none: its messages are Finnish. ` +
      `A server imports "vn-elements/catalogues.js" or "vn-elements/catalogues/${locale}.js".`,
  );
}

/** The messages for a BCP 47 tag, from the catalogues that are loaded. */
export function translator(tag: string): Translator {
  const locale = messageLocale(tag);
  if (DEV && locale !== undefined && !isLoaded(locale)) warnOf(locale);
  const chain = locale !== undefined && isLoaded(locale) ? fallbackChain(locale) : [];
  return {
    lang: chain[0] ?? SOURCE_LOCALE,
    msg: (source, { id }) => {
      const lang = chain.find((one) => textIn(one, id) !== undefined) ?? SOURCE_LOCALE;
      return { text: textIn(lang, id) ?? source, lang };
    },
  };
}
