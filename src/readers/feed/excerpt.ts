import { plainText } from '../../model/text/plain-text.js';

/** How systems end an excerpt, and the sentence that WordPress adds. */
const END =
  /\s*(?:(?:\[\s*)?(?:…|\.{3,})(?:\s*\])?|(?:read more|continue reading|lue lisää|läs mer)[^.]{0,80})[\s»→>.]*$/iu;
const SOURCE =
  /\s*(?:The post|Artikkeli|Inlägget) .{1,300}(?:appeared first on|ilmestyi ensin|dök först upp på) .{1,200}$/su;

const folded = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * A lead that says more than the text below it; empty for an excerpt of that text, such as its first
 * words with `[…]`.
 */
export function leadAbove(lead: string, html: string): string {
  const own = lead.replace(SOURCE, '');
  const words = folded(own.replace(END, ''));
  if (words === '') return '';
  const text = folded(plainText(html).join(' '));
  return text.startsWith(words) ? '' : lead;
}
