import { fieldsOf, listOf, textOf } from './lenient.js';
import { safeHref } from './url.js';

/** Elements that a text from outside may hold. */
export const RICH_TAGS = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'div', 'br'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['figure', 'figcaption', 'img'],
  ...['a', 'strong', 'em', 'sub', 'sup', 'time', 'span'],
] as const;

/** An element that a text from outside may hold. */
export type RichTag = (typeof RICH_TAGS)[number];

/** Attributes that are kept: those of any element, then those of some. */
export const RICH_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang', 'dir'],
  a: ['href', 'hreflang'],
  time: ['datetime'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  ol: ['start'],
  img: ['src', 'alt', 'width', 'height'],
};

/** An element of a text, as plain data. */
export interface RichElement {
  readonly tag: RichTag;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly RichNode[] | undefined;
}

/** A piece of a text: words, or an element. */
export type RichNode = string | RichElement;

/** As much of a DOM as is read here: that of a browser, jsdom, linkedom or any other. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}
interface DomElement extends DomNode {
  readonly localName: string;
  readonly namespaceURI: string | null;
  getAttribute: (name: string) => string | null;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const MAX_DEPTH = 100;

/** What reads as another element: the look of a word becomes its weight. */
const SAME: Readonly<Record<string, RichTag>> = { b: 'strong', i: 'em' };

/** Elements whose content is no text for readers: left out with all they hold. */
export const DROPPED = [
  ...['script', 'style', 'template', 'title', 'noscript', 'noembed', 'noframes', 'iframe'],
  ...['object', 'embed', 'applet', 'svg', 'math', 'audio', 'video', 'canvas', 'select'],
  ...['textarea', 'xmp', 'plaintext', 'head', 'link', 'meta', 'base', 'frameset', 'frame'],
] as const;
const dropped: ReadonlySet<string> = new Set(DROPPED);
const known: ReadonlySet<string> = new Set(RICH_TAGS);

const TOKEN = /^[A-Za-z\d][A-Za-z\d:.+\-T ]{0,63}$/;
const RASTER = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z\d+/]+=*$/;
const NUMBER = /^\d{1,5}$/;
const VALUES: Readonly<Record<string, RegExp>> = {
  lang: /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8}){0,8}$/,
  hreflang: /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8}){0,8}$/,
  dir: /^(?:ltr|rtl|auto)$/i,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  datetime: TOKEN,
  colspan: NUMBER,
  rowspan: NUMBER,
  start: NUMBER,
  width: NUMBER,
  height: NUMBER,
};

/** A value that may stand in an attribute of that name; `undefined` for any other. */
function attributeValue(name: string, value: unknown): string | undefined {
  const text = textOf(value);
  if (name === 'alt') return text;
  if (name === 'href') return safeHref(value);
  if (name === 'src') {
    if (RASTER.test(text)) return text;
    const address = safeHref(value);
    return address !== undefined && /^(?:https?:|(?![a-z][a-z\d+.-]*:))/i.test(address)
      ? address
      : undefined;
  }
  return VALUES[name]?.test(text) ? text : undefined;
}

function attributesOf(tag: RichTag, valueOf: (name: string) => unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of [...(RICH_ATTRIBUTES['*'] ?? []), ...(RICH_ATTRIBUTES[tag] ?? [])]) {
    const value = valueOf(name);
    const text = value === undefined || value === null ? undefined : attributeValue(name, value);
    if (text !== undefined) found[name] = text;
  }
  return found;
}

/** An element; only what it holds where it would say nothing itself. */
function element(
  tag: RichTag,
  attributes: Record<string, string>,
  children: readonly RichNode[],
): readonly RichNode[] {
  if (tag === 'img' && attributes['src'] === undefined) return [attributes['alt'] ?? ''];
  const plain = tag === 'span' || tag === 'div' || tag === 'a';
  const said =
    tag === 'a' ? 'href' in attributes || 'lang' in attributes : Object.keys(attributes).length > 0;
  if (plain && !said) return tag === 'a' || tag === 'span' ? children : parted(children);
  const kept = tag === 'a' && !('href' in attributes) ? 'span' : tag;
  return [{ tag: kept, attributes, children }];
}

/** What stood in a block of its own stays apart from what stands beside it. */
const parted = (children: readonly RichNode[]): readonly RichNode[] => ['\n', ...children, '\n'];

/**
 * Reads a DOM into plain data: what our list of elements and attributes allows, and nothing else.
 * An element that is not on it gives its content in its place; scripts, frames and the like are
 * left out with all that they hold.
 */
export function readRichText(root: DomNode): readonly RichNode[] {
  const read = (node: DomNode, depth: number): readonly RichNode[] => {
    if (node.nodeType === 3) return [node.nodeValue ?? ''];
    const inner = (): readonly RichNode[] =>
      Array.from(node.childNodes).flatMap((child) => read(child, depth + 1));
    if (depth > MAX_DEPTH) return [domText(node)];
    if (node.nodeType === 9 || node.nodeType === 11) return inner();
    if (node.nodeType !== 1) return [];
    const { localName, namespaceURI } = node as DomElement;
    if (namespaceURI !== HTML || dropped.has(localName)) return [];
    const tag = SAME[localName] ?? localName;
    if (!known.has(tag)) return inner();
    const own = tag as RichTag;
    return element(
      own,
      attributesOf(own, (name) => (node as DomElement).getAttribute(name)),
      inner(),
    );
  };
  return read(root, 0);
}

/** The text of a DOM without recursion: what is nested too deeply to be kept as it is. */
function domText(root: DomNode): string {
  const texts: string[] = [];
  const waiting: DomNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    else if (!dropped.has((node as DomElement).localName)) {
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) waiting.push(child);
      }
    }
  }
  return texts.join('');
}

/**
 * The same check for data of any origin: a stored text, JSON from a service. What is no text and
 * none of our elements is left out.
 */
export function checkRichText(value: unknown): readonly RichNode[] {
  const read = (one: unknown, depth: number): readonly RichNode[] => {
    if (typeof one === 'string') return [one];
    const { tag, attributes, children } = fieldsOf(one);
    if (depth > MAX_DEPTH || typeof tag !== 'string') return [];
    const inner = listOf(children).flatMap((child) => read(child, depth + 1));
    if (!known.has(tag)) return dropped.has(tag) ? [] : inner;
    const values = fieldsOf(attributes);
    const own = tag as RichTag;
    const valueOf = (name: string): unknown =>
      Object.hasOwn(values, name) ? values[name] : undefined;
    return element(own, attributesOf(own, valueOf), inner);
  };
  return listOf(value).flatMap((one) => read(one, 0));
}

/** The words of a text. */
export const richPlain = (nodes: readonly RichNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : richPlain(node.children ?? []))).join('');
