import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import { readPhones, type ContactPiece } from '../../src/model/index.js';

/** A pseudo-random generator with the same sequence in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** Ways of writing a number: `n` in groups, `t` its trunk prefix, `c` its country code. */
const NATIONAL: readonly ((groups: readonly string[], trunk: string) => string)[] = [
  (n, t) => t + n.join(''),
  (n, t) => t + n.join(' '),
  (n, t) => t + n.join('\u00a0'),
  (n, t) => t + n.join('-'),
  (n, t) => t + n.join('\u2011'),
  (n, t) => `(${t}${n[0] ?? ''}) ${n.slice(1).join(' ')}`,
  (n, t) => `${t}${n[0] ?? ''}-${n.slice(1).join(' ')}`,
  (n, t) => `${t}${n[0] ?? ''}/${n.slice(1).join(' ')}`,
];
const INTERNATIONAL: readonly ((
  groups: readonly string[],
  code: string,
  trunk: string,
) => string)[] = [
  (n, c) => `+${c}${n.join('')}`,
  (n, c) => `+${c} ${n.join(' ')}`,
  (n, c) => `+ ${c} ${n.join(' ')}`,
  (n, c) => `(+${c}) ${n.join(' ')}`,
  (n, c) => `00${c} ${n.join(' ')}`,
  (n, c, t) => `+${c} ${t === '0' ? '(0) ' : ''}${n.join(' ')}`,
  (n, c, t) => `+${c} ${t === '0' ? '(0)' : ''}${n.join('\u00a0')}`,
  (n, c) => `\uff0b${c} ${n.join('\u2013')}`,
];

/** Countries with their calling code, trunk prefix, and beginnings of their numbers. */
const COUNTRIES: readonly (readonly [CountryCode, string, string, readonly string[]])[] = [
  ['FI', '358', '0', ['9', '2', '3', '8', '295', '294', '40', '44', '45', '50', '10', '20', '800']],
  ['SE', '46', '0', ['8', '31', '40', '70', '73', '76']],
  ['CH', '41', '0', ['58', '31', '44', '79']],
  ['DE', '49', '0', ['30', '89', '151', '170']],
  ['GB', '44', '0', ['20', '131', '7911']],
  ['FR', '33', '0', ['1', '4', '6']],
  ['NO', '47', '', ['22', '4', '9']],
  ['DK', '45', '', ['33', '20']],
  ['EE', '372', '', ['6', '5']],
  ['US', '1', '', ['202', '212', '415']],
];

/** A number as somebody may write it. */
export interface Form {
  readonly written: string;
  readonly country: CountryCode;
  readonly digits: string;
}

/** Numbers in many forms; half of them are Finnish. Their lengths are random: some cannot exist. */
export function phoneForms(count: number, seed = 2026): readonly Form[] {
  const pick = random(seed);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  return Array.from({ length: count }, () => {
    const [country, code, trunk, starts] =
      pick(2) === 0 ? one(COUNTRIES.slice(0, 1)) : one(COUNTRIES);
    const start = one(starts);
    // Ten digits are usual in North America, and never vary.
    const length = country === 'US' && pick(3) > 0 ? 10 : 6 + pick(5);
    let digits = start;
    while (digits.length < length) digits += String(pick(10));
    const rest = digits.slice(start.length);
    const size = 2 + pick(3);
    const groups = [start, ...(rest.match(new RegExp(`\\d{1,${String(size)}}`, 'g')) ?? [])];
    const written =
      pick(2) === 0 ? one(NATIONAL)(groups, trunk) : one(INTERNATIONAL)(groups, code, trunk);
    return { written, country, digits };
  });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Numbers that are not telephone numbers: dates, times, identifiers, amounts, postal codes. */
export function otherForms(count: number, seed = 2027): readonly string[] {
  const pick = random(seed);
  const digits = (length: number): string =>
    Array.from({ length }, () => String(pick(10))).join('');
  const day = (): string => two(1 + pick(28));
  const month = (): string => two(1 + pick(12));
  const year = (): string => String(1990 + pick(60));
  const time = (mark: string): string => `${two(pick(24))}${mark}${two(pick(60))}`;
  const kinds: readonly (() => string)[] = [
    () => `${day()}.${month()}.${year()}`,
    () => `${day()}.${month()}.\u2013${day()}.${month()}.${year()}`,
    () => `${day()}/${month()}/${year()}`,
    () => `${year()}-${month()}-${day()}`,
    () => `${year()}\u2013${year()}`,
    () => `klo ${time('.')}`,
    () => `klo ${time('.')}\u2013${time('.')}`,
    () => `ma\u2013pe ${time(':')}-${time(':')}`,
    () => `Y-tunnus ${digits(7)}-${digits(1)}`,
    () => `${digits(7)}-${digits(1)}`,
    () => `FI${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(2)}`,
    () => `ALV-numero FI${digits(8)}`,
    () => `OVT-tunnus 0037${digits(8)}`,
    () => `VN/${digits(5)}/${year()}`,
    () => `OM${digits(3)}:00/${year()}`,
    () => `diaarinumero ${digits(4)}/${digits(2)}/${year()}`,
    () => `ISBN 978-952-${digits(3)}-${digits(3)}-${digits(1)}`,
    () => `${digits(5)} Helsinki`,
    () => `PL ${digits(2)}, 00023 Valtioneuvosto`,
    () => `${day()}${month()}${two(pick(100))}-${digits(3)}A`,
    () => `0,${digits(4)}`,
    () => `0${digits(3)} ${digits(3)} euroa`,
    () => `viitenumero 0${digits(4)} ${digits(5)}`,
    () => `faksi 09 ${digits(3)} ${digits(5)}`,
    () => `asiakirja_0${digits(8)}.pdf`,
    () => `https://gov.example/0${digits(8)}`,
  ];
  return Array.from({ length: count }, (_, at) => (kinds[at % kinds.length] as () => string)());
}

/** The URLs of the links in a contact line. */
export const hrefsIn = (pieces: readonly ContactPiece[]): readonly string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href]));

