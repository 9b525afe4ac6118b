import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { loadLazily } from '../../dom/load-lazily.js';
import { whenUpdated } from '../../dom/when-updated.js';
import { hasTreeData } from '../../model/site/has-tree-data.js';
import type { DataTreeCallbacks } from './data/data-tree-callbacks.js';
import type { DataTreeView } from './data/load-data-tree.lazy.js';
import type { DataTreeHost } from './data/tree-properties.js';

/** Loads the code that renders the tree which `tree` and `src` describe, if an element has them. */
export class DataTreeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & DataTreeHost;
  readonly #callbacks: DataTreeCallbacks;
  #view: Promise<DataTreeView | undefined> | undefined;

  /** @param host the element @param callbacks what the tree calls */
  constructor(host: ReactiveControllerHost & DataTreeHost, callbacks: DataTreeCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  /** Whether the element has data. */
  get hasData(): boolean {
    return hasTreeData(this.#host);
  }

  /** Waits until the tree of the current data is displayed or has failed to load. */
  async settled(): Promise<void> {
    await whenUpdated(this.#host);
    if (!this.hasData || !this.#host.isConnected) return;
    await (await this.#load())?.settled();
  }

  /** Loads the tree again. */
  readonly retry = (): void => {
    if (this.#view) void this.#view.then((view) => view?.retry());
    else this.#host.requestUpdate();
  };

  hostUpdated(): void {
    if (this.hasData) void this.#load();
  }

  async #load(): Promise<DataTreeView | undefined> {
    this.#view ??= this.#createView();
    const view = await this.#view;
    if (!view) {
      // The next update tries again.
      this.#view = undefined;
      this.#callbacks.onStatus('failed');
    }
    return view;
  }

  async #createView(): Promise<DataTreeView | undefined> {
    const code = await loadLazily(
      this.#host,
      'data',
      () => import('./data/load-data-tree.lazy.js'),
      'DataTreeView',
    );
    return code && new code.DataTreeView(this.#host, this.#callbacks);
  }
}
