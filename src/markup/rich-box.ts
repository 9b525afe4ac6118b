import { html, nothing } from 'lit';
import { richPlain, type RichElement, type RichNode } from '../model/text/rich-text.js';
import type { Markup } from './parts.js';
import { distinctName, type RenderNodes, type RichContext } from './rich-context.js';

const isHeading = (node: RichNode | undefined): node is RichElement =>
  typeof node === 'object' && /^h[1-6]$/.test(node.tag);

/** A fact box: a complementary section, named by its first heading if it begins with one. */
export function renderBox(
  { attributes = {}, children = [] }: RichElement,
  context: RichContext,
  renderAll: RenderNodes,
): Markup {
  context.regions += 1;
  const own: Readonly<Record<string, string | undefined>> = attributes;
  const [first] = children;
  const { msg, ownLang, tag } = context.localizer;
  const message = msg('Tietolaatikko', { id: 'box' });
  const title = isHeading(first) ? richPlain([first]).replace(/\s+/g, ' ').trim() : '';
  const name = distinctName(title || message.text, context);
  const isLabel = isHeading(first) && name === title;
  const id =
    (isLabel ? (context.ids.get(first) ?? context.idOf(first.attributes?.['id'])) : undefined) ??
    `${context.prefix}-box-${String(context.regions)}`;
  // The language of aria-label is that of its element: the content sets its own again.
  const nameLang = title === '' ? ownLang(message) : undefined;
  const lang = own['lang'] ?? (nameLang === undefined ? undefined : tag);
  const scope =
    isLabel && !context.ids.has(first) && first.attributes?.['id'] === undefined
      ? { ...context, ids: new Map([...context.ids, [first, id]]) }
      : context;
  const content = renderAll(children, scope);
  context.regions = scope.regions;
  return html`<aside
    class="vn-box"
    id=${context.idOf(own['id']) ?? nothing}
    aria-labelledby=${isLabel ? id : nothing}
    aria-label=${isLabel ? nothing : name}
    lang=${nameLang ?? lang ?? nothing}
    dir=${own['dir'] ?? nothing}
  >
    ${nameLang === undefined ? content : html`<div lang=${lang ?? nothing}>${content}</div>`}
  </aside>`;
}
