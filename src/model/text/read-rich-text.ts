import { fieldsOf, listOf, textOf } from '../lenient.js';
import { ownValue } from '../own-value.js';
import { contentOf, hasImage, hasText, withImageName } from './rich-inline.js';
import { attributesOf, urlResolver, type Resolve } from './rich-attributes.js';
import {
  BOX_CLASSES,
  DROPPED,
  RENAMED,
  RICH_TAGS,
  richPlain,
  type RichNode,
  type RichTag,
} from './rich-text.js';

/** The part of a DOM that is read here: that of a browser, jsdom, linkedom or any other. */
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

/** Options of `readRichText()`. */
export interface ReadRichTextOptions {
  /**
   * Absolute URL of the page that the text is from: relative URLs of links and images are resolved
   * against it. `null`: the text is from another site whose URL is unknown, and relative links become
   * text. By default the text belongs to the embedding site, and relative URLs stay as they are.
   */
  readonly base?: string | null | undefined;
  /** Called for each relative URL that became text because `base` is `null` or no web URL. */
  readonly onRelative?: ((url: string) => void) | undefined;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const MAX_DEPTH = 100;
const dropped: ReadonlySet<string> = new Set(DROPPED);
const known: ReadonlySet<string> = new Set(RICH_TAGS);
const boxes: ReadonlySet<string> = new Set(BOX_CLASSES);

const isBox = (className: unknown): boolean =>
  typeof className === 'string' &&
  className.split(/\s/).some((name) => boxes.has(name.toLowerCase().replace(/[-_]/g, '')));

/** `Title (host)` of content that could not be embedded. */
function embedName(children: readonly RichNode[], href: string): readonly RichNode[] {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  const place = url?.host ?? href.replace(/[?#].*/s, '').replace(/^.*\//, '');
  const title = richPlain(children).trim();
  if (title.includes(place)) return [title];
  return [title === '' ? place : `${title} (${place})`];
}

/** Creates an element, or returns its content if the element would have no effect. */
function element(
  tag: RichTag,
  attributes: Record<string, string>,
  children: readonly RichNode[],
): readonly RichNode[] {
  if (tag === 'img' && attributes['src'] === undefined) {
    return contentOf({ tag, attributes }, [attributes['alt'] ?? '']);
  }
  if (tag === 'td' && attributes['scope'] !== undefined)
    return [{ tag: 'th', attributes, children }];
  if (tag === 'a' && !('href' in attributes)) return element('span', attributes, children);
  if (tag === 'a' && 'data-vn-embed' in attributes) {
    return [{ tag, attributes, children: embedName(children, attributes['href'] ?? '') }];
  }
  return tag === 'span' && Object.keys(attributes).length === 0
    ? children
    : [{ tag, attributes, children }];
}

/**
 * Converts a DOM to plain data that contains only the allowed elements and attributes. Other elements
 * are replaced by their content; scripts, frames and the like are removed with their content.
 */
export function readRichText(
  root: DomNode,
  { base, onRelative }: ReadRichTextOptions = {},
): readonly RichNode[] {
  const resolve = urlResolver(base, onRelative);
  const read = (node: DomNode, depth: number): readonly RichNode[] => {
    if (node.nodeType === 3) return [node.nodeValue ?? ''];
    const inner = (): readonly RichNode[] =>
      Array.from(node.childNodes).flatMap((child) => read(child, depth + 1));
    if (depth > MAX_DEPTH) return [domText(node)];
    if (node.nodeType === 9 || node.nodeType === 11) return inner();
    if (node.nodeType !== 1) return [];
    const { localName, namespaceURI } = node as DomElement;
    if (namespaceURI !== HTML || dropped.has(localName)) return [];
    const valueOf = (name: string): unknown => (node as DomElement).getAttribute(name);
    return readElement(localName, valueOf, inner(), resolve);
  };
  return read(root, 0);
}

function readElement(
  name: string,
  valueOf: (name: string) => unknown,
  children: readonly RichNode[],
  resolve: Resolve,
): readonly RichNode[] {
  const same = ownValue(RENAMED, name);
  const tag = same ?? name;
  if (!known.has(tag)) return children;
  const own = (tag === 'div' && isBox(valueOf('class')) ? 'aside' : tag) as RichTag;
  const attributes = attributesOf(own, valueOf, resolve);
  const scope = own === 'td' ? attributesOf('th', valueOf, resolve)['scope'] : undefined;
  if (scope !== undefined) attributes['scope'] = scope;
  if (own === 'a' && attributes['id'] === undefined) {
    const { id } = attributesOf('span', () => valueOf('name'), resolve);
    if (id !== undefined) attributes['id'] = id;
  }
  // A link within the page that is empty is a mark beside a heading.
  const href = attributes['href'];
  const isNamed = href !== undefined && (!href.startsWith('#') || hasImage(children));
  return element(own, attributes, isNamed ? named(children, valueOf) : children);
}

/** Gives a link without text its name: of an icon, or of an image without alternative text. */
function named(
  children: readonly RichNode[],
  valueOf: (name: string) => unknown,
): readonly RichNode[] {
  if (hasText(children)) return children;
  const label = textOf(valueOf('aria-label')) || textOf(valueOf('title'));
  const name = label.replace(/\s+/g, ' ');
  if (name === '') return children;
  return hasImage(children) ? withImageName(children, name) : [...children, name];
}

/** The text of a DOM, without recursion: for what is nested too deeply to keep its structure. */
function domText(root: DomNode): string {
  const texts: string[] = [];
  const waiting: DomNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    else if (!dropped.has((node as DomElement).localName)) {
      if (node.nodeType === 1) texts.push(' ');
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) waiting.push(child);
      }
    }
  }
  return texts.join('');
}

/**
 * The same for data of any origin: a stored text, JSON from a service. Anything that is neither text
 * nor an allowed element is removed; the text in it stays, unless it is not text for readers.
 */
export function checkRichText(value: unknown): readonly RichNode[] {
  const resolve = urlResolver(undefined);
  const read = (one: unknown, depth: number): readonly RichNode[] => {
    if (typeof one === 'string') return [one];
    const { tag, attributes, children } = fieldsOf(one);
    if (depth > MAX_DEPTH) return [];
    const inner = listOf(children).flatMap((child) => read(child, depth + 1));
    if (typeof tag !== 'string') return inner;
    if (dropped.has(tag)) return [];
    const values = fieldsOf(attributes);
    const valueOf = (name: string): unknown => ownValue(values, name);
    return readElement(tag, valueOf, inner, resolve);
  };
  return listOf(value).flatMap((one) => read(one, 0));
}
