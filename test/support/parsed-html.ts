import type { DefaultTreeAdapterTypes } from 'parse5';

// What tests ask about HTML that parse5 has parsed.

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type ParsedElement = DefaultTreeAdapterTypes.Element;

/** All elements inside a node, in document order. */
export const elements = (node: ParentNode): ParsedElement[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));

export const attribute = (one: ParsedElement | undefined, name: string): string | undefined =>
  one?.attrs.find((other) => other.name === name)?.value;

export const textOf = (node: ParentNode): string =>
  node.childNodes
    .map((child) => ('childNodes' in child ? textOf(child) : 'value' in child ? child.value : ''))
    .join('');

export const named = (all: readonly ParsedElement[], name: string): readonly ParsedElement[] =>
  all.filter(({ tagName }) => tagName === name);
