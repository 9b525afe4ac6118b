import { suggestion } from '../../../model/language.js';
import { isStored } from './storage.js';

// Used by the element and by the script in the head, so it has to stay small.

/**
 * The message in the language that the visitor reads best; `undefined` if they read the content, no
 * message is in a language that they read, or they do not want it.
 *
 * @param notice a `<vn-language-notice>`, which need not be upgraded
 * @param content BCP 47 tag of the language of the main content
 * @param alsoReads value of the attribute `also-reads`
 */
export function chooseMessage(
  notice: Element,
  content: string,
  alsoReads: string,
): HTMLElement | undefined {
  if (isStored('localStorage') || isStored('sessionStorage')) return undefined;
  const messages = [...notice.children] as HTMLElement[];
  const pairs = alsoReads.toLowerCase().split(/\s+/);
  return messages[
    suggestion(
      content,
      navigator.languages,
      messages.map(({ lang }) => lang),
      Object.fromEntries(pairs.map((pair) => pair.split(':'))) as Record<string, string>,
    )
  ];
}
