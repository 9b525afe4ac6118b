import { html, nothing, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import {
  localizeControllerOf,
  type LocalizeController,
} from '../../../controllers/localize-controller.js';
import { createSheet } from '../../../dom/constructed-sheet.js';
import { firstPaint } from '../../../dom/first-paint.js';
import { activeElement, moveFocusOut } from '../../../dom/focusable.js';
import { shadowRootOf } from '../../../dom/shadow-root.js';
import { slottedRootOf } from '../../../dom/slotted-root.js';
import { whenUpdated } from '../../../dom/when-updated.js';
import { localize } from '../../../markup/localize.js';
import { treeTools } from '../../../markup/tree-tools.js';
import { hasTreeData } from '../../../model/site/has-tree-data.js';
import { cssText } from '../../../styles/generated/sitemap-tree.shadow.js';
import { firstItem, focusTarget, nameOf } from '../tree-dom.js';
import type { DataTree } from './data-tree.js';
import type { DataTreeCallbacks } from './data-tree-callbacks.js';
import { readDataTree } from './read-data-tree.js';
import { propertiesOf, type DataTreeHost } from './tree-properties.js';

// Loaded only if an element has data.

/** The stylesheet of the light DOM, for the shadow root. */
const sheet = createSheet(cssText);

/** Renders the tree that `tree` and `src` describe, with its tools, in the shadow root. */
export class DataTreeView implements ReactiveController {
  readonly #host: ReactiveControllerHost & DataTreeHost;
  readonly #callbacks: DataTreeCallbacks;
  readonly #messages: LocalizeController;
  #shadow: ReturnType<typeof slottedRootOf> | undefined;
  #attaching: Promise<void> | undefined;
  #tree: DataTree | undefined;
  /** The properties that the last attempt was made with. */
  #input: readonly unknown[] = [];
  #currentUrl: string | undefined;
  /** Aborts the attempt that is being made, if any. */
  #loading: AbortController | undefined;
  /** `tree` and `src` of the last update. */
  #data: readonly unknown[] = [undefined, undefined];
  /** Whether their tree is not shown yet. */
  #isPending = false;
  #waiting: (() => void)[] = [];

  /** @param host the element @param callbacks what the tree calls */
  constructor(host: ReactiveControllerHost & DataTreeHost, callbacks: DataTreeCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.#messages = localizeControllerOf(host);
    host.addController(this);
  }

  /** Waits until the tree of the current data is displayed or has failed to load. */
  async settled(): Promise<void> {
    await whenUpdated(this.#host);
    if (!this.#isPending || !hasTreeData(this.#host) || !this.#host.isConnected) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Loads the tree again. */
  retry(): void {
    this.#input = [];
    this.#callbacks.onStatus('loading');
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#tree) void this.#tree.fillWhenIdle();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // When the element returns, the data is loaded again that was not displayed yet.
    if (this.#loading || !this.#tree) this.#input = [];
    this.#loading?.abort();
    this.#loading = undefined;
    this.#settle();
  }

  hostUpdate(): void {
    this.#render();
    const { tree, src } = propertiesOf(this.#host);
    if (Object.is(tree, this.#data[0]) && src === this.#data[1]) return;
    this.#data = [tree, src];
    this.#isPending = true;
  }

  hostUpdated(): void {
    const { ready, lang, tag } = this.#messages;
    const { currentUrl, ...properties } = propertiesOf(this.#host);
    const isIdle = !hasTreeData(this.#host) && this.#input.length === 0;
    if (!ready || !this.#host.isConnected || isIdle) return;
    const input = [...Object.values(properties), lang, tag];
    if (input.some((value, index) => !Object.is(value, this.#input[index]))) {
      this.#input = input;
      this.#load().catch(() => {
        // A getter of the host threw: the next update tries again.
        this.#input = [];
        this.#settle();
      });
    } else if (this.#tree && currentUrl !== this.#currentUrl) {
      this.#currentUrl = currentUrl;
      this.#tree.mark(this.#tree.find({ url: currentUrl ?? '' }));
    }
  }

  #render(): void {
    if (!this.#shadow) return;
    const { root, slot } = this.#shadow;
    const { withoutFilter } = this.#host;
    const hasOwnTools = this.#host.querySelector(':scope > [slot=tools]') !== null;
    const tools =
      hasTreeData(this.#host) && this.#messages.ready && !hasOwnTools
        ? treeTools(localize(this.#messages.tag), {
            tools: withoutFilter ? ['expand'] : ['filter', 'expand'],
            hasParts: true,
          })
        : nothing;
    render(html`${tools}${this.#tree?.root ?? nothing}`, root, { renderBefore: slot });
    this.#callbacks.onTools();
  }

  /** Attaches the shadow root, after the first paint of the page. */
  async #attach(): Promise<void> {
    await firstPaint();
    // The status of a failed attempt to load this module.
    shadowRootOf(this.#host).replaceChildren();
    const { root, slot } = (this.#shadow = slottedRootOf(this.#host, sheet));
    const tools = document.createElement('slot');
    tools.name = 'tools';
    slot.before(tools);
    // `toggle` does not leave the shadow root.
    root.addEventListener('toggle', this.#callbacks.onToggle, true);
    this.#host.requestUpdate();
    await whenUpdated(this.#host);
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const { onStatus, onShown, open } = this.#callbacks;
    const host = this.#host;
    if (!hasTreeData(this.#host)) {
      this.#loading = undefined;
      await this.#show(undefined);
      return;
    }
    if (host.tree === null || host.tree === undefined) onStatus('loading');
    this.#attaching ??= this.#attach();
    const context = { messages: this.#messages, open };
    const tree = await readDataTree(host, context, signal).catch(() => undefined);
    await this.#attaching;
    if (signal.aborted) return;
    this.#loading = undefined;
    if (tree) {
      this.#currentUrl = host.currentUrl;
      await this.#show(tree);
      onShown();
      void tree.fillWhenIdle();
    } else {
      // The author's list stays.
      onStatus('failed');
      this.#settle();
    }
  }

  async #show(tree: DataTree | undefined): Promise<void> {
    const before = this.#tree?.root;
    const focused = before?.contains(activeElement()) ? activeElement() : undefined;
    this.#tree?.dispose();
    this.#tree = tree;
    this.#callbacks.onTree(tree);
    this.#callbacks.onStatus('none');
    this.#host.requestUpdate();
    if (focused && !tree) moveFocusOut(this.#host);
    await whenUpdated(this.#host);
    if (focused && tree) focusSamePage(tree.root, focused);
    this.#settle();
  }

  #settle(): void {
    this.#isPending = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Moves focus from a tree that was replaced to the same page, or to the first one. */
function focusSamePage(root: Element, focused: Element): void {
  const before = focused.closest('li');
  const href = before && nameOf(before)?.getAttribute('href');
  const links = href ? [...root.querySelectorAll('a')] : [];
  const same = links.find((link) => link.getAttribute('href') === href);
  for (const item of [same?.closest('li'), firstItem(root)]) {
    const target = item && focusTarget(item);
    target?.focus({ preventScroll: true });
    if (target && target === activeElement()) return;
  }
}
