/** A telephone number as people read it and as a telephone dials it. */
export interface Phone {
  /** The number as given, its spaces made non-breaking. */
  readonly text: string;
  /** `tel:` address, in E.164 form where the number is a full one. */
  readonly href: string;
}

/** A piece of a text: words, or a number or address that can be followed. */
export type ContactPiece = string | Phone;

// Hyphens and dashes of all kinds stand between groups of digits.
const GROUPS = String.raw`(?:[\d\s.\u2010-\u2013-]|\(\d{1,4}\))`;
const EXTENSION = String.raw`(?:\s*\/\s*(?=[1-9])|[\s,]*(?:alanumero|alanro|anknytning|ankn|anslutning|ext(?:ension)?|доб|poste|x)\.?\s*)(\d{1,6})(?!${GROUPS}*\d)`;
const WHOLE = new RegExp(String.raw`^(\+?${GROUPS}{3,}?)(?:${EXTENSION})?$`, 'iu');
const AMONG = new RegExp(
  String.raw`(?<![\p{L}\d@./])((?:\(\d{1,4}\)|\+?\d)(?:${GROUPS}*\d)?)(?:${EXTENSION})?(?![\p{L}\d@])`,
  'giu',
);
const DATE = /^\(?\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4})?/;
const EMAIL = /[\p{L}\d._+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** "firstname.lastname@…": how addresses are formed, and nobody's. */
const PATTERN = /^(?:first\.?name|etunimi|f[oö]rnamn|ovdanamma|vorname|pr[eé]nom|имя)[._-]/iu;

function dialled(written: string): string | undefined {
  const international = /^\s*(?:\+|00)/.test(written);
  const digits = (international ? written.replace(/\(0\)/, '') : written).replace(/[^\d+]/g, '');
  const full = digits.replace(/^00(?=[1-9])/, '+').replace(/^\+3580+/, '+358');
  if (full.startsWith('+')) return /^\+[1-9]\d{6,14}$/.test(full) ? full : undefined;
  if (!/^\d{3,15}$/.test(full)) return undefined;
  return /^0[1-9]\d{3,}$/.test(full) ? `+358${full.slice(1)}` : full;
}

function phone(written: string, extension: string | undefined, text: string): Phone | undefined {
  const number = dialled(written);
  if (number === undefined) return undefined;
  const suffix = extension === undefined ? '' : `;ext=${extension}`;
  return { text: text.trim().replace(/\s+/g, '\u00a0'), href: `tel:${number}${suffix}` };
}

/**
 * Reads a telephone number in Finnish or international writing: `029 515 0201` dials
 * `tel:+358295150201`, `112` stays `tel:112`, `09-1234 567 / 12` has the extension 12.
 *
 * @returns `undefined` when the text holds anything but one number
 * @see https://www.rfc-editor.org/rfc/rfc3966 (the tel URI)
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function readPhone(value: unknown): Phone | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const match = WHOLE.exec(value.trim());
  return match ? phone(match[1] ?? '', match[2], value) : undefined;
}

/** Words and the numbers among them; a short number counts only at the beginning, if at all. */
function phonesAmong(text: string, short: boolean): ContactPiece[] {
  const pieces: ContactPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(AMONG)) {
    const [whole, written = '', extension] = match;
    const isFull = /^\(?(?:\+|0)/.test(written) && written.replace(/\D/g, '').length >= 6;
    if (DATE.test(written) || !(isFull || (short && match.index === 0))) continue;
    const found = phone(written, extension, whole);
    if (!found) continue;
    pieces.push(text.slice(from, match.index), found);
    from = match.index + whole.length;
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => piece !== '');
}

/**
 * Reads what people write where a telephone number is asked for: one number or several, with words
 * round them (`0295 16001 (vaihde)`). All words are kept; each number becomes a `Phone`.
 */
export function readPhones(value: unknown): readonly ContactPiece[] {
  if (typeof value !== 'string') return [];
  const text = value.trim();
  const single = readPhone(text);
  if (single) return [single];
  return text.length > 500 ? [text] : phonesAmong(text, true);
}

/**
 * Reads an e-mail address.
 *
 * @returns `undefined` for anything else: an obfuscated address ("[email protected]"), a pattern
 *   ("firstname.lastname@gov.fi"), a text with an address in it
 */
export function readEmail(value: unknown): Phone | undefined {
  if (typeof value !== 'string' || value.length > 254) return undefined;
  const text = value.trim().replace(/^mailto:/i, '');
  const [found] = text.match(EMAIL) ?? [];
  return found === text && !PATTERN.test(text) ? { text, href: `mailto:${text}` } : undefined;
}

/**
 * Reads a sentence that says whom to ask: it stays a sentence, with its full telephone numbers and
 * e-mail addresses as links.
 */
export function readContactText(value: unknown): readonly ContactPiece[] {
  if (typeof value !== 'string') return [];
  if (value.length > 5000) return [value];
  const pieces: ContactPiece[] = [];
  let from = 0;
  for (const match of value.matchAll(EMAIL)) {
    const email = readEmail(match[0]);
    // A bracket before or behind: part of something obfuscated.
    if (
      !email ||
      /[[\]]/.test(`${value[match.index - 1] ?? ''}${value[match.index + match[0].length] ?? ''}`)
    )
      continue;
    pieces.push(...phonesAmong(value.slice(from, match.index), false), email);
    from = match.index + match[0].length;
  }
  pieces.push(...phonesAmong(value.slice(from), false));
  return pieces;
}
