import { type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** What a text consists of, each with how often. */
export interface Content {
  readonly words: Map<string, number>;
  readonly lines: Map<string, number>;
  readonly links: Map<string, number>;
  readonly cells: Map<string, number>;
  readonly langs: Map<string, number>;
}
export type Part = keyof Content;
export type Counts = Record<Part, { total: number; lost: number }>;

export const PARTS: readonly Part[] = ['words', 'lines', 'links', 'cells', 'langs'];

/** Elements without text for readers, and those that the library renders as a link. */
const SKIPPED =
  /^(?:script|style|template|title|noscript|noembed|noframes|iframe|object|embed|applet|audio|video|select|textarea|xmp|head|frameset)$/;
/** Elements that HTML's default stylesheet displays as blocks, table parts or list items. */
const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|menu|dir|dl|dt|dd|tr|td|th|table|caption|thead|tbody|tfoot|blockquote|figure|figcaption|section|article|aside|header|footer|nav|main|search|hgroup|address|details|summary|dialog|form|fieldset|legend|optgroup|pre|listing|hr|center|marquee)$/;
const SAFE = /^(?:(?:https?|mailto|tel|sms):|(?![a-z][a-z\d+.-]*:))/i;
const SAFE_IMAGE =
  /^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z\d+/]+=*$|(?![a-z][a-z\d+.-]*:))/i;
/** A URL as browsers read it. */
// eslint-disable-next-line no-control-regex -- browsers remove them
const urlOf = (text: string): string => text.replace(/[\u0000-\u0020]+/g, '');
/** Names of links to content that could not be embedded: they have no counterpart in the source. */
const EMBED = /^\s*(?:Video|Äänite|Upotettu sisältö): /;
const EMOJI = /^\p{Extended_Pictographic}\S{0,8}$/u;

/** An object that embeds nothing shows its content. */
const isSkipped = (element: Element): boolean =>
  SKIPPED.test(element.tagName) &&
  (element.tagName !== 'object' || attribute(element, 'data') !== undefined || hasEmbed(element));

const hasEmbed = (node: Node): boolean =>
  /^(?:embed|iframe)$/.test(node.nodeName) || childrenOf(node).some(hasEmbed);

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const squeezed = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
const add = (map: Map<string, number>, key: string): void => {
  if (key !== '') map.set(key, (map.get(key) ?? 0) + 1);
};

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value.trim();

const URL_NAME = /^(?:src|data-(?:[a-z-]*src|original|(?:[a-z-]*-)?url)|(?:data-[a-z-]*)?srcset)$/;
/** URLs of something else. */
const OTHER_URL = /link|page|share|href|pin|placeholder|thumb/;

/** Whether an image or the source of a picture has a URL, also where a script was to load it. */
const canLoad = ({ attrs }: Element): boolean =>
  attrs.some(
    ({ name, value }) =>
      URL_NAME.test(name) &&
      !OTHER_URL.test(name) &&
      value.trim() !== '' &&
      SAFE_IMAGE.test(urlOf(value)),
  );

/** An image that is text: an emoji, or one that cannot be loaded or is not a bitmap. */
function imageText(image: Element): string {
  const alt = attribute(image, 'alt') ?? '';
  return EMOJI.test(alt) || !isLoadable(image) ? alt : '';
}

function isLoadable(node: Node): boolean {
  if (!isElement(node) || node.tagName !== 'img') return false;
  const { parentNode } = node;
  const around = parentNode?.nodeName === 'picture' ? childrenOf(parentNode) : [];
  return [node, ...around].some((one) => isElement(one) && canLoad(one));
}

const textIn = (node: Node): string =>
  node.nodeName === '#text'
    ? (node as DefaultTreeAdapterTypes.TextNode).value
    : childrenOf(node).map(textIn).join('');

/** The texts that an SVG image without a name shows. */
const textsInSvg = (node: Node): string =>
  /^(?:text|foreignObject)$/.test(node.nodeName)
    ? ` ${textIn(node)} `
    : childrenOf(node).map(textsInSvg).join('');

/** The text of an SVG image is its name; that of a formula is its text, without other forms of it. */
function foreignText(element: Element): string {
  if (element.tagName === 'math') {
    const plain = (node: Node): string =>
      isElement(node) && node.tagName.startsWith('annotation')
        ? ''
        : node.nodeName === '#text'
          ? ` ${(node as DefaultTreeAdapterTypes.TextNode).value} `
          : childrenOf(node).map(plain).join('');
    return attribute(element, 'alttext') ?? squeezed(plain(element));
  }
  if (attribute(element, 'aria-hidden') === 'true') return '';
  const title = childrenOf(element).find(({ nodeName }) => nodeName === 'title');
  const label = attribute(element, 'aria-label');
  return label || (title ? squeezed(textIn(title)) : '') || squeezed(textsInSvg(element));
}

/** An image of one pixel that counts readers. */
const isTracker = (node: Node): boolean =>
  isElement(node) &&
  ['width', 'height'].some((name) => /^0*[01]$/.test(attribute(node, name) ?? ''));

const hasImage = (node: Node): boolean =>
  (isLoadable(node) && !isTracker(node)) || childrenOf(node).some(hasImage);

