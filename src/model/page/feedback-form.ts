import { textOf } from '../lenient.js';
/** A value to choose. */
export interface FormOption {
  readonly value: string;
  readonly text: string;
}

interface FormControl {
  /** Name of the parameter. It is also part of the field's id. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to correct it, in one sentence. */
  readonly error?: string | undefined;
  readonly isOptional?: boolean | undefined;
}

/** A field for one line of text. */
export interface FormText extends FormControl {
  readonly kind: 'text' | 'email' | 'tel';
  /** What the visitor wrote. */
  readonly value?: string | undefined;
  /** Token for data about the visitor, such as `name`, `email` or `tel`. */
  readonly autocomplete?: string | undefined;
}

/** A field for several lines of text. */
export interface FormTextarea extends FormControl {
  readonly kind: 'textarea';
  /** What the visitor wrote. */
  readonly value?: string | undefined;
}

/** A group of which one value, or any of several, can be chosen. */
export interface FormChoices extends FormControl {
  readonly kind: 'radios' | 'checkboxes';
  readonly options: readonly FormOption[];
  /** What the visitor chose. */
  readonly values?: readonly string[] | undefined;
}

export type FormField = FormText | FormTextarea | FormChoices;

/**
 * A form that is sent to the server, which validates it. If a field is wrong, the server answers with
 * the same form: what the visitor wrote, and an error for each wrong field.
 */
export interface FeedbackForm {
  /** URL that the form is sent to. */
  readonly action: string;
  readonly fields: readonly FormField[];
  /** Further parameters, such as a token against forged requests. */
  readonly hidden?: readonly { readonly name: string; readonly value: string }[] | undefined;
  /** Text of the button; by default “Send”. */
  readonly button?: string | undefined;
  /** Level of the heading of the error summary; by default 2. */
  readonly headingLevel?: 2 | 3 | undefined;
  /** Prefix of the ids of its fields; by default `vn-form`. */
  readonly idPrefix?: string | undefined;
}

/** The id of a field, or of the first control of a group. Ids in lists of ids must not contain spaces. */
export const fieldId = ({ idPrefix }: FeedbackForm, { name }: Pick<FormField, 'name'>): string =>
  `${textOf(idPrefix) || 'vn-form'}-${name.replace(/[^\w-]+/g, '-')}`;

export const hasError = ({ error = '' }: Pick<FormField, 'error'>): boolean => error.trim() !== '';
