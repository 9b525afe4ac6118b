import {
  contentOf,
  idsIn,
  isBlank,
  isBreak,
  isElement,
  isPhrasing,
  make,
  phrasing,
} from './rich-inline.js';
import { richPlain, type RichNode } from './rich-text.js';

// Blocks inside elements that may hold none: each becomes a line.

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** The content of a block that may hold no blocks (a heading, a caption): each block is a line. */
export function lines(nodes: readonly RichNode[]): readonly RichNode[] {
  const found: RichNode[] = [];
  let ids: readonly string[] = [];
  const add = (node: RichNode): void => {
    found.push(...ids.map((id) => make('span', [], { id })), node);
    ids = [];
  };
  const lineEnd = (): void => {
    if (found.length > 0 && !isBreak(found.at(-1))) found.push(make('br', []));
  };
  const walk = (some: readonly RichNode[]): void => {
    for (const node of some) {
      if (isPhrasing(node)) {
        if (isBlank([node]) && isBreak(found.at(-1))) ids = [...ids, ...idsIn([node])];
        else add(node);
      } else if (isElement(node)) {
        const isCell = CELLS.has(node.tag);
        if (isCell) found.push(' ');
        else lineEnd();
        const hasOwn = contentOf(node, []).length > 0;
        const inner = hasOwn ? lines(node.children ?? []) : [];
        if (isBlank(inner)) {
          const id = node.attributes?.['id'];
          if (id !== undefined) ids = [...ids, id];
          walk(node.children ?? []);
        } else for (const one of contentOf(node, inner)) add(one);
        if (!isCell) lineEnd();
      }
    }
  };
  walk(nodes);
  if (ids.length > 0) add('');
  return phrasing(found);
}

/** Preformatted text with blocks and line breaks as newlines; `undefined` if it holds more than text. */
export function preformatted(nodes: readonly RichNode[]): readonly RichNode[] | undefined {
  const found: RichNode[] = [];
  let isLineEnd = true;
  const newline = (): void => {
    if (!isLineEnd) found.push('\n');
  };
  for (const node of nodes) {
    if (typeof node === 'string') {
      found.push(node);
      if (node !== '') isLineEnd = node.endsWith('\n');
    } else if (node.tag === 'br') found.push('\n');
    else if (node.tag === 'p' || node.tag === 'div') {
      const inner = preformatted(node.children ?? []);
      if (!inner) return undefined;
      newline();
      found.push(...contentOf(node, inner), '\n');
      isLineEnd = true;
    } else if (isPhrasing(node)) {
      const inner = preformatted(node.children ?? []) ?? [];
      found.push({ ...node, children: inner });
      isLineEnd = richPlain(inner).endsWith('\n');
    } else return undefined;
  }
  return found;
}
