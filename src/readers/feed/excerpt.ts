import { plainText } from '../../model/text/plain-text.js';

/** No end of an excerpt is longer: the rest of a lead is not searched, so that no text takes long. */
const MAX_END_LENGTH = 120;
const MAX_SOURCE_LENGTH = 600;

/** The link at the end of an excerpt, and the sentence that WordPress adds. */
const END = /(?:read more|continue reading|lue lisää|läs mer)[^.]{0,80}[\s»→>.]*$/iu;
const SOURCE =
  /(?:The post|Artikkeli|Inlägget) .{1,300}(?:appeared first on|ilmestyi ensin|dök först upp på) .{1,200}$/su;

/** Only letters and digits: an ellipsis or other punctuation makes no difference. */
const folded = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** A text without what matches at its end. */
const withoutEnd = (text: string, end: RegExp, maxLength: number): string =>
  text.slice(0, -maxLength) + text.slice(-maxLength).replace(end, '');

/**
 * A lead that contains more than the text below it; empty for an excerpt of that text, such as its first
 * words with `[…]`.
 */
export function leadAbove(lead: string, html: string): string {
  const own = withoutEnd(lead, SOURCE, MAX_SOURCE_LENGTH);
  const words = folded(withoutEnd(own, END, MAX_END_LENGTH));
  if (words === '') return '';
  const text = folded(plainText(html).join(''));
  return text.startsWith(words) ? '' : lead;
}
