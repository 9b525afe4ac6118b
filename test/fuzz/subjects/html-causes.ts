import { parseFragment } from 'parse5';
import type { Node } from '../../../scripts/corpus/content.js';

/** Elements whose end tags close blocks of other names, as all of them are written as `<div>`. */
const DIVISIONS =
  'section|article|header|footer|nav|main|address|hgroup|search|form|fieldset|legend|details|summary|dialog|center|marquee|optgroup|multicol|figurecaption|div|menu|dir|ul|listing|pre';
/** Elements whose content is not HTML, or is replaced by another text. */
const REPLACED =
  'svg|math|iframe|video|audio|object|applet|noscript|script|style|textarea|title|xmp|template|noembed|noframes|select|plaintext|frameset|canvas';
const TABLES = 'table|caption|thead|tbody|tfoot|tr|th|td|col|colgroup';

const ATTRIBUTE = `[^\\s"'<>/=]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+))?`;
/** A well-formed tag. */
const TAG = `</?[a-z][^\\s"'<>/=]*(?:(?:\\s+|(?<=["']))${ATTRIBUTE})*\\s*/?>`;
const anyTag = (): RegExp => new RegExp(TAG, 'gi');

const tagsOf = (names: string): RegExp => new RegExp(`</?(?:${names})(?=[\\s/>])[^<>]*>`, 'gi');
const withoutTagsOf = (html: string, names: string): string => html.replace(tagsOf(names), '');

/** The names of the elements whose tags do not pair. */
function unpaired(html: string, names: string): string {
  const open: string[] = [];
  const found = new Set<string>();
  for (const [, slash, name = ''] of html.matchAll(
    new RegExp(`<(/?)(${names})(?=[\\s/>])`, 'gi'),
  )) {
    const lower = name.toLowerCase();
    if (slash === '') open.push(lower);
    else if (open.at(-1) === lower) open.pop();
    else [lower, ...open.splice(0)].forEach((one) => found.add(one));
  }
  open.forEach((one) => found.add(one));
  return [...found].join('|');
}

const withoutUnpaired = (html: string, names: string): string => {
  const some = unpaired(html, names);
  return some === '' ? html : withoutTagsOf(html, some);
};

/** Whether parsing moves text in front of a table: it is no longer in the order of the source. */
function hasMovedText(html: string): boolean {
  let last = 0;
  const isMoved = (node: Node): boolean => {
    const at = node.sourceCodeLocation?.startOffset ?? last;
    if (at < last) return true;
    last = at;
    return 'childNodes' in node && node.childNodes.some(isMoved);
  };
  return isMoved(parseFragment(html, { sourceCodeLocationInfo: true }));
}

/** A cause of differences, and the same HTML without it: there, the difference must be gone. */
interface Cause {
  readonly why: string;
  /** The only kind of difference that it causes. */
  readonly only?: 'lost' | 'moved';
  readonly without: (html: string) => string;
}

