const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** What most addresses are: from the site's root, without space or control characters. */
const PLAIN = /^\/[!-~]*$/;
const SAFE_SCHEMES = /^(?:https?|mailto|tel|sms)$/i;

/**
 * An address from data that is safe to put into `href`: relative, or http(s), mailto, tel, sms.
 *
 * @returns the address without surrounding space, or `undefined` for anything else (`javascript:`,
 *   `data:`, an empty or non-text value)
 * @see https://url.spec.whatwg.org/#url-parsing (leading C0 control or space, tab and newline are
 *   removed before the scheme is read)
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (PLAIN.test(value)) return value;
  // eslint-disable-next-line no-control-regex -- these are the characters that the URL parser drops
  const address = value.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '');
  if (address === '') return undefined;
  const scheme = SCHEME.exec(address)?.[1];
  return scheme === undefined || SAFE_SCHEMES.test(scheme) ? address : undefined;
}

/**
 * What makes an address that of one page: its origin and path. Query, hash, case, a trailing slash
 * and `index.html` do not count.
 *
 * @param address absolute, or relative to the site's root
 * @returns an empty string for what is no address
 */
export function pageKey(address: string): string {
  try {
    const { origin, pathname } = new URL(address, 'https://site.invalid');
    return origin + (pathname.replace(/(?:\/index\.html?)?\/*$/i, '').toLowerCase() || '/');
  } catch {
    return '';
  }
}
