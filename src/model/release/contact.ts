import { dialled, type PhoneOptions } from './dial.js';
import { asciiNumbers, maskOthers } from './not-phones.js';

/** A telephone number, or an e-mail address, as people read it and as a link. */
export interface Phone {
  /** As given; the spaces of a number are non-breaking. */
  readonly text: string;
  /** `tel:` URL, in E.164 form where the number is a full one; or a `mailto:` URL. */
  readonly href: string;
}

/** A piece of a text: plain text, or a number or address that is a link. */
export type ContactPiece = string | Phone;

const MAX_PHONE_FIELD = 500;
const MAX_SENTENCE = 5000;

/** What may be between two digits of a number. A line break is not. */
const GAP = String.raw`[ \t.()-]{0,3}`;
const START = String.raw`\([ ]*\+[ ]*\d|\+[ ]*\(?\d|\(\d{1,5}\)(?:[ ]?\/)?|0\d{1,3}[ ]?\/[ ]?(?=\d)|\d`;
const EXTENSION = String.raw`(?:[ ]*\/[ ]*(?=[1-9])|[ ,(]*(?:alanumero|alanro|anknytning|ankn?|anslutning|ext(?:ension)?|durchwahl|доб|poste|x|#)\.?:?[ ]*)(\d{1,6})(?!${GAP}\d)\)?`;
/** A number does not end before its last group because a word is directly behind: 123 456 789klo. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d@+_]|\d[.,])((?:${START})(?:${GAP}\d)*)(?:${EXTENSION})?(?![\p{L}\d@_]|${GAP}\d{3})`,
  'giu',
);
const FAX =
  /(?<!\p{L})(?:(?:tele)?(?:fax|faks|faksi|kopio|kopia|факс)|t[ée]l[ée]copie(?:ur)?|f(?=[.:]))[\s.]*(?:n(?:ume)?ro|number|nummer|no|nr)?[\s.:(-]*$/iu;
/** Words before a telephone number, which then may be a short one or begin without a zero. */
const PHONE_WORD =
  /(?<!\p{L})(?:puh(?:elin(?:numero)?)?|tel(?:efon|ephone)?|tfn|tlf|phone|mobile?|mob|gsm)[\s.:(]*$/iu;
const PHONE_AND_FAX =
  /(?:puh(?:elin)?|tel|phone|tfn)[\s./&,:]*(?:ja|och|and)?[\s]*(?:tele)?fa[xk]\w*[\s.:(-]*$/iu;
const FAX_BEHIND = /^\s*(?:\((?:tele)?(?:fax|faksi)\)|(?:tele)?(?:fax|faksi)\s*(?:$|[,;.\n]))/i;
const BETWEEN_NUMBERS = /^[\s,;/&]*(?:ja|tai|och|eller|and|or|sekä|samt|og)?[\s,;/&]*$/i;

/** Where a range of numbers begins, such as `0295 160 001–3`; `undefined` for a single number. */
function rangeStart(written: string, options: PhoneOptions): string | undefined {
  const [, base, tail = ''] = /^(.*\d)[ )]*-[ ]*(\d{1,4})$/.exec(written) ?? [];
  if (base === undefined || dialled(base, options) === undefined) return undefined;
  const digits = base.replace(/\D/g, '');
  const group = /\d+$/.exec(base)?.[0] ?? '';
  const isFull = digits.replace(/^(?:00)?358|^0/, '').length >= 6;
  if (!isFull || Number(digits.slice(-tail.length)) >= Number(tail)) return undefined;
  if (dialled(written, options) === undefined) return base;
  const isFinnish = dialled(base, options)?.startsWith('+358') ?? false;
  const isNext =
    group.length === tail.length && group.slice(0, -2) === tail.slice(0, -2) && !base.includes('-');
  if (isFinnish) return tail.length < 3 || (tail.length > 2 && isNext) ? base : undefined;
  return isNext && digits.length >= 10 ? base : undefined;
}

function phone(
  written: string,
  extension: string | undefined,
  text: string,
  options: PhoneOptions,
): Phone | undefined {
  const number = dialled(rangeStart(written, options) ?? written, options);
  if (number === undefined) return undefined;
  const suffix = extension === undefined ? '' : `;ext=${extension}`;
  return { text: text.trim().replace(/\s+/g, '\u00a0'), href: `tel:${number}${suffix}` };
}

const countDigits = (text: string): number => text.replace(/\D/g, '').length;

interface Found {
  readonly at: number;
  readonly end: number;
  readonly phone: Phone;
}

/** The numbers in a text; a short number counts only at the beginning, if at all. */
function numbersIn(text: string, canBeShort: boolean, options: PhoneOptions): readonly Found[] {
  const plain = maskOthers(asciiNumbers(text));
  const found: Found[] = [];
  let faxEnd: number | undefined;
  let phoneEnd: number | undefined;
  for (const match of plain.matchAll(NUMBER)) {
    const [whole, written = '', extension] = match;
    const at = match.index;
    const end = at + whole.length;
    const isMarked = /^[(\s]*(?:\+|0|358)/.test(written) && countDigits(written) >= 6;
    const before = plain.slice(0, at);
    const isFirst = (canBeShort && /^[\s(]*$/.test(before)) || PHONE_WORD.test(before);
    // Where national numbers have no prefix, only the number before tells that it is one.
    const isNext =
      phoneEnd !== undefined &&
      BETWEEN_NUMBERS.test(plain.slice(phoneEnd, at)) &&
      countDigits(written) >= 7;
    if (!isMarked && !isFirst && !isNext) continue;
    const isFax =
      (FAX.test(before) && !PHONE_AND_FAX.test(before)) ||
      FAX_BEHIND.test(plain.slice(end)) ||
      (faxEnd !== undefined && BETWEEN_NUMBERS.test(plain.slice(faxEnd, at)));
    if (isFax) {
      faxEnd = end;
      continue;
    }
    const number = phone(written, extension, text.slice(at, end), options);
    if (number) {
      found.push({ at, end, phone: number });
      phoneEnd = end;
    } else found.push(...twoNumbers(text, at, written, options));
  }
  return found;
}

/** Two numbers with only a space or a dash between them. */
function twoNumbers(
  text: string,
  at: number,
  written: string,
  options: PhoneOptions,
): readonly Found[] {
  for (const { 0: gap, index } of written.matchAll(/(?: *- *| +)(?=\(?0\d)/g)) {
    const parts = [
      { at, end: at + index },
      { at: at + index + gap.length, end: at + written.length },
    ];
    const numbers = parts.flatMap((part) => {
      const one = written.slice(part.at - at, part.end - at);
      const isLong = countDigits(one) >= 8;
      const found = isLong && phone(one, undefined, text.slice(part.at, part.end), options);
      return found ? [{ ...part, phone: found }] : [];
    });
    if (numbers.length === parts.length) return numbers;
  }
  return [];
}

function withNumbers(text: string, canBeShort: boolean, options: PhoneOptions): ContactPiece[] {
  const pieces: ContactPiece[] = [];
  let from = 0;
  for (const { at, end, phone: number } of numbersIn(text, canBeShort, options)) {
    pieces.push(text.slice(from, at), number);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => piece !== '');
}

/**
 * Reads a telephone number in national or international notation: `029 515 0201` dials
 * `tel:+358295150201`, `112` stays `tel:112`, `09-1234 567 / 12` has the extension 12, and a range dials
 * its first number.
 *
 * @returns `undefined` if the text contains anything but one number
 * @see https://www.rfc-editor.org/rfc/rfc3966 (the tel URI)
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function readPhone(value: unknown, options: PhoneOptions = {}): Phone | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = value.trim();
  const [found] = numbersIn(text, true, options);
  return found?.at === 0 && found.end === text.length ? found.phone : undefined;
}

/**
 * Reads what people write where a telephone number is asked for: one number or several, with text
 * around them (`0295 16001 (vaihde)`). All text is kept; each number becomes a `Phone`. Times, dates,
 * identifiers and fax numbers stay text.
 */
export function readPhones(value: unknown, options: PhoneOptions = {}): readonly ContactPiece[] {
  if (typeof value !== 'string') return [];
  const text = value.trim();
  return text.length > MAX_PHONE_FIELD ? [text] : withNumbers(text, true, options);
}

const EMAIL = /[\p{L}\d._+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** Placeholders for names in `firstname.lastname@…`, which is a pattern and not an address. */
const PLACEHOLDER =
  /^(?:(?:first|last|given|family|fore|middle|sur|user)-?(?:name)?s?|name|(?:etu|suku|toinen)?nimi|(?:f[oö]r|efter|till)?namn|(?:for|etter|efter)navn|(?:vor|nach|familien)name|pr[eé]nom|nom|ovdanamma|goargu|manni?namma|имя|фамилия)$/iu;
const NAME = /^(?:first|last|fore|sur)name$|^(?:etu|suku)nimi$|^(?:f[oö]r|efter)namn$/iu;

function isPattern(address: string): boolean {
  const parts = address
    .slice(0, address.indexOf('@'))
    .split(/[._-]/)
    .filter((part) => part.length > 1);
  if (parts.length === 1) return NAME.test(parts[0] ?? '');
  return parts.length > 1 && parts.every((part) => PLACEHOLDER.test(part));
}

/**
 * Reads an e-mail address.
 *
 * @returns `undefined` for anything else: an obfuscated address ("[email protected]"), a pattern
 *   ("firstname.lastname@gov.fi"), a text with an address in it
 */
export function readEmail(value: unknown): Phone | undefined {
  if (typeof value !== 'string' || value.length > 254) return undefined;
  const text = value
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[\u200b\u2060\u00ad]/g, '');
  const [found] = text.match(EMAIL) ?? [];
  return found === text && !isPattern(text) ? { text, href: `mailto:${text}` } : undefined;
}

/**
 * Reads a sentence that tells whom to ask: it stays a sentence, with its full telephone numbers and
 * e-mail addresses as links.
 */
export function readContactText(
  value: unknown,
  options: PhoneOptions = {},
): readonly ContactPiece[] {
  if (typeof value !== 'string') return [];
  if (value.length > MAX_SENTENCE) return [value];
  const pieces: ContactPiece[] = [];
  let from = 0;
  for (const match of value.matchAll(EMAIL)) {
    // A full stop may end the sentence before, or begin an ellipsis.
    const leading = /^[.'_-]+/.exec(match[0])?.[0].length ?? 0;
    const address = match[0].slice(leading);
    const at = match.index + leading;
    const email = readEmail(address);
    // A bracket before or behind: part of something obfuscated.
    const isObfuscated = /[[\]]/.test(`${value[at - 1] ?? ''}${value[at + address.length] ?? ''}`);
    if (!email || isObfuscated) continue;
    pieces.push(...withNumbers(value.slice(from, at), false, options), email);
    from = at + address.length;
  }
  pieces.push(...withNumbers(value.slice(from), false, options));
  return pieces;
}
