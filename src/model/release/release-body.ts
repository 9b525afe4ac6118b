import { fieldsOf, listOf, textOf } from '../lenient.js';
import { plainText } from '../text/plain-text.js';
import { arrange } from '../text/rich-flow.js';
import { isPhrasing } from '../text/rich-inline.js';
import { checkRichText } from '../text/read-rich-text.js';
import { richPlain, type RichElement, type RichNode, type RichTag } from '../text/rich-text.js';
import type { Release, ReleaseImage } from './press-release.js';

/** Lists in lists of blocks that are flattened. */
const MAX_NESTED_LISTS = 5;

/** Returns the text of a value; reports a value that has none, by default as one that is not text. */
export type ReadText = (value: unknown, expected?: string) => string;

/** An element that has not been checked yet. */
interface Draft {
  readonly tag: RichTag;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly children?: readonly (Draft | string)[];
}

const draft = (
  tag: RichTag,
  children: readonly (Draft | string)[],
  attributes: Readonly<Record<string, unknown>> = {},
): Draft => ({ tag, attributes, children });

/** Plain text with its line breaks as elements. */
const lines = (text: string): readonly (Draft | string)[] =>
  text
    .split(/\r\n?|\n/)
    .flatMap((line, at): readonly (Draft | string)[] =>
      at === 0 ? [line.trim()] : [draft('br', []), line.trim()],
    );

function table(value: unknown, readText: ReadText): Draft {
  const { caption, head, rows, rowHeads } = fieldsOf(value);
  const cell = (text: unknown, scope?: string): Draft =>
    draft(scope ? 'th' : 'td', lines(readText(text)), { scope });
  const body = listOf<unknown>(rows).map((row) =>
    draft(
      'tr',
      listOf<unknown>(row).map((text, at) => cell(text, rowHeads && at === 0 ? 'row' : undefined)),
    ),
  );
  const heads = listOf<unknown>(head).map((text) => cell(text, 'col'));
  const title = readText(caption);
  return draft('table', [
    ...(title === '' ? [] : [draft('caption', [title])]),
    ...(heads.length > 0 ? [draft('thead', [draft('tr', heads)])] : []),
    draft('tbody', body),
  ]);
}

function figure(value: unknown, readText: ReadText): Draft {
  const { caption, ...attributes } = fieldsOf(value);
  const text = readText(caption);
  return draft('figure', [
    draft('img', [], attributes),
    ...(text === '' ? [] : [draft('figcaption', [text])]),
  ]);
}

function box(value: unknown, readText: ReadText): unknown {
  const fields = fieldsOf(value);
  const { lang, dir } = fields;
  const title = readText(fields['title']);
  const body = listOf(fields['body'] ?? fields['text']).flat(MAX_NESTED_LISTS);
  return {
    tag: 'aside',
    attributes: { lang, dir },
    children: [
      ...(title === '' ? [] : [draft('h2', [title])]),
      ...body.map((block) => blockDraft(block, readText)),
    ],
  };
}

/** A block of a release as an element; its text as a paragraph where it is of no known kind. */
function blockDraft(block: unknown, readText: ReadText): unknown {
  const fields = fieldsOf(block);
  const { lang, dir } = fields;
  if ('tag' in fields) return fields;
  if ('paragraph' in fields) {
    return draft('p', lines(readText(fields['paragraph'])), {
      lang,
      dir,
    });
  }
  if ('quote' in fields) {
    const text = lines(readText(fields['quote']));
    return draft('blockquote', [draft('p', text)], { lang, dir });
  }
  if ('heading' in fields) {
    const level = Math.min(Math.max(Math.trunc(Number(textOf(fields['level']))) || 2, 2), 6);
    const text = readText(fields['heading']);
    return draft(`h${String(level)}` as RichTag, [text], { lang, dir });
  }
  if ('link' in fields) {
    const { text, href } = fieldsOf(fields['link']);
    return draft('p', [draft('a', [readText(text)], { href })]);
  }
  if ('list' in fields) {
    const items = listOf<unknown>(fields['list']).map((item) => draft('li', lines(readText(item))));
    return draft(fields['ordered'] ? 'ol' : 'ul', items, { lang, dir });
  }
  if ('table' in fields) return table(fields['table'], readText);
  if ('box' in fields) return box(fields['box'], readText);
  if ('image' in fields) return figure(fields['image'], readText);
  return draft('p', lines(readText(fields['text'] ?? block)), { lang, dir });
}

/**
 * The blocks of a body as elements. Strings are paragraphs, but beside inline elements they are parts of
 * a sentence: `['The ', { tag: 'strong', … }, ' text']`.
 */
function joinInline(body: readonly unknown[], readText: ReadText): readonly unknown[] {
  const isInline = (one: unknown): boolean => {
    const { tag } = fieldsOf(one);
    return typeof tag === 'string' && isPhrasing({ tag: tag as RichTag });
  };
  const found: unknown[] = [];
  let run: unknown[] = [];
  const end = (): void => {
    const isSentence = run.some(isInline);
    found.push(
      ...(isSentence
        ? [{ tag: 'div', children: run }]
        : run.map((one) => blockDraft(one, readText))),
    );
    run = [];
  };
  for (const one of body) {
    if (typeof one === 'string' || isInline(one)) run.push(one);
    else {
      end();
      found.push(blockDraft(one, readText));
    }
  }
  end();
  return found;
}

/**
 * Normalises the text of a release to elements in the structure that HTML requires, according to the
 * list of allowed elements. HTML that was never parsed becomes plain paragraphs.
 */
export function readBody(body: unknown, html: unknown, readText: ReadText): readonly RichElement[] {
  const blocks = joinInline(listOf(body).flat(MAX_NESTED_LISTS), readText);
  const unparsed = blocks.length === 0 ? plainText(textOf(html)) : [];
  return arrange(checkRichText([...blocks, ...unparsed.map((text) => draft('p', lines(text)))]));
}

/** An image as a figure; its texts as paragraphs where it has no URL. */
export const readFigure = (image: unknown, readText: ReadText): readonly RichElement[] =>
  arrange(checkRichText([figure(image, readText)]));

/** An image as a figure with its caption. */
export const figureOf = ({ caption, src, alt, width, height }: ReleaseImage): RichElement => ({
  tag: 'figure',
  attributes: {},
  children: [
    {
      tag: 'img',
      attributes: {
        src,
        ...(alt === undefined ? {} : { alt }),
        ...(width === undefined ? {} : { width: String(width) }),
        ...(height === undefined ? {} : { height: String(height) }),
      },
    },
    ...(caption === undefined ? [] : [{ tag: 'figcaption' as const, children: [caption] }]),
  ],
});

const isElement = (node: RichNode): node is RichElement => typeof node !== 'string';

/** All elements of a kind in a text, in order. */
export const elementsIn = (nodes: readonly RichNode[], tag: RichTag): readonly RichElement[] =>
  nodes
    .filter(isElement)
    .flatMap((node) => (node.tag === tag ? [node] : elementsIn(node.children ?? [], tag)));

const WORDS_PER_MINUTE = 200;

/** Minutes that reading a release takes, at least one. */
export function readingMinutes({ lead, body }: Pick<Release, 'lead' | 'body'>): number {
  const text = [lead, ...body.map((one) => richPlain([one]))].join(' ');
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
