/** Letters that Unicode does not take apart, and what a plain keyboard writes for them. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ŧ: 't',
};

/** Letters of their own, which no plain letter stands for: a Finnish reader's ä is no a. */
const OWN = 'åäöæø';
const NORDIC = /^(?:fi|sv|se|sma|smj|smn|sms|nb|nn|no|da|is|et)\b/i;
/** Letters that mean themselves when they are typed, though a plain letter finds them too. */
const SAMI = 'áčđŋšŧž';
const SAMI_TAG = /^(?:se|sma|smj|smn|sms)\b/i;

/** One UTF-16 unit in its plain form; what has none stays. */
function plainUnit(unit: string): string {
  const [base = unit] = unit.normalize('NFD');
  return PLAIN[base] ?? base;
}

const folded = new Map<string, string>();

function foldUnit(unit: string): string {
  let plain = folded.get(unit);
  if (plain === undefined) {
    plain = plainUnit(unit);
    folded.set(unit, plain);
  }
  return plain;
}

/** Small letters, as many units as before: what is found in one text has its place in the other. */
function lower(text: string): string {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  return text.replace(/[^]/g, (unit) => {
    const small = unit.toLowerCase();
    return small.length === 1 ? small : unit;
  });
}

/** A text by its plain small letters (é → e, č → c, ä → a), unit for unit. */
export const plain = (text: string): string => lower(text).replace(/[^\0-\x7f]/g, foldUnit);

/**
 * Whether typed text stands at a place of another one. A plain letter finds those with marks,
 * but for letters that are others in the language of the text: in Finnish and Swedish å, ä and ö.
 * An accent that is typed (é) also finds the plain letter; a letter of the language (ä, č) only
 * itself.
 *
 * @param typed what was typed, in small letters
 * @param typedLang language of who types (BCP 47)
 * @param text the text that may hold it
 * @param lang language of the text
 * @param at the place, where `plain(text)` holds `plain(typed)`
 */
export function standsAt(
  typed: string,
  typedLang: string,
  text: string,
  lang: string,
  at: number,
): boolean {
  const found = lower(text.slice(at, at + typed.length));
  const nordic = NORDIC.test(lang);
  const own =
    (nordic || NORDIC.test(typedLang) ? OWN : '') +
    (SAMI_TAG.test(lang) || SAMI_TAG.test(typedLang) ? SAMI : '');
  for (let index = 0; index < typed.length; index += 1) {
    const letter = typed.charAt(index);
    const there = found.charAt(index);
    if (letter === there) continue;
    if (own.includes(letter) || (nordic && OWN.includes(there))) return false;
  }
  return true;
}

/** A text as it is searched: composed, one space between words, without hints for line breaks. */
export const searched = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ');

/** What somebody typed, as it is looked for: in small letters. */
export const typedText = (text: string): string => lower(searched(text).trim());
