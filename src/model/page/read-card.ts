import { fieldsOf, listOf, textOf } from '../lenient.js';
import type { TextLink } from '../release/press-release.js';

// Data of cards comes from registers of staff: any value is accepted, and no text is lost.

/** The texts of a value: of a text, of a number, or of a list of them. */
export const textsOf = (value: unknown): readonly string[] =>
  listOf(value)
    .map(textOf)
    .filter((text) => text !== '');

/** The same as one text; `undefined` for none. */
export const oneText = (value: unknown): string | undefined =>
  textsOf(value).join(', ') || undefined;

/** Links; text without a URL stays text, a URL without a text is its own text. */
export const linksOf = (value: unknown): readonly TextLink[] =>
  listOf(value).flatMap((one) => {
    const { text, href, lang } = fieldsOf(one);
    const url = oneText(href);
    const shown = oneText(text) ?? oneText(one) ?? url;
    return shown === undefined ? [] : [{ text: shown, href: url, lang: oneText(lang) }];
  });

/** The level of a card's heading. */
export const levelOf = (value: unknown): number =>
  value === 2 || value === 3 || value === 4 ? value : 3;
