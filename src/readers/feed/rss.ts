import type { FeedEntry, FeedHead, FeedText } from './entry.js';
import { innerHtml, type FeedElement } from './feed-element.js';
import { inLanguageFirst, isElement, picker, textOf, textsOf } from './pick.js';
import { mediaOf } from './rss-media.js';

/** A text whose markup may be escaped, or written as elements. */
export function feedText(element: FeedElement | undefined): FeedText | undefined {
  if (!element) return undefined;
  const { base, children, lang } = element;
  if (children.some(isElement))
    return { kind: 'html', value: innerHtml(element).trim(), base, lang };
  const value = textOf(element);
  return value === '' ? undefined : { kind: 'unknown', value, base, lang };
}

function linkOf(item: FeedElement): string | undefined {
  const find = picker(item);
  const [origin] = textsOf(find('origLink', 'feedburner'));
  const [link] = textsOf(find('link').filter(({ attributes }) => !attributes['rel']));
  const alternate = find('link', 'atom', 'rss').find(
    ({ attributes: { rel = 'alternate', href } }) => rel === 'alternate' && href,
  )?.attributes['href'];
  const permalink = find('guid').find(({ attributes }) => attributes['isPermaLink'] !== 'false');
  const ids = [permalink, ...find('identifier', 'dc', 'dcterms')].map((one) => one && textOf(one));
  const about = item.attributes['rdf:about'];
  return origin ?? link ?? alternate ?? [...ids, about].find((id) => id && /^https?:/i.test(id));
}

const DC = ['dc', 'dcterms'] as const;

/** The content of an RSS item (any version), in its own elements, Dublin Core, Atom and Media RSS. */
export function rssEntry(item: FeedElement): FeedEntry {
  const find = picker(item);
  const all = (local: string, ...vocabularies: readonly string[]): readonly string[] =>
    textsOf(find(local, ...vocabularies));
  const people = [
    ...find('author', 'atom'),
    ...find('author'),
    ...find('contributor', 'atom'),
  ].flatMap((one) => {
    const inner = picker(one);
    return textsOf([...inner('name', 'atom', 'rss'), ...inner('email', 'atom', 'rss')]).slice(0, 1);
  });
  const lang = all('language', ...DC)[0] ?? all('language')[0] ?? item.lang;
  const published = [
    ...all('pubDate'),
    ...all('issued', 'dcterms'),
    ...all('date', 'dc'),
    ...all('published', 'atom'),
    ...all('available', 'dcterms'),
    ...all('date', 'dcterms'),
    ...all('created', 'dcterms'),
  ];
  const updated = [...all('updated', 'atom'), ...all('modified', 'dcterms')];
  const summaries = [
    ...inLanguageFirst(find('description'), lang),
    ...inLanguageFirst(find('description', ...DC), lang),
    ...find('abstract', 'dcterms'),
    ...find('summary', 'atom'),
    ...find('summary', 'itunes'),
  ];
  const contents = inLanguageFirst(
    [...find('encoded', 'content'), ...find('content', 'atom')],
    lang,
  );
  const bodies = find('body', 'xhtml');
  return {
    lang,
    inheritedLang: item.lang,
    title: [
      ...inLanguageFirst(find('title'), lang),
      ...inLanguageFirst(find('title', ...DC), lang),
      ...find('title', 'media'),
    ]
      .map(feedText)
      .find(Boolean),
    url: linkOf(item),
    base: item.base,
    id: all('guid')[0] ?? all('identifier', ...DC)[0] ?? item.attributes['rdf:about'],
    published: published[0] ?? updated[0],
    updated: published[0] === undefined ? undefined : updated[0],
    type: all('type', ...DC)[0],
    publishers: all('publisher', ...DC),
    authors: [
      ...all('creator', ...DC),
      ...textsOf(find('author').filter(({ children }) => !children.some(isElement))),
      ...people,
      ...all('author', 'itunes'),
    ],
    keywords: [...all('category'), ...all('subject', ...DC)],
    summary: summaries.map(feedText).find(Boolean),
    content: [...contents, ...bodies].map(feedText).find(Boolean),
    media: mediaOf(item),
  };
}

/** The metadata in the `<channel>` of a feed. */
export function rssHead(channel: FeedElement): FeedHead {
  const find = picker(channel);
  const [language] = [...textsOf(find('language')), ...textsOf(find('language', ...DC))];
  return {
    title: feedText(find('title')[0]),
    lang: language ?? channel.lang,
    url: linkOf(channel),
    base: channel.base,
    publishers: textsOf(find('publisher', ...DC)),
  };
}
