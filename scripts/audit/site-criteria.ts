import {
  attribute,
  elements,
  named,
  textOf,
  type ParsedElement,
} from '../../test/support/parsed-html.js';

// WCAG criteria about the pages of a site together, checked on the pages as they are built.

export interface BuiltPage {
  readonly path: string;
  readonly lang: string;
  /** The elements of the page in document order. */
  readonly all: readonly ParsedElement[];
}

interface RepeatedLink {
  /** Where the link leads and which link of its block to that place it is: `vn-footer /sitemap/ 0`. */
  readonly key: string;
  readonly href: string;
  readonly name: string;
}

/** The blocks that the pages of a site repeat. */
const BLOCKS = ['vn-header', 'vn-footer'] as const;

/** Their links lead to other versions of the page, so that they differ from page to page. */
const VARYING = ['vn-language-selector', 'vn-language-notice'] as const;

const SPACE = /\s+/g;

/** The links of the header and the footer, in document order. */
function repeatedLinks({ all }: BuiltPage): readonly RepeatedLink[] {
  return BLOCKS.flatMap((block) => {
    const inside = named(all, block).flatMap(elements);
    const varying = new Set(VARYING.flatMap((name) => named(inside, name).flatMap(elements)));
    const counts = new Map<string, number>();
    return named(inside, 'a').flatMap((link) => {
      const href = attribute(link, 'href');
      if (href === undefined || varying.has(link)) return [];
      const count = counts.get(href) ?? 0;
      counts.set(href, count + 1);
      const name = (attribute(link, 'aria-label') ?? textOf(link)).replace(SPACE, ' ').trim();
      return [{ key: `${block} ${href} ${String(count)}`, href, name }];
    });
  });
}

const byLanguage = (pages: readonly BuiltPage[]): readonly (readonly BuiltPage[])[] =>
  [...new Set(pages.map(({ lang }) => lang))].map((one) =>
    pages.filter(({ lang }) => lang === one),
  );

/** Pairs of links whose order on a page is the opposite of that on an earlier page of the language. */
function inAnotherOrder(
  pages: readonly BuiltPage[],
  isChecked: (link: RepeatedLink) => boolean,
): readonly string[] {
  return byLanguage(pages).flatMap((group) => {
    const orders = new Set<string>();
    return group.flatMap((page) => {
      const keys = repeatedLinks(page)
        .filter(isChecked)
        .map(({ key }) => key);
      const turned: string[] = [];
      for (const [at, key] of keys.entries()) {
        for (const later of keys.slice(at + 1)) {
          if (orders.has(`${later}\n${key}`)) turned.push(`${later} is after ${key}`);
          orders.add(`${key}\n${later}`);
        }
      }
      return turned.map((problem) => `${page.path}: ${problem}`);
    });
  });
}

/** 3.2.3 Consistent Navigation: repeated links have the same relative order. */
export const inconsistentNavigation = (pages: readonly BuiltPage[]): readonly string[] =>
  inAnotherOrder(pages, () => true);

/** 3.2.4 Consistent Identification: a repeated link has the same name on every page of a language. */
export function inconsistentNames(pages: readonly BuiltPage[]): readonly string[] {
  return byLanguage(pages).flatMap((group) => {
    const names = new Map<string, string>();
    return group.flatMap((page) =>
      repeatedLinks(page).flatMap(({ key, name }) => {
        const other = names.get(key) ?? name;
        names.set(key, other);
        return name === other ? [] : [`${page.path}: ${key} is "${name}", elsewhere "${other}"`];
      }),
    );
  });
}

/**
 * 3.2.6 Consistent Help: every page has a link to help, such as a telephone number or a contact page, and
 * these links have the same relative order.
 */
export function inconsistentHelp(
  pages: readonly BuiltPage[],
  isHelp: (href: string) => boolean,
): readonly string[] {
  const without = pages.filter((page) => !repeatedLinks(page).some(({ href }) => isHelp(href)));
  return [
    ...without.map(({ path }) => `${path}: no help`),
    ...inAnotherOrder(pages, ({ href }) => isHelp(href)),
  ];
}

/** Ways to a page: links, the sitemap, the search. */
export interface Ways {
  /** Path of the sitemap of each language. */
  readonly sitemaps: Readonly<Record<string, string>>;
  /** Path of the search of each language. */
  readonly searches: Readonly<Record<string, string>>;
  /** Whether the search finds a page. */
  readonly isFound: (page: BuiltPage) => boolean;
  /** Whether a page is the result of a process or a step in it, which the criterion excepts. */
  readonly isStep: (page: BuiltPage) => boolean;
}

const withoutSlash = (href: string): string => href.replace(/[?#].*$/, '').replace(/\/$/, '');

const pathsIn = (all: readonly ParsedElement[]): ReadonlySet<string> =>
  new Set(named(all, 'a').map((link) => withoutSlash(attribute(link, 'href') ?? '')));

const pathsInMain = (all: readonly ParsedElement[]): ReadonlySet<string> =>
  pathsIn(named(all, 'main').flatMap(elements));

/** 2.4.5 Multiple Ways: pages of languages with a sitemap and a search that only one way leads to. */
export function withOneWay(pages: readonly BuiltPage[], ways: Ways): readonly string[] {
  const { sitemaps, searches, isFound, isStep } = ways;
  return byLanguage(pages).flatMap((group) => {
    const lang = group[0]?.lang ?? '';
    const sitemap = withoutSlash(sitemaps[lang] ?? '');
    const search = withoutSlash(searches[lang] ?? '');
    if (sitemap === '' || search === '') return [];
    const listed = group
      .filter(({ path }) => withoutSlash(path) === sitemap)
      .flatMap(({ all }) => [...pathsInMain(all)]);
    const linksOf = new Map(group.map(({ path, all }) => [withoutSlash(path), pathsIn(all)]));
    return group.flatMap((page) => {
      if (isStep(page)) return [];
      const own = withoutSlash(page.path);
      const offers = (path: string): boolean =>
        own === path || linksOf.get(own)?.has(path) === true;
      const isLinked = [...linksOf].some(
        ([from, links]) => from !== own && from !== sitemap && links.has(own),
      );
      const count = [
        isLinked,
        offers(sitemap) && listed.includes(own),
        offers(search) && isFound(page),
      ].filter(Boolean).length;
      return count > 1 ? [] : [`${page.path}: ${String(count)} of three ways`];
    });
  });
}
