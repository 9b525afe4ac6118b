import { nameOfTarget } from './rich-attributes.js';
import type { RichElement, RichNode, RichTag } from './rich-text.js';

const PHRASING: ReadonlySet<string> = new Set([
  ...['a', 'strong', 'em', 'sub', 'sup', 'time', 'span', 'br', 'img', 'del', 'ins', 's', 'abbr'],
  ...['q', 'cite', 'code', 'kbd', 'samp', 'var', 'dfn', 'mark', 'small', 'bdi', 'bdo'],
  ...['ruby', 'rt', 'rp'],
]);

/** Images up to this size are part of a line: icons, flags, emoji. */
const MAX_ICON_PX = 64;

export const isElement = (node: RichNode | undefined): node is RichElement =>
  typeof node === 'object';

export const isBreak = (node: RichNode | undefined): boolean =>
  isElement(node) && node.tag === 'br';
const isImage = (node: RichNode | undefined): boolean => isElement(node) && node.tag === 'img';

export const make = (
  tag: RichTag,
  children: readonly RichNode[],
  attributes: RichElement['attributes'] = {},
): RichElement => ({ tag, attributes, children });

/** Whether nodes hold nothing that can be seen or heard: space, line breaks, empty elements. */
export const isBlank = (nodes: readonly RichNode[]): boolean =>
  nodes.every((node) =>
    typeof node === 'string'
      ? /^[\s\u200b]*$/.test(node)
      : node.tag === 'br' ||
        (PHRASING.has(node.tag) && node.tag !== 'img' && isBlank(node.children ?? [])),
  );

export const isPhrasing = (node: RichNode): boolean =>
  typeof node === 'string' ||
  (PHRASING.has(node.tag) && (node.children ?? []).every((child) => isPhrasing(child)));

export const withoutId = (attributes: RichElement['attributes'] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'id'));

const KEPT = /^(?:lang|dir|id)$/;
/** Content of an element that is not kept, with the language, direction and id of that element. */
export function contentOf(node: RichElement, content: readonly RichNode[]): readonly RichNode[] {
  const kept = Object.entries(node.attributes ?? {}).filter(([name]) => KEPT.test(name));
  return kept.length === 0 ? content : [make('span', content, Object.fromEntries(kept))];
}

const emptyCopy = ({ tag, attributes }: RichElement): RichElement => ({
  tag,
  attributes: withoutId(attributes),
});

/** Puts an inline element around each run of text in blocks, instead of around the blocks. */
function pushDown(inline: RichElement, nodes: readonly RichNode[]): readonly RichNode[] {
  const found: RichNode[] = [];
  let run: RichNode[] = [];
  let wrapper = inline;
  const end = (): void => {
    if (isBlank(run)) found.push(...run);
    else {
      found.push({ ...wrapper, children: run });
      wrapper = emptyCopy(inline);
    }
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node);
    else if (isElement(node)) {
      end();
      found.push({ ...node, children: pushDown(wrapper, node.children ?? []) });
      wrapper = emptyCopy(inline);
    }
  }
  end();
  return found;
}

/** The ids in nodes without text: empty anchors before the block that they stand for. */
export const idsIn = (nodes: readonly RichNode[]): readonly string[] =>
  nodes.filter(isElement).flatMap(({ attributes, children = [] }) => {
    const id = attributes?.['id'];
    return [...(id === undefined ? [] : [id]), ...idsIn(children)];
  });

/** Moves inline elements that contain blocks into these blocks: a link around a heading, for one. */
export const blocksOutside = (nodes: readonly RichNode[]): readonly RichNode[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    const children = blocksOutside(node.children ?? []);
    const moves = PHRASING.has(node.tag) && !children.every((child) => isPhrasing(child));
    return moves ? pushDown(node, children) : [{ ...node, children }];
  });

/** An image of one pixel that counts readers. */
export const isTracker = ({ attributes = {} }: RichElement): boolean =>
  [attributes['width'], attributes['height']].some(
    (size) => size !== undefined && Number(size) <= 1,
  );

export const hasImage = (nodes: readonly RichNode[]): boolean =>
  nodes.some((node) => isElement(node) && (isImage(node) || hasImage(node.children ?? [])));

/** The same nodes, in which each image has this alternative text. */
export const withImageName = (nodes: readonly RichNode[], alt: string): readonly RichNode[] =>
  nodes.map((node) => {
    if (!isElement(node)) return node;
    return isImage(node)
      ? { ...node, attributes: { ...node.attributes, alt } }
      : { ...node, children: withImageName(node.children ?? [], alt) };
  });

/** The alternative text of an image that is read as an emoji. */
export const EMOJI = /^\p{Extended_Pictographic}\S{0,8}$/u;

/** Drops trackers, replaces images of an emoji by it, and names links that only hold an image. */
function tidyImages(nodes: readonly RichNode[]): readonly RichNode[] {
  return nodes.flatMap((node): readonly RichNode[] => {
    if (typeof node === 'string') return [node];
    const { attributes = {} } = node;
    if (node.tag === 'img') {
      const alt = attributes['alt'] ?? '';
      if (isTracker(node)) return [];
      return EMOJI.test(alt) ? [alt] : [node];
    }
    const inner = node.children ?? [];
    let children = tidyImages(inner);
    if (node.tag === 'a' && !hasText(children)) {
      // The name of a link tells that an image of one pixel is not there to count readers.
      const name = imagesIn(node).map((image) => image.attributes?.['alt'] ?? '');
      children = hasImage(children)
        ? withImageName(children, nameOfTarget(attributes['href'] ?? ''))
        : [...children, ...name];
    }
    return [{ ...node, children }];
  });
}

