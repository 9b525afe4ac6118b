import { DROPPED, RENAMED, RICH_TAGS } from '../model/text/rich-text.js';

// Sanitisers remove frames and media, and unwrap elements that are not on the list: nothing would show
// that a video or the start of a block was there. The source is therefore rewritten first: as it is
// sanitised afterwards, a mistake in this file can lose structure, but cannot let anything unsafe through.

/** Comments, and tags with their attributes. The bounds keep a hostile text from taking long. */
export const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z\d-]{0,60})(?=[\s/>])((?:[^"'>]|"[^"]*"|'[^']*'){0,4000})>/gi;
export const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

type Attributes = ReadonlyMap<string, string>;

/** The attributes of a tag with undecoded values. As in HTML, the first of two equal names counts. */
function attributesOf(text: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, (double ?? single ?? bare ?? '').trim());
  }
  return found;
}

const escapeAttribute = (value: string): string => value.replace(/"/g, '&quot;');
const escapeText = (value: string): string => value.replace(/</g, '&lt;');

/** Where lazy loading scripts keep the URL of an image or a frame. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-original-src', 'data-url'];
const isPlaceholder = (url: string | undefined): boolean =>
  url === undefined || url === '' || /^(?:data:|about:blank$)/i.test(url);

/** The URL of an image or frame, also where a script was to set it. */
function sourceOf(attributes: Attributes): string | undefined {
  const own = attributes.get('src');
  if (!isPlaceholder(own)) return own;
  return LAZY.map((name) => attributes.get(name)).find((url) => !isPlaceholder(url)) ?? own;
}

const titleOf = (attributes: Attributes): string =>
  attributes.get('title') || attributes.get('aria-label') || attributes.get('name') || '';

const isInvisible = (attributes: Attributes): boolean =>
  ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attributes.get(name) ?? ''));

const embed = (kind: string, url: string, attributes: Attributes): string => {
  const lang = attributes.get('lang');
  const attribute = lang === undefined ? '' : ` lang="${escapeAttribute(lang)}"`;
  return ` <a href="${escapeAttribute(url)}" data-vn-embed="${kind}"${attribute}>${escapeText(titleOf(attributes))}</a> `;
};

/** HTML that ends an SVG or MathML element which is not closed. */
const BREAKOUT =
  /<(?:\/(?:p|div|td|li|ul|ol|section|article)|p|div|span|img|[duo]l|li|d[td]|table|h[1-6]|strong|b|em|i|br|hr|blockquote|pre|center|code|menu|s|small|su[bp]|u)(?=[\s/>])/i;
/** Elements of SVG and MathML that may contain HTML. */
const INTEGRATION = /<(?:foreignobject|desc|title|annotation-xml|m[inos]|mtext)(?=[\s/>])/i;

/** The content between a start tag and the next end tag of that name, and where that tag ends. */
function contentAt(html: string, at: number, name: string): { inner: string; end: number } {
  const close = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'gi');
  close.lastIndex = at;
  const match = close.exec(html);
  const inner = html.slice(at, match?.index);
  const breakout = /^(?:svg|math)$/.test(name) ? inner.search(BREAKOUT) : -1;
  if (breakout >= 0 && !INTEGRATION.test(inner.slice(0, breakout)))
    return { inner: inner.slice(0, breakout), end: at + breakout };
  return { inner, end: match ? close.lastIndex : html.length };
}

