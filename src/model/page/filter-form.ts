/** A value to choose. */
export interface FilterOption {
  readonly value: string;
  readonly text: string;
}

interface FilterControl {
  /** Name of the query parameter. */
  readonly name: string;
  readonly label: string;
}

/** A field for text. */
export interface FilterText extends FilterControl {
  readonly kind: 'text';
  readonly value?: string | undefined;
}

/** A field of which one value can be chosen. An option with an empty value means no limit. */
export interface FilterSelect extends FilterControl {
  readonly kind: 'select';
  readonly options: readonly FilterOption[];
  readonly value?: string | undefined;
}

/** Checkboxes, of which several can be checked. */
export interface FilterCheckboxes extends FilterControl {
  readonly kind: 'checkboxes';
  readonly options: readonly FilterOption[];
  readonly values?: readonly string[] | undefined;
}

export type FilterField = FilterText | FilterSelect | FilterCheckboxes;

/** A form that limits a list. It is sent as a GET request: the limits are in the URL. */
export interface FilterForm {
  /** URL of the list. */
  readonly action: string;
  readonly fields: readonly FilterField[];
  /** Parameters that are kept, such as the order of the list. */
  readonly hidden?: readonly { readonly name: string; readonly value: string }[] | undefined;
  /** Prefix of the ids of its fields; by default `vn-filter`. */
  readonly idPrefix?: string | undefined;
}

const chosenIn = (field: FilterField): number => {
  if (field.kind !== 'checkboxes') return (field.value ?? '').trim() === '' ? 0 : 1;
  const { values = [], options } = field;
  return options.filter(({ value }) => values.includes(value)).length;
};

/** The number of active limits of a form. */
export const chosenCount = ({ fields }: FilterForm): number =>
  fields.reduce((sum, field) => sum + chosenIn(field), 0);
