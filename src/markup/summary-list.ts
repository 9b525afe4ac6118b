import { html, nothing } from 'lit';
import { textOf } from '../model/lenient.js';
import type { SummaryList, SummaryRow } from '../model/page/summary-list.js';
import type { TextLink } from '../model/release/press-release.js';
import { hidden, hrefOf, link, type Markup, type MarkupOptions } from './parts.js';

const valueOf = (one: TextLink): Markup | string =>
  one.href === undefined && one.lang === undefined ? one.text : link(one);

/** The links of a row. Screen readers list links without the text around them. */
function actionsOf({ name, actions = [] }: SummaryRow, lang: string): Markup | typeof nothing {
  const links = actions.filter(({ href }) => hrefOf(href) !== undefined);
  if (links.length === 0) return nothing;
  // The name is in the language of the page, whatever that of the link.
  const about = (own: string | undefined): Markup =>
    hidden(` (${name})`, own === undefined ? undefined : textOf(lang) || undefined);
  const items = links.map((one) => link(one, { after: about(one.lang) }));
  return html`<dd class="vn-actions">
    ${
      items.length === 1
        ? items
        : html`<ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
    }
  </dd>`;
}

/** Facts about one thing: names, values and what can be done about them. */
export function summaryList({ rows }: SummaryList, { lang }: MarkupOptions): Markup {
  const filled = rows
    .map((row) => ({ ...row, values: row.values.filter(({ text }) => text.trim() !== '') }))
    .filter(({ values }) => values.length > 0);
  // An empty <dl> is invalid.
  if (filled.length === 0) return html`${nothing}`;
  return html`<dl class="vn-summary-list">
    ${filled.map(
      (row) =>
        html`<div>
          <dt>${row.name}</dt>
          ${row.values.map((one) => html`<dd>${valueOf(one)}</dd>`)}${actionsOf(row, lang)}
        </div>`,
    )}
  </dl>`;
}
