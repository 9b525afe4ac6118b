import { GOVERNMENT } from '../organisation/government.js';
import type { Organisation } from '../organisation/organisation.js';

/** Longer texts are not lists of publishers. */
const MAX_LENGTH = 1000;

const folded = (text: string): string =>
  text.toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();

/** Swedish abbreviations, for recognition only: no list of the government's confirms them. */
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

interface Known {
  readonly organisation: Organisation;
  /** Whether other countries have organisations of that name: it is English or Swedish. */
  readonly isCommon: boolean;
}

let known: ReadonlyMap<string, Known> | undefined;

/** Organisations by name in any language, key and abbreviation; longest first. */
function names(): ReadonlyMap<string, Known> {
  if (known) return known;
  const found: [string, Known][] = GOVERNMENT.flatMap((organisation) =>
    [
      ['', organisation.key],
      ['', SWEDISH[organisation.key]],
      ...Object.entries(organisation.names),
    ].map(([lang = '', name = '']): [string, Known] => [
      folded(name),
      { organisation, isCommon: (lang === 'en' || lang === 'sv') && !/finnish/i.test(name) },
    ]),
  );
  found.push([folded('Government of Finland'), { organisation: government(), isCommon: false }]);
  // Longer names first: no name is found inside a longer one.
  found.sort(([a], [b]) => b.length - a.length);
  known = new Map(found.filter(([name]) => name !== ''));
  return known;
}

const government = (): Organisation => GOVERNMENT.find(({ key }) => key === 'vn') as Organisation;

// All of them are for folded texts, which have single spaces.
const SEPARATOR =
  /^ ?(?:[,;/|&•·]|(?:ja|och|and|sekä|samt)(?= ))[ ,;/|&•·]*(?:(?:ja|och|and|sekä|samt) )?/;
const BEFORE = /^(?:the |finland(?:'?s)? |finnish |suomen )+/;
const BEHIND =
  /^(?: (?:of|i) (?:the republic of )?finland|(?:,? |,)finland| ?\((?:finland|suomi)\))(?![\p{L}\d])/u;
/** A part of a known organisation: its name stays whole. */
const DEPARTMENT =
  /(?:osasto|yksikkö|ryhmä|tiimi|kabinetti|esikunta|sihteeristö|viestintä|avdelning(?:en)?|enhet(?:en)?|department|unit|division|group|office|directorate)$/u;

let countries: ReadonlySet<string> | undefined;

/** Names of countries other than Finland, in the languages of publishers. */
function isForeignCountry(text: string): boolean {
  if (!countries) {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(/(?=.)/);
    const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => code !== 'FI');
    countries = new Set(
      ['en', 'sv', 'fi'].flatMap((lang) => {
        const display = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
        return codes.flatMap((code) => display.of(code)?.toLowerCase() ?? []);
      }),
    );
  }
  return (
    countries.has(text.startsWith('the ') ? text.slice('the '.length) : text) ||
    /^(?:u\.?k|u\.?s(?:\.a)?|great britain)\.?$/.test(text)
  );
}

/** A publisher in a list: a known organisation, or any other name. */
export type Part = { readonly organisation: Organisation } | { readonly text: string };

/** Whether a folded text begins with a known name. */
const beginsKnown = (text: string): boolean =>
  [...names().keys()].some(
    (name) =>
      text.startsWith(name) && (name.length > 3 || !/^[\p{L}\d]/u.test(text.slice(name.length))),
  );

/** A known organisation at the beginning of a folded text, and how many characters name it. */
function knownAt(rest: string, isAbroad: boolean): { known: Known; length: number } | undefined {
  const [before = ''] = BEFORE.exec(rest) ?? [];
  for (const skipped of new Set([before, ''])) {
    const own = rest.slice(skipped.length);
    for (const [name, one] of names()) {
      if (!own.startsWith(name)) continue;
      let length = skipped.length + name.length;
      const behind = BEHIND.exec(rest.slice(length))?.[0] ?? '';
      const isFinland = behind !== '' || /finland|finnish|suomen/.test(skipped);
      if (one.isCommon && isAbroad && !isFinland) continue;
      length += behind.length;
      const [inBrackets = '', short = ''] = /^ ?\(([^()]{1,60})\)/.exec(rest.slice(length)) ?? [];
      if (names().get(short)?.organisation === one.organisation) length += inBrackets.length;
      const after = rest.slice(length);
      // An abbreviation must not be the beginning of a word; names may run together.
      const isWhole = !/^[\p{L}\d]/u.test(after) || (name.length > 3 && beginsKnown(after));
      // "Ministry of Justice and Security" is one name.
      const [and = ''] = /^ (?:and|och) /.exec(after) ?? [];
      if (one.isCommon && and !== '' && !beginsKnown(after.slice(and.length).replace(BEFORE, '')))
        continue;
      const isEnd = after === '' || SEPARATOR.test(after) || beginsKnown(after.trimStart());
      if (isWhole && isEnd) return { known: one, length };
    }
  }
  return undefined;
}

/**
 * The parts of a list of publishers: known organisations, and the text between them. Nothing where the
 * text has no known organisation, or is about another country.
 */
export function partsOf(text: string, isAbroad: boolean): readonly Part[] {
  let rest = folded(text);
  let written = text.replace(/\s+/g, ' ').trim();
  if (rest.length !== written.length || rest.length > MAX_LENGTH) return [];
  const parts: Part[] = [];
  let hasCommon = false;
  const skip = (length: number): void => {
    rest = rest.slice(length);
    written = written.slice(length);
  };
  // Entries of a list may be empty.
  skip(rest.length - rest.replace(/^[ ,;/|&•·]+/, '').length);
  while (rest !== '') {
    const found = knownAt(rest, isAbroad);
    if (found) {
      parts.push({ organisation: found.known.organisation });
      hasCommon ||= found.known.isCommon;
      skip(found.length);
    } else {
      const [unknown = rest] = rest.split(/[,;/|•·]/, 1);
      const name = unknown.trim();
      const isPart = DEPARTMENT.test(name) && parts.length > 0;
      if (isPart || (hasCommon && isForeignCountry(name))) return [];
      parts.push({ text: written.slice(0, unknown.length).trim() });
      skip(unknown.length);
    }
    skip(rest.length - rest.replace(SEPARATOR, '').trimStart().length);
  }
  return parts.some((part) => 'organisation' in part) ? parts : [];
}

/** Domains of two letters that are Finnish, European, or used anywhere. */
const NOT_FOREIGN: readonly string[] = ['fi', 'ax', 'eu', 'io', 'me', 'tv', 'co', 'ai'];

/** Whether a URL is on a site of another country. */
export function isForeignUrl(url: string | undefined): boolean {
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return false;
  const [, top = ''] = /\.([a-z]{2,})$/i.exec(new URL(url).hostname) ?? [];
  return ['gov', 'mil'].includes(top) || (top.length === 2 && !NOT_FOREIGN.includes(top));
}
