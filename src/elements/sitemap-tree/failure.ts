import { isShadowRoot } from '../../dom/node-kinds.js';
import { setMessage } from '../../dom/set-message.js';
import { shadowRootOf } from '../../dom/shadow-root.js';
import { showHostIfFilled } from '../../dom/visible-host.js';
import { SOURCE_LOCALE } from '../../model/language.js';

/** Adds a status to an element that has none, because the code that renders its tools failed to load. */
export function addStatus(host: Element): HTMLElement | undefined {
  if (host.shadowRoot) return undefined;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.setAttribute('part', 'status');
  const tools = document.createElement('div');
  tools.setAttribute('part', 'tools');
  tools.append(status);
  shadowRootOf(host).append(tools, document.createElement('slot'));
  return status;
}

/** Where a status is rendered: in its shadow root, or in the status of a data tree. */
export const statusRoot = (host: Element, status: HTMLElement): HTMLElement | ShadowRoot =>
  status.getRootNode() === host.getRootNode() ? shadowRootOf(status) : status;

/**
 * Renders a failure if the code that renders other messages failed to load. `msg()` and the catalogues
 * are part of that code, so the text is Finnish and no catalogue changes it.
 */
export function showFailure(host: Element, status: HTMLElement): void {
  const root = statusRoot(host, status);
  const text = document.createElement('span');
  setMessage(text, { text: 'Virhe', lang: SOURCE_LOCALE });
  root.replaceChildren(text);
  if (isShadowRoot(root)) showHostIfFilled(root);
}
