import { html, nothing } from 'lit';
import { isPhrasing } from '../model/text/rich-inline.js';
import type { RichNode, RichTag } from '../model/text/rich-text.js';
import { renderBox } from './rich-box.js';
import type { RichContext } from './rich-context.js';
import { renderTable } from './rich-table.js';
import { lineBreak, type Markup } from './parts.js';

type Attributes = Readonly<Record<string, string | undefined>>;
type Content = readonly unknown[];

/** The elements without attributes of their own. */
const PLAIN: Partial<
  Record<RichTag, (id: unknown, lang: unknown, dir: unknown, content: Content) => Markup>
> = {
  blockquote: (id, lang, dir, content) =>
    html`<blockquote id=${id} lang=${lang} dir=${dir}>${content}</blockquote>`,
  div: (id, lang, dir, content) => html`<div id=${id} lang=${lang} dir=${dir}>${content}</div>`,
  pre: (id, lang, dir, content) => html`<pre id=${id} lang=${lang} dir=${dir}>${content}</pre>`,
  ul: (id, lang, dir, content) =>
    html`<ul id=${id} lang=${lang} dir=${dir}>
      ${content}
    </ul>`,
  dl: (id, lang, dir, content) => html`<dl id=${id} lang=${lang} dir=${dir}>${content}</dl>`,
  dt: (id, lang, dir, content) => html`<dt id=${id} lang=${lang} dir=${dir}>${content}</dt>`,
  dd: (id, lang, dir, content) => html`<dd id=${id} lang=${lang} dir=${dir}>${content}</dd>`,
  thead: (id, lang, dir, content) =>
    html`<thead id=${id} lang=${lang} dir=${dir}>
      ${content}
    </thead>`,
  tbody: (id, lang, dir, content) =>
    html`<tbody id=${id} lang=${lang} dir=${dir}>
      ${content}
    </tbody>`,
  tfoot: (id, lang, dir, content) =>
    html`<tfoot id=${id} lang=${lang} dir=${dir}>
      ${content}
    </tfoot>`,
  tr: (id, lang, dir, content) =>
    html`<tr id=${id} lang=${lang} dir=${dir}>
      ${content}
    </tr>`,
  figure: (id, lang, dir, content) =>
    html`<figure id=${id} lang=${lang} dir=${dir}>${content}</figure>`,
  figcaption: (id, lang, dir, content) =>
    html`<figcaption id=${id} lang=${lang} dir=${dir}>${content}</figcaption>`,
  strong: (id, lang, dir, content) =>
    html`<strong id=${id} lang=${lang} dir=${dir}>${content}</strong>`,
  em: (id, lang, dir, content) => html`<em id=${id} lang=${lang} dir=${dir}>${content}</em>`,
  sub: (id, lang, dir, content) => html`<sub id=${id} lang=${lang} dir=${dir}>${content}</sub>`,
  sup: (id, lang, dir, content) => html`<sup id=${id} lang=${lang} dir=${dir}>${content}</sup>`,
  span: (id, lang, dir, content) => html`<span id=${id} lang=${lang} dir=${dir}>${content}</span>`,
  s: (id, lang, dir, content) => html`<s id=${id} lang=${lang} dir=${dir}>${content}</s>`,
  q: (id, lang, dir, content) => html`<q id=${id} lang=${lang} dir=${dir}>${content}</q>`,
  cite: (id, lang, dir, content) => html`<cite id=${id} lang=${lang} dir=${dir}>${content}</cite>`,
  code: (id, lang, dir, content) => html`<code id=${id} lang=${lang} dir=${dir}>${content}</code>`,
  kbd: (id, lang, dir, content) => html`<kbd id=${id} lang=${lang} dir=${dir}>${content}</kbd>`,
  samp: (id, lang, dir, content) => html`<samp id=${id} lang=${lang} dir=${dir}>${content}</samp>`,
  var: (id, lang, dir, content) => html`<var id=${id} lang=${lang} dir=${dir}>${content}</var>`,
  mark: (id, lang, dir, content) => html`<mark id=${id} lang=${lang} dir=${dir}>${content}</mark>`,
  small: (id, lang, dir, content) =>
    html`<small id=${id} lang=${lang} dir=${dir}>${content}</small>`,
  bdi: (id, lang, dir, content) => html`<bdi id=${id} lang=${lang} dir=${dir}>${content}</bdi>`,
  bdo: (id, lang, dir, content) => html`<bdo id=${id} lang=${lang} dir=${dir}>${content}</bdo>`,
  ruby: (id, lang, dir, content) => html`<ruby id=${id} lang=${lang} dir=${dir}>${content}</ruby>`,
  rt: (id, lang, dir, content) => html`<rt id=${id} lang=${lang} dir=${dir}>${content}</rt>`,
  rp: (id, lang, dir, content) => html`<rp id=${id} lang=${lang} dir=${dir}>${content}</rp>`,
  h2: (id, lang, dir, content) => html`<h2 id=${id} lang=${lang} dir=${dir}>${content}</h2>`,
  h3: (id, lang, dir, content) => html`<h3 id=${id} lang=${lang} dir=${dir}>${content}</h3>`,
  h4: (id, lang, dir, content) => html`<h4 id=${id} lang=${lang} dir=${dir}>${content}</h4>`,
  h5: (id, lang, dir, content) => html`<h5 id=${id} lang=${lang} dir=${dir}>${content}</h5>`,
  h6: (id, lang, dir, content) => html`<h6 id=${id} lang=${lang} dir=${dir}>${content}</h6>`,
};

