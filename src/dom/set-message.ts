import type { Message } from '../i18n/message.js';

/** Makes a message the only content of an element, which gets its `lang`. */
export function setMessage(element: HTMLElement, { text, lang }: Message): void {
  element.lang = lang;
  element.textContent = text;
}
