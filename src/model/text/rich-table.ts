import { isBlank, isElement, isPhrasing, make, phrasing, withoutId } from './rich-inline.js';
import { lines } from './rich-lines.js';
import type { RichElement, RichNode, RichTag } from './rich-text.js';

/** Arranges any content as blocks. */
export type Flow = (nodes: readonly RichNode[]) => readonly RichElement[];

/** Content of a list item or a cell: inline content stays inline, anything else becomes blocks. */
const content = (nodes: readonly RichNode[], flow: Flow): readonly RichNode[] =>
  nodes.every((node) => isPhrasing(node)) ? phrasing(nodes) : flow(nodes);

/** The children with one of the given tags; other content is wrapped in an element `wrap`. */
function only(
  nodes: readonly RichNode[],
  tags: readonly RichTag[],
  wrap: RichTag,
  flow: Flow,
): RichElement[] {
  const found: RichElement[] = [];
  let run: RichNode[] = [];
  const end = (): void => {
    const inner = isBlank(run) ? [] : content(run, flow);
    if (inner.length > 0) found.push(make(wrap, inner));
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && tags.includes(node.tag)) {
      end();
      found.push(node);
    } else run.push(node);
  }
  end();
  return found;
}

const GROUPS: readonly RichTag[] = ['thead', 'tbody', 'tfoot'];

function rows(nodes: readonly RichNode[], flow: Flow): RichElement[] {
  return only(nodes, ['tr'], 'tr', flow).flatMap((row) => {
    const cells = only(row.children ?? [], ['th', 'td'], 'td', flow).map((cell) =>
      make(cell.tag, content(cell.children ?? [], flow), cell.attributes),
    );
    return cells.length > 0 ? [make('tr', cells, row.attributes)] : [];
  });
}

/** A table with its rows in groups; a table without rows becomes its content. */
export function arrangeTable(node: RichElement, flow: Flow): readonly RichElement[] {
  const parts = only(node.children ?? [], ['caption', 'tr', ...GROUPS], 'tr', flow);
  const captions = parts.filter(({ tag }) => tag === 'caption');
  const groups: { tag: RichTag; rows: RichElement[]; attributes: RichElement['attributes'] }[] = [];
  for (const part of parts) {
    if (part.tag === 'caption') continue;
    const found = rows(part.tag === 'tr' ? [part] : (part.children ?? []), flow);
    if (found.length === 0) continue;
    const last = groups.at(-1);
    if (part.tag === 'tr' && last?.tag === 'tbody') last.rows.push(...found);
    else {
      const tag = part.tag === 'tr' ? 'tbody' : part.tag;
      groups.push({ tag, rows: found, attributes: part.attributes });
    }
  }
  const blocks = captions.map((one) => make('div', one.children ?? [], one.attributes));
  if (groups.length === 0) return flow([make('div', blocks, node.attributes)]);
  const [caption] = captions;
  const extra = flow([make('div', blocks.slice(1), withoutId(node.attributes))]);
  const label = lines(caption?.children ?? []);
  const head = isBlank(label) ? [] : [make('caption', label, caption?.attributes)];
  const bodies = groups.map((group) => make(group.tag, group.rows, group.attributes));
  return [make('table', [...head, ...bodies], node.attributes), ...extra];
}

/** A `<div>` of terms and descriptions; any other is a block like others. */
const isGroup = ({ tag, children = [] }: RichElement): boolean =>
  tag === 'div' && children.some((one) => isElement(one) && /^d[dt]$/.test(one.tag));

/** The terms and descriptions of a group, with the language and direction of the group. */
function groupedTerms({ attributes = {}, children = [] }: RichElement): readonly RichNode[] {
  const { id, ...inherited } = attributes;
  let isFirst = true;
  const terms = children.map((one) => {
    if (!isElement(one)) return one;
    const own = isFirst && id !== undefined ? { id, ...inherited } : inherited;
    isFirst = false;
    return { ...one, attributes: { ...own, ...one.attributes } };
  });
  // Text in the group is not joined with text beside it.
  return [make('div', []), ...terms, make('div', [])];
}

/** A list with its items; terms and descriptions may be grouped in a `<div>`. */
export function arrangeList(node: RichElement, flow: Flow): readonly RichElement[] {
  const children = node.children ?? [];
  const parts =
    node.tag === 'dl'
      ? only(
          children.flatMap((one) => (isElement(one) && isGroup(one) ? groupedTerms(one) : [one])),
          ['dt', 'dd'],
          'dd',
          flow,
        )
      : only(children, ['li'], 'li', flow);
  const items = parts.map((item) =>
    make(
      item.tag,
      item.tag === 'dt' ? lines(item.children ?? []) : content(item.children ?? [], flow),
      item.attributes,
    ),
  );
  const isEmpty = items.every(({ children = [] }) => isBlank(children));
  return isEmpty ? [] : [make(node.tag, items, node.attributes)];
}
