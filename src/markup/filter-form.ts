import { html, nothing } from 'lit';
import { fill } from '../i18n/message.js';
import { textOf } from '../model/lenient.js';
import {
  chosenCount,
  type FilterCheckboxes,
  type FilterField,
  type FilterForm,
  type FilterSelect,
  type FilterText,
} from '../model/page/filter-form.js';
import { localize } from './localize.js';
import { hrefOf, type Markup, type MarkupOptions } from './parts.js';

/* eslint-disable lit/no-value-attribute -- This writes the HTML that a server sends: the values are
   attributes there. */

const checkboxes = ({ name, label, options, values = [] }: FilterCheckboxes): Markup =>
  html`<fieldset>
    <legend>${label}</legend>
    ${options.map(
      ({ value, text }) =>
        html`<label
          ><input
            type="checkbox"
            name=${name}
            value=${value}
            ?checked=${values.includes(value)}
          />${text}</label
        >`,
    )}
  </fieldset>`;

const select = ({ name, label, options, value: chosen = '' }: FilterSelect, id: string): Markup =>
  html`<div>
    <label for=${id}>${label}</label>
    <select id=${id} name=${name}>
      ${options.map(
        ({ value, text }) =>
          html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </div>`;

const text = ({ name, label, value = '' }: FilterText, id: string): Markup =>
  html`<div>
    <label for=${id}>${label}</label>
    <input id=${id} name=${name} type="search" autocomplete="off" value=${value} />
  </div>`;

function fieldOf(field: FilterField, id: string): Markup {
  if (field.kind === 'checkboxes') return checkboxes(field);
  return field.kind === 'select' ? select(field, id) : text(field, id);
}

/**
 * A form that filters a list with a GET request. In narrow viewports it is a disclosure, whose button
 * states how many limits are active.
 */
export function filterForm(data: FilterForm, { lang }: MarkupOptions): Markup {
  const { action, fields, hidden: kept = [], idPrefix } = data;
  const prefix = textOf(idPrefix) || 'vn-filter';
  const { msg, ownLang, renderMessage } = localize(lang);
  const name = msg('Rajaa tuloksia', { id: 'limits.name' });
  const nameLang = ownLang(name);
  const count = chosenCount(data);
  const button =
    count === 0
      ? msg('Rajaa', { id: 'limits.open' })
      : fill(msg('Rajaa ({n} valittu)', { id: 'limits.chosen' }), { n: count });
  // `lang` applies to `aria-label` too, so the content restores its own language.
  return html`<search class="vn-filter-form" aria-label=${name.text} lang=${nameLang ?? nothing}>
    <details lang=${nameLang === undefined ? nothing : lang}>
      <summary>${renderMessage(button)}</summary>
      <form action=${hrefOf(action) ?? ''} method="get">
        ${kept.map(
          (one) => html`<input type="hidden" name=${one.name} value=${one.value} />`,
        )}${fields.map((field) => fieldOf(field, `${prefix}-${field.name}`))}
        <button>${renderMessage(msg('Näytä tulokset', { id: 'limits.show' }))}</button>
      </form>
    </details>
  </search>`;
}
