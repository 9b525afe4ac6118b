import { html, nothing, type TemplateResult } from 'lit';
import type { MessageId } from '../i18n/generated/message-id.js';
import { translator, type Translator } from '../i18n/translator.js';
import { lookup } from '../model/language.js';
import type { TextLink } from '../model/press-release.js';
import { DEV } from '../model/mode.js';
import { describe } from '../model/problem.js';
import { safeHref } from '../model/url.js';

/** What templates of this folder are made of. */
export type Markup = TemplateResult;

/** What every function of this folder is told beside its data. */
export interface MarkupOptions {
  /** BCP 47 tag of the language for the words that the function adds. */
  readonly lang: string;
}

/** Which of a set of links is the page being read (`page`), or a part of the site above it (`true`). */
export type Current = 'page' | 'true';

/** The words for a text, and a way to mark those that come in another language than the text's. */
export interface Words extends Translator {
  /** A message; with its own `lang` where the wanted language has not got it. */
  readonly said: (id: MessageId, text: string) => Markup | string;
  /** For a `lang` attribute of what holds nothing but this message. */
  readonly langIn: (id: MessageId) => string | undefined;
}

/** The words for a text in a language. */
export function wordsIn(tag: string): Words {
  const words = translator(tag);
  const langIn = (id: MessageId): string | undefined => {
    const lang = words.langOf(id);
    return lookup(tag, [lang]) === undefined ? lang : undefined;
  };
  return {
    ...words,
    langIn,
    said: (id, text) => {
      const lang = langIn(id);
      return lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
    },
  };
}

/** Text for assistive technology only. Ends with a space or a mark, or words run together. */
export const hidden = (text: string, lang?: string): Markup =>
  html`<span class="vn-hidden" lang=${lang ?? nothing}>${text}</span>`;

const refused = new Set<string>();

/**
 * An address for `href`; of one that is unsafe development says once that it is left out.
 *
 * @param effect what becomes of the markup then
 */
export function hrefOf(value: unknown, effect = 'the text has no link'): string | undefined {
  const href = safeHref(value);
  if (DEV && href === undefined && typeof value === 'string' && value.trim() !== '') {
    const found = describe(value);
    if (!refused.has(found)) {
      refused.add(found);
      console.warn(`vn-elements expected a web address but found ${found}: ${effect}.`);
    }
  }
  return href;
}

/** A link; plain text where the address is missing or unsafe. */
export function link(
  { text, href }: TextLink,
  options: { readonly current?: Current | undefined; readonly lang?: string | undefined } = {},
): Markup {
  const address = hrefOf(href);
  const current = options.current ?? nothing;
  const lang = options.lang ?? nothing;
  return address === undefined
    ? html`<span lang=${lang} aria-current=${current}>${text}</span>`
    : html`<a href=${address} lang=${lang} aria-current=${current}>${text}</a>`;
}

/** A list of links; with its own `lang` where what holds it is in another language. */
export const linkList = (links: readonly TextLink[], lang?: string): Markup =>
  html`<ul lang=${lang ?? nothing}>
    ${links.map((item) => html`<li>${link(item)}</li>`)}
  </ul>`;
