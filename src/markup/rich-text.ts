import { html, nothing } from 'lit';
import type { RichElement, RichNode, RichTag } from '../model/rich-text.js';
import type { Markup, Words } from './parts.js';

/** What drawing a text needs to know. */
export interface RichContext {
  readonly words: Words;
  /** Ids of what must have one. */
  readonly ids: ReadonlyMap<RichElement, string>;
  /** Number of tables so far, and the beginning of their ids. */
  tables: number;
  readonly prefix: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;
type Content = readonly unknown[];

const cellNumber = (value: string | undefined): string | typeof nothing => value ?? nothing;

/** The elements with nothing of their own but language and direction. */
const PLAIN: Partial<Record<RichTag, (lang: unknown, dir: unknown, content: Content) => Markup>> = {
  blockquote: (lang, dir, content) =>
    html`<blockquote lang=${lang} dir=${dir}>${content}</blockquote>`,
  div: (lang, dir, content) => html`<div lang=${lang} dir=${dir}>${content}</div>`,
  ul: (lang, dir, content) =>
    html`<ul lang=${lang} dir=${dir}>
      ${content}
    </ul>`,
  li: (lang, dir, content) => html`<li lang=${lang} dir=${dir}>${content}</li>`,
  dl: (lang, dir, content) => html`<dl lang=${lang} dir=${dir}>${content}</dl>`,
  dt: (lang, dir, content) => html`<dt lang=${lang} dir=${dir}>${content}</dt>`,
  dd: (lang, dir, content) => html`<dd lang=${lang} dir=${dir}>${content}</dd>`,
  thead: (lang, dir, content) =>
    html`<thead lang=${lang} dir=${dir}>
      ${content}
    </thead>`,
  tbody: (lang, dir, content) =>
    html`<tbody lang=${lang} dir=${dir}>
      ${content}
    </tbody>`,
  tfoot: (lang, dir, content) =>
    html`<tfoot lang=${lang} dir=${dir}>
      ${content}
    </tfoot>`,
  tr: (lang, dir, content) =>
    html`<tr lang=${lang} dir=${dir}>
      ${content}
    </tr>`,
  figure: (lang, dir, content) => html`<figure lang=${lang} dir=${dir}>${content}</figure>`,
  figcaption: (lang, dir, content) =>
    html`<figcaption lang=${lang} dir=${dir}>${content}</figcaption>`,
  strong: (lang, dir, content) => html`<strong lang=${lang} dir=${dir}>${content}</strong>`,
  em: (lang, dir, content) => html`<em lang=${lang} dir=${dir}>${content}</em>`,
  sub: (lang, dir, content) => html`<sub lang=${lang} dir=${dir}>${content}</sub>`,
  sup: (lang, dir, content) => html`<sup lang=${lang} dir=${dir}>${content}</sup>`,
  span: (lang, dir, content) => html`<span lang=${lang} dir=${dir}>${content}</span>`,
};

const HEADINGS: Partial<
  Record<RichTag, (id: unknown, lang: unknown, dir: unknown, content: Content) => Markup>
> = {
  h2: (id, lang, dir, content) => html`<h2 id=${id} lang=${lang} dir=${dir}>${content}</h2>`,
  h3: (id, lang, dir, content) => html`<h3 id=${id} lang=${lang} dir=${dir}>${content}</h3>`,
  h4: (id, lang, dir, content) => html`<h4 id=${id} lang=${lang} dir=${dir}>${content}</h4>`,
  h5: (id, lang, dir, content) => html`<h5 id=${id} lang=${lang} dir=${dir}>${content}</h5>`,
  h6: (id, lang, dir, content) => html`<h6 id=${id} lang=${lang} dir=${dir}>${content}</h6>`,
};

/** A paragraph; the dash of a spoken line is set apart so that it can hang in the margin. */
function paragraph(
  { lang, dir }: Attributes,
  children: readonly RichNode[],
  context: RichContext,
): Markup {
  const [first, ...rest] = children;
  const text = typeof first === 'string' ? first : '';
  const spoken = /^\s*[-–—]\s+/.exec(text)?.[0];
  const after = spoken === undefined ? children : [text.slice(spoken.length), ...rest];
  const [only] = children;
  // A paragraph that is one link is a link to more.
  const isMore = children.length === 1 && typeof only === 'object' && only.tag === 'a';
  const dash = spoken ? html`<span class="vn-dash">– </span>` : nothing;
  const content = after.map((child) => draw(child, context));
  return isMore
    ? html`<p class="vn-more" lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</p>`
    : html`<p lang=${lang ?? nothing} dir=${dir ?? nothing}>${dash}${content}</p>`;
}

/** A table in a region that scrolls by keyboard too, named by the caption. */
function table({ lang, dir }: Attributes, element: RichElement, context: RichContext): Markup {
  context.tables += 1;
  const [first, ...rest] = element.children ?? [];
  const caption = typeof first === 'object' && first.tag === 'caption' ? first : undefined;
  const id = `${context.prefix}-table-${String(context.tables)}`;
  const name = context.words.msg('Taulukko', { id: 'table' });
  const { attributes = {}, children = [] } = caption ?? {};
  const rows = (caption ? rest : (element.children ?? [])).map((child) => draw(child, context));
  return html`<div
    class="vn-scroll"
    role="region"
    tabindex="0"
    aria-labelledby=${caption ? id : nothing}
    aria-label=${caption ? nothing : name}
  >
    <table lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${
        caption
          ? html`<caption
              id=${id}
              lang=${attributes['lang'] ?? nothing}
              dir=${attributes['dir'] ?? nothing}
            >
              ${children.map((child) => draw(child, context))}
            </caption>`
          : nothing
      }${rows}
    </table>
  </div>`;
}

/** Draws a piece of an arranged text. */
export function draw(node: RichNode, context: RichContext): unknown {
  if (typeof node === 'string') return node;
  const { tag, attributes = {}, children = [] } = node;
  const own: Attributes = attributes;
  const lang = own['lang'] ?? nothing;
  const dir = own['dir'] ?? nothing;
  const content = (): Content => children.map((child) => draw(child, context));
  const heading = HEADINGS[tag];
  if (heading) return heading(context.ids.get(node) ?? nothing, lang, dir, content());
  switch (tag) {
    case 'p':
      return paragraph(own, children, context);
    case 'br':
      return html`<br />`;
    case 'table':
      return table(own, node, context);
    case 'a':
      return html`<a
        href=${own['href'] ?? nothing}
        hreflang=${own['hreflang'] ?? nothing}
        lang=${lang}
        dir=${dir}
        >${content()}</a
      >`;
    case 'time':
      return own['datetime'] === undefined
        ? html`<span lang=${lang} dir=${dir}>${content()}</span>`
        : html`<time datetime=${own['datetime']} lang=${lang} dir=${dir}>${content()}</time>`;
    case 'ol':
      return html`<ol start=${own['start'] ?? nothing} lang=${lang} dir=${dir}>
        ${content()}
      </ol>`;
    case 'th':
      return html`<th
        scope=${own['scope'] ?? nothing}
        colspan=${cellNumber(own['colspan'])}
        rowspan=${cellNumber(own['rowspan'])}
        lang=${lang}
        dir=${dir}
      >
        ${content()}
      </th>`;
    case 'td':
      return html`<td
        colspan=${cellNumber(own['colspan'])}
        rowspan=${cellNumber(own['rowspan'])}
        lang=${lang}
        dir=${dir}
      >
        ${content()}
      </td>`;
    case 'img':
      return html`<img
        src=${own['src'] ?? nothing}
        alt=${own['alt'] ?? ''}
        width=${own['width'] ?? nothing}
        height=${own['height'] ?? nothing}
        loading="lazy"
      />`;
    default:
      return PLAIN[tag]?.(lang, dir, content()) ?? content();
  }
}