/** A paragraph; the dash before a line of speech has its own element, so that it can hang. */
function paragraph(
  { lang, dir }: Attributes,
  id: unknown,
  children: readonly RichNode[],
  context: RichContext,
): Markup {
  const [first, ...rest] = children;
  const text = typeof first === 'string' ? first : '';
  const spoken = /^\s*[-–—]\s+/.exec(text)?.[0];
  const after = spoken === undefined ? children : [text.slice(spoken.length), ...rest];
  const [only] = children;
  // A paragraph that consists of one link leads to more.
  const isMore =
    children.length === 1 &&
    typeof only === 'object' &&
    only.tag === 'a' &&
    !only.attributes?.['href']?.startsWith('#');
  const dash = spoken ? html`<span class="vn-dash">– </span>` : nothing;
  const content = renderAll(after, context);
  return isMore
    ? html`<p class="vn-more" id=${id} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</p>`
    : html`<p id=${id} lang=${lang ?? nothing} dir=${dir ?? nothing}>${dash}${content}</p>`;
}

/** Describes content that could not be embedded, for the link to it. */
function embedKind(kind: string, { msg, renderMessage }: RichContext['localizer']): unknown {
  if (kind === 'video') return renderMessage(msg('Video', { id: 'embed.video' }));
  if (kind === 'audio') return renderMessage(msg('Äänite', { id: 'embed.audio' }));
  return renderMessage(msg('Upotettu sisältö', { id: 'embed.page' }));
}

/** A link; its text where it refers to a place that is not in the text. */
function anchor(own: Attributes, id: unknown, content: Content, context: RichContext): unknown {
  const { href = '', hreflang, lang, dir } = own;
  const target = href.startsWith('#') ? context.targetOf(href) : href;
  if (target === undefined) {
    return html`<span id=${id} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</span>`;
  }
  const kind = own['data-vn-embed'];
  return html`<a
    id=${id}
    href=${target}
    hreflang=${hreflang ?? nothing}
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    >${kind === undefined ? nothing : [embedKind(kind, context.localizer), ': ']}${content}</a
  >`;
}

/**
 * Renders nodes. White space separates blocks, so that programs that read `textContent`, such as the index
 * of a site search, do not join the last word of one to the first of the next.
 */
export const renderAll = (nodes: readonly RichNode[], context: RichContext): Content =>
  nodes.map((node, at) => {
    const rendered = renderRichText(node, context);
    return at > 0 && !isPhrasing(node) ? ['\n', rendered] : rendered;
  });

/** Renders a node of a text that `arrange()` has structured. */
export function renderRichText(node: RichNode, context: RichContext): unknown {
  if (typeof node === 'string') return node;
  const { tag, attributes = {}, children = [] } = node;
  const own: Attributes = attributes;
  const id = context.ids.get(node) ?? context.idOf(own['id']) ?? nothing;
  const lang = own['lang'] ?? nothing;
  const dir = own['dir'] ?? nothing;
  const content = (): Content => renderAll(children, context);
  const cellIds = (own['headers'] ?? '')
    .split(/\s+/)
    .flatMap((one) => context.idOf(one) ?? [])
    .join(' ');
  switch (tag) {
    case 'p':
      return paragraph(own, id, children, context);
    case 'br':
      return lineBreak(id);
    case 'hr':
      return html`<hr id=${id} />`;
    case 'table':
      return renderTable(node, context, renderAll);
    case 'aside':
      return renderBox(node, context, renderAll);
    case 'a':
      return anchor(own, id, content(), context);
    case 'abbr':
      return html`<abbr id=${id} title=${own['title'] || nothing} lang=${lang} dir=${dir}
        >${content()}</abbr
      >`;
    case 'dfn':
      return html`<dfn id=${id} title=${own['title'] || nothing} lang=${lang} dir=${dir}
        >${content()}</dfn
      >`;
    case 'del':
      return html`<del id=${id} datetime=${own['datetime'] ?? nothing} lang=${lang} dir=${dir}
        >${content()}</del
      >`;
    case 'ins':
      return html`<ins id=${id} datetime=${own['datetime'] ?? nothing} lang=${lang} dir=${dir}
        >${content()}</ins
      >`;
    case 'time':
      return own['datetime'] === undefined
        ? html`<span id=${id} lang=${lang} dir=${dir}>${content()}</span>`
        : html`<time id=${id} datetime=${own['datetime']} lang=${lang} dir=${dir}
            >${content()}</time
          >`;
    case 'ol':
      return html`<ol
        id=${id}
        start=${own['start'] ?? nothing}
        type=${own['type'] ?? nothing}
        ?reversed=${own['reversed'] !== undefined}
        lang=${lang}
        dir=${dir}
      >
        ${content()}
      </ol>`;
    case 'li':
      return html`<li id=${id} value=${own['value'] ?? nothing} lang=${lang} dir=${dir}>
        ${content()}
      </li>`;
    case 'th':
      return html`<th
        id=${id}
        scope=${own['scope'] ?? nothing}
        abbr=${own['abbr'] || nothing}
        headers=${cellIds || nothing}
        colspan=${own['colspan'] ?? nothing}
        rowspan=${own['rowspan'] ?? nothing}
        lang=${lang}
        dir=${dir}
      >
        ${content()}
      </th>`;
    case 'td':
      return html`<td
        id=${id}
        headers=${cellIds || nothing}
        colspan=${own['colspan'] ?? nothing}
        rowspan=${own['rowspan'] ?? nothing}
        lang=${lang}
        dir=${dir}
      >
        ${content()}
      </td>`;
    case 'img':
      return html`<img
        id=${id}
        src=${own['src'] ?? nothing}
        alt=${own['alt'] ?? ''}
        width=${own['width'] ?? nothing}
        height=${own['height'] ?? nothing}
        lang=${lang}
        loading="lazy"
      />`;
    default:
      return PLAIN[tag]?.(id, lang, dir, content()) ?? content();
  }
}
