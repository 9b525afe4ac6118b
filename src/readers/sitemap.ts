import { lookup } from '../model/language.js';
import { describe, type ReadOptions } from '../model/problem.js';
import type { SiteNode } from '../model/site/site-tree.js';
import { SESSION_IN_PATH } from '../model/url.js';
import { ParseError } from './parse-error.js';
import { namedSegments, partTitles, segmentTitle } from './sitemap-titles.js';
import {
  collectEntries,
  X_DEFAULT,
  type Entries,
  type Report,
  type SitemapPage,
} from './sitemap-entries.js';
import type { XmlOptions } from './xml.js';
import { trimEnd } from '../model/text/trim-end.js';

export type { SitemapPage } from './sitemap-entries.js';

/** Options of `parseSitemap()`. */
export interface ParseSitemapOptions extends ReadOptions {
  /**
   * Title of a page, or of a folder that has no page of its own. By default, and where it returns
   * nothing, the title is the last segment of the path.
   */
  readonly pageTitle?: ((page: SitemapPage) => string | undefined) | undefined;
  /** Keeps only pages whose alternates state that they are in this language; by default all. */
  readonly lang?: string | undefined;
}

interface Part {
  readonly children: Map<string, Part>;
  readonly path: string;
  page: SitemapPage | undefined;
}

/** Path segments that become levels; deeper pages are children of the last of them. */
const MAX_LEVELS = 64;
const MAX_PROBLEMS = 20;

const part = (path: string): Part => ({ children: new Map(), path, page: undefined });

/** Whether a page's language matches the wanted one: `fi-FI` matches `fi`. */
const isIn = (own: string, lang: string): boolean => lookup(own, [lang]) !== undefined;

/** Languages in which a page claims to be. `x-default` is not a language. */
const ownLanguages = ({ alternates, href }: SitemapPage): readonly string[] =>
  Object.keys(alternates).filter((tag) => {
    const url = alternates[tag] ?? '';
    return tag !== X_DEFAULT && (url === href || withoutSlash(url) === withoutSlash(href));
  });

const withoutSlash = (url: string): string => url.replace(/\/?(?:#.*)?$/s, '');

/** Whether two URLs of one path are of one page: they differ at most in a final slash or the hash. */
function isSamePage(first: string, second: string): boolean {
  const key = (url: string): string => {
    const { pathname, search } = new URL(url);
    return trimEnd(pathname.replace(SESSION_IN_PATH, ''), /\//) + search;
  };
  return key(first) === key(second);
}

/** Pages between two pauses. */
const PAGES_PER_STEP = 1000;

/** Groups pages by origin and path. */
function* group(pages: readonly SitemapPage[], lang: string | undefined): Generator<void, Part[]> {
  const origins = new Map<string, Part>();
  for (const [index, page] of pages.entries()) {
    if (index % PAGES_PER_STEP === PAGES_PER_STEP - 1) yield;
    const own = ownLanguages(page);
    if (lang !== undefined && own.length > 0 && !own.some((tag) => isIn(tag, lang))) continue;
    const { origin, pathname } = new URL(page.href);
    let place = origins.get(origin) ?? part(`${origin}/`);
    origins.set(origin, place);
    const segments = namedSegments(pathname);
    if (segments.length > MAX_LEVELS) segments.push(segments.splice(MAX_LEVELS - 1).join('/'));
    for (const segment of segments) {
      const next: Part = place.children.get(segment) ?? part(`${place.path}${segment}/`);
      place.children.set(segment, next);
      place = next;
    }
    // URLs that differ only in their query or hash are pages of their own.
    if (place.page && !isSamePage(place.page.href, page.href)) {
      const second = part(page.href);
      second.page = page;
      place.children.set(`/${page.href}`, second);
    } else place.page ??= page;
  }
  return [...origins.values()];
}

interface SitemapStepOptions extends ParseSitemapOptions {
  /** Decodes the references of HTML; by default they stay, so that pages need no list of them. */
  readonly decodeReference?: XmlOptions['decodeReference'];
}

/** Like `parseSitemap()`, pausing after every few hundred pages. */
export function* parseSitemapInSteps(
  source: string | readonly string[],
  { pageTitle, lang, onProblem, decodeReference }: SitemapStepOptions = {},
): Generator<void, readonly SiteNode[]> {
  let problems = 0;
  const problem: Report = (expected, found) => {
    problems += 1;
    if (problems <= MAX_PROBLEMS) onProblem?.({ expected, found });
  };
  const titleOf = (page: SitemapPage): string => {
    let title: unknown;
    try {
      title = pageTitle?.(page);
    } catch (error) {
      problem('a title for each page', error instanceof Error ? error.message : describe(error));
    }
    if (typeof title === 'string' && title.trim() !== '') return title;
    return page.title ?? segmentTitle(page.href);
  };
  const nodeOf = ({ page, path, children }: Part): SiteNode => {
    const shown = page ?? { href: path, alternates: {} };
    const [own] = ownLanguages(shown);
    return {
      title: titleOf(shown),
      ...(page ? { href: page.href } : {}),
      ...(own === undefined ? {} : { lang: own }),
      ...(children.size > 0 ? { children: [...children.values()].map(nodeOf) } : {}),
    };
  };
  const nodesOf = function* ({ pages, sitemaps }: Entries): Generator<void, readonly SiteNode[]> {
    const nodes: SiteNode[] = [];
    for (const site of yield* group(pages, lang)) {
      // The front page is a sibling of the site's sections, as in a main navigation.
      if (site.page) nodes.push(nodeOf({ ...site, children: new Map() }));
      for (const child of site.children.values()) {
        nodes.push(nodeOf(child));
        yield;
      }
    }
    const parts = [...new Set(sitemaps)];
    const titles = partTitles(parts);
    for (const [index, href] of parts.entries()) {
      nodes.push({ title: titles[index] ?? href, lazyChildren: href });
    }
    return nodes;
  };

  const found: { pages: SitemapPage[]; sitemaps: string[] } = { pages: [], sitemaps: [] };
  let fault: ParseError | undefined;
  for (const xml of typeof source === 'string' ? [source] : source) {
    try {
      yield* collectEntries(xml, problem, { onProblem, decodeReference }, found);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      fault ??= error;
    }
  }
  const nodes = yield* nodesOf(found);
  if (!fault && problems === 0 && found.pages.length + found.sitemaps.length === 0) {
    problem('pages in the sitemap', 'none');
  }
  if (!fault) return nodes;
  fault.partial = nodes;
  throw fault;
}