export const causes: readonly Cause[] = [
  {
    why: 'Line breaks in a `<pre>` that contains another `<pre>` or other blocks become spaces',
    only: 'moved',
    without: (html) =>
      /<(pre|listing)(?=[\s/>])(?:(?!<\/\1)[^])*?<(?:p|div|h[1-6]|[uod]l|li|d[dt]|table|t[rdh]|pre|listing|figure|blockquote|hr|section)(?=[\s/>])/i.test(
        html,
      )
        ? html.replace(/<(\/?)(?:pre|listing)(?=[\s/>])/gi, '<$1div')
        : html,
  },
  {
    why: 'DOMPurify removes an element that contains `<` as text and a declaration, an instruction or a malformed comment',
    only: 'lost',
    without: (html) =>
      /&(?:lt|#0*60|#x0*3c)|<(?![a-z/!?])|<\/$/i.test(html)
        ? html.replace(
            /<\/[^a-z][^>]*>?|<!(?!--)[^>]*>?|<\?[^>]*>?|<!---?>|--!>|<!--(?![^]*-->)[^]*/gi,
            '',
          )
        : html,
  },
  {
    why: 'The name and the texts of an SVG image are read without a parser: `<` and elements in them may be lost, and so may those that are not closed',
    without: (html) =>
      html.replace(/<svg(?=[\s/>])[^]*?(?:<\/svg[^<>]*>|$)/gi, (svg) => {
        const others = svg
          .replace(/<(text|title)(?:\s[^<>]*)?>[^<]*<\/\1\s*>/gi, '')
          .replace(anyTag(), (tag) => (/^<\/?(?:text|title|foreign)/i.test(tag) ? 'x' : ''));
        const hasQuotedEnd = svg.match(anyTag())?.some((tag) => tag.slice(0, -1).includes('>'));
        return others.trim() === '' && !hasQuotedEnd ? svg : '';
      }),
  },
  {
    why: 'Replaced elements without an end tag (`<svg>`, `<iframe>`, `<select>`, …) end in a different place',
    without: (html) => withoutUnpaired(html, REPLACED),
  },
  {
    why: '`<plaintext>`, which has no end, is dropped with all that follows',
    only: 'lost',
    without: (html) => html.replace(/<plaintext(?=[\s/>])[^]*/i, ''),
  },
  {
    why: 'A block that is not closed in an `<object>` continues after it',
    only: 'moved',
    without: (html) =>
      html.replace(/<(object|applet)(?=[\s/>])[^]*?<\/\1\s*>/gi, (whole) =>
        withoutUnpaired(whole, 'h[1-6]|p|blockquote|figure|li|dt|dd'),
      ),
  },
  {
    why: 'An end tag may close a block of another name (`<form>…</section>`), which begins a new line',
    only: 'moved',
    without: (html) => withoutUnpaired(html, DIVISIONS),
  },
  {
    why: 'Text between the cells of a table is moved before the table, into separate lines and links',
    without: (html) => (hasMovedText(html) ? withoutTagsOf(html, TABLES) : html),
  },
  {
    why: 'A tag that is not closed, or has stray quotes, slashes or equals signs among its attributes, ends in a different place',
    without: (html) =>
      html.replace(
        new RegExp(`(${TAG})|(<!--[^]*?-->)|</?[a-z][^<>]*>?|</[^a-z<>]*(?=<)`, 'gi'),
        (_, tag: string | undefined, comment: string | undefined) => tag ?? comment ?? '',
      ),
  },
  {
    why: 'A link or an image whose URL contains a comment mark becomes text: DOMPurify removes such attributes',
    without: (html) =>
      html.replace(new RegExp(ATTRIBUTE, 'gi'), (one) =>
        /^(?:href|src)\b.*(?:(?:--!?|\])(?:>|&gt;?|&#62;)|<!--|<\/)/is.test(one) ? '' : one,
      ),
  },
  {
    why: 'A link that is still open in the next block is repeated there; an SVG image without texts is removed first, so that it repeats no link',
    only: 'lost',
    without: (html) =>
      /<a(?=[\s/>])[^<>]*>(?:(?!<\/a[\s>])[^])*?<(?:p|div|h[1-6]|li|d[dt]|section|blockquote)(?=[\s/>])/i.test(
        html,
      )
        ? html.replace(/<svg(?=[\s/>])[^<>]*>(?:\s|<(?!\/?svg)[^<>]*>)*<\/svg\s*>/gi, '')
        : html,
  },
  {
    why: 'A frame or media element with an unsafe URL becomes its title',
    only: 'moved',
    without: (html) =>
      html.replace(
        /<(?:i?frame|embed|video|audio|object|applet)\s[^<>]*?(?:src|data)\s*=\s*["']?\s*(?!https?:)[a-z][a-z\d+.-]*:[^<>]*>/gi,
        '',
      ),
  },
  {
    why: 'A table in a heading, a caption or a term becomes lines',
    only: 'moved',
    without: (html) =>
      /<(h[1-6]|dt|figcaption|caption)(?=[\s/>])(?:(?!<\/\1)[^])*?<t(?:able|[hdr])(?=[\s/>])/i.test(
        html,
      )
        ? withoutTagsOf(html, 'h[1-6]|dt|figcaption|caption')
        : html,
  },
];
