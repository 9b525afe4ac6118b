/** Elements that a text from an external source may contain. */
export const RICH_TAGS = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'div', 'aside', 'pre', 'hr', 'br'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['figure', 'figcaption', 'img'],
  ...['a', 'strong', 'em', 'sub', 'sup', 'time', 'span', 'del', 'ins', 's', 'abbr', 'q', 'cite'],
  ...['code', 'kbd', 'samp', 'var', 'dfn', 'mark', 'small', 'bdi', 'bdo', 'ruby', 'rt', 'rp'],
] as const;

/** An element that a text from an external source may contain. */
export type RichTag = (typeof RICH_TAGS)[number];

/** Attributes that are kept: those of any element, then those of certain elements. */
export const RICH_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang', 'dir', 'id'],
  // data-vn-embed: the kind of content that could not be embedded and became this link.
  a: ['href', 'hreflang', 'data-vn-embed'],
  abbr: ['title'],
  dfn: ['title'],
  time: ['datetime'],
  del: ['datetime'],
  ins: ['datetime'],
  th: ['scope', 'colspan', 'rowspan', 'headers', 'abbr'],
  td: ['colspan', 'rowspan', 'headers'],
  ol: ['start', 'type', 'reversed'],
  li: ['value'],
  img: ['src', 'alt', 'width', 'height'],
};

/** An element of a text, as plain data. */
export interface RichElement {
  readonly tag: RichTag;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly RichNode[] | undefined;
}

/** A node of a text: a string or an element. */
export type RichNode = string | RichElement;

/** Elements without text for readers: they are removed together with their content. */
export const DROPPED = [
  ...['script', 'style', 'template', 'title', 'noscript', 'noembed', 'noframes', 'iframe'],
  ...['object', 'embed', 'applet', 'svg', 'math', 'audio', 'video', 'select'],
  ...['textarea', 'xmp', 'plaintext', 'head', 'link', 'meta', 'base', 'frameset', 'frame'],
] as const;

/** Elements that are read as another one of the same meaning. */
export const RENAMED: Readonly<Record<string, RichTag>> = {
  ...{ b: 'strong', i: 'em', strike: 's', acronym: 'abbr', tt: 'code', listing: 'pre' },
  ...{ menu: 'ul', dir: 'ul' },
  ...Object.fromEntries(
    [
      ...['section', 'article', 'header', 'footer', 'nav', 'main', 'address', 'hgroup', 'search'],
      ...['form', 'fieldset', 'legend', 'details', 'summary', 'dialog', 'center', 'marquee'],
      ...['figurecaption', 'optgroup', 'multicol'],
    ].map((name) => [name, 'div' as const]),
  ),
};

/** Classes that mark an element as a fact box, compared without case, hyphens and underscores. */
export const BOX_CLASSES = [
  ...['factbox', 'factboxes', 'facts', 'infobox', 'informationbox', 'textbox', 'highlightbox'],
  ...['sidebox', 'sidebar', 'callout', 'faktaruutu', 'faktalaatikko', 'faktaboksi', 'tietoruutu'],
  ...['tietolaatikko', 'tietoboksi', 'infolaatikko', 'nostolaatikko', 'faktaruta', 'faktabox'],
  ...['inforuta', 'infobox', 'encadre', 'wpblockgroupfactbox', 'kainalojuttu', 'kainalo'],
] as const;

/** The text of nodes. */
export const richPlain = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      return node.tag === 'br' ? ' ' : richPlain(node.children ?? []);
    })
    .join('');
