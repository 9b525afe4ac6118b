import { readFeedDate } from './feed-date.js';
import { withoutEmpty } from './lenient.js';
import { looksLikeHtml, plainText } from './plain-text.js';
import type { PressRelease, TextLink } from './press-release.js';
import { readPublishers } from './publisher.js';
import { safeHref } from './url.js';
import { XmlError } from './xml-error.js';
import { xmlEvents, xmlText, type XmlElement, type XmlLimits } from './xml.js';

const DC = 'http://purl.org/dc/elements/1.1/';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const RSS = new Set(['', 'http://purl.org/rss/1.0/', 'http://backend.userland.com/rss2']);

/** A feed, as far as releases need it. */
export interface Feed {
  readonly title: string;
  /** BCP 47 tag that the feed names for itself. */
  readonly lang: string;
  readonly releases: readonly PressRelease[];
}

/** How a feed is read. */
export interface FromRssOptions extends XmlLimits {
  /** BCP 47 tag of texts that name none; by default that of the feed, else `fi`. */
  readonly lang?: string | undefined;
  /** Address that relative addresses of the feed start from. */
  readonly base?: string | undefined;
}

/** A feed that is no RSS, or breaks off: where, and what had been read until then. */
export class FeedError extends XmlError {
  override readonly name = 'FeedError';
  /** The releases that stand complete before the fault. */
  readonly feed: Feed;

  /** @param feed what had been read until then */
  constructor({ code, message, offset }: XmlError, text: string, feed: Feed) {
    super(code, message.replace(/^Line \d+, column \d+: |\.$/g, ''), text, offset);
    this.feed = feed;
  }
}

type Pick = (local: string, uri?: string) => readonly XmlElement[];

const picker =
  (element: XmlElement): Pick =>
  (local, uri) =>
    element.children.filter(
      (child): child is XmlElement =>
        typeof child !== 'string' &&
        child.local === local &&
        (uri === undefined ? RSS.has(child.uri) : child.uri === uri),
    );

const textsOf = (elements: readonly XmlElement[]): readonly string[] =>
  elements.map((element) => xmlText(element).trim()).filter((text) => text !== '');

/** A text of a feed that should be plain, and often is HTML. */
const plain = (text: string | undefined): string =>
  text === undefined ? '' : looksLikeHtml(text) ? plainText(text).join(' ') : text;

function address(text: string | undefined, base: string | undefined): string | undefined {
  const href = safeHref(text);
  if (href === undefined || base === undefined) return href;
  try {
    return new URL(href, base).href;
  } catch {
    return href;
  }
}

const unique = (texts: readonly string[]): readonly TextLink[] =>
  [...new Set(texts.map((text) => plain(text)))].filter(Boolean).map((text) => ({ text }));

function release(item: XmlElement, feedLang: string, base: string | undefined): PressRelease {
  const find = picker(item);
  const all = (local: string): readonly string[] => textsOf(find(local));
  const dc = (local: string): readonly string[] => textsOf(find(local, DC));
  const lang = dc('language')[0] ?? feedLang;
  const description = all('description')[0] ?? dc('description')[0];
  const encoded = textsOf(find('encoded', CONTENT))[0];
  // A description in HTML beside no other text is the text itself.
  const html =
    encoded ??
    (description && /<(?:p|div|ul|ol|h\d|table)\b/i.test(description) ? description : undefined);
  const lead = html === description ? '' : plain(description);
  const creators = [...dc('creator'), ...all('author')];
  const named = dc('publisher');
  const isOrganisation = (name: string): boolean =>
    readPublishers([name], lang).some(({ isGovernment }) => isGovernment);
  const publishers = [...named, ...creators.filter((name) => isOrganisation(name))];
  const authors = creators.filter((name) => !isOrganisation(name));
  const permalink = find('guid').find(({ attributes }) => attributes['isPermaLink'] !== 'false');
  const guid = all('guid')[0] ?? dc('identifier')[0];
  const published = all('pubDate')[0] ?? dc('date')[0];
  const url = address(
    all('link')[0] ?? (permalink && /^https?:/i.test(guid ?? '') ? guid : undefined),
    base,
  );
  const found = withoutEmpty<Partial<PressRelease>>({
    published: published === undefined ? undefined : readFeedDate(published),
    type: dc('type')[0],
    publishers,
    authors,
    lead,
    html,
    keywords: unique([...all('category'), ...dc('subject')]),
    url,
    id: guid,
  });
  return { lang, headline: plain(all('title')[0] ?? dc('title')[0]), ...found };
}

interface Building extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Hands over the channel as it begins, and each item once it is complete. */
function walk(
  xml: string,
  limits: XmlLimits,
  on: {
    readonly channel: (element: XmlElement) => void;
    readonly item: (element: XmlElement) => void;
  },
): void {
  const path: Building[] = [];
  for (const event of xmlEvents(xml, limits)) {
    if (event.type === 'text') path.at(-1)?.children.push(event.text);
    else if (event.type === 'close') {
      const closed = path.pop();
      if (closed?.local === 'item' && RSS.has(closed.uri)) on.item(closed);
    } else {
      const element: Building = { ...event.element, children: [] };
      if (path.length === 0 && !/^(?:rss|RDF)$/.test(element.local)) {
        const at = xml.indexOf(`<${element.name}`);
        throw new XmlError('kind', `expected an RSS feed but found <${element.name}>`, xml, at);
      }
      path.at(-1)?.children.push(element);
      if (element.local === 'channel' && path.length === 1) on.channel(element);
      path.push(element);
    }
  }
}

/**
 * Reads an RSS feed (2.0, 0.9x or 1.0), as Liferay and others publish it: title, link, guid,
 * pubDate, description, content:encoded, category and Dublin Core. Texts in HTML come as `html`,
 * to be read by `readHtml()`.
 *
 * @throws {FeedError} where the text is no XML, no RSS, breaks off, or is longer than
 *   `maxLength`; it names line and column and holds what stood complete before
 */
export function fromRss(xml: string, options: FromRssOptions = {}): Feed {
  const { base } = options;
  const text = typeof xml === 'string' ? xml : '';
  const items: XmlElement[] = [];
  let channel: XmlElement | undefined;
  const feed = (): Feed => {
    const find: Pick = channel ? picker(channel) : () => [];
    const own = textsOf(find('language'))[0] ?? textsOf(find('language', DC))[0];
    const lang = options.lang ?? own ?? 'fi';
    return {
      title: plain(textsOf(find('title'))[0]),
      lang,
      releases: items.map((item) => release(item, lang, base)),
    };
  };
  try {
    walk(text, options, {
      channel: (element) => (channel = element),
      item: (element) => void items.push(element),
    });
    return feed();
  } catch (error) {
    if (error instanceof XmlError) throw new FeedError(error, text, feed());
    throw error;
  }
}
