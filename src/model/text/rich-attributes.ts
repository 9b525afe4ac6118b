import { textOf } from '../lenient.js';
import { isImageData, safeHref, safeImageUrl } from '../url.js';
import { RICH_ATTRIBUTES, type RichTag } from './rich-text.js';
import { trimEnd } from './trim-end.js';

const TOKEN = /^[A-Za-z\d][A-Za-z\d:.+\-T ]{0,63}$/;
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8}){0,8}$/;
const NUMBER = /^\d{1,5}$/;
const ID = /^\S{1,200}$/;
const INTEGER = /^-?\d{1,5}$/;
const VALUES: Readonly<Record<string, RegExp>> = {
  lang: LANGUAGE,
  hreflang: LANGUAGE,
  dir: /^(?:ltr|rtl|auto)$/i,
  headers: /^[^<>"]{1,400}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  type: /^[1aAiI]$/,
  reversed: /^(?:reversed|true|)$/i,
  datetime: TOKEN,
  'data-vn-embed': /^(?:video|audio|page)$/,
  colspan: NUMBER,
  rowspan: NUMBER,
  start: INTEGER,
  value: INTEGER,
  width: NUMBER,
  height: NUMBER,
};
const TEXT: ReadonlySet<string> = new Set(['alt', 'title', 'abbr']);

/** An id as HTML allows it: names in old documents contain spaces. */
export const withoutSpace = (id: string): string => id.trim().replace(/\s+/g, '-');

/** A function that returns the absolute URL of a URL in a text, or `undefined` where there is none. */
export type Resolve = (url: string) => string | undefined;

/** The value of an attribute if that attribute may have it. */
function attributeValue(name: string, value: unknown, resolve: Resolve): string | undefined {
  const text = textOf(value);
  if (TEXT.has(name)) return text;
  if (name === 'href') {
    const url = safeHref(value);
    return url === undefined ? undefined : resolve(url);
  }
  if (name === 'src') {
    const url = safeImageUrl(value);
    return url === undefined || isImageData(url) ? url : resolve(url);
  }
  if (name === 'id') return ID.test(withoutSpace(text)) ? withoutSpace(text) : undefined;
  return VALUES[name]?.test(text) ? text : undefined;
}

/** The allowed attributes of an element with their valid values. */
export function attributesOf(
  tag: RichTag,
  valueOf: (name: string) => unknown,
  resolve: Resolve,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of [...(RICH_ATTRIBUTES['*'] ?? []), ...(RICH_ATTRIBUTES[tag] ?? [])]) {
    const value = valueOf(name);
    const text =
      value === undefined || value === null ? undefined : attributeValue(name, value, resolve);
    if (text !== undefined) found[name] = text;
  }
  return found;
}

const withoutHash = (url: string): string => url.replace(/#.*/s, '');

/**
 * Resolves the URLs of a text.
 *
 * @param base absolute URL of the page that the text is from; `undefined`: the text belongs to the
 *   embedding site, so that relative URLs stay as they are; `null` or an invalid URL: unknown, so that
 *   relative URLs are dropped
 * @param onRelative called for each relative URL that is dropped
 */
export function urlResolver(
  base: string | null | undefined,
  onRelative?: (url: string) => void,
): Resolve {
  const page = typeof base === 'string' && /^https?:/i.test(base) && URL.canParse(base) ? base : '';
  return (url) => {
    if (url.startsWith('#')) return url;
    if (page !== '') {
      if (!URL.canParse(url, page)) return undefined;
      const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(url);
      const absolute = isAbsolute ? url : new URL(url, page).href;
      // A link to a place in the same text stays within the text, wherever that is shown.
      return absolute.includes('#') && withoutHash(absolute) === withoutHash(page)
        ? absolute.slice(absolute.indexOf('#'))
        : absolute;
    }
    if (/^[\\/]{2}/.test(url)) return `https:${url}`;
    if (base === undefined || /^[a-z][a-z\d+.-]*:/i.test(url)) return url;
    onRelative?.(url);
    return undefined;
  };
}

/** A name for an image that is the only content of a link and has no alternative text. */
export function nameOfTarget(href: string): string {
  const path = trimEnd(href.replace(/[?#].*/s, ''), /\//);
  const name = path.slice(path.lastIndexOf('/') + 1) || href.replace(/^#(?=.)/, '');
  try {
    return decodeURIComponent(name).trim() || href;
  } catch {
    return name;
  }
}
