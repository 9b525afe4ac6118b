import { decodeReferences } from '../../model/text/character-references.js';
import { looksLikeHtml, plainText } from '../../model/text/plain-text.js';
import type { TextLink } from '../../model/release/press-release.js';

/** A text of a feed. Most formats do not state whether their texts are HTML. */
export interface FeedText {
  readonly kind: 'text' | 'html' | 'unknown';
  /** Without white space around it. */
  readonly value: string;
  /** URL that relative URLs in it are resolved against, where the text has one of its own. */
  readonly base?: string | undefined;
  /** `xml:lang` in scope. */
  readonly lang?: string | undefined;
}

/** A file of an entry: an image, a recording, a document. */
export interface Medium {
  /** A file whose URL is empty or cannot be resolved is left out of the release. */
  readonly url: string;
  readonly type?: string | undefined;
  readonly isImage?: boolean | undefined;
  readonly title?: string | undefined;
  readonly alt?: string | undefined;
  /** In bytes. */
  readonly size?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly lang?: string | undefined;
}

/** An entry of a feed in any format, as it is written. */
export interface FeedEntry {
  readonly lang?: string | undefined;
  /** `xml:lang` in scope of the entry; texts may have another one. */
  readonly inheritedLang?: string | undefined;
  readonly title?: FeedText | undefined;
  readonly url?: string | undefined;
  /** `xml:base` of the entry. */
  readonly base?: string | undefined;
  readonly id?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly type?: string | undefined;
  readonly publishers?: readonly string[] | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly summary?: FeedText | undefined;
  readonly content?: FeedText | undefined;
  readonly media?: readonly Medium[] | undefined;
  readonly related?: readonly TextLink[] | undefined;
  readonly versions?: readonly { readonly lang: string; readonly url: string }[] | undefined;
}

/** The metadata of a feed as a whole. */
export interface FeedHead {
  readonly title?: FeedText | undefined;
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
  readonly base?: string | undefined;
  /** Publishers of entries that name neither a publisher nor an author. */
  readonly publishers?: readonly string[] | undefined;
}

/** What the names that an entry inherits may add to it, in characters. */
const NAMES_LENGTH = 100;
/** What longer names may add to all entries of a feed. */
const FREE_LENGTH = 20_000;
/** Quotation marks and a comma, in JSON. */
const PUNCTUATION_LENGTH = 3;

/**
 * The names that the entries of a feed inherit from it. Each entry repeats them, so that a feed of
 * thousands of short entries and long names would fill the memory: such entries inherit fewer names.
 */
export class InheritedNames {
  #free = FREE_LENGTH;

  /** Those of `names` that the next entry inherits. */
  next(names: readonly string[]): readonly string[] {
    const found: string[] = [];
    let left = NAMES_LENGTH;
    for (const name of names) {
      left -= name.length + PUNCTUATION_LENGTH;
      const missing = Math.max(-left, 0);
      if (missing > this.#free) break;
      this.#free -= missing;
      left += missing;
      found.push(name);
    }
    return found;
  }
}

/** The paragraphs of a text. */
export function paragraphs({ kind, value }: FeedText): readonly string[] {
  if (kind === 'html' || (kind === 'unknown' && looksLikeHtml(value))) return plainText(value);
  const lines = value.split('\n').map((line) => line.trim());
  // A line of white space, or several, end a paragraph.
  return lines.join('\n').split(/\n{2,}/);
}

/** A text on one line. */
export const oneLine = (text: FeedText | undefined): string =>
  text === undefined
    ? ''
    : paragraphs(text)
        .join(' ')
        .replace(/[ \t\r\n]+/g, ' ');

/** Markup that plain text would lose: blocks, links, images and other content. */
const MARKUP =
  /<(?:a|img|picture|figure|p|div|ul|ol|dl|h[1-6]|table|blockquote|pre|iframe|video|audio|section|article)(?=[\s/>])/i;

/** Whether a text has markup that plain text would lose. */
export const hasMarkup = ({ kind, value }: FeedText): boolean =>
  kind !== 'text' && MARKUP.test(value);

/** Longer texts name no person. */
const MAX_PERSON_LENGTH = 500;

/** `editor@example.fi (Anna Esimerkki)` and `Anna Esimerkki <editor@example.fi>` → the name. */
export function personName(written: string): string {
  const text = decodeReferences(written).replace(/\s+/g, ' ').trim();
  if (text.length > MAX_PERSON_LENGTH) return text;
  const name = text
    .replace(/[<([]?(?:mailto:)?[^\s<>()[\],;:"]+@[^\s<>()[\],;"]+[>)\]]?/i, '')
    .trim()
    .replace(/^[,;:]\s*|\s*[,;:]$/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^"(.*)"$/, '$1')
    .trim();
  return name || text;
}
