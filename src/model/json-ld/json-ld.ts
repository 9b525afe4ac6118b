import { safeHref } from '../url.js';

/** Structured data of schema.org as an object, for `JSON.stringify()` or `jsonLdText()`. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Options of the functions whose names end in `JsonLd`. */
export interface JsonLdOptions {
  /** Base URL of relative URLs: search engines require absolute ones. */
  readonly base?: string | undefined;
}

/** Resolves a URL from data. Unsafe URLs are `undefined`; relative ones stay relative if there is no base. */
export function absoluteUrl(value: unknown, { base }: JsonLdOptions): string | undefined {
  const href = safeHref(value);
  return href !== undefined && URL.canParse(href, base) ? safeHref(new URL(href, base).href) : href;
}

/**
 * The text of a `<script type="application/ld+json">`: nothing in it can end the script. An empty
 * string where there is no data.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const jsonLdText = (data: JsonLd | undefined): string =>
  data === undefined
    ? ''
    : JSON.stringify(data).replace(
        /[<>&\u2028\u2029]/g,
        (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