function firstAttribute(html: string, tags: RegExp, names: readonly string[]): string | undefined {
  for (const [, , name = '', text = ''] of html.matchAll(TAG)) {
    if (!tags.test(name)) continue;
    const attributes = attributesOf(text);
    const url = names.map((key) => attributes.get(key)).find((value) => value);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** The text in an SVG image. */
const textInSvg = (svg: string): string =>
  [...svg.matchAll(/<(text|foreignObject)\b[^>]*>([\s\S]{0,10000}?)<\/\1\s*>/gi)]
    .map(([, , inner = '']) => inner.replace(/<[^>]*>/g, ' ').trim())
    .join(' ');

/** The readable replacement of an element that cannot be embedded. */
function replacement(name: string, attributes: Attributes, inner: string): string {
  if (name === 'svg') {
    const title = /<title\b[^>]*>([\s\S]*?)<\/title/i.exec(inner)?.[1] ?? '';
    if (attributes.get('aria-hidden') === 'true') return '';
    const name = attributes.get('aria-label') || title.trim() || textInSvg(inner);
    return escapeText(name.replace(/<[^>]*>/g, ''));
  }
  if (name === 'math') {
    const text = inner
      .replace(/<annotation\b[\s\S]*?(?:<\/annotation\s*>|$)/gi, '')
      .replace(/<annotation-xml\b[\s\S]*?(?:<\/annotation-xml\s*>|$)/gi, '')
      .replace(/<[^>]*>/g, ' ')
      .trim();
    return escapeText(attributes.get('alttext') || text);
  }
  if (name === 'video' || name === 'audio') {
    const url = sourceOf(attributes) ?? firstAttribute(inner, /^source$/i, ['src', ...LAZY]);
    return url ? embed(name, url, attributes) : inner;
  }
  if (name === 'object' || name === 'applet') {
    const type = /^(video|audio)\//i.exec(attributes.get('type') ?? '')?.[1]?.toLowerCase();
    const url = attributes.get('data') ?? firstAttribute(inner, /^(?:embed|iframe)$/i, ['src']);
    return url ? embed(type ?? 'page', url, attributes) : rewriteHtml(inner);
  }
  const url = sourceOf(attributes);
  const isFrame = url !== undefined && !isPlaceholder(url) && !isInvisible(attributes);
  return isFrame ? embed('page', url, attributes) : '';
}

const WITH_CONTENT = /^(?:iframe|video|audio|object|applet|svg|math)$/;
/** Their content is not markup, or is removed as a whole. */
const OPAQUE = /^(?:script|style|textarea|title|xmp|noscript|template|noembed|noframes|select)$/;
/** The elements that are written as another name, because sanitisers would unwrap them. */
const BLOCKS = new Map(
  Object.entries(RENAMED).filter(([, tag]) => tag === 'div' || tag === 'ul' || tag === 'pre'),
);

const LISTED = new Set<string>([
  ...[...RICH_TAGS, ...DROPPED, ...Object.keys(RENAMED)],
  ...['html', 'body', 'input', 'source', 'track', 'area', 'param', 'col', 'wbr', 'keygen'],
]);

/** Inline elements that sanitisers unwrap although they say which language or place their text is. */
const marked = (html: string): ReadonlySet<string> =>
  new Set(
    [...html.matchAll(/<([a-z][a-z\d-]{0,60})\s[^>]{0,2000}?\b(?:lang|dir|id)\s*=/gi)]
      .map(([, name = '']) => name.toLowerCase())
      .filter((name) => !LISTED.has(name)),
  );

/**
 * Rewrites HTML before it is sanitised: frames and media become links to them, images with text as
 * their content (SVG, MathML) become that text, block elements that are not on the list of allowed
 * ones become `<div>`, other unlisted elements with a language or an id become `<span>`, and lazily
 * loaded images get their URL.
 */
export function rewriteHtml(html: string): string {
  const found: string[] = [];
  let done = 0;
  const tags = new RegExp(TAG);
  const spans = marked(html);
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    const [whole, slash = '', tag = '', text = ''] = match;
    const name = tag.toLowerCase();
    const put = (replaced: string): void => {
      found.push(html.slice(done, match.index), replaced);
      done = tags.lastIndex;
    };
    if (name === '') continue;
    if (slash === '' && OPAQUE.test(name)) {
      tags.lastIndex = contentAt(html, tags.lastIndex, name).end;
    } else if (slash === '' && WITH_CONTENT.test(name)) {
      const { inner, end } =
        text.endsWith('/') && (name === 'svg' || name === 'math')
          ? { inner: '', end: tags.lastIndex }
          : contentAt(html, tags.lastIndex, name);
      tags.lastIndex = end;
      put(replacement(name, attributesOf(text), inner));
    } else if (name === 'embed' || name === 'frame') {
      put(replacement(name, attributesOf(text), ''));
    } else if (BLOCKS.has(name)) {
      put(`<${slash}${BLOCKS.get(name) ?? 'div'}${text}>`);
    } else if (spans.has(name)) {
      put(`<${slash}span${text}>`);
    } else if (slash === '' && name === 'img') {
      const attributes = attributesOf(text);
      const source = sourceOf(attributes);
      if (source !== undefined && source !== attributes.get('src'))
        put(`<img src="${escapeAttribute(source)}"${text}>`);
    } else if (slash === '' && name === 'a') {
      const attributes = attributesOf(text);
      const id = attributes.get('name');
      if (id && !attributes.has('id'))
        put(`${whole.slice(0, 2)} id="${escapeAttribute(id)}"${text}>`);
    }
  }
  return found.length === 0 ? html : found.join('') + html.slice(done);
}