/** A form that the two libraries read differently. */
export interface Difference {
  readonly form: Form;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  /** Further links where there is one number. */
  readonly others: readonly string[];
}

/** Why the library reads a form differently from libphonenumber. */
export interface Reason {
  readonly why: string;
  readonly is: (difference: Difference) => boolean;
}

export const REASONS: readonly Reason[] = [
  {
    why: 'The last group is the end of a range, as in `0295 160 001–3`: the first number is dialled',
    is: ({ form: { written }, ours, theirs }) =>
      /\d{2,}\D*[-\u2010-\u2015]\d{1,4}$/.test(written) &&
      ours !== undefined &&
      theirs !== undefined &&
      theirs.startsWith(ours),
  },
  {
    why: 'A Finnish number has at most 9 digits after the trunk prefix (10 for mobile numbers); longer ones stay text',
    is: ({ form: { country, digits }, ours }) =>
      country === 'FI' && ours === undefined && digits.length > 9 && !/^(?:4|50)/.test(digits),
  },
  {
    why: 'The lengths of foreign numbers are not checked beyond E.164, because numbering plans change',
    is: ({ form: { country }, ours, theirs }) =>
      !/^(?:FI|US)$/.test(country) && ours !== undefined && theirs === undefined,
  },
  {
    why: 'In North America, an area code or exchange does not begin with 0 or 1; such numbers stay text',
    is: ({ form: { country, digits }, ours }) =>
      country === 'US' && ours === undefined && !/^[2-9]\d\d[2-9]\d{6}$/.test(digits),
  },
  {
    why: '`00` is the international prefix everywhere; libphonenumber-js knows only `011` in North America',
    is: ({ form: { country, written, digits }, ours }) =>
      country === 'US' && written.startsWith('00') && ours === `tel:+1${digits}`,
  },
  {
    why: 'In a country without a trunk prefix, all numbers have the same length; others stay text',
    is: ({ form: { country }, ours }) => /^(?:NO|DK|EE)$/.test(country) && ours === undefined,
  },
  {
    why: 'libphonenumber-js keeps the trunk prefix of a number that would otherwise be too short',
    is: ({ form: { written }, ours, theirs }) =>
      ours !== undefined &&
      /0/.test(written) &&
      theirs?.replace(/^(tel:\+(?:4[14569]|33|358))0/, '$1') === ours,
  },
  {
    why: 'A slash separates two texts, unless an area code with its trunk prefix precedes it',
    is: ({ form: { written }, ours }) => /^(?!0\d{1,3}\/)\d+\//.test(written) && ours === undefined,
  },
  {
    why: 'libphonenumber-js takes a national number that begins with the digits of the country code for an international one',
    is: ({ form: { digits }, ours }) =>
      digits.startsWith('47') && (ours?.endsWith(`47${digits}`) ?? false),
  },
  {
    why: 'A month or a number with a year, such as `040/2021`, stays text',
    is: ({ form: { written }, ours }) =>
      /^\d{2,4}[-/](?:19|20)\d\d/.test(written) && ours === undefined,
  },
  {
    why: 'Two times of day, such as `0800-1600`, stay text',
    is: ({ form: { written }, ours }) =>
      /^(?:[01]\d|2[0-4])[0-5]\d[-\u2011](?:[01]\d|2[0-4])[0-5]\d$/.test(written) &&
      ours === undefined,
  },
  {
    why: 'libphonenumber-js takes a number with a full-width plus sign for a national one',
    is: ({ form: { written, digits }, ours }) =>
      written.startsWith('\uff0b') && (ours?.endsWith(digits) ?? false),
  },
];

/** The forms that libphonenumber reads differently. It dials what it says is possible. */
export const differencesIn = (forms: readonly Form[]): readonly Difference[] =>
  forms.flatMap((form) => {
    const [ours, ...others] = hrefsIn(readPhones(form.written, { country: form.country }));
    const found = parsePhoneNumber(form.written, form.country);
    const theirs = found?.isPossible() ? `tel:${found.number}` : undefined;
    return others.length === 0 && ours === theirs ? [] : [{ form, ours, theirs, others }];
  });

/** Links that dial another number than the valid one in the text, which is not a range. */
export const wrongLinks = (forms: readonly Form[]): readonly Form[] =>
  forms.filter((form) => {
    const found = parsePhoneNumber(form.written, form.country);
    const [ours] = hrefsIn(readPhones(form.written, { country: form.country }));
    const isRange = /[-\u2010-\u2015]\d{1,4}$/.test(form.written);
    const isWrong = ours !== undefined && ours !== `tel:${found?.number ?? ''}`;
    return Boolean(found?.isValid()) && isWrong && !isRange;
  });
