import type { Translator } from '../../i18n/translator.js';
import { setOpen } from './sitemap-tree.items.js';

// A branch that comes when it is opened: what stands in it until then.

const NOTE = 'data-vn-note';

function note(item: Element, holder: Element): HTMLElement {
  item.querySelector(`:scope [${NOTE}]`)?.remove();
  const paragraph = document.createElement('p');
  paragraph.setAttribute(NOTE, '');
  paragraph.setAttribute('role', 'status');
  holder.append(paragraph);
  return paragraph;
}

/**
 * Says that a branch is on its way while it is, unless that is being said already.
 *
 * @param item the branch @param holder where its list will stand @param read what brings it
 * @returns what was read; undefined where it is on its way already or the signal ended it
 * @throws what `read` throws
 */
export async function loadBranch<T>(
  item: Element,
  holder: Element,
  words: Translator,
  signal: AbortSignal,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  if (item.hasAttribute('aria-busy')) return undefined;
  item.setAttribute('aria-busy', 'true');
  const loading = note(item, holder);
  loading.lang = words.langOf('loading');
  loading.textContent = words.msg('Ladataan', { id: 'loading' });
  try {
    const result = await read();
    return signal.aborted ? undefined : result;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    item.removeAttribute('aria-busy');
    loading.remove();
    // Taken off the page meanwhile: opening it again asks again.
    if (signal.aborted) setOpen(item, false);
  }
}

/** Says that a branch did not come, with a button that asks for it again. */
export function offerRetry(
  item: Element,
  holder: Element,
  words: Translator,
  again: () => void,
): void {
  const failure = note(item, holder);
  failure.lang = words.langOf('error');
  failure.textContent = `${words.msg('Virhe', { id: 'error' })} `;
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.lang = words.langOf('retry');
  retry.textContent = words.msg('Yritä uudelleen', { id: 'retry' });
  retry.addEventListener('click', again);
  failure.append(retry);
}
