const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  aring: 'å',
  Aring: 'Å',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rdquo: '”',
  ldquo: '“',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
};

/** Whether a text looks as if it were written in HTML. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i.test(text);

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex?: string, decimal?: string, named = '') => {
      const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
      if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
        return String.fromCodePoint(code);
      return Object.hasOwn(ENTITIES, String(named)) ? (ENTITIES[String(named)] ?? whole) : whole;
    },
  );
}

/**
 * The paragraphs of a text in HTML as plain text, without a parser: for a lead or a summary, and
 * where nothing reads HTML. What comes out is text and must be drawn as text: this is no sanitiser.
 */
export function plainText(html: string): readonly string[] {
  const bare = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(
      /<(script|style|template|title|noscript|iframe|svg|math|textarea|select)\b[\s\S]*?(?:<\/\1\s*>|$)/gi,
      '',
    )
    .replace(/<br\b[^<>]*>/gi, '\u2028')
    .replace(
      /<\/?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|table|blockquote|figure|section|article|header|footer|hr)\b[^<>]*>/gi,
      '\u2029',
    )
    .replace(/<\/(?:td|th)\s*>/gi, ' ')
    .replace(/<\/?[a-z!?][^<>]*(?:>|$)/gi, '');
  return decoded(bare)
    .split('\u2029')
    .map((part) =>
      part
        .replace(/[ \t\r\n\f]+/g, ' ')
        .replace(/ ?\u2028 ?/g, '\n')
        .replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, ''),
    )
    .filter((part) => part !== '');
}
