import {
  blocksOutside,
  idsIn,
  isBlank,
  isElement,
  isPhrasing,
  make,
  phrasing,
  splitAtImages,
  withoutId,
} from './rich-inline.js';
import { lines, preformatted } from './rich-lines.js';
import { withLostTargets } from './rich-lost-targets.js';
import { targetsIn } from './rich-targets.js';
import { arrangeList, arrangeTable } from './rich-table.js';
import type { RichElement, RichNode, RichTag } from './rich-text.js';

// A text from an external source may nest any element in any other. This file gives it the structure
// that HTML requires, so that a server's output and a browser's DOM are the same, and loses no text.

const HEADING = /^h([1-6])$/;

function figure(node: RichElement): readonly RichElement[] {
  const images: RichNode[] = [];
  const captions: RichNode[] = [];
  let captionAttributes: RichElement['attributes'];
  /** @param language attributes of the block around the nodes, which are moved out of it */
  const sort = (
    nodes: readonly RichNode[],
    language: RichElement['attributes'] = {},
  ): readonly RichNode[] => {
    const others: RichNode[] = [];
    const within = (one: RichElement): RichElement => ({
      ...one,
      attributes: { ...language, ...one.attributes },
    });
    for (const one of nodes) {
      if (isElement(one) && one.tag === 'figcaption') {
        if (captions.length > 0) captions.push(make('br', []));
        else captionAttributes = within(one).attributes;
        captions.push(...(one.children ?? []));
        others.push(make('div', []));
      } else if (isElement(one) && (one.tag === 'div' || one.tag === 'p' || one.tag === 'figure')) {
        const { lang, dir } = within(one).attributes ?? {};
        const text = sort(one.children ?? [], {
          ...(lang !== undefined && { lang }),
          ...(dir !== undefined && { dir }),
        });
        others.push(make('div', text, one.attributes));
      } else if (isElement(one) && isPhrasing(one)) {
        const parts = splitAtImages([one]);
        for (const part of parts) if (part.images) images.push(within(part.images));
        const hasImages = parts.some((part) => part.images);
        others.push(
          ...(hasImages ? parts.flatMap(({ images, text }) => (images ? [] : text)) : [one]),
        );
      } else others.push(one);
    }
    return others;
  };
  const others = sort(node.children ?? []);
  if (images.length === 0) {
    const text = [...others, make('div', captions, captionAttributes)];
    return flow([make('div', text, node.attributes)]);
  }
  const rest = flow([make('div', others, withoutId(node.attributes))]);
  const caption = lines(captions);
  const label = isBlank(caption) ? [] : [make('figcaption', caption, captionAttributes)];
  return [make('figure', [...phrasing(images), ...label], node.attributes), ...rest];
}

const pictures = (image: RichElement, attributes?: RichElement['attributes']): RichElement =>
  make('figure', phrasing([image]), attributes);

/** A paragraph; its images that are not part of a line become figures. */
const paragraph = (
  nodes: readonly RichNode[],
  attributes: RichElement['attributes'] = {},
): RichElement[] =>
  splitAtImages(nodes).map(({ images, text }, at) => {
    const own = at === 0 ? attributes : withoutId(attributes);
    return images ? pictures(images, own) : make('p', phrasing(text), own);
  });

/** Inline content outside any block, split where two line breaks follow each other. */
function paragraphsIn(run: readonly RichNode[]): readonly (readonly RichNode[])[] {
  const parts: RichNode[][] = [[]];
  let hasBreak = false;
  for (const node of run) {
    const isBreak = isElement(node) && node.tag === 'br';
    if (isBreak && hasBreak) parts.push([]);
    else parts.at(-1)?.push(node);
    hasBreak = isBreak || (hasBreak && isBlank([node]));
  }
  return parts;
}

/** A block that also has an id, for links that lead to it. */
const withId = (element: RichElement, id: string): RichElement =>
  element.attributes?.['id'] === undefined
    ? { ...element, attributes: { ...element.attributes, id } }
    : make('div', [element], { id });

/** A block element around others; the others where it has no meaning of its own. */
function container(
  tag: RichTag,
  children: readonly RichNode[],
  attributes: Readonly<Record<string, string>>,
): readonly RichElement[] {
  const inner = flow(children);
  const { id, ...others } = attributes;
  const isPlain = tag === 'div' && Object.keys(others).length === 0;
  const [first, ...rest] = inner;
  if (!isPlain || !first) {
    return first ? [make(tag, inner, attributes)] : [];
  }
  return id === undefined ? inner : [withId(first, id), ...rest];
}

