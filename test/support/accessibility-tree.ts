import type { Page } from 'playwright-core';

interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
}

/** States that assistive technology announces. */
const PROPERTIES = ['level', 'expanded', 'ariaCurrent', 'pressed', 'checked', 'disabled', 'live'];
/** Boxes without meaning; their children count as those of their parent. */
const SKIPPED = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'RootWebArea'];

/** Spaces that keep words apart may be in either of two texts. */
const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

const describeNode = ({ role, name, properties = [] }: AXNode): string => {
  const states = properties
    .filter((one) => PROPERTIES.includes(one.name))
    .filter(({ value }) => value.value !== false && value.value !== 'false')
    .map((one) => `[${one.name}=${String(one.value.value)}]`)
    .sort();
  const text = collapse(name?.value ?? '');
  const label = text ? `“${text}”` : '';
  return [role?.value === 'StaticText' ? 'text' : role?.value, label, ...states]
    .filter(Boolean)
    .join(' ');
};

/**
 * The tree that Chromium hands to assistive technology, one node in a line, indented: role, name and
 * states. The text of an element that has the same name is left out.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as {
    nodes: readonly AXNode[];
  };
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: AXNode | undefined, depth: number, parentName: string): void => {
    if (!node) return;
    const role = node.role?.value ?? '';
    const name = collapse(node.name?.value ?? '');
    const isText = role === 'StaticText';
    const isKept =
      !node.ignored &&
      !(SKIPPED.includes(role) && !(role === 'generic' && name)) &&
      !(isText && (name === parentName || name === ''));
    if (isKept) lines.push(`${'  '.repeat(depth)}${describeNode(node)}`);
    for (const id of isText ? [] : (node.childIds ?? [])) {
      walk(byId.get(id), isKept ? depth + 1 : depth, isKept ? name : parentName);
    }
  };
  walk(nodes[0], 0, '');
  return `${lines.join('\n')}\n`;
}
