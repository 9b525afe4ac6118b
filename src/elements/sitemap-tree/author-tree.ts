import { loadLazily } from '../../dom/load-lazily.js';
import type { Tree, TreeIndex } from './tree.js';
import { setOpen, topLists } from './tree-dom.js';

/** The lists that the author wrote into the element. They may change at any time. */
export class AuthorTree implements Tree {
  readonly #host: Element;

  /** @param host the element that contains the lists */
  constructor(host: Element) {
    this.#host = host;
  }

  get lists(): readonly Element[] {
    return topLists(this.#host);
  }

  open(item: Element, isOpen: boolean): void {
    setOpen(item, isOpen);
  }

  // The author has rendered everything.
  *completeInSteps(): Generator<void> {
    yield* [];
  }

  *fillInSteps(): Generator<void> {
    yield* [];
  }

  async index(): Promise<TreeIndex | undefined> {
    const code = await loadLazily(
      this.#host,
      'list',
      () => import('./data/author-tree.lazy.js'),
      'AuthorIndex',
    );
    return code && new code.AuthorIndex(this.#host);
  }

  // The lists have no state beyond their HTML, and nothing runs in the background.
  settle(): void {
    return;
  }

  dispose(): void {
    return;
  }
}