function block(node: RichElement): readonly RichElement[] {
  const { tag, attributes = {}, children = [] } = node;
  if (tag === 'ul' || tag === 'ol' || tag === 'dl') return arrangeList(node, flow);
  if (tag === 'table') return arrangeTable(node, flow);
  if (tag === 'figure') return figure(node);
  if (tag === 'hr') return [make('hr', [], attributes)];
  if (tag === 'blockquote' || tag === 'div' || tag === 'aside')
    return container(tag, children, attributes);
  if (tag === 'pre') {
    const written = preformatted(children);
    const text = written && phrasing(written);
    return text && !isBlank(text)
      ? [make('pre', text, attributes)]
      : container('div', children, attributes);
  }
  if (HEADING.test(tag)) {
    const [first, ...others] = splitAtImages(children);
    if (first?.images && others.length === 0) return [pictures(first.images, attributes)];
    const text = lines(children);
    return isBlank(text) ? [] : [make(tag, text, attributes)];
  }
  if (tag === 'p' && children.every((child) => isPhrasing(child)) && !isBlank(children))
    return paragraph(children, attributes);
  // A paragraph around blocks, an item outside a list, a cell outside a table: their content.
  return container('div', children, attributes);
}

/** Collapses white space as HTML does, except in preformatted text. */
const collapsed = (nodes: readonly RichNode[]): readonly RichNode[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node.replace(/[ \t\r\n\f]+/g, ' ');
    return node.tag === 'pre' ? node : { ...node, children: collapsed(node.children ?? []) };
  });

function flow(nodes: readonly RichNode[]): readonly RichElement[] {
  const found: RichElement[] = [];
  let run: RichNode[] = [];
  let ids: readonly string[] = [];
  const add = (blocks: readonly RichElement[]): void => {
    const [first, ...rest] = blocks;
    if (!first) return;
    found.push(ids.reduce(withId, first), ...rest);
    ids = [];
  };
  const end = (): void => {
    for (const part of paragraphsIn(run)) {
      if (isBlank(part)) ids = [...ids, ...idsIn(part)];
      else add(paragraph(part));
    }
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node);
    else if (isElement(node)) {
      end();
      const blocks = block(node);
      if (blocks.length === 0) ids = [...ids, ...idsIn([node])];
      else add(blocks);
    }
  }
  end();
  const last = found.pop();
  return last ? [...found, ids.reduce(withId, last)] : found;
}

/**
 * Renumbers headings so that no level is skipped: the highest level in the text becomes `first`. The
 * headings of a fact box are one level below the heading before it, and do not change those after it.
 */
export function headingsFrom(
  elements: readonly RichElement[],
  first: number,
): readonly RichElement[] {
  const walk = (nodes: readonly RichNode[], open: number[], base: number): readonly RichNode[] =>
    nodes.map((node) => {
      if (typeof node === 'string') return node;
      const own = Number(HEADING.exec(node.tag)?.[1] ?? 0);
      if (own === 0) {
        const children = node.children ?? [];
        return {
          ...node,
          children:
            node.tag === 'aside'
              ? walk(children, [], base + open.length)
              : walk(children, open, base),
        };
      }
      while ((open.at(-1) ?? 0) >= own) open.pop();
      open.push(own);
      const level = Math.min(base + open.length - 1, 6);
      return { ...node, tag: `h${String(level)}` as RichTag };
    });
  return walk(elements, [], first) as readonly RichElement[];
}

/** Removes the ids that nothing in the text refers to, and repeated ones. */
function withTargets(nodes: readonly RichNode[], targets: Set<string>): readonly RichNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const { id, ...others } = node.attributes ?? {};
    const attributes = id !== undefined && targets.delete(id) ? { ...others, id } : others;
    return { ...node, attributes, children: withTargets(node.children ?? [], targets) };
  });
}

/**
 * Gives a text the structure that HTML requires: paragraphs around loose text, items in lists, cells
 * in rows, headings from `first` on without a skipped level. Empty paragraphs, links, lists and tables
 * are removed, and so are images of one pixel.
 */
export function arrange(nodes: readonly RichNode[], first = 2): readonly RichElement[] {
  const given = withTargets(collapsed(nodes), new Set(targetsIn(nodes)));
  return headingsFrom(withLostTargets(flow(blocksOutside(given)), given), first);
}

/** All headings of an arranged text in order, without those of fact boxes. */
export const headingsOf = (elements: readonly RichElement[]): readonly RichElement[] =>
  elements.flatMap((element) => {
    if (HEADING.test(element.tag)) return [element];
    return element.tag === 'aside' ? [] : headingsOf((element.children ?? []).filter(isElement));
  });
