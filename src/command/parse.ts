import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { ParsedElement, type Scope } from './parsed-element.js';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Browsers nest at most 512 elements. More than this would take quadratic time. */
const MAX_DEPTH = 2000;

/** The elements are nested too deep for a page. */
export class TooDeepError extends Error {}

/** A parsed page, or a part of one. */
export interface ParsedPage {
  /** The source, from which the positions are counted. */
  readonly html: string;
  readonly isFragment: boolean;
  /** The document, then each declarative shadow root. Contents of other templates are left out. */
  readonly scopes: readonly Scope[];
}

/** Counts how deep elements are nested while they are parsed. */
function limitedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH)
        throw new TooDeepError(`expected at most ${String(MAX_DEPTH)} nested elements`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/** Whether a parsed document has a doctype or one of the tags that every page has. */
function isPage(document: DefaultTreeAdapterTypes.Document): boolean {
  const { isElementNode, isDocumentTypeNode } = defaultTreeAdapter;
  const inHtml = document.childNodes.find(isElementNode)?.childNodes.filter(isElementNode) ?? [];
  return (
    document.childNodes.some(isDocumentTypeNode) ||
    [...document.childNodes.filter(isElementNode), ...inHtml].some(
      ({ sourceCodeLocation }) => sourceCodeLocation != null,
    )
  );
}

/** The elements of a tree in document order, and those of the shadow roots in it. */
function scopesIn(root: ParentNode, lang: string): readonly Scope[] {
  const scopes: Scope[] = [];
  const roots: { readonly node: ParentNode; readonly host: ParsedElement | undefined }[] = [
    { node: root, host: undefined },
  ];
  for (const { node, host } of roots) {
    const scope: Scope = { host, elements: [] };
    scopes.push(scope);
    const stack: { node: DefaultTreeAdapterTypes.ChildNode; parent: ParsedElement | null }[] = [];
    const push = (parentNode: ParentNode, parent: ParsedElement | null): void => {
      for (let index = parentNode.childNodes.length - 1; index >= 0; index -= 1) {
        const child = parentNode.childNodes[index];
        if (child) stack.push({ node: child, parent });
      }
    };
    push(node, null);
    for (let top = stack.pop(); top; top = stack.pop()) {
      const { node: one, parent } = top;
      if (!defaultTreeAdapter.isElementNode(one)) continue;
      const owner = parent ?? host;
      const isTemplate = one.tagName === 'template' && 'content' in one;
      if (isTemplate && owner && one.attrs.some(({ name }) => name === 'shadowrootmode')) {
        roots.push({ node: one.content, host: owner });
        continue;
      }
      const element = new ParsedElement(one, parent, scope, lang);
      scope.elements.push(element);
      push(one, element);
    }
  }
  return scopes;
}

/** Options of `parsePage()`. */
export interface ParseOptions {
  /** Whether it is a part of a page; by default if it has no doctype, `<html>`, `<head>` or `<body>`. */
  readonly isFragment?: boolean | undefined;
  /** BCP 47 tag of the language around a fragment. */
  readonly lang?: string | undefined;
}

/**
 * Parses HTML as browsers with JavaScript do. Nothing is an error.
 *
 * @throws {TooDeepError} if elements are nested deeper than in any real page
 */
export function parsePage(html: string, options: ParseOptions = {}): ParsedPage {
  const parsing = { sourceCodeLocationInfo: true, treeAdapter: limitedAdapter() };
  const document = options.isFragment ? undefined : parse(html, parsing);
  if (document && (options.isFragment === false || isPage(document)))
    return { html, isFragment: false, scopes: scopesIn(document, '') };
  const fragment = parseFragment(html, { ...parsing, treeAdapter: limitedAdapter() });
  return { html, isFragment: true, scopes: scopesIn(fragment, options.lang ?? '') };
}
