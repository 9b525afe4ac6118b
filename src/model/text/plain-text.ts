import { decodeReferences } from './character-references.js';

/** Whether a text looks as if it were written in HTML. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?[a-z][^<>]*>|&(?:[a-z][a-z\d]{1,30}|#\d{2,7}|#x[\da-f]{2,6});/i.test(text);

/** Elements without readable content, and deleted text, which plain text cannot mark as deleted. */
const SKIPPED =
  /<(script|style|template|title|noscript|noembed|noframes|iframe|svg|annotation|annotation-xml|textarea|select|xmp|del|s|strike)(?=[\s/>])[\s\S]*?(?:<\/\1\s*>|$)|<plaintext(?=[\s/>])[\s\S]*/gi;
const BLOCK =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|table|caption|thead|tbody|tfoot|blockquote|figure|figcaption|section|article|header|footer|aside|nav|main|address|details|summary|fieldset|legend|form|center|pre|menu|dir|hgroup|hr)(?=[\s/>])[^<>]*>/gi;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The paragraphs of a text in HTML as plain text, without a parser: for a lead or a summary, and
 * where nothing has parsed the HTML. The result must be rendered as text: this is not a sanitiser.
 * Deleted text is omitted, `<q>` gets quotation marks and digits in `<sup>` become superscript, because
 * the meaning would otherwise change.
 */
export function plainText(html: string): readonly string[] {
  const bare = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(SKIPPED, '')
    .replace(/<sup\b[^<>]*>\s*(\d{1,4})\s*<\/sup\s*>/gi, (_, digits: string) =>
      digits.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit))),
    )
    .replace(/<\/?q(?=[\s>])[^<>]*>/gi, '”')
    .replace(/<br\b[^<>]*>/gi, '\u2028')
    .replace(BLOCK, '\u2029')
    .replace(/<\/(?:td|th)\s*>/gi, ' ')
    .replace(/<\/?[a-z!?][^<>]*(?:>|$)/gi, '');
  return decodeReferences(bare)
    .split('\u2029')
    .map((part) =>
      part
        .replace(/[ \t\r\n\f]+/g, ' ')
        .replace(/ ?\u2028 ?/g, '\n')
        .trim(),
    )
    .filter((part) => part !== '');
}
