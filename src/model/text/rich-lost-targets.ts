import { EMOJI, isElement, isPhrasing, isTracker, make } from './rich-inline.js';
import type { RichElement, RichNode } from './rich-text.js';

// Arranging a text removes empty elements and moves content out of others. What was the target of a
// link there is given to the element that begins at the same place of the text.

/** How much content a node has of its own: characters, or an image. */
function weightOf(node: RichNode): number {
  if (typeof node === 'string') return node.replace(/[\s\u200b]/g, '').length;
  if (node.tag !== 'img' || isTracker(node)) return 0;
  const alt = node.attributes?.['alt'] ?? '';
  return EMOJI.test(alt) ? alt.length : 1;
}

/** How much content is before each element. */
function visit(
  nodes: readonly RichNode[],
  visitor: (element: RichElement, place: number) => void,
  start = 0,
): number {
  let place = start;
  for (const node of nodes) {
    if (isElement(node)) {
      visitor(node, place);
      place = visit(node.children ?? [], visitor, place);
    }
    place += weightOf(node);
  }
  return place;
}

/** The ids of a text, with the place of each. */
function placesIn(nodes: readonly RichNode[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  visit(nodes, ({ attributes }, place) => {
    const id = attributes?.['id'];
    if (id !== undefined) found.set(id, place);
  });
  return found;
}

const canHold = ({ tag, children = [] }: RichElement): boolean =>
  /^(?:p|h\d|pre|d[dt]|li|t[dh]|figcaption|caption)$/.test(tag) &&
  children.every((child) => isPhrasing(child));

/** The ids that elements receive, and those that are placed at the beginning of their content. */
interface Additions {
  readonly own: Map<RichElement, string>;
  readonly inside: Map<RichElement, string[]>;
}

const withAdditions = (
  nodes: readonly RichNode[],
  { own, inside }: Additions,
): readonly RichNode[] =>
  nodes.map((node) => {
    if (!isElement(node)) return node;
    const id = own.get(node);
    const anchors = (inside.get(node) ?? []).map((one) => make('span', [], { id: one }));
    return {
      ...node,
      attributes: id === undefined ? node.attributes : { ...node.attributes, id },
      children: [...anchors, ...withAdditions(node.children ?? [], { own, inside })],
    };
  });

/** Elements that begin at the same place of a text. */
interface Group {
  readonly place: number;
  /** Those without an id, the last one first. */
  readonly free: RichElement[];
  readonly holder: RichElement | undefined;
}

function groupsIn(nodes: readonly RichNode[]): readonly Group[] {
  const found = new Map<number, RichElement[]>();
  visit(nodes, (element, place) => {
    const group = found.get(place);
    if (group) group.push(element);
    else found.set(place, [element]);
  });
  return [...found].map(([place, elements]) => ({
    place,
    free: elements.filter(({ attributes }) => attributes?.['id'] === undefined).reverse(),
    holder: elements.find(canHold),
  }));
}

/** The arranged text with the ids that it has lost. @param given the same text before */
export function withLostTargets(
  arranged: readonly RichElement[],
  given: readonly RichNode[],
): readonly RichElement[] {
  const kept = placesIn(arranged);
  const lost = [...placesIn(given)].filter(([id]) => !kept.has(id));
  if (lost.length === 0) return arranged;
  const groups = groupsIn(arranged);
  const lastHolder = groups.findLast(({ holder }) => holder)?.holder;
  const additions: Additions = { own: new Map(), inside: new Map() };
  let at = 0;
  for (const [id, place] of lost) {
    while ((groups[at]?.place ?? Infinity) < place) at += 1;
    // At the end of the text, the place is the last element.
    const group = groups[at] ?? groups.at(-1);
    const holder = group?.holder ?? lastHolder;
    const element = group?.free.pop();
    if (element) additions.own.set(element, id);
    else if (holder) {
      const ids = additions.inside.get(holder);
      if (ids) ids.push(id);
      else additions.inside.set(holder, [id]);
    }
  }
  return withAdditions(arranged, additions) as readonly RichElement[];
}
