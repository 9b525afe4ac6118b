import { ownValue } from '../model/own-value.js';

/**
 * A text of the library with its language, which may differ from the requested one if a catalogue is
 * missing or incomplete. Always render `lang` with `text`: markup functions use `renderMessage()`, DOM
 * code uses `setMessage()`.
 */
export interface Message {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** Values of a message by the names of its placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Replaces placeholders by values: `{title}: alasivut` with `{ title: 'Poliisi' }` becomes
 * `Poliisi: alasivut`. A placeholder without a value stays.
 */
export const fill = ({ text, lang }: Message, values: MessageValues): Message => ({
  text: text.replace(/\{(\w+)\}/g, (name, key: string) => String(ownValue(values, key) ?? name)),
  lang,
});
