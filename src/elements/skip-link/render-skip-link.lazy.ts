import type { ReactiveElement } from '@lit/reactive-element';
import { html, nothing, render } from 'lit';
import { localizeControllerOf } from '../../controllers/localize-controller.js';
import { slottedRootOf } from '../../dom/slotted-root.js';

// Loaded only if a skip link has no children.

interface Host extends ReactiveElement {
  /** Id of the target. */
  readonly target: string;
}

/**
 * Attaches a shadow root.
 *
 * @returns a function that renders the link if the host is empty, and otherwise only its children
 */
export function prepare(host: Host): (isEmpty: boolean) => void {
  const localize = localizeControllerOf(host);
  const { root } = slottedRootOf(host);
  return (isEmpty) => {
    const target = typeof host.target === 'string' ? host.target : 'main';
    const skip = localize.msg('Hyppää sisältöön', { id: 'skip' });
    const link =
      isEmpty && localize.ready
        ? html`<a part="link" href="#${target}" lang=${skip.lang}>${skip.text}</a>`
        : nothing;
    render(link, root);
  };
}
