import { decodeReferences } from '../../model/text/character-references.js';
import { ATTRIBUTE, attributeValues, TAG } from '../html-source.js';

const URL_ATTRIBUTES =
  /^(?:href|src|data|poster|data-(?:src|lazy-src|original|original-src|url))$/i;

/** Resolves a URL of a text; `undefined` where that is not possible. */
type Resolve = (url: string) => string | undefined;

const isRelative = (url: string): boolean => url !== '' && !/^(?:#|[a-z][a-z\d+.-]*:)/i.test(url);

/**
 * Resolves the relative URLs in HTML. A link or image whose URL cannot be resolved loses it, so that it
 * becomes text: it would lead to a page of the embedding site.
 */
export const resolveUrls = (html: string, resolve: Resolve): string =>
  html.replace(TAG, (whole: string, slash?: string, name?: string, attributes?: string) => {
    if (!name || slash || !attributes) return whole;
    let isChanged = false;
    const changed = attributes.replace(
      ATTRIBUTE,
      (written: string, key: string, double?: string, single?: string, bare?: string) => {
        const value = decodeReferences(double ?? single ?? bare ?? '').trim();
        if (!URL_ATTRIBUTES.test(key) || !isRelative(value)) return written;
        isChanged = true;
        const url = resolve(value);
        return url === undefined
          ? ''
          : `${key}="${url.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
      },
    );
    return isChanged ? `<${name}${changed}>` : whole;
  });

/** The URLs of links in HTML, as written. */
export const linksIn = (html: string): readonly string[] =>
  attributeValues(html, 'a', 'href')
    .map((url) => decodeReferences(url).trim())
    .filter((url) => url !== '' && !url.startsWith('#'));
