import { html, nothing, type TemplateResult } from 'lit';
import type { TextLink } from '../model/release/press-release.js';
import { DEV } from '../model/mode.js';
import { describe, type ReadOptions } from '../model/problem.js';
import { safeHref } from '../model/url.js';

/** A Lit template. As a string, the result of an exported function is its HTML. */
export interface Markup extends TemplateResult {
  toString(): string;
}

/** Options of every markup function. */
export interface MarkupOptions {
  /** BCP 47 tag of the language around the markup, in which the function's messages are. */
  readonly lang: string;
}

/** Whether a link leads to the current page (`page`) or to a section that contains it (`true`). */
export type AriaCurrent = 'page' | 'true';

/** Visually hidden text. It must end with a space or punctuation, or words run together. */
export const hidden = (text: string, lang?: string): Markup =>
  html`<span class="vn-hidden" lang=${lang ?? nothing}>${text}</span>`;

/** A line break, followed by white space for programs that read `textContent`. */
export const lineBreak = (id: unknown = nothing): Markup => html`<br id=${id} /> `;

const refused = new Set<string>();

/**
 * A URL for `href`; `undefined` for an unsafe one, with one development warning.
 *
 * @param effect what is rendered instead, for the warning
 */
export function hrefOf(value: unknown, effect = 'the text has no link'): string | undefined {
  const href = safeHref(value);
  if (DEV && href === undefined && typeof value === 'string' && value.trim() !== '') {
    const found = describe(value);
    if (!refused.has(found)) {
      refused.add(found);
      console.warn(`vn-elements expected a web URL but found ${found}: ${effect}.`);
    }
  }
  return href;
}

const reported = new Set<string>();

/**
 * Options of a reader: in development, data that was left out or replaced is reported once.
 *
 * @param subject what is read, for the warning
 */
export const warningsAbout = (subject: string): ReadOptions =>
  DEV
    ? {
        onProblem({ expected, found }) {
          const warning = `vn-elements expected ${expected} but found ${found} in ${subject}.`;
          if (reported.has(warning)) return;
          reported.add(warning);
          console.warn(warning);
        },
      }
    : {};

/** A link; plain text if the URL is missing or unsafe. */
export function link(
  { text, href, lang: ownLang }: TextLink,
  options: {
    readonly current?: AriaCurrent | undefined;
    readonly lang?: string | undefined;
    /** Visually hidden text after the link's own. */
    readonly after?: Markup | typeof nothing;
  } = {},
): Markup {
  const url = hrefOf(href);
  const current = options.current ?? nothing;
  const lang = options.lang ?? ownLang ?? nothing;
  const content = options.after === undefined ? text : html`${text}${options.after}`;
  return url === undefined
    ? html`<span lang=${lang} aria-current=${current}>${content}</span>`
    : html`<a href=${url} lang=${lang} aria-current=${current}>${content}</a>`;
}

/** A list of links; with its own `lang` if its parent is in another language. */
export const linkList = (links: readonly TextLink[], lang?: string): Markup =>
  html`<ul lang=${lang ?? nothing}>
    ${links.map((item) => html`<li>${link(item)}</li>`)}
  </ul>`;
