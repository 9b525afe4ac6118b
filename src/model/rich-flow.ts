import type { RichElement, RichNode, RichTag } from './rich-text.js';

// A text from outside may nest anything in anything. This gives it the shape that HTML wants, so
// that what a server writes and a browser reads are the same, and loses no word.

const HEADING = /^h([1-6])$/;
const PHRASING: ReadonlySet<string> = new Set([
  'a',
  'strong',
  'em',
  'sub',
  'sup',
  'time',
  'span',
  'br',
]);

/** What a paragraph that holds nothing holds: space, non-breaking space, line breaks. */
const isBlank = (nodes: readonly RichNode[]): boolean =>
  nodes.every((node) =>
    typeof node === 'string'
      ? node.trim() === ''
      : node.tag === 'br' || (PHRASING.has(node.tag) && isBlank(node.children ?? [])),
  );

const isPhrasing = (node: RichNode): boolean =>
  typeof node === 'string' ||
  (PHRASING.has(node.tag) && (node.children ?? []).every((child) => isPhrasing(child)));

const make = (
  tag: RichTag,
  children: readonly RichNode[],
  attributes: RichElement['attributes'] = {},
): RichElement => ({ tag, attributes, children });

/** Words and elements within a line; no link inside a link. */
function phrasing(nodes: readonly RichNode[], inLink = false): readonly RichNode[] {
  return nodes.flatMap((node): readonly RichNode[] => {
    if (typeof node === 'string') return [node];
    const isLink = node.tag === 'a';
    const inner = phrasing(node.children ?? [], inLink || isLink);
    return PHRASING.has(node.tag) && !(isLink && inLink) ? [{ ...node, children: inner }] : inner;
  });
}

/** A picture that is no picture: one pixel that counts readers. */
const isTracker = ({ attributes = {} }: RichElement): boolean =>
  [attributes['width'], attributes['height']].some(
    (size) => size !== undefined && Number(size) <= 1,
  );

function figure(node: RichElement): readonly RichElement[] {
  const images: RichNode[] = [];
  const captions: RichNode[] = [];
  const others: RichNode[] = [];
  const sort = (nodes: readonly RichNode[]): void => {
    for (const one of nodes) {
      if (typeof one !== 'string' && one.tag === 'img') images.push({ ...one, children: [] });
      else if (typeof one !== 'string' && one.tag === 'figcaption')
        captions.push(...(one.children ?? []));
      else if (typeof one !== 'string' && !isPhrasing(one) && one.tag !== 'table')
        sort(one.children ?? []);
      else others.push(one);
    }
  };
  sort(node.children ?? []);
  const kept = images.filter((one) => typeof one !== 'string' && !isTracker(one));
  const rest = flow(others);
  if (kept.length === 0) return [...rest, ...flow(captions)];
  const caption = isBlank(captions) ? [] : [make('figcaption', phrasing(captions))];
  return [make('figure', [...kept, ...caption], node.attributes), ...rest];
}

/** Content of a list item or a cell: a line where it is one, else blocks. */
const content = (nodes: readonly RichNode[]): readonly RichNode[] =>
  nodes.every((node) => isPhrasing(node)) ? phrasing(nodes) : flow(nodes);

/** The children of a list or table: those of the right kind; all else inside one of that kind. */
function only(nodes: readonly RichNode[], tags: readonly RichTag[], wrap: RichTag): RichElement[] {
  const found: RichElement[] = [];
  let run: RichNode[] = [];
  const end = (): void => {
    if (!isBlank(run)) found.push(make(wrap, content(run)));
    run = [];
  };
  for (const node of nodes) {
    if (typeof node !== 'string' && tags.includes(node.tag)) {
      end();
      found.push(node);
    } else run.push(node);
  }
  end();
  return found;
}

const GROUPS: readonly RichTag[] = ['thead', 'tbody', 'tfoot'];

function rows(nodes: readonly RichNode[]): RichElement[] {
  return only(nodes, ['tr'], 'tr').flatMap((row) => {
    const cells = only(row.children ?? [], ['th', 'td'], 'td').map((cell) =>
      make(cell.tag, content(cell.children ?? []), cell.attributes),
    );
    return cells.length > 0 ? [make('tr', cells, row.attributes)] : [];
  });
}

function table(node: RichElement): readonly RichElement[] {
  const parts = only(node.children ?? [], ['caption', 'tr', ...GROUPS], 'tr');
  const [caption, ...captions] = parts.filter(({ tag }) => tag === 'caption');
  const groups: RichElement[] = [];
  for (const part of parts) {
    if (part.tag === 'caption') continue;
    const found = rows(part.tag === 'tr' ? [part] : (part.children ?? []));
    if (found.length === 0) continue;
    const last = groups.at(-1);
    if (part.tag === 'tr' && last?.tag === 'tbody') {
      groups[groups.length - 1] = make(
        'tbody',
        [...(last.children ?? []), ...found],
        last.attributes,
      );
    } else groups.push(make(part.tag === 'tr' ? 'tbody' : part.tag, found, part.attributes));
  }
  const stray = captions.flatMap((one) => flow(one.children ?? []));
  if (groups.length === 0) return [...flow(caption?.children ?? []), ...stray];
  const named = caption && !isBlank(caption.children ?? []);
  const head = named ? [make('caption', phrasing(caption.children ?? []), caption.attributes)] : [];
  return [make('table', [...head, ...groups], node.attributes), ...stray];
}

