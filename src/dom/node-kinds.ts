// Nodes that a script has moved here from a frame are instances of the classes of that frame, not of
// those that `instanceof` would compare with.

const isOfType = (node: unknown, type: number): boolean =>
  (node as Node | null | undefined)?.nodeType === type;

export const isElement = (node: unknown): node is HTMLElement => isOfType(node, 1);

export const isText = (node: unknown): node is Text => isOfType(node, 3);

/** For the root of a connected element. */
export const isShadowRoot = (node: unknown): node is ShadowRoot => isOfType(node, 11);