/** The alternative texts of the images of one pixel in a link, which tell that it is not there to count. */
const trackerTexts = (node: Node): string =>
  isLoadable(node)
    ? (attribute(node as Element, 'alt') ?? '')
    : childrenOf(node).map(trackerTexts).join('');

/** The name of a link that holds an icon only; a link within the page is a mark beside a heading. */
function nameOf(link: Element): string {
  const href = urlOf(attribute(link, 'href') ?? '') || '#';
  if (href.startsWith('#') || !SAFE.test(href) || hasImage(link)) return '';
  const label = attribute(link, 'aria-label') || attribute(link, 'title') || '';
  return squeezed(trackerTexts(link) || label);
}

/** Whether an element, or what it contains, becomes a link, which is no part of the word before it. */
const isEmbedded = (node: Node): boolean =>
  isElement(node) &&
  (node.tagName === 'noscript'
    ? /<iframe/i.test(textIn(node))
    : (/^(?:iframe|frame|video|audio|source|object|applet|embed)$/.test(node.tagName) &&
        !isTracker(node) &&
        (canLoad(node) || attribute(node, 'data') !== undefined)) ||
      childrenOf(node).some(isEmbedded));

/** The text of a node as a browser shows it: lines end where blocks begin and end. */
function textOf(node: Node, isPre = false): string {
  if (node.nodeName === '#text') {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    return isPre ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
  }
  if (!isElement(node))
    return childrenOf(node)
      .map((child) => textOf(child, isPre))
      .join('');
  const { tagName } = node;
  if (isSkipped(node)) return isEmbedded(node) ? ' ' : '';
  if (tagName === 'br') return '\n';
  if (tagName === 'img') return imageText(node);
  if (tagName === 'svg' || tagName === 'math') return foreignText(node);
  const inner = childrenOf(node)
    .map((child) => textOf(child, isPre || tagName === 'pre' || tagName === 'listing'))
    .join('');
  if (tagName === 'a' && EMBED.test(inner)) return '';
  if (tagName === 'a' && inner.trim() === '') return inner + nameOf(node);
  return BLOCK.test(tagName) ? `\n${inner}\n` : inner;
}

/** A hyphen or dash that begins a line of speech is rendered as an en dash. */
const lineOf = (text: string): string => squeezed(text).replace(/^[-–—](?= |$)/, '–');

/** Names in old documents contain spaces, which ids must not. */
const withoutSpace = (id: string): string => id.trim().replace(/\s+/g, '-');

function idsIn(root: Node): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (isElement(node)) {
      if (isSkipped(node)) return;
      for (const name of ['id', ...(node.tagName === 'a' ? ['name'] : [])]) {
        const id = attribute(node, name);
        if (id) found.add(withoutSpace(id));
      }
    }
    childrenOf(node).forEach(visit);
  };
  visit(root);
  return found;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** What a document contains, according to parse5. */
export function contentOf(root: Node): Content {
  const found: Content = {
    words: new Map(),
    lines: new Map(),
    links: new Map(),
    cells: new Map(),
    langs: new Map(),
  };
  const ids = idsIn(root);
  const visit = (node: Node): void => {
    if (isElement(node)) {
      if (isSkipped(node) || /^(?:svg|math)$/.test(node.tagName)) return;
      const text = squeezed(textOf(node));
      const href = attribute(node, 'href') ?? '';
      if (node.tagName === 'a' && (text !== '' || hasImage(node)) && SAFE.test(urlOf(href))) {
        const id = href.startsWith('#') ? withoutSpace(decoded(href.slice(1))) : undefined;
        if (id === undefined)
          add(found.links, urlOf(href).replace(/\s+/g, '').replace(/^\/\//, 'https://'));
        // A link to a place that the text does not contain becomes text.
        else if (ids.has(id)) add(found.links, `#${id.replace(/^vn-to-/, '')}`);
      }
      if (/^t[dh]$/.test(node.tagName)) add(found.cells, text);
      if (text !== '' && !/^(?:html|body)$/.test(node.tagName)) {
        add(found.langs, (attribute(node, 'lang') ?? '').toLowerCase());
      }
    }
    childrenOf(node).forEach(visit);
  };
  visit(root);
  for (const line of textOf(root).split('\n').map(lineOf)) {
    add(found.lines, line);
    for (const word of line.split(' ')) add(found.words, word);
  }
  return found;
}

export const noCounts = (): Counts => ({
  words: { total: 0, lost: 0 },
  lines: { total: 0, lost: 0 },
  links: { total: 0, lost: 0 },
  cells: { total: 0, lost: 0 },
  langs: { total: 0, lost: 0 },
});

/** Which parts of the given content are missing in the page. @param onLost called for each loss */
export function compare(
  given: Content,
  shown: Content,
  onLost: (part: Part, value: string) => void = () => undefined,
): Counts {
  const counts = noCounts();
  for (const part of PARTS) {
    for (const [key, count] of given[part]) {
      counts[part].total += count;
      const lost = Math.max(0, count - (shown[part].get(key) ?? 0));
      counts[part].lost += lost;
      if (lost > 0) onLost(part, key);
    }
  }
  return counts;
}

export const sum = (all: readonly Counts[]): Counts => {
  const total = noCounts();
  for (const counts of all) {
    for (const part of PARTS) {
      total[part].total += counts[part].total;
      total[part].lost += counts[part].lost;
    }
  }
  return total;
};
