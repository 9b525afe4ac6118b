import { html, type TemplateResult } from 'lit';
import type { Message } from '../i18n/message.js';
import { translator, type Translator } from '../i18n/translator.js';
import { lookup } from '../model/language.js';

/** The messages for markup in one language, and how they are rendered into it. */
export interface Localizer extends Translator {
  /** BCP 47 tag of the language that the markup is written in. */
  readonly tag: string;
  /** A message as a child: in a `<span lang>` where its language is not that of the markup. */
  readonly renderMessage: (message: Message) => TemplateResult | string;
  /**
   * The `lang` attribute of an element that holds nothing but this message, or has it as its
   * `aria-label`; `undefined` where the message is in the language of the markup.
   */
  readonly ownLang: (message: Message) => string | undefined;
}

/**
 * The messages for markup in a language.
 *
 * @param tag BCP 47 tag of the language that the markup is written in
 */
export function localize(tag: string): Localizer {
  const ownLang = ({ lang }: Message): string | undefined =>
    lang === tag || lookup(tag, [lang]) !== undefined ? undefined : lang;
  const { lang: locale, msg } = translator(tag);
  return {
    lang: locale,
    msg,
    tag,
    ownLang,
    renderMessage: (message) => {
      const lang = ownLang(message);
      return lang === undefined ? message.text : html`<span lang=${lang}>${message.text}</span>`;
    },
  };
}
