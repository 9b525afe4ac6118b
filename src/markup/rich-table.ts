import { html, nothing } from 'lit';
import { richPlain, type RichElement } from '../model/text/rich-text.js';
import type { Markup } from './parts.js';
import { distinctName, type RenderNodes, type RichContext } from './rich-context.js';

/** A table in a region that can be scrolled by keyboard, named by the caption if there is one. */
export function renderTable(
  { attributes = {}, children = [] }: RichElement,
  context: RichContext,
  renderAll: RenderNodes,
): Markup {
  context.regions += 1;
  const own: Readonly<Record<string, string | undefined>> = attributes;
  const [first, ...rest] = children;
  const caption = typeof first === 'object' && first.tag === 'caption' ? first : undefined;
  const { msg, ownLang, tag } = context.localizer;
  const message = msg('Taulukko', { id: 'table' });
  const title = caption ? richPlain([caption]).replace(/\s+/g, ' ').trim() : '';
  const name = distinctName(caption ? title : message.text, context);
  // A repeated caption does not tell two tables apart.
  const isLabel = caption !== undefined && name === title;
  const id =
    context.idOf(caption?.attributes?.['id']) ??
    `${context.prefix}-table-${String(context.regions)}`;
  // The language of aria-label is that of its element: the table sets its own again.
  const nameLang = caption ? undefined : ownLang(message);
  const label: Readonly<Record<string, string | undefined>> = caption?.attributes ?? {};
  const rows = renderAll(caption ? rest : children, context);
  return html`<div
    class="vn-scroll"
    role="region"
    tabindex="0"
    aria-labelledby=${isLabel ? id : nothing}
    aria-label=${isLabel ? nothing : name}
    lang=${nameLang ?? nothing}
  >
    <table
      id=${context.idOf(own['id']) ?? nothing}
      lang=${own['lang'] ?? (nameLang === undefined ? nothing : tag)}
      dir=${own['dir'] ?? nothing}
    >
      ${
        caption
          ? html`<caption id=${id} lang=${label['lang'] ?? nothing} dir=${label['dir'] ?? nothing}>
              ${renderAll(caption.children ?? [], context)}
            </caption>`
          : nothing
      }${rows}
    </table>
  </div>`;
}
