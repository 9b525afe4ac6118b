import { announce } from '../../../dom/announce.js';
import { messagesOf } from '../../../dom/messages-of.js';
import { isShadowRoot } from '../../../dom/node-kinds.js';
import { setMessage } from '../../../dom/set-message.js';
import { showStatus } from '../../../dom/show-status.js';
import type { Message } from '../../../i18n/message.js';
import { plural } from '../../../i18n/plural.js';
import type { Msg } from '../../../i18n/translator.js';
import { statusRoot } from '../failure.js';
import type { Change, Status } from '../status.js';

// Loaded when a visitor first uses a tree, or when a data tree loads.

const changeMessage = (msg: Msg, change: Change): Message => {
  switch (change) {
    case 'expanded':
      return msg('Avattu', { id: 'tree.expanded' });
    case 'collapsed':
      return msg('Suljettu', { id: 'tree.collapsed' });
    case 'all-expanded':
      return msg('Kaikki avattu', { id: 'tree.expandedAll' });
    case 'all-collapsed':
      return msg('Kaikki suljettu', { id: 'tree.collapsedAll' });
    case 'all-shown':
      return msg('Kaikki sivut näkyvissä', { id: 'tree.allShown' });
  }
};

const statusMessage = (msg: Msg, status: Exclude<Status, 'none'>): Message => {
  switch (status) {
    case 'loading':
      return msg('Ladataan', { id: 'loading' });
    case 'failed':
      return msg('Virhe', { id: 'error' });
    case 0:
      return msg('Ei osumia', { id: 'filter.none' });
    default: {
      const text = msg('{n, plural, one {{n} osuma} other {{n} osumaa}}', { id: 'filter.count' });
      return plural(text, { n: status });
    }
  }
};

/** Announces a change of a tree. */
export async function announceChange(host: Element, change: Change): Promise<void> {
  const { msg } = await messagesOf(host);
  await announce(changeMessage(msg, change));
}

/** Loads the messages, so that the first announcement does not wait for them. */
export const prepareMessages = async (host: Element): Promise<void> => {
  await messagesOf(host);
};

/**
 * Renders the status and announces it. It is in the author's empty `<p role="status">`,
 * whose shadow root keeps the text out of clones and snapshots of the page, or that of a data
 * tree.
 *
 * @param region returns the element of the status as it is when the messages are loaded
 * @param current returns the status as it is then
 * @param isNew whether to announce it even if its text is that of the status before
 */
export async function renderStatus(
  host: Element,
  region: () => HTMLElement | undefined,
  current: () => Status,
  isNew: boolean,
): Promise<void> {
  const { msg } = await messagesOf(host);
  const element = region();
  if (!element) return;
  const root = statusRoot(host, element);
  const status = current();
  if (status === 'none') {
    root.replaceChildren();
    if (isShadowRoot(root)) showStatus(root);
    return;
  }
  const message = statusMessage(msg, status);
  const before = root.querySelector('span');
  const isSame = before?.textContent === message.text && before.lang === message.lang;
  if (isSame && !isNew) return;
  const text = document.createElement('span');
  setMessage(text, message);
  root.replaceChildren(text);
  if (status === 'failed') root.append(' ', retryButton(msg));
  if (isShadowRoot(root)) showStatus(root);
  // Not announced while the page loads, but when the visitor retries.
  const isWanted = status !== 'loading' || host.matches(':focus-within');
  if (isNew && isWanted && host.isConnected) void announce(message);
}

function retryButton(msg: Msg): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'retry');
  button.dataset['vnAction'] = 'retry';
  const label = msg('Yritä uudelleen', { id: 'retry' });
  setMessage(button, label);
  // Out of context, "Try again" is ambiguous. An attribute has one language.
  const subject = msg('Alasivut', { id: 'tree.pages' });
  if (subject.lang === label.lang) button.ariaLabel = `${label.text} (${subject.text})`;
  return button;
}
