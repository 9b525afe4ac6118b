import { ownValue } from '../own-value.js';
import { describe, type ReadOptions } from '../problem.js';
import { safeHref } from '../url.js';

/** An organisation of the government: the government itself or one of its ministries. */
export interface Organisation {
  /** Short key: the Finnish abbreviation in lower case. */
  readonly key: string;
  /** Names as written in running text, by language (BCP 47). */
  readonly names: Readonly<Record<string, string>>;
  /** Abbreviations by language. */
  readonly abbreviations?: Readonly<Record<string, string>> | undefined;
  /** URL of its site. */
  readonly href: string;
  /** URLs of the site in other languages, by language. */
  readonly hrefs?: Readonly<Record<string, string>> | undefined;
}

/** A name in one language. */
export interface LocalisedName {
  readonly text: string;
  /** BCP 47 tag of the name's language. */
  readonly lang: string;
}

/** A name in a language, and which language that is. */
export interface NameIn {
  readonly name: string;
  readonly lang: string;
}

/** The name in a language, else in English, else in the first language that has one. */
export function nameIn({ names, key }: Organisation, locale: string | undefined): NameIn {
  const lang = [locale, 'en', ...Object.keys(names)].find((one) => one && ownValue(names, one));
  return { name: (lang && ownValue(names, lang)) ?? key, lang: lang ?? 'en' };
}

/** The URL in a language, else that of the whole site. */
export const hrefIn = ({ href, hrefs }: Organisation, locale: string | undefined): string =>
  ownValue(hrefs ?? {}, locale ?? '') ?? href;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a record whose values are text. */
const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    ),
  );

/**
 * Normalises a list of organisations from any source: a list, or an object with one as
 * `organisations`. It never throws. An entry without a name is skipped, an unsafe URL makes the name
 * plain text; `onProblem` is called for both.
 *
 * @see dist/organisations.schema.json (the JSON Schema of the list)
 */
export function readOrganisations(
  input: unknown,
  { onProblem }: ReadOptions = {},
): readonly Organisation[] {
  const problem = (expected: string, found: string): void => onProblem?.({ expected, found });
  const list = isRecord(input) ? input['organisations'] : input;
  if (!Array.isArray(list)) {
    problem('a list of organisations', describe(list));
    return [];
  }
  const organisations = list.flatMap((one: unknown, index): Organisation[] => {
    const { key, names, abbreviations, href, hrefs } = isRecord(one) ? one : {};
    const named = texts(names);
    if (Object.keys(named).length === 0) {
      problem('an organisation with names by language', describe(one));
      return [];
    }
    const safe = (url: unknown): string | undefined => {
      const found = safeHref(url);
      if (found === undefined) problem('a web URL as href', describe(url));
      return found;
    };
    const urls = Object.entries(texts(hrefs)).map(([lang, url]) => [lang, safe(url)] as const);
    return [
      {
        key: typeof key === 'string' ? key : String(index),
        names: named,
        abbreviations: texts(abbreviations),
        href: safe(href) ?? '',
        hrefs: texts(Object.fromEntries(urls)),
      },
    ];
  });
  if (list.length === 0) problem('at least one organisation', 'none');
  return organisations;
}

/** A name as it is written by itself: with a capital letter. */
export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
