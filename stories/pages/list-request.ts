import type { FilterField, ResultItem, TextLink } from '../../src/model/index.js';
import { containsWords } from './find.js';
import { readQuery } from './search-request.js';

// The filter of a list: pure functions over the fields of its form and the parameters of a request.

/** An item of a list with what its filter compares. */
export interface ListEntry {
  readonly item: ResultItem;
  /** The item's value for each field, by the field's name. */
  readonly values: Readonly<Record<string, string>>;
}

/** Name of the parameter with the number of the page. */
export const PAGE_PARAMETER = 'sivu';

/** The fields with what a visitor chose. Values that a field does not offer are ignored. */
export const readFields = (
  fields: readonly FilterField[],
  params: URLSearchParams,
): readonly FilterField[] =>
  fields.map((field) => {
    if (field.kind === 'text') return { ...field, value: readQuery(params) };
    const offered = field.options.map(({ value }) => value);
    if (field.kind === 'select') {
      const sent = params.get(field.name) ?? '';
      return { ...field, value: offered.includes(sent) ? sent : '' };
    }
    const sent = params.getAll(field.name);
    return { ...field, values: offered.filter((value) => sent.includes(value)) };
  });

const chosenIn = (field: FilterField): readonly string[] =>
  (field.kind === 'checkboxes' ? (field.values ?? []) : [field.value ?? '']).filter(
    (value) => value !== '',
  );

/** What was typed into the text field. */
export const queryIn = (fields: readonly FilterField[]): string => {
  const field = fields.find(({ kind }) => kind === 'text');
  return field ? (chosenIn(field)[0] ?? '') : '';
};

/** URL of a list with limits. What visitors type is encoded, so that it contains no placeholder. */
export function listUrl(path: string, fields: readonly FilterField[]): string {
  const pairs = fields.flatMap((field) => chosenIn(field).map((value) => [field.name, value]));
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
}

/** URL of the pages of a list with limits, with `{page}` for the number. */
export const pagesUrl = (path: string, fields: readonly FilterField[]): string => {
  const url = listUrl(path, fields);
  return `${url}${url.includes('?') ? '&' : '?'}${PAGE_PARAMETER}={page}`;
};

const without = (field: FilterField, value: string): FilterField =>
  field.kind === 'checkboxes'
    ? { ...field, values: field.values?.filter((one) => one !== value) }
    : { ...field, value: '' };

const textFor = (field: FilterField, value: string): string =>
  field.kind === 'text'
    ? `${field.label}: ${value}`
    : (field.options.find((one) => one.value === value)?.text ?? value);

/** Each limit in force, as a link to the list without it. */
export const limitLinks = (path: string, fields: readonly FilterField[]): readonly TextLink[] =>
  fields.flatMap((field) =>
    chosenIn(field).map((value) => ({
      text: textFor(field, value),
      href: listUrl(
        path,
        fields.map((one) => (one === field ? without(field, value) : one)),
      ),
    })),
  );

const textsOf = ({ title, summary = '', type = '', place = '' }: ResultItem): readonly string[] => [
  title,
  summary,
  type,
  place,
];

/**
 * The entries within the limits. `defaults` are the values that a field without a choice stands for;
 * without one it limits nothing.
 */
export const entriesWithin = (
  entries: readonly ListEntry[],
  fields: readonly FilterField[],
  lang: string,
  defaults: Readonly<Record<string, string>> = {},
): readonly ListEntry[] =>
  entries.filter(({ item, values }) =>
    fields.every((field) => {
      const chosen = chosenIn(field);
      if (field.kind === 'text') {
        return containsWords(chosen.join(' '), lang, textsOf(item), item.lang ?? lang);
      }
      const fallback = defaults[field.name];
      const wanted = chosen.length > 0 || fallback === undefined ? chosen : [fallback];
      return wanted.length === 0 || wanted.includes(values[field.name] ?? '');
    }),
  );
