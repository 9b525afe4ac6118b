import { canonicalTag } from '../model/language.js';
import { describe } from '../model/problem.js';
import { safeHref } from '../model/url.js';
import { ParseError } from './parse-error.js';
import { parseXmlEvents, type XmlOptions } from './xml.js';

/** A page as a sitemap.xml lists it. */
export interface SitemapPage {
  readonly href: string;
  /** URLs of the same page in other languages, by BCP 47 tag (`xhtml:link`). */
  readonly alternates: Readonly<Record<string, string>>;
  /** Title of a news article (`news:title`). */
  readonly title?: string | undefined;
}

export interface Entries {
  readonly pages: readonly SitemapPage[];
  /** URLs of the sitemaps that a sitemap index lists. */
  readonly sitemaps: readonly string[];
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Elements between two pauses. */
const ELEMENTS_PER_STEP = 1000;
/** Not a language, but the page for all others. */
export const X_DEFAULT = 'x-default';
/** Canonical tags by `hreflang`: a sitemap has many links and few languages. */
const tags = new Map<string, string | undefined>();

function languageOf(hreflang: string): string | undefined {
  const written = hreflang.trim().toLowerCase();
  if (written === X_DEFAULT) return X_DEFAULT;
  if (tags.has(written)) return tags.get(written);
  const tag = canonicalTag(written);
  if (tags.size < 1000) tags.set(written, tag);
  return tag;
}

export type Report = (expected: string, found: string) => void;

/** Collects the entries of a document; yields after every `ELEMENTS_PER_STEP` elements. */
export function* collectEntries(
  xml: string,
  problem: Report,
  options: Pick<XmlOptions, 'onProblem' | 'decodeReference'>,
  found: { readonly pages: SitemapPage[]; readonly sitemaps: string[] },
): Generator<void> {
  if (/^\s*(?:<!doctype html|<html)/i.test(xml)) {
    throw new ParseError('kind', 'expected a sitemap.xml but found an HTML page');
  }
  let root: string | undefined;
  let location = '';
  let locations: string[] = [];
  let alternates: Record<string, string> = {};
  let title = '';
  let into: 'loc' | 'title' | undefined;
  let count = 0;
  for (const event of parseXmlEvents(xml, { ...options, recover: true })) {
    if (event.type === 'text') {
      if (into === 'loc') location += event.text;
      else if (into === 'title') title += event.text;
      continue;
    }
    const { local, uri, attributes } = event.element;
    // Many sites omit the namespace, or write it with https.
    const isOurs = uri === SITEMAP || uri === '' || /\/sitemap\//.test(uri);
    if (event.type === 'open') {
      root ??= local;
      if (isOurs && (local === 'url' || local === 'sitemap')) {
        locations = [];
        title = '';
        alternates = {};
      } else if (isOurs && local === 'loc') {
        into = 'loc';
        location = '';
      } else if ((uri === NEWS || uri === 'news') && local === 'title') into = 'title';
      else if (uri === XHTML && local === 'link') {
        const href = safeHref(attributes['href']);
        const tag = languageOf(attributes['hreflang'] ?? '');
        if (href !== undefined && tag !== undefined) alternates[tag] = href;
      }
      count += 1;
      if (count % ELEMENTS_PER_STEP === 0) yield;
      continue;
    }
    if (isOurs && local === 'loc') locations.push(location);
    if (local === 'loc' || local === 'title') into = undefined;
    if (!isOurs || (local !== 'url' && local !== 'sitemap')) continue;
    // One URL is allowed, but some entries have several.
    for (const location of locations.length > 0 ? locations : ['']) {
      const href = safeHref(location);
      if (href === undefined || !/^https?:/i.test(href) || !URL.canParse(href)) {
        problem('a web URL in <loc>', describe(location.trim()));
      } else if (local === 'sitemap') found.sitemaps.push(href);
      else found.pages.push({ href, alternates, ...(title.trim() ? { title: title.trim() } : {}) });
    }
  }
  if (root !== undefined && root !== 'urlset' && root !== 'sitemapindex') {
    const message = `a sitemap.xml with <urlset> or <sitemapindex>`;
    if (found.pages.length + found.sitemaps.length > 0) problem(message, `<${root}>`);
    else throw new ParseError('kind', `expected ${message} but found <${root}>`);
  }
}