function list(node: RichElement): readonly RichElement[] {
  const isTerms = node.tag === 'dl';
  const parts = isTerms
    ? // Groups of a term and its descriptions may stand in a <div>.
      only(
        (node.children ?? []).flatMap((one) =>
          typeof one !== 'string' && one.tag === 'div' ? (one.children ?? []) : [one],
        ),
        ['dt', 'dd'],
        'dd',
      )
    : only(node.children ?? [], ['li'], 'li');
  const items = parts.map((item) =>
    make(
      item.tag,
      item.tag === 'dt' ? phrasing(item.children ?? []) : content(item.children ?? []),
      item.attributes,
    ),
  );
  return items.length > 0 ? [make(node.tag, items, node.attributes)] : [];
}

function block(node: RichElement): readonly RichElement[] {
  const { tag, attributes, children = [] } = node;
  if (tag === 'ul' || tag === 'ol' || tag === 'dl') return list(node);
  if (tag === 'table') return table(node);
  if (tag === 'figure') return figure(node);
  if (tag === 'img') return figure(make('figure', [node]));
  if (tag === 'blockquote' || tag === 'div') {
    const inner = flow(children);
    return inner.length > 0 ? [make(tag, inner, attributes)] : [];
  }
  if (HEADING.test(tag))
    return isBlank(children) ? [] : [make(tag, phrasing(children), attributes)];
  if (tag === 'p' && children.every((child) => isPhrasing(child))) {
    return isBlank(children) ? [] : [make('p', phrasing(children), attributes)];
  }
  // A paragraph round a picture or a list, an item outside of a list: what they hold.
  return flow(children);
}

/** A run of words outside of any block: paragraphs, parted where two line breaks follow. */
function paragraphs(run: readonly RichNode[]): RichElement[] {
  const parts: RichNode[][] = [[]];
  run.forEach((node, at) => {
    const isBreak = typeof node !== 'string' && node.tag === 'br';
    const before = run[at - 1];
    const second = isBreak && typeof before === 'object' && before.tag === 'br';
    if (second) parts.push([]);
    else if (node === '\n') parts.push([]);
    else parts.at(-1)?.push(node);
  });
  return parts
    .map((part) => {
      const last = part.at(-1);
      return typeof last === 'object' && last.tag === 'br' ? part.slice(0, -1) : part;
    })
    .filter((part) => !isBlank(part))
    .map((part) => make('p', phrasing(part)));
}

function flow(nodes: readonly RichNode[]): readonly RichElement[] {
  const found: RichElement[] = [];
  let run: RichNode[] = [];
  const end = (): void => {
    found.push(...paragraphs(run));
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node);
    else if (typeof node !== 'string' && PHRASING.has(node.tag)) {
      end();
      found.push(...flow(node.children ?? []));
    } else if (typeof node !== 'string') {
      end();
      found.push(...block(node));
    }
  }
  end();
  return found;
}

/** Headings from one level on, none skipped: the highest in the text becomes `first`. */
function levelled(elements: readonly RichElement[], first: number): readonly RichElement[] {
  const open: number[] = [];
  const walk = (nodes: readonly RichNode[]): readonly RichNode[] =>
    nodes.map((node) => {
      if (typeof node === 'string') return node;
      const own = Number(HEADING.exec(node.tag)?.[1] ?? 0);
      if (own === 0) return { ...node, children: walk(node.children ?? []) };
      while ((open.at(-1) ?? 0) >= own) open.pop();
      open.push(own);
      const level = Math.min(first + open.length - 1, 6);
      return { ...node, tag: `h${String(level)}` as RichTag };
    });
  return walk(elements) as readonly RichElement[];
}

/**
 * Gives a text the shape that HTML wants: paragraphs round loose words, items in lists, cells in
 * rows, headings from `first` on without a skipped level. Empty paragraphs, lists and tables go,
 * and pictures of one pixel.
 */
export const arrange = (nodes: readonly RichNode[], first = 2): readonly RichElement[] =>
  levelled(flow(nodes), first);

/** All headings of an arranged text, in order. */
export const headingsOf = (elements: readonly RichElement[]): readonly RichElement[] =>
  elements.flatMap((element) =>
    HEADING.test(element.tag)
      ? [element]
      : headingsOf(
          (element.children ?? []).filter(
            (child): child is RichElement => typeof child !== 'string',
          ),
        ),
  );
