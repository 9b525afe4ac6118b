import type { CDPSession, Page } from 'playwright-core';

/** A node of Chromium's accessibility tree, as the DevTools protocol sends it. */
interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

interface Text {
  readonly text: string;
  readonly node: number;
  /** The link that the text is in. */
  readonly link: string | undefined;
}

/** Roles inside a line of text. Other elements begin a line of their own and are read separately. */
const INLINE = new Set([
  'StaticText',
  'none',
  'generic',
  'strong',
  'emphasis',
  'link',
  'time',
  'code',
]);

/** The end and the beginning of texts that need no space between them. */
const OPEN = /[\s([–/„“"’-]$/;
const CLOSED = /^[\s)\].,:;!?–/”"’-]/;

/** Pairs of consecutive texts in one line without a space or punctuation between them. */
function joinedPairs(nodes: ReadonlyMap<string, AXNode>): readonly (readonly [Text, Text])[] {
  const found: (readonly [Text, Text])[] = [];
  let last: Text | undefined;
  const walk = (node: AXNode | undefined, parentLink?: string): void => {
    if (!node) return;
    const role = (node.role?.value as string | undefined) ?? '';
    if (role === 'StaticText') {
      const text = (node.name?.value as string | undefined) ?? '';
      if (node.ignored || text === '') return;
      const own = { text, node: node.backendDOMNodeId ?? 0, link: parentLink };
      const isOtherLink = last?.link !== undefined && parentLink && last.link !== parentLink;
      if (last && !isOtherLink && !OPEN.test(last.text) && !CLOSED.test(text))
        found.push([last, own]);
      last = own;
      return;
    }
    const isLine = !node.ignored && !INLINE.has(role);
    if (isLine) last = undefined;
    const link = role === 'link' ? node.nodeId : parentLink;
    for (const id of node.childIds ?? []) walk(nodes.get(id), link);
    if (isLine) last = undefined;
  };
  const [root] = nodes.values();
  walk(root);
  return found;
}

/** Whether two texts belong to the same word, as in the genitive of a name in another language. */
async function isOneWord(devtools: CDPSession, one: Text, two: Text): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, two].map(async ({ node: backendNodeId }) => {
      const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
      return object.objectId ?? '';
    }),
  );
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: first ?? '',
    arguments: [{ objectId: second ?? '' }],
    functionDeclaration: `function (other) {
      const hidden = this.parentElement?.closest('.vn-hidden');
      if (hidden !== other.parentElement?.closest('.vn-hidden') || !hidden) return false;
      const range = new Range();
      range.setStartAfter(this);
      range.setEndBefore(other);
      return range.toString() === '';
    }`,
  });
  return result.value === true;
}

/**
 * Pairs of texts that assistive technology receives without a space between them, although they are
 * different words of the same line: `Type:|Press release`.
 */
export async function joinedTexts(page: Page): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const found = new Set<string>();
  for (const [one, two] of joinedPairs(new Map(nodes.map((node) => [node.nodeId, node])))) {
    if (!(await isOneWord(devtools, one, two))) found.add(`${one.text}|${two.text}`);
  }
  await devtools.detach();
  return [...found];
}
