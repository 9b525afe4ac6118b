import type { ReadOptions } from '../../model/problem.js';
import type { PressRelease } from '../../model/release/press-release.js';
import { checkText } from '../guarded-reader.js';
import { languageTag } from '../language-of.js';
import { ParseError } from '../parse-error.js';
import { isByteSource, decodeSource, urlOfSource, type ByteSource } from '../decode-source.js';
import { resolveUrl, urlResolver } from '../url-resolver.js';
import type { XmlLimits } from '../xml.js';
import { atomEntry, atomHead } from './atom.js';
import { InheritedNames, oneLine, type FeedEntry, type FeedHead } from './entry.js';
import { notAFeed, walkFeed, type FeedElement } from './feed-element.js';
import { parseJsonFeed } from './json-feed.js';
import { rssEntry, rssHead } from './rss.js';
import { releaseOf } from './to-release.js';

/** A feed and its releases. */
export interface Feed {
  readonly title: string;
  /** BCP 47 tag of the feed. */
  readonly lang: string;
  /** URL of the site or page that the feed is of. */
  readonly url?: string | undefined;
  readonly releases: readonly PressRelease[];
}

/** Options of `parseFeed()`. */
export interface ParseFeedOptions extends XmlLimits, ReadOptions {
  /** BCP 47 tag of entries without a language; by default the feed's own, or `fi`. */
  readonly lang?: string | undefined;
  /** Base URL of relative URLs in the feed; by default that of the response, or of the feed's site. */
  readonly base?: string | undefined;
}

interface Collected {
  head: FeedHead;
  readonly entries: FeedEntry[];
}

const RSS_ROOT = /^(?:rss|rdf|channel)$/i;
const ATOM_ROOT = /^(?:feed|entry)$/;
/** Elements whose `<item>` is an item of the feed. */
const ITEM_PARENT = /^(?:rss|rdf|channel|items)$/i;

/** Collects the entries of RSS and Atom; those that are complete are there when it throws. */
function collect(xml: string, options: ParseFeedOptions, found: Collected): void {
  let channel: FeedElement | undefined;
  let atom: FeedElement | undefined;
  const update = (): void => {
    if (atom) found.head = atom.local === 'entry' ? {} : atomHead(atom);
    else if (channel) found.head = rssHead(channel);
  };
  try {
    walkFeed(xml, options, {
      open(element, path) {
        const isRoot = path.length === 0;
        if (isRoot && ATOM_ROOT.test(element.local)) atom = element;
        else if (isRoot && !RSS_ROOT.test(element.local)) throw notAFeed(xml, element);
        if (!atom && /^channel$/i.test(element.local) && path.length < 2) channel ??= element;
      },
      close(element, path) {
        const parent = path.at(-1);
        if (atom) {
          const isEntry = element.local === 'entry' && element.uri === atom.uri && path.length < 2;
          if (isEntry) found.entries.push(atomEntry(element, parent));
        } else if (/^item$/i.test(element.local) && ITEM_PARENT.test(parent?.local ?? '')) {
          found.entries.push(rssEntry(element));
        }
      },
    });
  } finally {
    update();
  }
}

function parse(source: string, options: ParseFeedOptions): Feed {
  const { onProblem } = options;
  const text = source.replace(/^\uFEFF/, '');
  let found: Collected = { head: {}, entries: [] };
  const feed = (): Feed => {
    const { head, entries } = found;
    const own = head.lang === undefined ? undefined : languageTag(head.lang);
    if (head.lang && own === undefined) {
      onProblem?.({ expected: 'a language tag', found: JSON.stringify(head.lang) });
    }
    const lang = options.lang ?? own ?? 'fi';
    const base = options.base ?? head.base;
    const inherited = new InheritedNames();
    const publishers = (): readonly string[] => inherited.next(head.publishers ?? []);
    const resolve = urlResolver(text.length);
    const government = new Map<string, boolean>();
    const place = head.url === undefined ? undefined : resolveUrl(head.url, base);
    const home = place !== undefined && /^https?:/.test(place) ? place : undefined;
    const problem = (expected: string, what: string): void =>
      onProblem?.({ expected, found: what });
    return {
      title: oneLine(head.title),
      lang,
      ...(home === undefined ? {} : { url: home }),
      releases: entries.map((entry) =>
        releaseOf(entry, { lang, base, home, publishers, problem, resolve, government }),
      ),
    };
  };
  if (/^\s*[[{]/.test(text)) {
    const { head, entries } = parseJsonFeed(text);
    found = { head, entries: [...entries] };
  } else {
    // Most HTML pages are not XML: they are recognised before their first fault.
    if (/^\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text)) {
      throw new ParseError('kind', 'expected a feed but found an HTML page', { text, offset: 0 });
    }
    try {
      collect(text, options, found);
    } catch (error) {
      if (error instanceof ParseError) error.partial = feed();
      throw error;
    }
  }
  const result = feed();
  if (result.releases.length > 0) return result;
  const error = new ParseError<Feed>('empty', 'the feed has no items');
  error.partial = result;
  throw error;
}

/**
 * Parses a feed: RSS (2.0, 0.9x, 1.0; with Dublin Core, Atom and Media RSS elements), Atom (1.0, 0.3) or
 * JSON Feed. A text in HTML becomes `html`, for `parseHtml()`; its relative URLs are resolved against
 * `xml:base`, the entry's URL, `base`, or the URL of the feed's site.
 *
 * Faults that many feeds have are accepted: see `recover` of `parseXml()`. `onProblem` is called for
 * them, for invalid dates, and for URLs that are unsafe or cannot be resolved.
 *
 * @param source text; or bytes, a blob or a response, whose encoding and compression are detected
 * @throws {ParseError<Feed>} if the source is not a feed (code `kind`), has no items (`empty`), is
 *   truncated, or is longer than `maxLength`; `partial` is the feed with the items that were complete
 */
export function parseFeed(source: string, options?: ParseFeedOptions): Feed;
export function parseFeed(source: ByteSource, options?: ParseFeedOptions): Promise<Feed>;
export function parseFeed(
  source: string | ByteSource,
  options: ParseFeedOptions = {},
): Feed | Promise<Feed> {
  if (!isByteSource(source)) {
    checkText(source, 'source');
    return parse(source, options);
  }
  const base = options.base ?? urlOfSource(source);
  return decodeSource(source, options).then((text) => parse(text, { ...options, base }));
}
