import { fieldsOf, listOf, textOf } from './lenient.js';
import { plainText } from './plain-text.js';
import type { PressRelease, ReleaseImage, ReleaseTable } from './press-release.js';
import { arrange } from './rich-flow.js';
import {
  checkRichText,
  richPlain,
  type RichElement,
  type RichNode,
  type RichTag,
} from './rich-text.js';

const node = (
  tag: RichTag,
  children: readonly RichNode[],
  attributes: Record<string, unknown> = {},
): unknown => ({
  tag,
  children,
  attributes,
});

/** A plain text in which a line break stays one. */
const lines = (text: string): readonly RichNode[] =>
  text
    .split(/\r\n?|\n/)
    .flatMap((line, at): readonly RichNode[] =>
      at === 0 ? [line.trim()] : [{ tag: 'br' }, line.trim()],
    );

const cell = (text: unknown, scope?: string): unknown =>
  node(scope ? 'th' : 'td', lines(textOf(text)), { scope });

function table({ caption, head, rows, rowHeads }: ReleaseTable): unknown {
  const body = listOf(rows).map((row) =>
    node(
      'tr',
      listOf(row).map((text, at) =>
        cell(text, rowHeads && at === 0 ? 'row' : undefined),
      ) as RichNode[],
    ),
  );
  const heads = listOf(head);
  return node('table', [
    ...(textOf(caption) ? [node('caption', [textOf(caption)])] : []),
    ...(heads.length > 0
      ? [
          node('thead', [
            node('tr', heads.map((text) => cell(text, 'col')) as RichNode[]),
          ] as RichNode[]),
        ]
      : []),
    node('tbody', body as RichNode[]),
  ] as RichNode[]);
}

const image = ({ caption, ...attributes }: ReleaseImage): unknown =>
  node('figure', [
    { tag: 'img', attributes: attributes as unknown as Record<string, string> },
    ...(textOf(caption) ? [{ tag: 'figcaption' as const, children: [textOf(caption)] }] : []),
  ]);

/** A block of a release as rich text; nothing where it says nothing. */
function blockNode(block: unknown): unknown {
  const fields = fieldsOf(block);
  const { lang, dir } = fields;
  if (typeof block === 'string') return node('p', lines(block));
  if ('tag' in fields) return fields;
  if ('paragraph' in fields) return node('p', lines(textOf(fields['paragraph'])), { lang, dir });
  if ('quote' in fields) {
    return node('blockquote', [node('p', lines(textOf(fields['quote']))) as RichNode], {
      lang,
      dir,
    });
  }
  if ('heading' in fields) {
    const level = Math.min(Math.max(Math.trunc(Number(fields['level'] ?? 2)) || 2, 2), 6);
    return node(`h${String(level)}` as RichTag, [textOf(fields['heading'])], { lang, dir });
  }
  if ('link' in fields) {
    const { text, href } = fieldsOf(fields['link']);
    return node('p', [node('a', [textOf(text)], { href }) as RichNode]);
  }
  if ('list' in fields) {
    const items = listOf(fields['list']).map((item) => node('li', lines(textOf(item))));
    return node(fields['ordered'] ? 'ol' : 'ul', items as RichNode[], { lang, dir });
  }
  if ('table' in fields) return table(fieldsOf(fields['table']) as unknown as ReleaseTable);
  if ('image' in fields) return image(fieldsOf(fields['image']) as unknown as ReleaseImage);
  return undefined;
}

/**
 * The text of a release as elements in the shape that HTML wants, checked against our list. A text
 * in HTML that nobody has read comes as plain paragraphs.
 *
 * @param first level of the highest headings in it
 */
export function releaseBody(
  { body, html }: Pick<PressRelease, 'body' | 'html'>,
  first = 2,
): readonly RichElement[] {
  const blocks = listOf<unknown>(body);
  const unread = blocks.length === 0 ? plainText(textOf(html)).map((text): unknown => text) : [];
  return arrange(checkRichText([...blocks, ...unread].map((block) => blockNode(block))), first);
}

/** Words that a reader gets through in a minute. */
const PACE = 200;

/** Minutes that reading a release takes, at least one. */
export function readingMinutes(release: Pick<PressRelease, 'lead' | 'body' | 'html'>): number {
  const text = `${textOf(release.lead)} ${releaseBody(release)
    .map((one) => richPlain([one]))
    .join(' ')}`;
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return Math.max(1, Math.round(words / PACE));
}

/** A lead image as an element; none where it has no address. */
export const releaseImage = (value: ReleaseImage | undefined): readonly RichElement[] =>
  value === undefined || value === null ? [] : arrange(checkRichText([image(value)]));
