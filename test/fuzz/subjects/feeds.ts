import { parseFragment } from 'parse5';
import { DROPPED } from '../../../src/model/text/rich-text.js';
import { ParseError, parseFeed, type Feed } from '../../../src/readers/index.js';
import { mutations } from '../mutate.js';
import { difference, type Difference, type Subject } from '../subject.js';
import type { Texts } from '../texts.js';
import { unsafeUrls } from './safe-urls.js';
import { elementsOf, parseWithSaxes, saxText, type SaxElement } from './saxes.js';
import { letters, textIn } from './plain.js';

function read(xml: string): Feed | undefined {
  try {
    return parseFeed(xml);
  } catch (error) {
    if (error instanceof ParseError) return error.partial as Feed | undefined;
    throw error;
  }
}

/** Items in the order in which they end: one inside another comes first. */
const itemsIn = (parent: SaxElement): readonly SaxElement[] =>
  elementsOf(parent).flatMap((child) => {
    const isItem = /^item$/i.test(child.local) && /^(?:rss|rdf|channel|items)$/i.test(parent.local);
    return [...itemsIn(child), ...(isItem ? [child] : [])];
  });

/** The entries of a feed that consists of RSS or Atom. */
function entriesOf(root: SaxElement): readonly SaxElement[] {
  if (/^(?:feed|entry)$/.test(root.local)) {
    const own = root.local === 'entry' ? [root] : elementsOf(root);
    return own.filter(({ local, uri }) => local === 'entry' && uri === root.uri);
  }
  if (!/^(?:rss|rdf|channel)$/i.test(root.local)) return [];
  return itemsIn(root);
}

/** The titles that an entry may have: the text as it is, or as HTML. */
function titlesOf(entry: SaxElement): readonly string[] {
  const texts = elementsOf(entry)
    .filter(({ local }) => /^title$/i.test(local))
    .flatMap((title) => [saxText(title), textIn(parseFragment(saxText(title)))]);
  return [...texts.map(letters), ...(texts.length === 0 ? [''] : [])];
}

function differences(xml: string): readonly Difference[] {
  const feed = read(xml);
  const unsafe = unsafeUrls(feed);
  const root = /^\s*[{[]/.test(xml) ? undefined : parseWithSaxes(xml);
  if (!root) return unsafe;
  const entries = entriesOf(root);
  const releases = feed?.releases ?? [];
  if (releases.length !== entries.length) {
    return [...unsafe, ...difference('items', releases.length, entries.length)];
  }
  const titles = entries.flatMap((entry, index) => {
    const title = letters(releases[index]?.headline ?? '');
    const all = titlesOf(entry);
    return all.includes(title) ? [] : difference('title', title, all);
  });
  return [...unsafe, ...titles];
}

/** A title that contains an element without text for readers, written in any way. */
const DROPPED_IN_TITLE = new RegExp(
  `<title\\b[^>]*>(?:(?!</title\\s*>)[^])*?(?:<|&lt;|&#0*60;|&#x0*3c;)(?:${DROPPED.join('|')})\\b`,
  'i',
);

export const feedsSubject = ({ feed }: Texts): Subject<string> => ({
  name: 'feeds',
  oracle: 'saxes, parse5',
  inputs: mutations(feed),
  differences,
  reasons: [
    {
      why: 'A title in a namespace that is not used for feeds is ignored',
      is: ({ what }, xml) =>
        what === 'title' && /<[\w.-]+:title\b|<title\b[^>]*\sxmlns\s*=/i.test(xml),
    },
    {
      why: 'Elements in a title are HTML; the content of `<title>`, `<script>` and similar elements is not text',
      is: ({ what }, xml) => what === 'title' && /<title\b[^>]*>[^<]*<(?!\/|!\[CDATA)/i.test(xml),
    },
    {
      why: 'The same elements are not text if the title is escaped or written as a CDATA section',
      is: ({ what }, xml) => what === 'title' && DROPPED_IN_TITLE.test(xml),
    },
    {
      why: 'In the title of a feed, a `<` ends an unfinished tag, which stays text',
      is: ({ what }, xml) =>
        what === 'title' && /(?:<|&lt;|&#0*60;|&#x0*3c;)[a-z][^\s<>&]*(?:<|&lt;)/i.test(xml),
    },
    {
      why: 'In Atom, a title with a type other than text or HTML, such as `image/png`, is ignored',
      is: ({ what, ours: own }, xml) =>
        what === 'title' &&
        own === '""' &&
        /\stype\s*=\s*["'](?!\s*(?:text|x?html)["'])/i.test(xml),
    },
  ],
});
