import { contentsOf } from '../../../scripts/corpus/compare-html.js';
import { compare, type Content } from '../../../scripts/corpus/content.js';
import { mutations } from '../mutate.js';
import type { Difference, Reason, Subject } from '../subject.js';
import type { Texts } from '../texts.js';

/** Longer pages take too long. */
const MAX_LENGTH = 4000;

/** How often each character occurs in the words of a text. */
function charactersOf({ words }: Content): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [word, count] of words) {
    for (const one of word) found.set(one, (found.get(one) ?? 0) + count);
  }
  return found;
}

/** Lost: letters are missing. Moved: all letters are there, in other lines or with other spaces. */
async function differences(html: string): Promise<readonly Difference[]> {
  const { given, shown } = await contentsOf(html);
  const characters = charactersOf(shown);
  const isKept = [...charactersOf(given)].every(
    ([one, count]) => (characters.get(one) ?? 0) >= count || one === '-' || one === '\u2013',
  );
  const found: Difference[] = [];
  compare(given, shown, (part, value) => {
    if (part === 'langs') return;
    const ours = part === 'links' || !isKept ? 'lost' : 'moved';
    found.push({ what: part, ours, theirs: value });
  });
  return found;
}

/** Elements whose end tags close blocks of other names, as all of them are written as `<div>`. */
const DIVISIONS =
  'section|article|header|footer|nav|main|address|hgroup|search|form|fieldset|legend|details|summary|dialog|center|marquee|optgroup|multicol|figurecaption|div|menu|dir|ul|listing|pre';

/** Whether the tags of some elements do not pair. */
function areUnpaired(html: string, names: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(
    new RegExp(`<(/?)(${names})(?=[\\s/>])`, 'gi'),
  )) {
    if (slash === '') open.push(name.toLowerCase());
    else if (open.pop() !== name.toLowerCase()) return true;
  }
  return open.length > 0;
}

/** Elements whose content is not HTML, or is replaced by another text. */
const REPLACED =
  'svg|math|iframe|video|audio|object|applet|noscript|script|style|textarea|title|xmp|template|noembed|noframes|select|plaintext|frameset|canvas';

const reasons: readonly Reason<string>[] = [
  {
    why: 'Line breaks of a `<pre>` that contains another one, or other blocks, become spaces',
    is: ({ ours }, html) => ours === 'moved' && /<(?:pre|listing)\b/i.test(html),
  },
  {
    why: 'DOMPurify removes an element that contains `&lt;` and a declaration, an instruction or a malformed comment',
    is: (_, html) =>
      /&(?:lt|#0*60|#x0*3c)/i.test(html) &&
      /<\/[^a-z]|<!(?!--)|<\?|<!---?>|--!>|<!--(?![^]*-->)/i.test(html),
  },
  {
    why: 'The name and the text of an SVG image are read without a parser: `<` in them may be lost',
    is: (_, html) => /<svg\b/i.test(html),
  },
  {
    why: 'A link whose URL contains a comment mark becomes text: DOMPurify removes such attributes',
    is: ({ what, theirs }) => what === 'links' && /-->|--!>|<!--|\]\]>|<\//.test(theirs),
  },
  {
    why: 'Replaced elements without an end tag (`<svg>`, `<iframe>`, `<select>`, …) end at another place',
    is: (_, html) => areUnpaired(html, REPLACED),
  },
  {
    why: 'An end tag may close a block of another name (`<form>…</section>`), which begins a new line',
    is: ({ ours }, html) => ours === 'moved' && areUnpaired(html, DIVISIONS),
  },
  {
    why: 'Text between the cells of a table is moved before it, in lines of its own',
    is: ({ ours }, html) =>
      ours === 'moved' && /<(?:table|t[hrd]|tbody|thead|tfoot|caption)\b/i.test(html),
  },
  {
    why: 'A place at the end of a text, with nothing behind it, is left out; links to it become text',
    is: ({ what, theirs }) => what === 'links' && theirs.startsWith('#'),
  },
  {
    why: 'A tag that is not closed, or has a quote that is not around a value, ends at another place',
    is: (_, html) => /<[^<>]*<|<[a-z/][^<>]*$|<[a-z][^<>=]*["']/i.test(html),
  },
];

export const htmlSubject = ({ html }: Texts): Subject<string> => ({
  name: 'HTML',
  oracle: 'parse5',
  inputs: mutations(html.filter(({ length }) => length <= MAX_LENGTH)),
  differences,
  reasons,
});
