// Where the content of elements begins and ends in the source of HTML, found in linear time.

/** HTML that ends an SVG or MathML element which is not closed. */
const BREAKOUT =
  /<(?:\/(?:p|div|td|li|ul|ol|section|article)|p|div|span|img|[duo]l|li|d[td]|table|h[1-6]|strong|b|em|i|br|hr|blockquote|pre|center|code|menu|s|small|su[bp]|u)(?=[\s/>])/i;
/** Elements of SVG and MathML that may contain HTML. */
const INTEGRATION = /<(?:foreignobject|desc|title|annotation-xml|m[inos]|mtext)(?=[\s/>])/i;

/** A piece of a text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Finds the next match of a pattern from a position. Remembers the last match, so that no text is searched twice. */
export function nextMatches(html: string): (pattern: RegExp, at: number) => Range {
  const found = new Map<string, Range>();
  return (pattern, at) => {
    const known = found.get(pattern.source);
    if (known && known.start >= at) return known;
    const search = new RegExp(pattern, 'gi');
    search.lastIndex = at;
    const start = search.exec(html)?.index ?? html.length;
    const range = { start, end: start < html.length ? search.lastIndex : start };
    found.set(pattern.source, range);
    return range;
  };
}

/** The content between a start tag and the next end tag of that name, and where that tag ends. */
export function contentAt(
  html: string,
  at: number,
  name: string,
  next: ReturnType<typeof nextMatches>,
): { inner: string; end: number } {
  const close = next(new RegExp(`</${name}(?=[\\s/>])[^>]*(?:>|$)`), at);
  if (/^(?:svg|math)$/.test(name)) {
    const { start } = next(BREAKOUT, at);
    const inner = html.slice(at, start);
    if (start < close.start && !INTEGRATION.test(inner)) return { inner, end: start };
  }
  return { inner: html.slice(at, close.start), end: close.end };
}

/** The contents of elements; one that is not closed ends where the next one begins. */
export function contentsOf(html: string, names: string): readonly string[] {
  const found: string[] = [];
  let open: { readonly name: string; readonly at: number } | undefined;
  for (const match of html.matchAll(new RegExp(`<(/?)(${names})(?=[\\s/>])[^<>]*>`, 'gi'))) {
    const [whole, slash, written = ''] = match;
    const name = written.toLowerCase();
    if (slash === '') open = { name, at: match.index + whole.length };
    else if (open?.name === name) {
      found.push(html.slice(open.at, match.index));
      open = undefined;
    }
  }
  return found;
}

/** The text without its tags. */
export const withoutTags = (html: string, separator: string): string =>
  html.replace(/<[^<>]*>/g, separator).trim();
