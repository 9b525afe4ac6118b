import type { SiteNode } from '../../../src/model/index.js';
import { ParseError, parseSitemap } from '../../../src/readers/index.js';
import { mutations } from '../mutate.js';
import { difference, type Difference, type Subject } from '../subject.js';
import type { Texts } from '../texts.js';
import { unsafeUrls } from './safe-urls.js';
import { descendants, elementsOf, parseWithSaxes, saxText, type SaxElement } from './saxes.js';

function read(xml: string): readonly SiteNode[] {
  try {
    return parseSitemap(xml);
  } catch (error) {
    if (error instanceof ParseError) return (error.partial ?? []) as readonly SiteNode[];
    throw error;
  }
}

/** What identifies a page: sitemaps list it with and without a final slash, hash or session. */
function keyOf(url: string): string {
  const { origin, pathname, search } = new URL(url);
  const path = pathname.replace(/;(?:j|php)?session_?id=[^/;]*/gi, '').replace(/\/+$/, '');
  return origin + path + search;
}

interface Listed {
  readonly pages: readonly string[];
  /** Parts of a sitemap index. */
  readonly parts: readonly string[];
}

const listed = (pages: readonly string[], parts: readonly string[]): Listed => ({
  pages: pages.toSorted(),
  parts: [...new Set(parts)].toSorted(),
});

const nodesIn = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
  nodes.flatMap((node) => [node, ...nodesIn(node.children ?? [])]);

function listedIn(tree: readonly SiteNode[]): Listed {
  const nodes = nodesIn(tree);
  const pages = nodes.flatMap(({ href }) => (href === undefined ? [] : [keyOf(href)]));
  const parts = nodes.flatMap(({ lazyChildren }) =>
    typeof lazyChildren === 'string' ? [keyOf(lazyChildren)] : [],
  );
  return listed(pages, parts);
}

/** Whether an element, or the `<loc>` that contains it, has elements where text is expected. */
const hasElements = (all: readonly SaxElement[], loc: SaxElement): boolean =>
  elementsOf(loc).length > 0 ||
  all.some((one) => one.local === 'loc' && one !== loc && descendants(one).includes(loc));

/** Many sites omit the namespace, or write another form of it. */
const isOurs = ({ uri }: SaxElement): boolean => uri === '' || uri.includes('/sitemap/');

function differences(xml: string): readonly Difference[] {
  const tree = read(xml);
  const unsafe = unsafeUrls(tree);
  const root = parseWithSaxes(xml);
  if (!root || !/^(?:urlset|sitemapindex)$/.test(root.local)) return unsafe;
  const locationsIn = (name: string): readonly string[] =>
    descendants(root)
      .filter((one) => isOurs(one) && one.local === name)
      .flatMap((entry) => elementsOf(entry).filter((one) => isOurs(one) && one.local === 'loc'))
      .map(saxText)
      .filter((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
      .map(keyOf);
  const given = listed([...new Set(locationsIn('url'))], locationsIn('sitemap'));
  return [...unsafe, ...difference('URLs', listedIn(tree), given)];
}

export const sitemapsSubject = ({ sitemap }: Texts): Subject<string> => ({
  name: 'sitemaps',
  oracle: 'saxes',
  inputs: mutations(sitemap),
  differences,
  reasons: [
    {
      why: 'An entry or a URL inside another one is invalid in a sitemap: the outer one is left out',
      is: ({ what }, xml) => {
        const root = parseWithSaxes(xml);
        const all = root ? descendants(root) : [];
        const isNested = ({ local }: SaxElement): boolean => /^(?:url|sitemap|loc)$/.test(local);
        const inner = all.filter(isNested).flatMap((one) => descendants(one).slice(1));
        return (
          what === 'URLs' &&
          inner.some((one) => isNested(one) && (one.local !== 'loc' || hasElements(all, one)))
        );
      },
    },
  ],
});
