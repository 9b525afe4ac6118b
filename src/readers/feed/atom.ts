import { resolveUrl } from '../url-resolver.js';
import { xmlText } from '../xml.js';
import {
  InheritedNames,
  type FeedEntry,
  type FeedHead,
  type FeedText,
  type Medium,
} from './entry.js';
import { innerHtml, type FeedElement } from './feed-element.js';
import { inLanguageFirst } from './pick.js';
import { mediaRss } from './rss-media.js';

const childrenOf = (element: FeedElement, ...locals: readonly string[]): readonly FeedElement[] =>
  element.children.filter(
    (child): child is FeedElement =>
      typeof child !== 'string' && child.uri === element.uri && locals.includes(child.local),
  );

const textIn = (element: FeedElement, ...locals: readonly string[]): string | undefined =>
  locals
    .flatMap((local) => childrenOf(element, local))
    .map((one) => xmlText(one).trim())
    .find((text) => text !== '');

/** A text construct, or a content that is text. */
function atomText(element: FeedElement | undefined): FeedText | undefined {
  if (!element) return undefined;
  const { attributes, children } = element;
  const type = (attributes['type'] || 'text').toLowerCase();
  if (/xhtml|^(?:text|application)\/(?:.+\+)?xml/.test(type) || attributes['mode'] === 'xml') {
    const parts = children.filter((child) => typeof child !== 'string');
    const [first, ...others] = parts;
    // The `<div>` belongs to Atom, not to the text.
    const inner = first?.local === 'div' && others.length === 0 ? first : element;
    const { base, lang } = inner;
    return { kind: 'html', value: innerHtml(inner).trim(), base, lang };
  }
  const value = xmlText(element).trim();
  const isText = /^text(?:\/plain)?$/.test(type);
  const isHtml = /html/.test(type);
  if (value === '' || !(isText || isHtml)) return undefined;
  const { base, lang } = element;
  return { kind: isHtml ? 'html' : 'text', value, base, lang };
}

interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
  readonly hreflang: string;
  readonly title: string;
  readonly length: string;
}

/** The links of an entry or feed, resolved against `xml:base`. */
const linksOf = (element: FeedElement): readonly Link[] =>
  childrenOf(element, 'link').flatMap(({ attributes, base }): readonly Link[] => {
    const {
      rel = 'alternate',
      href,
      type = '',
      hreflang = '',
      title = '',
      length = '',
    } = attributes;
    if (href === undefined) return [];
    const resolved = (base === undefined ? undefined : resolveUrl(href, base)) ?? href;
    const name = rel.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '');
    return [{ rel: name, href: resolved, type, hreflang, title, length }];
  });

const isPage = ({ type }: Link): boolean => type === '' || /html/.test(type);

/** The page of an entry: in its own language rather than in another one. */
function alternate(links: readonly Link[], lang: string | undefined): Link | undefined {
  const all = links.filter(({ rel }) => rel === 'alternate');
  return (
    all.find((link) => isPage(link) && (link.hreflang === '' || link.hreflang === lang)) ??
    all.find(isPage) ??
    all[0]
  );
}

const names = (element: FeedElement, local: string): readonly string[] =>
  childrenOf(element, local).flatMap((one) => textIn(one, 'name') ?? textIn(one, 'email') ?? []);

interface Authors {
  readonly names: string[];
  /** The children of the feed that have been searched. */
  searched: number;
  readonly inherited: InheritedNames;
}

const known = new WeakMap<FeedElement, Authors>();

/** The authors of a feed before the current entry. No child is searched twice, however many entries there are. */
function authorsOf(feed: FeedElement): readonly string[] {
  const found = known.get(feed) ?? { names: [], searched: 0, inherited: new InheritedNames() };
  known.set(feed, found);
  const children = feed.children.slice(found.searched);
  found.searched += children.length;
  found.names.push(...names({ ...feed, children }, 'author'));
  return found.inherited.next(found.names);
}

/** Reads an entry of Atom 1.0 or 0.3. @see https://www.rfc-editor.org/rfc/rfc4287 */
export function atomEntry(entry: FeedElement, feed: FeedElement | undefined): FeedEntry {
  const links = linksOf(entry);
  const page = alternate(links, entry.lang);
  const ownOf = (local: string): FeedElement | undefined =>
    inLanguageFirst(childrenOf(entry, local), entry.lang)[0];
  const content = ownOf('content');
  const source = content?.attributes['src'];
  const published = textIn(entry, 'published', 'issued', 'created');
  const updated = textIn(entry, 'updated', 'modified');
  const [origin] = childrenOf(entry, 'source');
  // An entry without authors has those of its source, else those of the feed.
  const own = [entry, ...(origin ? [origin] : [])]
    .map((one) => names(one, 'author'))
    .find((found) => found.length > 0);
  const authors = own ?? (feed ? authorsOf(feed) : []);
  const files: readonly Medium[] = [
    ...links
      .filter(({ rel }) => rel === 'enclosure')
      .map(({ href, type, title, length, hreflang }) => ({
        url: href,
        type: type || undefined,
        title: title || undefined,
        size: Number(length) || undefined,
        lang: hreflang || undefined,
      })),
    ...(source === undefined ? [] : [{ url: source, type: content?.attributes['type'] }]),
  ];
  return {
    lang: entry.lang,
    inheritedLang: entry.lang,
    title: atomText(ownOf('title')),
    url: page?.href,
    base: entry.base,
    id: textIn(entry, 'id'),
    published: published ?? updated,
    updated: published === undefined ? undefined : updated,
    authors: [...authors, ...names(entry, 'contributor')],
    keywords: childrenOf(entry, 'category').flatMap(
      ({ attributes: { label, term } }) => label ?? term ?? [],
    ),
    summary: atomText(ownOf('summary')),
    content: source === undefined ? atomText(content) : undefined,
    media: [...files, ...mediaRss(entry, files)],
    related: links
      .filter(({ rel }) => rel === 'related')
      .map(({ href, title }) => ({ text: title || href, href })),
    versions: links
      .filter((link) => link.rel === 'alternate' && link !== page)
      .map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
  };
}

/** Reads the metadata of a feed. */
export function atomHead(feed: FeedElement): FeedHead {
  return {
    title: atomText(inLanguageFirst(childrenOf(feed, 'title'), feed.lang)[0]),
    lang: feed.lang,
    url: alternate(linksOf(feed), feed.lang)?.href,
    base: feed.base,
  };
}
