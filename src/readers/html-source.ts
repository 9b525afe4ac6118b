import { contentAt, contentsOf, nextMatches, withoutTags } from './html-content.js';
import { DROPPED, RENAMED, RICH_TAGS } from '../model/text/rich-text.js';

// Sanitisers remove frames and media, and unwrap elements that are not on the list: nothing would show
// that a video or the start of a block was there. The source is therefore rewritten first: as it is
// sanitised afterwards, a mistake in this file can lose structure, but cannot let anything unsafe through.

/**
 * Comments, and tags with their attributes. A tag that is not closed ends at the next less-than sign, so
 * that many of them take linear time.
 */
export const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s/<>]{0,60})(?=[\s/>])((?:[^"'<>]|"[^"]*"|'[^']*'){0,4000})>/gi;
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

/** Where lazy loading scripts keep the URL of an image or a frame: `data-src`, `data-lsrc`, `data-img-url`. */
const LAZY = /^data-(?:[a-z-]*src|original|(?:[a-z-]*-)?url)$/;
/** URLs of something else than the image. */
const NOT_LAZY = /link|page|share|href|pin|placeholder|thumb/;
/** Several URLs of an image, each with a width or a density. */
const LAZY_SET = /^(?:data-[a-z-]*)?srcset$/;
const isPlaceholder = (url: string | undefined): boolean =>
  url === undefined || url === '' || /^(?:data|about):/i.test(url);

/** The URL of an image or frame, even if a script would set it. */
function sourceOf(attributes: Attributes): string | undefined {
  const own = attributes.get('src');
  if (!isPlaceholder(own)) return own;
  const all = [...attributes].filter(([name]) => !NOT_LAZY.test(name));
  const urls = all.filter(([name]) => LAZY.test(name)).map(([, url]) => url);
  const sets = all
    .filter(([name]) => LAZY_SET.test(name))
    .map(([, set]) => /^[^\s,]*/.exec(set)?.[0]);
  return [...urls, ...sets].find((url) => !isPlaceholder(url)) ?? own;
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

/** What replaces an element, as the target of links that led to that element. */
function withTarget(replaced: string, attributes: Attributes): string {
  const id = attributes.get('id');
  return id ? `<span id="${escapeAttribute(id)}">${replaced}</span>` : replaced;
}

/** The URL of the first element of these names. */
function firstSource(html: string, names: RegExp): string | undefined {
  for (const [, , name = '', text = ''] of html.matchAll(TAG)) {
    if (names.test(name)) return sourceOf(attributesOf(text));
  }
  return undefined;
}

/** The values of an attribute of the elements of a name, as written. */
export const attributeValues = (
  html: string,
  element: string,
  attribute: string,
): readonly string[] =>
  [...html.matchAll(TAG)]
    .filter(([, slash, name]) => slash === '' && name?.toLowerCase() === element)
    .map(([, , , text = '']) => attributesOf(text).get(attribute))
    .filter((value) => value !== undefined);

/** The text in an SVG image. */
const textInSvg = (svg: string): string =>
  contentsOf(svg, 'text|foreignobject')
    .map((inner) => withoutTags(inner, ' '))
    .join(' ');

/**
 * The readable replacement of an element that cannot be embedded; `undefined` if its content is. The
 * content of an object begins at the element that it embeds.
 */
function replacement(name: string, attributes: Attributes, inner: string): string | undefined {
  if (name === 'svg') {
    const [title = ''] = contentsOf(inner, 'title');
    if (attributes.get('aria-hidden') === 'true') return '';
    const name = attributes.get('aria-label') || title.trim() || textInSvg(inner);
    return escapeText(withoutTags(name, ''));
  }
  if (name === 'math') {
    const text = withoutTags(
      inner.replace(/<(annotation(?:-xml)?)(?=[\s/>])[\s\S]*?(?:<\/\1\s*>|$)/gi, ''),
      ' ',
    );
    return escapeText(attributes.get('alttext') || text);
  }
  if (name === 'video' || name === 'audio') {
    const url = sourceOf(attributes) ?? firstSource(inner, /^source$/i);
    return url ? embed(name, url, attributes) : inner;
  }
  if (name === 'object' || name === 'applet') {
    const type = /^(video|audio)\//i.exec(attributes.get('type') ?? '')?.[1]?.toLowerCase();
    const url = attributes.get('data') ?? firstSource(inner, /^(?:embed|iframe)$/i);
    return url ? embed(type ?? 'page', url, attributes) : undefined;
  }
  const url = sourceOf(attributes);
  const isFrame = url !== undefined && !isPlaceholder(url) && !isInvisible(attributes);
  return isFrame ? embed('page', url, attributes) : '';
}

const WITH_CONTENT = /^(?:iframe|video|audio|object|applet|svg|math)$/;
const WITH_EMBED = /^(?:object|applet)$/;
const EMBEDDED = /<(?:embed|iframe)(?=[\s/>])/;
/** Their content is not markup, or is removed as a whole. */
const OPAQUE = /^(?:script|style|textarea|title|xmp|template|noembed|noframes|select)$/;
/** The elements that are written as another name, because sanitisers would unwrap them. */
const BLOCKS = new Map(
  Object.entries(RENAMED).filter(([, tag]) => tag === 'div' || tag === 'ul' || tag === 'pre'),
);

const LISTED = new Set<string>([
  ...[...RICH_TAGS, ...DROPPED, ...Object.keys(RENAMED)],
  ...['html', 'body', 'input', 'source', 'track', 'area', 'param', 'col', 'wbr', 'keygen'],
]);

/** Inline elements that sanitisers unwrap although they mark the language of their text or the target of a link. */
const marked = (html: string): ReadonlySet<string> =>
  new Set(
    [...html.matchAll(/<([a-z][^\s/<>]{0,60})\s[^<>]{0,2000}?\b(?:lang|dir|id)\s*=/gi)]
      .map(([, name = '']) => name.toLowerCase())
      .filter((name) => !LISTED.has(name)),
  );

const imageFrom = (source = '', attributes: string): string =>
  `<img src="${escapeAttribute(source)}"${attributes}>`;

/** The images and frames of a `<noscript>`, without those that count readers. */
const mediaIn = (html: string): string =>
  [...html.matchAll(TAG)]
    .map(([tag, slash, name = '', text = '']) => {
      if (slash !== '' || !/^(?:img|iframe)$/i.test(name)) return '';
      const attributes = attributesOf(text);
      if (isInvisible(attributes) || isPlaceholder(sourceOf(attributes))) return '';
      if (name.toLowerCase() === 'iframe') return replacement('iframe', attributes, '') ?? '';
      return attributes.has('src') ? tag : imageFrom(sourceOf(attributes), text);
    })
    .join('');

const MEDIA_BEFORE = /<(?:img|iframe)\s([^<>]{0,4000})>\s{0,200}(?:<\/iframe>\s{0,200})?$/i;
const MEDIA_AFTER = /^\s{0,200}<(?:img|iframe)\s([^<>]{0,4000})>/i;
const MEDIA_LENGTH = 4500;

/** Whether an image or a frame is directly before or after a range, which then repeats it. */
const isBesideMedia = (html: string, start: number, end: number): boolean =>
  [
    MEDIA_BEFORE.exec(html.slice(Math.max(0, start - MEDIA_LENGTH), start)),
    MEDIA_AFTER.exec(html.slice(end, end + MEDIA_LENGTH)),
  ].some((media) => media && !isPlaceholder(sourceOf(attributesOf(media[1] ?? ''))));

/** A complete comment: with a less-than sign in the text, DOMPurify would remove the whole element. */
const isComment = (text: string): boolean =>
  text.endsWith('-->') && !/^<!---?>/.test(text) && !text.includes('--!>');

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
  const next = nextMatches(html);
  const spans = marked(html);
  /** The URL of the first `<source>` of the `<picture>` around an image, `''` before it. */
  let pictureSource: string | undefined;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    const [whole, slash = '', tag = '', text = ''] = match;
    const name = tag.toLowerCase();
    const put = (replaced: string): void => {
      found.push(html.slice(done, match.index), replaced);
      done = tags.lastIndex;
    };
    if (name === '') {
      if (isComment(whole)) put('');
      continue;
    }
    if (slash === '' && name === 'noscript') {
      // Sanitisers differ in what they keep of it. It may have the image that a script was to load.
      const { inner, end } = contentAt(html, tags.lastIndex, name, next);
      const isClosed = end < html.length || /<\/noscript\s*>$/i.test(html.slice(-20));
      if (isClosed) tags.lastIndex = end;
      const isRepeated = !isClosed || isBesideMedia(html, match.index, end);
      put(isRepeated ? '' : mediaIn(inner));
    } else if (slash === '' && OPAQUE.test(name)) {
      tags.lastIndex = contentAt(html, tags.lastIndex, name, next).end;
    } else if (slash === '' && WITH_CONTENT.test(name)) {
      const { inner, end } =
        text.endsWith('/') && (name === 'svg' || name === 'math')
          ? { inner: '', end: tags.lastIndex }
          : contentAt(html, tags.lastIndex, name, next);
      const embedded = WITH_EMBED.test(name) ? next(EMBEDDED, tags.lastIndex).start : end;
      const content = WITH_EMBED.test(name) ? html.slice(embedded, Math.max(embedded, end)) : inner;
      const replaced = replacement(name, attributesOf(text), content);
      if (replaced !== undefined) tags.lastIndex = end;
      put(replaced === undefined ? '' : withTarget(replaced, attributesOf(text)));
    } else if (name === 'embed' || name === 'frame') {
      put(replacement(name, attributesOf(text), '') ?? '');
    } else if (BLOCKS.has(name)) {
      put(`<${slash}${BLOCKS.get(name) ?? 'div'}${text}>`);
    } else if (spans.has(name)) {
      put(`<${slash}span${text}>`);
    } else if (slash === '' && name === 'img') {
      const attributes = attributesOf(text);
      const own = sourceOf(attributes);
      const source = isPlaceholder(own) ? pictureSource || own : own;
      if (source !== undefined && source !== attributes.get('src')) put(imageFrom(source, text));
    } else if (name === 'picture') {
      pictureSource = slash === '' ? '' : undefined;
    } else if (name === 'source' && pictureSource === '') {
      pictureSource = sourceOf(attributesOf(text)) ?? '';
    } else if (slash === '' && name === 'a') {
      const attributes = attributesOf(text);
      const id = attributes.get('name');
      if (id && !attributes.has('id'))
        put(`${whole.slice(0, 2)} id="${escapeAttribute(id)}"${text}>`);
    }
  }
  return found.length === 0 ? html : found.join('') + html.slice(done);
}
