import { trimEnd } from './text/trim-end.js';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** Most URLs are relative to the site's root, without spaces or control characters. */
const PLAIN = /^\/[!-~]*$/;
const SAFE_SCHEMES = /^(?:https?|mailto|tel|sms)$/i;

/** Without C0 controls and spaces at both ends. A regular expression would take quadratic time. */
function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (start < end && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return text.slice(start, end);
}

/**
 * A URL without what browsers ignore in it: C0 controls and spaces at both ends, tabs and line breaks.
 *
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export const trimUrl = (url: string): string => trimControls(url).replace(/[\t\n\r]/g, '');

/**
 * A URL from data that is safe in `href`: relative, or with the scheme http(s), mailto, tel or sms.
 *
 * @returns the URL without surrounding space, or `undefined` for anything else (`javascript:`,
 *   `data:`, an empty value, a value that is not a string)
 * @see https://url.spec.whatwg.org/#url-parsing (leading C0 control or space, tab and newline are
 *   removed before the scheme is read)
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (PLAIN.test(value)) return value;
  const url = trimUrl(value);
  if (url === '') return undefined;
  const scheme = SCHEME.exec(url)?.[1];
  return scheme === undefined || SAFE_SCHEMES.test(scheme) ? url : undefined;
}

/** Images of pixels: an SVG image may contain a script. */
const RASTER = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z\d+/]+=*$/;

/** Whether a text is an image as a `data:` URL. */
export const isImageData = (text: string): boolean => RASTER.test(text);

/**
 * A URL from data that is safe in `src` of an image: relative, with the scheme http(s), or an image of
 * pixels as a `data:` URL.
 */
export function safeImageUrl(value: unknown): string | undefined {
  if (typeof value === 'string' && isImageData(value.trim())) return value.trim();
  const url = safeHref(value);
  return url === undefined || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(url) ? undefined : url;
}

/** The origin of an absolute http(s) URL; `undefined` for any other. */
export const originOf = (url: string): string | undefined =>
  /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).origin : undefined;

/** The thousands of URLs that need no parser: relative to the site's root, in plain letters. */
const SIMPLE = /^\/[\w-][\w/-]*$/;
/** Servers that cannot set a cookie put the session id into the path or the query. */
export const SESSION_IN_PATH = /;(?:j|php)?session_?id=[^/;]*/gi;
const SESSION_PARAMETER = /^(?:(?:j|php|asp|asp\.net_)?session_?id|phpsessid|s_?id|cfid|cftoken)$/i;

/** Origin of relative URLs where the site is unknown. */
const NO_SITE = 'https://site.invalid';

const withoutSlashes = (path: string): string => trimEnd(path, /\//);

/**
 * Returns a function that maps URLs of the same page to the same key: origin and path. Query, hash,
 * session id, letter case, a trailing slash, `index.html` and percent-encoding of letters are ignored.
 *
 * @param base URL of the page that contains the URLs, or the origin of their site
 * @returns a function that maps all URLs of a page to the same key, and invalid URLs to an empty
 *   string
 */
export function pageKeys(base = NO_SITE): (url: string) => string {
  const site = base === NO_SITE ? base : new URL(base).origin;
  return (url) => {
    if (url === '/') return `${site}/`;
    if (SIMPLE.test(url)) {
      return site + withoutSlashes(url).toLowerCase();
    }
    if (url === '' || !URL.canParse(url, base)) return '';
    const { origin, pathname } = new URL(url, base);
    let path = pathname.replace(SESSION_IN_PATH, '');
    try {
      path = decodeURI(path);
    } catch {
      // Not percent-encoded: compared as it is.
    }
    const page = withoutSlashes(path).replace(/\/index\.html?$/i, '');
    return origin + (withoutSlashes(page).toLowerCase() || '/');
  };
}

/** The query of a URL, its parameters sorted, without session ids; an empty string for none. */
export function queryOf(url: string): string {
  const query = /^[^?#]*\?([^#]*)/.exec(url)?.[1];
  if (!query) return '';
  const parameters = new URLSearchParams(query);
  for (const name of [...parameters.keys()]) {
    if (SESSION_PARAMETER.test(name)) parameters.delete(name);
  }
  parameters.sort();
  return parameters.toString();
}
