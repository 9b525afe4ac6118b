import { html, nothing } from 'lit';
import { textOf } from '../model/lenient.js';
import {
  fieldId,
  hasError,
  type FeedbackForm,
  type FormChoices,
  type FormField,
  type FormText,
  type FormTextarea,
} from '../model/page/feedback-form.js';
import { heading } from './heading.js';
import { localize, type Localizer } from './localize.js';
import { hrefOf, type Markup, type MarkupOptions } from './parts.js';

/* eslint-disable lit/no-value-attribute, lit-a11y/no-autofocus -- This writes the HTML that a server
   sends: the values are attributes there. After errors the summary comes first, as in GOV.UK's forms. */

/** Ids of what describes a field, in the order in which it is read. */
function describedBy(field: FormField, id: string): string | typeof nothing {
  const ids = [field.hint && `${id}-hint`, hasError(field) && `${id}-error`];
  return ids.filter(Boolean).join(' ') || nothing;
}

const invalid = (field: FormField): string | typeof nothing => (hasError(field) ? 'true' : nothing);

/** Label or legend: with a word for optional fields, because most fields are required. */
const labelText = ({ label, isOptional }: FormField, { msg, renderMessage }: Localizer): Markup =>
  isOptional
    ? html`${label} ${renderMessage(msg('(vapaaehtoinen)', { id: 'form.optional' }))}`
    : html`${label}`;

/** Hint and error, between the label and its control. */
const descriptions = (field: FormField, id: string, { msg, renderMessage }: Localizer): Markup =>
  html`${field.hint ? html`<p id=${`${id}-hint`}>${field.hint}</p>` : nothing}${
    hasError(field)
      ? html`<p id=${`${id}-error`} class="vn-error">
          ${renderMessage(msg('Virhe:', { id: 'form.error' }))} ${field.error}
        </p>`
      : nothing
  }`;

const input = (field: FormText, id: string): Markup =>
  html`<input
    id=${id}
    name=${field.name}
    type=${field.kind}
    autocomplete=${field.autocomplete ?? nothing}
    spellcheck=${field.kind === 'text' ? nothing : 'false'}
    aria-describedby=${describedBy(field, id)}
    aria-invalid=${invalid(field)}
    value=${field.value ?? ''}
  />`;

const textarea = (field: FormTextarea, id: string): Markup =>
  html`<textarea
    id=${id}
    name=${field.name}
    rows="6"
    aria-describedby=${describedBy(field, id)}
    aria-invalid=${invalid(field)}
    .defaultValue=${field.value ?? ''}
  ></textarea>`;

/** A group. Only a group of radio buttons can be invalid as a whole; checkboxes are one by one. */
function choices(field: FormChoices, id: string, localizer: Localizer): Markup {
  const { kind, name, options, values = [] } = field;
  const isRadio = kind === 'radios';
  return html`<fieldset
    role=${isRadio ? 'radiogroup' : nothing}
    aria-describedby=${describedBy(field, id)}
    aria-invalid=${isRadio ? invalid(field) : nothing}
  >
    <legend>${labelText(field, localizer)}</legend>
    ${descriptions(field, id, localizer)}${options.map(
      ({ value, text }, index) =>
        html`<label
          ><input
            id=${index === 0 ? id : `${id}-${String(index + 1)}`}
            type=${isRadio ? 'radio' : 'checkbox'}
            name=${name}
            value=${value}
            aria-invalid=${isRadio ? nothing : invalid(field)}
            ?checked=${values.includes(value)}
          />${text}</label
        >`,
    )}
  </fieldset>`;
}

const labelled = (field: FormText | FormTextarea, id: string, localizer: Localizer): Markup =>
  html`<label for=${id}>${labelText(field, localizer)}</label>
    ${descriptions(field, id, localizer)}${
      field.kind === 'textarea' ? textarea(field, id) : input(field, id)
    }`;

const fieldOf = (field: FormField, id: string, localizer: Localizer): Markup =>
  html`<div ?data-invalid=${hasError(field)}>
    ${'options' in field ? choices(field, id, localizer) : labelled(field, id, localizer)}
  </div>`;

/** Links to the fields with errors. It takes the focus when the page loads, without a script. */
function errorSummary(data: FeedbackForm, { msg, renderMessage }: Localizer): Markup {
  const { fields, idPrefix, headingLevel = 2 } = data;
  const id = `${textOf(idPrefix) || 'vn-form'}-errors`;
  const title = renderMessage(msg('Lomakkeessa on korjattavaa', { id: 'form.problem' }));
  return html`<section aria-labelledby=${id} tabindex="-1" autofocus>
    ${heading(headingLevel, title, id)}
    <ul>
      ${fields
        .filter(hasError)
        .map((field) => html`<li><a href=${`#${fieldId(data, field)}`}>${field.error}</a></li>`)}
    </ul>
  </section>`;
}

/**
 * A form for feedback, with the errors that the server found. The browser does not validate it, so
 * that all errors are in the language of the page and in one place.
 */
export function feedbackForm(data: FeedbackForm, { lang }: MarkupOptions): Markup {
  const { action, fields, hidden: kept = [], button } = data;
  const localizer = localize(lang);
  const { msg, renderMessage } = localizer;
  return html`<div class="vn-feedback-form">
    ${fields.some(hasError) ? errorSummary(data, localizer) : nothing}
    <form action=${hrefOf(action) ?? ''} method="post" novalidate>
      ${kept.map(
        (one) => html`<input type="hidden" name=${one.name} value=${one.value} />`,
      )}${fields.map((field) => fieldOf(field, fieldId(data, field), localizer))}
      <button>${button ?? renderMessage(msg('Lähetä', { id: 'form.send' }))}</button>
    </form>
  </div>`;
}
