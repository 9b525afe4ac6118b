import { withoutSpace } from './rich-attributes.js';
import { isElement } from './rich-inline.js';
import type { RichElement, RichNode } from './rich-text.js';

/** The id that a link refers to. */
function fragment(href: string): string {
  try {
    return withoutSpace(decodeURIComponent(href.slice(1)));
  } catch {
    return withoutSpace(href.slice(1));
  }
}

function visit(nodes: readonly RichNode[], visitor: (element: RichElement) => void): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    visitor(node);
    visit(node.children ?? [], visitor);
  }
}

/** The ids that links and cells of a text refer to. */
export function targetsIn(nodes: readonly RichNode[]): ReadonlySet<string> {
  const found = new Set<string>();
  visit(nodes, ({ attributes = {} }) => {
    const { href = '', headers = '' } = attributes as Readonly<Record<string, string | undefined>>;
    if (href.startsWith('#')) found.add(fragment(href));
    for (const id of headers.split(/\s/)) found.add(id);
  });
  return found;
}

/** How ids of a text, and links to them, are rendered. */
export interface LinkTargets {
  readonly idOf: (id: string | undefined) => string | undefined;
  readonly targetOf: (href: string) => string | undefined;
}

/**
 * Gives the elements that links of a text refer to ids with a prefix, so that two texts on a page, or
 * the page itself, never share an id.
 *
 * @param headingIds ids that headings have already
 */
export function linkTargets(
  body: readonly RichElement[],
  prefix: string,
  headingIds: ReadonlyMap<RichElement, string>,
): LinkTargets {
  const wanted = targetsIn(body);
  const ids = new Map<string, string>();
  visit(body, (element) => {
    const id = element.attributes?.['id'];
    if (id === undefined || !wanted.has(id) || ids.has(id)) return;
    ids.set(id, headingIds.get(element) ?? `${prefix}-to-${id}`);
  });
  return {
    idOf: (id) => (id === undefined ? undefined : ids.get(id)),
    targetOf: (href) => {
      const id = ids.get(fragment(href));
      return id === undefined ? undefined : `#${id}`;
    },
  };
}
