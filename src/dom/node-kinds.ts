// Nodes that a script has moved here from a frame are instances of the classes of that frame, not of
// those that `instanceof` would compare with.

type Value = { readonly nodeType?: number } | null | undefined;

export const isElement = (value: unknown): value is HTMLElement => (value as Value)?.nodeType === 1;

export const isText = (value: unknown): value is Text => (value as Value)?.nodeType === 3;

/** For the root of a connected element. */
export const isShadowRoot = (root: Node): root is ShadowRoot => root.nodeType === 11;
