import {
  attribute,
  elements,
  named,
  textOf,
  type ParsedElement,
} from '../../test/support/parsed-html.js';
import type { BuiltPage } from './site-criteria.js';

// WCAG criteria about forms, checked on the pages as they are built.

const FIELDS = ['input', 'select', 'textarea', 'fieldset'];

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const byId = (all: readonly ParsedElement[], id: string | undefined): ParsedElement | undefined =>
  all.find((one) => attribute(one, 'id') === id);

/** The texts that describe an element. */
const descriptions = (all: readonly ParsedElement[], one: ParsedElement): readonly string[] =>
  (attribute(one, 'aria-describedby')?.split(' ') ?? []).flatMap((id) => {
    const description = byId(all, id);
    return description ? [flat(textOf(description))] : [];
  });

/** A link to a field, as in a summary of errors. */
interface FieldLink {
  readonly text: string;
  /** The field, and the group of the field if it is in one. */
  readonly fields: readonly ParsedElement[];
}

function fieldLinks(all: readonly ParsedElement[]): readonly FieldLink[] {
  const fields = all.filter(({ tagName }) => FIELDS.includes(tagName));
  return named(named(all, 'main').flatMap(elements), 'a').flatMap((link) => {
    const target = byId(fields, attribute(link, 'href')?.replace(/^#/, ''));
    if (!target) return [];
    const groups = named(fields, 'fieldset').filter((one) => elements(one).includes(target));
    return [{ text: flat(textOf(link)), fields: [target, ...groups] }];
  });
}

const isInvalid = (one: ParsedElement): boolean => attribute(one, 'aria-invalid') === 'true';

const nameOf = (one: ParsedElement): string =>
  attribute(one, 'id') ?? attribute(one, 'name') ?? one.tagName;

/**
 * 3.3.1 Error Identification: each field with an error is marked, a text describes the error, and a link
 * with the same text leads to the field.
 */
export const unidentifiedErrors = (pages: readonly BuiltPage[]): readonly string[] =>
  pages.flatMap(({ path, all }) => {
    const links = fieldLinks(all);
    const unmarked = links.filter(({ fields }) => !fields.some(isInvalid));
    const unlinked = all.filter(isInvalid).filter((field) => {
      const errors = descriptions(all, field);
      return !links.some(
        ({ text, fields }) => fields.includes(field) && errors.some((one) => one.includes(text)),
      );
    });
    return [
      ...unmarked.map(({ text }) => `${path}: the field of "${text}" is not marked as invalid`),
      ...unlinked.map(
        (field) => `${path}: no text and link identify the error of ${nameOf(field)}`,
      ),
    ];
  });

/** Pages on which fewer or more errors are found than the form was sent with. */
export const withOtherErrors = (pages: readonly BuiltPage[], count: number): readonly string[] =>
  pages.flatMap(({ path, all }) => {
    const found = fieldLinks(all).length;
    return found === count ? [] : [`${path}: ${String(found)} errors instead of ${String(count)}`];
  });

/** 3.3.3 Error Suggestion: errors whose text nobody has judged. */
export const unjudgedErrors = (
  pages: readonly BuiltPage[],
  isJudged: (text: string) => boolean,
): readonly string[] =>
  pages.flatMap(({ path, all }) =>
    fieldLinks(all)
      .filter(({ text }) => !isJudged(text))
      .map(({ text }) => `${path}: "${text}"`),
  );

/** 1.3.5 Identify Input Purpose: fields about the visitor without the token that states their purpose. */
export const withoutPurpose = (
  pages: readonly BuiltPage[],
  purposes: readonly (readonly [label: RegExp, token: string])[],
): readonly string[] =>
  pages.flatMap(({ path, all }) =>
    named(all, 'label').flatMap((label) => {
      const field = byId(all, attribute(label, 'for'));
      const text = flat(textOf(label));
      const token = purposes.find(([pattern]) => pattern.test(text))?.[1];
      const isStated = token === undefined || attribute(field, 'autocomplete') === token;
      return isStated ? [] : [`${path}: "${text}" has no autocomplete="${token}"`];
    }),
  );
