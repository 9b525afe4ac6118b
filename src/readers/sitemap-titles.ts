import { windows1252 } from '../model/text/windows-1252.js';
import { SESSION_IN_PATH } from '../model/url.js';
import { readableHost } from './readable-host.js';

const INDEX_FILE = /^(?:index|default)\.(?:html?|php|aspx?|jsp)$/i;

/** Segments that name nothing: Liferay puts `/-/` and the id of a group before the name of a page. */
const isNameless = (segment: string, isLast: boolean): boolean =>
  segment === '-' ||
  (isLast ? INDEX_FILE.test(segment) : /^(?!(?:19|20)\d\d$)\d{4,}$/.test(segment));

/** The segments of a path that name a level or a page. */
export const namedSegments = (pathname: string): string[] =>
  pathname
    .replace(SESSION_IN_PATH, '')
    .split('/')
    .filter(Boolean)
    .filter((segment, at, all) => !isNameless(segment, at === all.length - 1));

/** What may tell the URLs of parts with one file name apart, best first. */
const SUFFIXES: readonly ((url: URL) => string)[] = [
  ({ searchParams }) => [...searchParams.values()].filter(Boolean).join(' '),
  ({ search }) => search.slice(1).replace(/&/g, ' '),
  ...[1, 2, 3, 4].map(
    (count) =>
      ({ pathname }: URL): string =>
        pathname.split('/').filter(Boolean).slice(0, -1).slice(-count).join(' '),
  ),
  ({ hostname }) => readableHost(hostname),
  ({ hostname, pathname }) => `${readableHost(hostname)} ${pathname}`,
];

/** What tells the parts of a sitemap index apart: their file name, else query, folder or host. */
export function partTitles(urls: readonly string[]): readonly string[] {
  const titles = urls.map((url) =>
    segmentTitle(url.replace(/\.gz(?=$|[?#])/i, '')).replace(/\.xml$/i, ''),
  );
  const byTitle = new Map<string, number[]>();
  for (const [index, title] of titles.entries()) {
    const indexes = byTitle.get(title);
    if (indexes) indexes.push(index);
    else byTitle.set(title, [index]);
  }
  for (const [title, indexes] of byTitle) {
    if (indexes.length === 1) continue;
    const places = indexes.map((index) => new URL(urls[index] ?? ''));
    const suffixes = SUFFIXES.map((suffix) => places.map(suffix)).find(
      (all) => new Set(all).size === all.length,
    );
    for (const [at, index] of indexes.entries()) {
      titles[index] = `${title} ${suffixes?.[at] ?? String(index + 1)}`.trim();
    }
  }
  const used = new Set<string>();
  return titles.map((title, index) => {
    const own = used.has(title) ? `${title} (${String(index + 1)})` : title;
    used.add(own);
    return own;
  });
}

/** Decodes percent-encoding in UTF-8, else in windows-1252. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
      windows1252(Number.parseInt(hex, 16)),
    );
  }
}

/** `/hankkeet/lain-valmistelu/` → "Lain valmistelu". */
export function segmentTitle(url: string): string {
  const { hostname, pathname } = new URL(url);
  const last = namedSegments(pathname).at(-1);
  if (last === undefined) return readableHost(hostname);
  const text = decoded(last);
  const words = text
    .replace(/\.(?:html?|php|aspx?|jsp)$/i, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  return words === '' ? text : words.charAt(0).toUpperCase() + words.slice(1);
}
