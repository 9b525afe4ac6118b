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

/** The origin that an address names, if it names one. */
export const originOf = (address: string): string | undefined =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : undefined;

/** Addresses that need no parser: from the site's root, of plain letters. There are thousands. */
const SIMPLE = /^(?:\/[\w-]+)+\/?$/;

/**
 * What makes an address that of one page: its origin and path. Query, hash, case, a trailing slash,
 * `index.html` and percent signs for letters do not count.
 *
 * @param base the page where the addresses stand, or the origin of their site
 * @returns tells an address by a text that is the same for all that lead to its page; an empty one
 *   for what is no address
 */
export function pageKeys(base = 'https://site.invalid'): (address: string) => string {
  const site = new URL(base).origin;
  return (address) => {
    if (SIMPLE.test(address)) return site + address.replace(/\/$/, '').toLowerCase();
    if (address === '' || !URL.canParse(address, base)) return '';
    const { origin, pathname } = new URL(address, base);
    let path = pathname;
    try {
      path = decodeURI(path);
    } catch {
      // A percent sign that encodes nothing stays as it is.
    }
    return origin + (path.replace(/(?:\/index\.html?)?\/*$/i, '').toLowerCase() || '/');
  };
}
