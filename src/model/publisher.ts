import { GOVERNMENT, nameIn, type Organisation } from './government.js';
import { fieldsOf, listOf, textOf } from './lenient.js';
import { matchLocale } from './language.js';
import type { TextLink } from './press-release.js';
import { safeHref } from './url.js';

/** A publisher as it is shown: its name, the name's language where it is not the release's, its site. */
export interface Publisher {
  readonly name: string;
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
  /** Whether it is the government or one of its ministries. */
  readonly isGovernment: boolean;
}

const folded = (text: string): string =>
  text.toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();

/** Swedish abbreviations, which are only read: no list of the government's confirms them. */
const SWEDISH: Readonly<Record<string, string>> = {
  vnk: 'srk',
  plm: 'fsm',
  lvm: 'km',
  vm: 'fm',
  tem: 'anm',
  om: 'jm',
  okm: 'ukm',
  stm: 'shm',
  sm: 'im',
  mmm: 'jsm',
  ym: 'mm',
};

let known: ReadonlyMap<string, Organisation> | undefined;

/** Names in all languages, keys and abbreviations, longest first. */
function names(): ReadonlyMap<string, Organisation> {
  if (known) return known;
  const found: [string, Organisation][] = GOVERNMENT.flatMap((organisation) =>
    [organisation.key, SWEDISH[organisation.key] ?? '', ...Object.values(organisation.names)].map(
      (name): [string, Organisation] => [folded(name ?? ''), organisation],
    ),
  );
  known = new Map(found.filter(([name]) => name !== '').sort(([a], [b]) => b.length - a.length));
  return known;
}

/** The organisations whose names a text consists of, run together or with marks between them. */
function organisationsIn(text: string): readonly Organisation[] {
  let rest = folded(text);
  const found: Organisation[] = [];
  while (rest !== '') {
    const [name, organisation] =
      [...names()].find(([one]) => {
        if (!rest.startsWith(one)) return false;
        // An abbreviation must not be the beginning of some word.
        return one.length > 3 || !/^[\p{L}\d]/u.test(rest.slice(one.length));
      }) ?? [];
    if (name === undefined || organisation === undefined) return [];
    found.push(organisation);
    rest = rest.slice(name.length).replace(/^[\s,;/|&•·]+(?:(?:ja|och|and) )?/, '');
  }
  return found;
}

/**
 * Reads publishers as content management systems and feeds give them. The government and its
 * ministries are known by any of their names, also several in one text ("inrikesministeriet
 * justitieministeriet") and by abbreviations ("SM"); they are named in the release's language and
 * lead to their sites. What else there is, a department or an old name, is kept as it is.
 *
 * @param lang BCP 47 tag of the release's language
 */
export function readPublishers(
  values: readonly (string | TextLink)[] | string | undefined,
  lang: string,
): readonly Publisher[] {
  const locale = matchLocale(lang);
  const found = listOf<unknown>(values).flatMap((value): readonly Publisher[] => {
    const { text: linked, name, href } = fieldsOf(value);
    const text = textOf(value) || textOf(linked) || textOf(name);
    if (text === '') return [];
    const own = safeHref(href);
    const organisations = organisationsIn(text);
    if (organisations.length === 0) return [{ name: text, href: own, isGovernment: false }];
    return organisations.map((organisation) => {
      const said = nameIn(organisation, locale);
      return {
        name: said.name,
        lang: said.lang === locale ? undefined : said.lang,
        href: own ?? organisation.href,
        isGovernment: true,
      };
    });
  });
  const seen = new Set<string>();
  return found.filter(({ name }) => !seen.has(name) && seen.add(name));
}
