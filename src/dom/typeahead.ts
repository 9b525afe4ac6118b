import { plain, searched, matchesAt } from '../model/text/fold.js';

/** Whether a key is a letter or a digit. */
export const isLetterOrDigit = (key: string): boolean => /^[\p{L}\p{N}]$/u.test(key);

/**
 * Type-ahead: finds an item by the first letters of its name. Letters typed in quick succession form
 * a prefix; repeating one letter cycles through the items that start with it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/listbox/#keyboardinteraction
 */
export class Typeahead {
  readonly #timeoutMs: number;
  #typed = '';
  #lastTime = -Infinity;

  /** @param timeoutMs pause in milliseconds after which a new prefix starts */
  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  /** Whether a key pressed now continues the prefix. */
  continues({ timeStamp }: Event): boolean {
    return timeStamp - this.#lastTime <= this.#timeoutMs;
  }

  /**
   * Adds a character to the prefix and finds the item to go to.
   *
   * @param event the key event of the character
   * @param current the item that has focus, if any
   * @param others the items after it, then from the first one back to it
   * @param nameOf text of an item
   * @param lang language of the items and of the user (BCP 47): decides which letters are the same
   */
  find<T>(
    event: KeyboardEvent,
    current: T | undefined,
    others: Iterable<T>,
    nameOf: (item: T) => string,
    lang: string,
  ): T | undefined {
    const character = event.key.toLowerCase();
    this.#typed = (this.continues(event) ? this.#typed : '') + character;
    this.#lastTime = event.timeStamp;
    const isRepeated = this.#typed === character.repeat(this.#typed.length / character.length);
    const prefix = isRepeated ? character : this.#typed;
    const matches = (item: T): boolean => {
      const name = searched(nameOf(item)).trim();
      return plain(name).startsWith(plain(prefix)) && matchesAt(prefix, lang, name, lang, 0);
    };
    // A longer prefix may still match the item that has focus.
    if (!isRepeated && current !== undefined && matches(current)) return current;
    for (const item of others) if (matches(item)) return item;
    return undefined;
  }
}
