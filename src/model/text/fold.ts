/** Letters that Unicode does not decompose, and what is typed for them on a plain keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ŧ: 't',
};

/** Letters that readers of a language do not take for a plain letter: in Finnish, ä is not a. */
const OWN = 'åäöæø';
const NORDIC = /^(?:fi|sv|se|sma|smj|smn|sms|nb|nn|no|da|is|et)\b/i;
/** Letters that match only themselves when they are typed, although a plain letter matches them, too. */
const SAMI = 'áčđŋšŧž';
const SAMI_TAG = /^(?:se|sma|smj|smn|sms)\b/i;

/** The plain form of one UTF-16 unit; the unit itself if there is none. */
function plainUnit(unit: string): string {
  const [first = unit] = unit.normalize('NFD');
  // Some compatibility ideographs are decomposed into a character of two units.
  if (first.length > 1) return unit;
  // The small form of İ has two units, so that it is still a capital letter here.
  const base = first.toLowerCase();
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

/** Lower case with the same number of units, so that an index in one text is valid in the other. */
function lower(text: string): string {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  return text.replace(/[^]/g, (unit) => {
    const small = unit.toLowerCase();
    return small.length === 1 ? small : unit;
  });
}

/** A text in plain lower-case letters (é → e, č → c, ä → a), unit by unit. */
export const plain = (text: string): string => lower(text).replace(/[^\0-\x7f]/g, foldUnit);

/**
 * Whether typed text matches at an index of another text. A plain letter matches letters with marks,
 * except those that are letters of their own in the language of the text: å, ä and ö in Finnish and
 * Swedish. A typed accent (é) also matches the plain letter; a letter of the language (ä, č) only
 * matches itself.
 *
 * @param typed what was typed, in lower case
 * @param typedLang BCP 47 tag of the visitor's language
 * @param text the text to search
 * @param lang BCP 47 tag of the language of the text
 * @param at an index at which `plain(text)` contains `plain(typed)`
 */
export function matchesAt(
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

/** A text to search in: composed, with single spaces, without soft hyphens and zero-width spaces. */
export const searched = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ');

/** Typed text to search for: in lower case. */
export const typedText = (text: string): string => lower(searched(text).trim());

/**
 * Whether a text contains what was typed, by the rules of `matchesAt()`.
 *
 * @param typed as `typedText()` returns it; an empty text matches every text
 * @param typedLang BCP 47 tag of the visitor's language
 * @param lang BCP 47 tag of the language of the text
 */
export function containsTyped(
  typed: string,
  typedLang: string,
  text: string,
  lang: string,
): boolean {
  const label = searched(text);
  const folded = plain(label);
  const needle = plain(typed);
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    if (matchesAt(typed, typedLang, label, lang, at)) return true;
  }
  return false;
}
