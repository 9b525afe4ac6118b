import { announce } from '../../../dom/announce.js';
import { nearestLanguage } from '../../../dom/nearest-language.js';
import { setMessage } from '../../../dom/set-message.js';
import type { Translator } from '../../../i18n/translator.js';
import type { LazyChildrenSource, SiteNode } from '../../../model/site/site-tree.js';
import { nameOf, setOpen } from '../tree-dom.js';
import type { Pattern } from './pattern.js';

/** On the text in a branch that displays that its children are loading or failed to load. */
const NOTE_ATTRIBUTE = 'data-vn-note';

/** How lazy children are loaded. */
export interface LazyChildrenOptions {
  readonly messages: Translator;
  readonly pattern: Pattern;
  /** Loads nodes; throws if that fails. */
  readonly load: (
    source: LazyChildrenSource,
    signal: AbortSignal,
  ) => Promise<readonly SiteNode[] | undefined>;
  /** Aborts when the tree is removed from the page; a new one each time it is used again. */
  readonly signal: () => AbortSignal;
  /** To be called with an error of `load()`. */
  readonly onError: (error: unknown) => void;
  /** To be called with the children of an item. */
  readonly onLoaded: (item: Element, node: SiteNode, children: readonly SiteNode[]) => void;
}

/** Loads the children of branches that are expanded for the first time. */
export class LazyChildren {
  readonly #options: LazyChildrenOptions;

  /** @param options how children are loaded */
  constructor(options: LazyChildrenOptions) {
    this.#options = options;
  }

  /**
   * Loads the children of a branch unless they are loading already. The branch displays that they are
   * loading; if that fails, it offers a retry.
   */
  async load(item: Element, node: SiteNode): Promise<void> {
    const signal = this.#options.signal();
    const { messages, load, onError, onLoaded } = this.#options;
    const { lazyChildren } = node;
    const container = this.#options.pattern.containerOf(item);
    if (lazyChildren === undefined || !container || item.hasAttribute('aria-busy')) return;
    item.setAttribute('aria-busy', 'true');
    const note = addNote(item, container);
    const loading = messages.msg('Ladataan', { id: 'loading' });
    setMessage(note, loading);
    void announce(loading);
    let children: readonly SiteNode[] | undefined;
    let hasFailed = false;
    try {
      children = await load(lazyChildren, signal);
    } catch (error) {
      hasFailed = !signal.aborted;
      if (hasFailed) onError(error);
    }
    item.removeAttribute('aria-busy');
    note.remove();
    // The tree was removed from the page: expanding the branch again loads its children.
    if (signal.aborted) setOpen(item, false);
    else if (hasFailed) this.#offerRetry(item, node, container);
    else if (children) onLoaded(item, node, children);
  }

  #offerRetry(item: Element, node: SiteNode, container: Element): void {
    const { msg } = this.#options.messages;
    const note = addNote(item, container);
    const text = document.createElement('span');
    const error = msg('Virhe', { id: 'error' });
    setMessage(text, error);
    void announce(error);
    const retry = document.createElement('button');
    retry.type = 'button';
    setMessage(retry, msg('Yritä uudelleen', { id: 'retry' }));
    // Out of context, "Try again" is ambiguous.
    const subject = document.createElement('span');
    subject.className = 'vn-hidden';
    subject.lang = nearestLanguage(nameOf(item) ?? item);
    subject.textContent = ` (${node.title})`;
    retry.append(subject);
    retry.addEventListener('click', () => {
      // The button disappears.
      (container.querySelector<HTMLElement>(':scope > summary') ?? nameOf(item))?.focus();
      void this.load(item, node);
    });
    note.append(text, ' ', retry);
  }
}

/** A text in a branch about its children, in place of the one before. */
function addNote(item: Element, container: Element): HTMLElement {
  item.querySelector(`:scope [${NOTE_ATTRIBUTE}]`)?.remove();
  const note = document.createElement('p');
  note.setAttribute(NOTE_ATTRIBUTE, '');
  container.append(note);
  return note;
}
