/** The bytes 80 to 9F in windows-1252. Spaces: no such character. */
const CHARACTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The character of a code from 0 to 255 in windows-1252, which documents mean that claim to be in
 * ISO 8859-1.
 */
export function windows1252(code: number): string {
  const character = CHARACTERS.charAt(code - 0x80);
  return character === '' || character === ' ' ? String.fromCharCode(code) : character;
}
