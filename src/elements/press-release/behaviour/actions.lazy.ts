import { html, nothing, render } from 'lit';
import { announce as announceMessage } from '../../../dom/announce.js';
import { nearestLanguage } from '../../../dom/nearest-language.js';
import { shadowRootOf } from '../../../dom/shadow-root.js';
import { showStatus } from '../../../dom/show-status.js';
import { loadCatalogue, resolveLocale } from '../../../i18n/catalogue.js';
import { translator } from '../../../i18n/translator.js';
import { SOURCE_LOCALE } from '../../../model/language.js';

// Loaded only if a release has a button that copies or shares.

/** Returns the canonical URL of the page, or else the current one without its fragment. */
function urlOf({ ownerDocument }: Element): string {
  const canonical = ownerDocument.querySelector<HTMLLinkElement>('link[rel~=canonical][href]');
  return canonical?.href ?? ownerDocument.location.href.replace(/#.*$/s, '');
}

/** The title, without half a surrogate pair at the end of one that was cut off: a URL cannot contain it. */
const titleOf = (host: Element): string =>
  host
    .querySelector('h1, h2, h3')
    ?.textContent?.replace(/[\s\p{Cs}]+/gu, ' ')
    .trim() ?? '';

/**
 * Displays and announces that the URL was copied; if it could not be, displays the URL, selected. The
 * message is rendered in a shadow root of the author's empty `<p role="status">`, so that no clone or
 * snapshot of the page keeps it.
 */
async function announce(host: Element, isCopied: boolean): Promise<void> {
  const status = host.querySelector('.vn-actions > [role="status"]');
  if (!status) return;
  const root = shadowRootOf(status);
  // What the element displayed while this module was not available.
  if (!root.querySelector('span')) root.replaceChildren();
  const tag = nearestLanguage(host);
  const locale = resolveLocale(tag);
  const isLoaded = locale !== undefined && (await loadCatalogue(locale));
  const { msg } = translator(isLoaded ? tag : SOURCE_LOCALE);
  const { text, lang } = isCopied
    ? msg('Linkki on kopioitu', { id: 'copy.done' })
    : msg('Kopioi linkki tästä:', { id: 'copy.failed' });
  const url = isCopied ? nothing : html` <bdi translate="no">${urlOf(host)}</bdi>`;
  render(html`<span lang=${lang}>${text}</span>${url}`, root);
  showStatus(root);
  void announceMessage({ text, lang });
  const shown = root.querySelector('bdi');
  if (shown) getSelection()?.selectAllChildren(shown);
}

async function copy(host: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(urlOf(host));
    await announce(host, true);
  } catch {
    // Refused by the user, by a permissions policy, or because the page is not secure.
    await announce(host, false);
  }
}

async function share(host: Element): Promise<void> {
  try {
    await navigator.share({ title: titleOf(host), url: urlOf(host) });
  } catch (error) {
    // AbortError: the visitor closed the dialog.
    if ((error as Error | undefined)?.name !== 'AbortError') await announce(host, false);
  }
}

/** Opens the visitor's e-mail program with title and URL of the article. */
function email(host: Element): void {
  const [subject = '', body = ''] = [titleOf(host), urlOf(host)].map(encodeURIComponent);
  host.ownerDocument.location.href = `mailto:?subject=${subject}&body=${body}`;
}

const ACTIONS = new Map<string, (host: Element) => Promise<void> | void>([
  ['copy', copy],
  ['share', share],
  ['email', email],
]);

/** Does what a control asks for (its `data-vn-action`). */
export const act = async (host: Element, action: string): Promise<void> =>
  ACTIONS.get(action)?.(host);
