import type { Page } from 'playwright-core';

/** How one element, or a pseudo-element of it, is rendered. */
export interface Look {
  readonly example: string;
  /** Its path: names from the host down. */
  readonly path: string;
  /** Left, top, width and height in px, relative to the outermost host; empty without a box. */
  readonly box: readonly number[];
  /** Values of the properties; empty where a difference is not visible. */
  readonly style: readonly string[];
}

type Box = readonly [number, number, number, number];
type Snapshot = Awaited<ReturnType<typeof captureSnapshot>>;
type DomNode = ReturnType<typeof readNodes>[number];

const ELEMENT_NODE = 1;
const PSEUDO_ELEMENTS = ['::before', '::after', '::marker'];

// The DevTools protocol reads thousands of boxes and styles at once; `getComputedStyle()` needs
// seconds for them.
async function captureSnapshot(page: Page, properties: readonly string[]) {
  const session = await page.context().newCDPSession(page);
  try {
    return await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [...properties] });
  } finally {
    await session.detach();
  }
}

function readNodes({ documents, strings }: Snapshot) {
  const [tree] = documents;
  if (!tree) throw new Error('The snapshot has no document.');
  const { nodes, layout } = tree;
  const text = (index: number | undefined): string => strings[index ?? -1] ?? '';
  const pseudoTypes = new Map(
    nodes.pseudoType?.index.map((at, order) => [at, text(nodes.pseudoType?.value[order])]),
  );
  const layouts = new Map(layout.nodeIndex.map((at, order) => [at, order]));
  const all = (nodes.nodeName ?? []).map((name, at) => {
    const order = layouts.get(at);
    const attributes = (nodes.attributes?.[at] ?? []).map(text);
    const pseudo = pseudoTypes.get(at);
    return {
      name: pseudo ? `::${pseudo}` : text(name).toLowerCase(),
      isElement: nodes.nodeType?.[at] === ELEMENT_NODE || pseudo !== undefined,
      isPseudo: pseudo !== undefined,
      example: attributes[attributes.indexOf('data-example') + 1],
      hasExample: attributes.includes('data-example'),
      className: attributes.includes('class') ? attributes[attributes.indexOf('class') + 1] : '',
      box: order === undefined ? undefined : (layout.bounds[order] as unknown as Box),
      style: order === undefined ? [] : (layout.styles[order] ?? []).map(text),
      children: [] as number[],
    };
  });
  for (const [at, parent] of (nodes.parentIndex ?? []).entries()) all[parent]?.children.push(at);
  return all;
}

/** Values that can be seen: a border without width has no visible colour. */
function visibleStyle(
  { box, style }: DomNode,
  properties: readonly string[],
  isShown: boolean,
): string[] {
  return properties.map((property, index) => {
    if (box && !isShown && property !== 'visibility') return '';
    const width = property.replace(/^(border-\w+)-(?:color|style)$/, '$1-width');
    const isHidden = width !== property && style[properties.indexOf(width)] === '0px';
    return isHidden ? '' : (style[index] ?? '');
  });
}

const isElement = ({ name }: DomNode): boolean => name.startsWith('vn-');
/** The root of a pattern. */
export const isPattern = ({ className = '' }: DomNode): boolean => className.startsWith('vn-');

/**
 * Reads how the elements in each `[data-example]` of a page are rendered. `isHost` chooses the
 * outermost ones; by default the custom elements.
 */
export async function readLooks(
  page: Page,
  properties: readonly string[],
  isHost: (node: DomNode) => boolean = isElement,
): Promise<Look[]> {
  const nodes = readNodes(await captureSnapshot(page, properties));
  const looks: Look[] = [];

  const walk = (node: DomNode, example: string, path: string, origin: Box): void => {
    const { box, isPseudo } = node;
    const isShown = box !== undefined && (box[2] > 0 || box[3] > 0);
    looks.push({
      example,
      path,
      box: isShown && !isPseudo ? [box[0] - origin[0], box[1] - origin[1], box[2], box[3]] : [],
      style: visibleStyle(node, properties, isShown),
    });
    const counts = new Map<string, number>();
    const visit = (child: DomNode): void => {
      // The children of a shadow root count as those of its host.
      if (child.name === '#document-fragment') {
        childrenOf(child).forEach(visit);
      } else if (child.isElement && child.name !== 'style') {
        if (child.isPseudo && !PSEUDO_ELEMENTS.includes(child.name)) return;
        const count = (counts.get(child.name) ?? 0) + 1;
        counts.set(child.name, count);
        const name = `${child.name}${count > 1 ? `:${String(count)}` : ''}`;
        walk(child, example, `${path} > ${name}`, origin);
      }
    };
    childrenOf(node).forEach(visit);
  };
  const childrenOf = ({ children }: DomNode): DomNode[] =>
    children.flatMap((at) => nodes[at] ?? []);

  /** Finds the outermost hosts in an example, in document order. */
  const hostsIn = (node: DomNode): DomNode[] =>
    childrenOf(node).flatMap((child) => (isHost(child) ? [child] : hostsIn(child)));

  for (const frame of nodes.filter(({ hasExample }) => hasExample)) {
    for (const [index, host] of hostsIn(frame).entries()) {
      const origin = host.box ?? [0, 0, 0, 0];
      walk(host, frame.example ?? '', `${host.name} ${String(index)}`, origin);
    }
  }
  return looks;
}
