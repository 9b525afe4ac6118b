import { finish } from './finish.js';
import { lookup } from './language.js';
import { describe, type Problem } from './problem.js';
import type { SiteNode } from './site-tree.js';
import { safeHref } from './url.js';
import { XmlError } from './xml-error.js';
import { xmlEvents } from './xml.js';

/** A page as a sitemap.xml lists it. */
export interface SitemapPage {
  readonly href: string;
  /** The same page in other languages: address by BCP 47 tag (`xhtml:link`). */
  readonly alternates: Readonly<Record<string, string>>;
}

/** How a sitemap.xml becomes a tree. */
export interface SitemapOptions {
  /**
   * Name of a page, or of a part of the site that has no page of its own. Without one, or where it
   * gives nothing, it is the last segment of the path.
   */
  readonly label?: ((page: SitemapPage) => string | undefined) | undefined;
  /** Keeps only pages that are, by their alternates, in this language; by default all. */
  readonly lang?: string | undefined;
}

/** What a sitemap.xml holds, and what was wrong with it. */
export interface SitemapReading {
  readonly nodes: readonly SiteNode[];
  readonly problems: readonly Problem[];
}

interface Part {
  readonly children: Map<string, Part>;
  readonly path: string;
  page: SitemapPage | undefined;
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Parts of a path that are levels; what is deeper stands on the last of them. */
const MAX_LEVELS = 64;
/** Elements between two pauses. */
const STEP = 1000;

const part = (path: string): Part => ({ children: new Map(), path, page: undefined });

/** Whether the language of a page is the one that is wanted: `fi-FI` is `fi`. */
const isIn = (own: string, lang: string): boolean =>
  own === 'x-default' || lookup(own, [lang]) !== undefined;

/** `/hankkeet/lain-valmistelu/` → "Lain valmistelu". */
function segmentLabel(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split('/').filter(Boolean).at(-1);
  if (last === undefined) return hostname;
  let text = last;
  try {
    text = decodeURIComponent(last);
  } catch {
    // A percent sign that encodes nothing stays as it is.
  }
  const words = text
    .replace(/\.(?:html?|php|aspx?|jsp)$/i, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  return words === '' ? text : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Reads like `readSitemap()`, with a pause after every few hundred pages. */
export function* readingSitemap(
  xml: string,
  { label, lang }: SitemapOptions = {},
): Generator<void, SitemapReading> {
  const problems: Problem[] = [];
  const problem = (expected: string, found: string): void => {
    if (problems.length < 20) problems.push({ expected, found });
  };
  if (/^\s*(?:<!doctype html|<html)/i.test(xml)) {
    problem('a sitemap.xml', 'an HTML page');
    return { nodes: [], problems };
  }

  const pages: SitemapPage[] = [];
  const maps: string[] = [];
  let root = '';
  let address = '';
  let alternates: Record<string, string> = {};
  let inLoc = false;
  let count = 0;
  try {
    for (const event of xmlEvents(xml)) {
      if (event.type === 'text') {
        if (inLoc) address += event.text;
        continue;
      }
      const { local, uri, attributes } = event.element;
      // Many sites leave the namespace out, or write https.
      const ours = uri === SITEMAP || uri === '' || /\/sitemap\//.test(uri);
      if (event.type === 'open') {
        if (root === '') root = local;
        if (ours && (local === 'url' || local === 'sitemap')) {
          address = '';
          alternates = {};
        } else if (ours && local === 'loc') inLoc = true;
        else if (uri === XHTML && local === 'link') {
          const href = safeHref(attributes['href']);
          const tag = attributes['hreflang'];
          if (href !== undefined && tag !== undefined) alternates[tag] = href;
        }
        count += 1;
        if (count % STEP === 0) yield;
        continue;
      }
      if (local === 'loc') inLoc = false;
      if (!ours || (local !== 'url' && local !== 'sitemap')) continue;
      const href = safeHref(address);
      if (href === undefined || !/^https?:/i.test(href) || !URL.canParse(href)) {
        problem('a web address in <loc>', describe(address.trim()));
      } else if (local === 'sitemap') maps.push(href);
      else pages.push({ href, alternates });
    }
  } catch (error) {
    // What came before the fault is shown.
    if (!(error instanceof XmlError)) throw error;
    problem('a sitemap.xml', error.message);
  }
  if (root !== '' && root !== 'urlset' && root !== 'sitemapindex') {
    problem('a sitemap.xml with <urlset> or <sitemapindex>', `<${root}>`);
  }

  const origins = new Map<string, Part>();
  for (const page of pages) {
    const own = Object.keys(page.alternates).find((tag) => page.alternates[tag] === page.href);
    if (lang !== undefined && own !== undefined && !isIn(own, lang)) continue;
    const { origin, pathname } = new URL(page.href);
    let place = origins.get(origin) ?? part(`${origin}/`);
    origins.set(origin, place);
    const segments = pathname.split('/').filter(Boolean);
    if (segments.length > MAX_LEVELS) segments.push(segments.splice(MAX_LEVELS - 1).join('/'));
    for (const segment of segments) {
      const next: Part = place.children.get(segment) ?? part(`${place.path}${segment}/`);
      place.children.set(segment, next);
      place = next;
    }
    // Two addresses of one path, by their query for example: both are shown.
    if (place.page && place.page.href !== page.href) {
      const second = part(page.href);
      second.page = page;
      place.children.set(`/${page.href}`, second);
    } else place.page = page;
    count += 1;
    if (count % STEP === 0) yield;
  }

  const titleOf = (page: SitemapPage): string => {
    let named: unknown;
    try {
      named = label?.(page);
    } catch (error) {
      problem('a label for each page', error instanceof Error ? error.message : describe(error));
    }
    return typeof named === 'string' && named.trim() !== '' ? named : segmentLabel(page.href);
  };
  const nodeOf = ({ page, path, children }: Part): SiteNode => {
    const shown = page ?? { href: path, alternates: {} };
    const own = Object.keys(shown.alternates).find(
      (tag) => shown.alternates[tag] === shown.href && tag !== 'x-default',
    );
    return {
      title: titleOf(shown),
      ...(page ? { href: page.href } : {}),
      ...(own === undefined ? {} : { lang: own }),
      ...(children.size > 0 ? { children: [...children.values()].map(nodeOf) } : {}),
    };
  };
  const nodes: SiteNode[] = [];
  for (const site of origins.values()) {
    // The front page stands beside the parts of the site, as in its navigation.
    if (site.page) nodes.push({ ...nodeOf({ ...site, children: new Map() }) });
    for (const child of site.children.values()) {
      nodes.push(nodeOf(child));
      yield;
    }
  }
  for (const href of maps) nodes.push({ title: segmentLabel(href), later: href });
  return { nodes, problems };
}

/**
 * Reads a sitemap.xml into a tree, grouped by the paths of its addresses. A part of the site that
 * has no page of its own is text; a sitemap index becomes one branch for each of its sitemaps,
 * which are read when they are opened. Where the document is broken, what came before is kept.
 *
 * @see https://www.sitemaps.org/protocol.html
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
export function readSitemap(xml: string, options: SitemapOptions = {}): SitemapReading {
  return finish(readingSitemap(xml, options));
}
