/**
 * A text without the characters at its end that match. A regular expression such as `/\/+$/` takes
 * quadratic time on a run of them inside the text.
 *
 * @param character matches one character
 */
export function trimEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
