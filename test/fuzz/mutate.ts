import fc from 'fast-check';

/** A change of a text. Positions and lengths count characters, or tags and the texts between them. */
interface Mutation {
  readonly kind: 'delete' | 'duplicate' | 'swap' | 'truncate' | 'insert';
  readonly unit: 'character' | 'tag';
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly token: string;
}

/** What breaks parsers of markup and data. */
const MARKUP = [
  ...['<', '>', '</', '/>', '<!--', '-->', '--', '<![CDATA[', ']]>', '<?x y?>', '<!DOCTYPE a>'],
  ...['"', "'", '=', '&', ';', '&amp;', '&lt;', '&#60;', '&#x0;', '&#38;lt;', '&auml;', '&nbsp;'],
  ...['{', '}', '[', ']', ':', ',', '\\', '\\u0000', 'null', '1e999', '"@type":', '"@graph":[]'],
  ...[' ', '\n', '\r\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u202e', '\ufeff', '\0', '\u0001'],
  ...[
    '\ud800',
    '\uffff',
    '😀',
    'ä',
    'a\u0308',
    'İ',
    'ß',
    '١',
    'javascript:alert(1)',
    '//a.example',
  ],
  ...['<p>', '</p>', '<br>', '<li>', '<ul>', '</ul>', '<div>', '</div>', '<b>', '</b>', '<pre>'],
  ...[
    '<a href="/x">',
    '</a>',
    '<a href="#x">',
    '<p id="x">',
    '<img alt="x">',
    '<table>',
    '</table>',
  ],
  ...['<tr>', '<td>', '</td>', '<h2>', '</h2>', '<blockquote>', '<section lang="sv">', '<hr/>'],
  ...['<item>', '</item>', '<entry>', '</entry>', '<title>', '</title>', '<channel>', '<link/>'],
  ...['<url>', '</url>', '<loc>', '</loc>', 'xml:lang="sv"', 'xmlns="a"', 'xmlns:x="b"', '<x:a/>'],
  ...['https://a.example/b', 'https://a.example/ä?b=1#c', 'mailto:a@b.example', '2021-11-18', '0'],
];

const pieces = (text: string, unit: Mutation['unit']): string[] =>
  unit === 'tag' ? (text.match(/<[^<>]*>|[^<]+|</g) ?? []) : text.split('');

function mutated(text: string, { kind, unit, at, length, to, token }: Mutation): string {
  const all = pieces(text, unit);
  const from = at % (all.length + 1);
  const other = to % (all.length + 1);
  const part = all.slice(from, from + length);
  if (kind === 'truncate') return all.slice(0, from).join('');
  if (kind === 'insert') all.splice(from, 0, token);
  if (kind === 'delete') all.splice(from, length);
  if (kind === 'duplicate') all.splice(other, 0, ...part);
  if (kind === 'swap' && from + length <= other) {
    const second = all.slice(other, other + length);
    all.splice(other, length, ...part);
    all.splice(from, length, ...second);
  }
  return all.join('');
}

const position = fc.nat(1_000_000);

/** One of the given texts with some changes, which are left out one by one when it shrinks. */
export const mutations = (
  texts: readonly string[],
  tokens: readonly string[] = MARKUP,
): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      changes: fc.array(
        fc.record<Mutation>({
          kind: fc.constantFrom('insert', 'delete', 'duplicate', 'swap', 'truncate'),
          unit: fc.constantFrom('character', 'tag'),
          at: position,
          length: fc.integer({ min: 1, max: 12 }),
          to: position,
          token: fc.constantFrom(...tokens),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ text, changes }) => changes.reduce(mutated, text));

/** A shorter text that still fails: parts are left out, smaller and smaller ones. */
export async function shortened(
  text: string,
  fails: (text: string) => Promise<boolean>,
  timeMs = 20_000,
): Promise<string> {
  const end = performance.now() + timeMs;
  let best = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < best.length && performance.now() < end;) {
      const candidate = best.slice(0, at) + best.slice(at + size);
      if (await fails(candidate)) best = candidate;
      else at += size;
    }
  }
  return best;
}
