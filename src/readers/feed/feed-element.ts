import { ownValue } from '../../model/own-value.js';
import { decodeReferences } from '../../model/text/character-references.js';
import { ParseError } from '../parse-error.js';
import { resolveUrl } from '../url-resolver.js';
import { parseXmlEvents, type XmlElement, type XmlOptions } from '../xml.js';

/** An element of a feed, with what it inherits from its ancestors. */
export interface FeedElement extends XmlElement {
  readonly children: readonly (FeedElement | string)[];
  /** Short name of the namespace: `rss`, `atom`, `dc`, …; for any other, its URI. */
  readonly vocabulary: string;
  /** `xml:lang` in scope. */
  readonly lang: string | undefined;
  /** `xml:base` in scope, resolved against those around it. */
  readonly base: string | undefined;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Namespaces by a pattern, without protocol and final slash. Feeds write them in many ways. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:purl\.org\/rss\/1\.0$|.*\bnetscape\.com\/|backend\.userland\.com\/rss)/, 'rss'],
  [/^(?:blogs|cyber)\.law\.harvard\.edu\/.*rss/, 'rss'],
  [/^(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns#?|atom)$/, 'atom'],
  [/^(?:purl\.org\/dc\/elements\/1\.[01]|dc)$/, 'dc'],
  [/^(?:purl\.org\/dc\/terms|dcterms)$/, 'dcterms'],
  [/^(?:purl\.org\/rss\/1\.0\/modules\/content|content)$/, 'content'],
  [/^(?:search\.yahoo\.com\/mrss|www\.rssboard\.org\/media-rss|media)$/, 'media'],
  [/^(?:purl\.oclc\.org\/net\/rss_2\.0\/enc#?|enc)$/, 'enc'],
  [/^(?:www\.itunes\.com\/dtds\/podcast-1\.0\.dtd|itunes)$/, 'itunes'],
  [/^(?:rssnamespace\.org\/feedburner\/ext\/1\.0|feedburner)$/, 'feedburner'],
  [/^www\.w3\.org\/1999\/xhtml$/, 'xhtml'],
];

const known = new Map<string, string>([['', 'rss']]);

function vocabularyOf(uri: string): string {
  let found = known.get(uri);
  if (found === undefined) {
    const place = uri
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
    found = VOCABULARIES.find(([pattern]) => pattern.test(place))?.[1] ?? uri;
    if (known.size < 1000) known.set(uri, found);
  }
  return found;
}

const resolved = (url: string | undefined, base: string | undefined): string | undefined => {
  if (url === undefined) return base;
  return resolveUrl(url, base) ?? base;
};

type Building = FeedElement & { readonly children: (FeedElement | string)[] };

/** Called when an element opens and when it closes, with its ancestors, outermost first. */
export interface FeedVisitor {
  readonly open: (element: FeedElement, path: readonly FeedElement[]) => void;
  readonly close: (element: FeedElement, path: readonly FeedElement[]) => void;
}

/**
 * Walks through a feed. Common faults of feeds are accepted and reported.
 *
 * @throws {ParseError} if the text is not XML even if such faults are accepted
 */
export function walkFeed(xml: string, options: XmlOptions, visitor: FeedVisitor): void {
  const path: Building[] = [];
  const lenient = { ...options, recover: true, decodeReference: decodeReferences };
  for (const event of parseXmlEvents(xml, lenient)) {
    const parent = path.at(-1);
    if (event.type === 'text') parent?.children.push(event.text);
    else if (event.type === 'close') {
      const closed = path.pop();
      if (closed) visitor.close(closed, path);
    } else {
      const { attributes, uri } = event.element;
      const element: Building = {
        ...event.element,
        vocabulary: vocabularyOf(uri),
        lang:
          attributes['xml:lang'] ??
          (uri === XHTML ? attributes['lang'] : undefined) ??
          parent?.lang,
        base: resolved(attributes['xml:base'], parent?.base),
        children: [],
      };
      parent?.children.push(element);
      visitor.open(element, path);
      path.push(element);
    }
  }
}

/** The error for a document that is not a feed; it names what the document is. */
export function notAFeed(xml: string, root: FeedElement): ParseError {
  const names: Readonly<Record<string, string>> = {
    html: 'an HTML page',
    urlset: 'a sitemap.xml',
    sitemapindex: 'a sitemap.xml',
  };
  const found = ownValue(names, root.local.toLowerCase()) ?? `<${root.name}>`;
  const offset = Math.max(0, xml.indexOf(`<${root.name}`));
  return new ParseError('kind', `expected a feed but found ${found}`, { text: xml, offset });
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Elements that HTML writes without an end tag. */
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The content of an element as HTML: elements in it were written without escaping. */
export const innerHtml = (element: FeedElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      const attributes = Object.entries(child.attributes)
        .filter(([name]) => !name.startsWith('xmlns') && name !== 'xml:base')
        .map(([name, value]) => ` ${name === 'xml:lang' ? 'lang' : name}="${escaped(value)}"`)
        .join('');
      const start = `<${child.local}${attributes}>`;
      return VOID.test(child.local) ? start : `${start}${innerHtml(child)}</${child.local}>`;
    })
    .join('');