/** Whether nodes hold text, the alternative text of images included. */
export const hasText = (nodes: readonly RichNode[]): boolean =>
  nodes.some((node) =>
    typeof node === 'string'
      ? !isBlank([node])
      : !isBlank([node.attributes?.['alt'] ?? '']) || hasText(node.children ?? []),
  );

/**
 * Text and inline elements: no link in a link, no link without content. What is left of an empty link
 * that is itself the target of a link is a `<span id>`.
 */
function inlines(nodes: readonly RichNode[], inLink = false): readonly RichNode[] {
  return nodes.flatMap((node): readonly RichNode[] => {
    if (typeof node === 'string') return [node];
    if (node.tag === 'br' || node.tag === 'img') return [{ ...node, children: [] }];
    const isLink = node.tag === 'a';
    const inner = inlines(node.children ?? [], inLink || isLink);
    if (!PHRASING.has(node.tag)) return inner;
    if (isLink && inLink) return contentOf(node, inner);
    if (!isLink || !isBlank(inner)) return [{ ...node, children: inner }];
    const id = node.attributes?.['id'];
    return id === undefined ? inner : [make('span', [], { id }), ...inner];
  });
}

/** Removes space and line breaks from both ends. */
function trimBreaks(nodes: readonly RichNode[]): readonly RichNode[] {
  const isEdge = (node: RichNode | undefined): boolean =>
    isBreak(node) || (typeof node === 'string' && isBlank([node]) && nodes.some(isBreak));
  let start = 0;
  let end = nodes.length;
  while (start < end && isEdge(nodes[start])) start += 1;
  while (end > start && isEdge(nodes[end - 1])) end -= 1;
  return nodes.slice(start, end);
}

/** Inline content of a block. */
export const phrasing = (nodes: readonly RichNode[]): readonly RichNode[] =>
  trimBreaks(inlines(tidyImages(nodes)));

/** Whether an inline element holds nothing but images. */
const isPicture = (node: RichNode | undefined): boolean =>
  isImage(node) ||
  (isElement(node) &&
    node.tag !== 'br' &&
    (node.children ?? []).some(isPicture) &&
    (node.children ?? []).every((child) => isPicture(child) || isBlank([child])));

/** The images in a picture. */
const imagesIn = (node: RichElement): readonly RichElement[] =>
  isImage(node) ? [node] : (node.children ?? []).filter(isElement).flatMap(imagesIn);

const isIcon = ({ attributes = {} }: RichElement): boolean => {
  const sizes = [attributes['width'], attributes['height']].filter((size) => size !== undefined);
  return sizes.length > 0 && sizes.every((size) => Number(size) <= MAX_ICON_PX);
};

const isInLine = (run: readonly RichNode[], at: number): boolean => {
  const isText = (node: RichNode | undefined): boolean =>
    node !== undefined && !isBreak(node) && !isPicture(node) && !isBlank([node]);
  const line = (step: number): boolean => {
    for (let next = at + step; run[next] !== undefined && !isBreak(run[next]); next += step) {
      if (isText(run[next])) return true;
    }
    return false;
  };
  const node = run[at];
  const before = line(-1);
  const after = line(1);
  return (
    (before && after) || ((before || after) && isElement(node) && imagesIn(node).every(isIcon))
  );
};

/** Splits inline elements that hold text and a large image, so that the image can be a figure. */
const separateImages = (nodes: readonly RichNode[]): readonly RichNode[] =>
  nodes.flatMap((node) => {
    if (!isElement(node) || node.tag === 'img' || isPicture(node)) return [node];
    const parts = separateImages(node.children ?? []);
    const isLarge = (one: RichNode, at: number): boolean => isPicture(one) && !isInLine(parts, at);
    if (!parts.some(isLarge)) return [{ ...node, children: parts }];
    const groups: RichNode[][] = [];
    let isAfterImage = true;
    parts.forEach((part, at) => {
      const isImageHere = isLarge(part, at);
      if (isImageHere || isAfterImage) groups.push([part]);
      else groups.at(-1)?.push(part);
      isAfterImage = isImageHere;
    });
    let wrapper = node;
    return groups.flatMap((group) => {
      if (isBlank(group)) return group;
      const one = { ...wrapper, children: group };
      wrapper = emptyCopy(node);
      return [one];
    });
  });

/** A run of inline content, split into lines of text and the images that stand on their own. */
export function splitAtImages(
  nodes: readonly RichNode[],
): readonly { readonly images?: RichElement; readonly text: readonly RichNode[] }[] {
  const run = separateImages(tidyImages(nodes));
  const parts: { images?: RichElement; text: RichNode[] }[] = [{ text: [] }];
  run.forEach((node, at) => {
    if (isElement(node) && isPicture(node) && !isInLine(run, at))
      parts.push({ images: node, text: [] }, { text: [] });
    else parts.at(-1)?.text.push(node);
  });
  return parts.filter(({ images, text }) => images !== undefined || !isBlank(text));
}
