import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { AuthoringController, has } from '../../controllers/authoring-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { warn } from '../../controllers/warn.js';
import { WindowController } from '../../controllers/window-controller.js';
import { DEV } from '../../model/mode.js';
import type { TreeNode } from '../../model/site-tree.js';
import type { SitemapPage } from '../../model/sitemap-xml.js';
import { hasNamesApart } from './sitemap-tree.author.js';
import { nameOf, topLists } from './sitemap-tree.items.js';
import { TreeKeys } from './sitemap-tree.keys.js';
import { buttons, field, status, type Status } from './sitemap-tree.tools.js';
import { TreeView } from './sitemap-tree.view.js';

/** Milliseconds after the last letter when the number of hits is said. */
const SAY = 600;

/**
 * The pages of a site as a tree of links.
 *
 * The author (or `siteTree()`) writes a nested `<ul>`: each branch is its link followed by a
 * `<details>` whose summary names what it opens. A plain nested `<ul>` works too and stays open.
 * Those who have only data set `tree` or `src` instead.
 *
 * Without JavaScript every link is there and each branch opens natively. The element adds a filter,
 * buttons that open and close all branches, and more keys.
 *
 * @summary The pages of a site as a tree of links.
 * @slot - The author's nested list.
 * @attr {boolean} print-addresses - Prints the address after each title.
 * @csspart tools - The filter and the buttons above the tree. Its space is kept before they are drawn.
 * @csspart filter - The filter field with its name.
 * @csspart label - The name of the filter field.
 * @csspart input - The filter field.
 * @csspart status - How many pages the filter finds, or that the tree is loading.
 * @csspart button - A button.
 * @csspart retry - The button that asks for the tree again.
 * @fires {CustomEvent<{ text: string, count: number }>} vn-filtered - After each change of the filter: what was typed, and how many pages are found (all of them, -1, without text).
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-sitemap-tree>
 *   <ul>
 *     <li><a href="/ministerio/">Ministeriö</a>
 *       <details>
 *         <summary><span class="vn-hidden">Ministeriö: alasivut</span></summary>
 *         <ul><li><a href="/ministerio/historia/">Historia</a></li></ul>
 *       </details>
 *     </li>
 *   </ul>
 * </vn-sitemap-tree>
 */
export class VnSitemapTree extends LitElement {
  readonly #words = new LocalizeController(this);
  readonly #view = new TreeView(this);
  readonly #keys = new TreeKeys((item, open) => {
    this.#view.open(item, open);
  });
  #status: Status = 'none';
  #saying: ReturnType<typeof setTimeout> | undefined;
  #drawing = new AbortController();
  #drawnFrom: readonly unknown[] = [];
  #marked: string | undefined;
  #started = false;
  /** Who waits for the tree that was asked for. */
  #waiting: (() => void)[] = [];
  #isBehind = false;

  /**
   * The tree as data: a list of nodes (`{ id, title, href, lang, children }`), or the same as JSON in
   * the attribute. `children` may also be an address or a promise: such a branch comes when it is
   * opened. The tree is drawn beside the author's list, if there is one. What cannot be read is
   * left out, with a warning in development.
   */
  @property({ converter: (value) => value }) tree: readonly TreeNode[] | string | null = null;

  /** Address of JSON (see `site-tree.schema.json`) or of a sitemap.xml, where `tree` is not set. */
  @property() src: string | undefined;

  /** Name of a page of a sitemap.xml; by default the last part of its path. Set as a property. */
  @property({ attribute: false }) label: ((page: SitemapPage) => string | undefined) | undefined;

  /** Gives a tree drawn from data the roles and keys of a tree; by default it is a list of links. */
  @property() pattern: 'tree' | undefined;

  /** Levels of a tree drawn from data that are seen at first; by default 2, or 1 above 500 pages. */
  @property({ type: Number }) levels: number | undefined;

  /** Address of the page being read, for a tree drawn from data: marked, and the way to it is open. */
  @property({ attribute: 'current-page' }) currentPage: string | undefined;

  /** Leaves the filter out. */
  @property({ type: Boolean, attribute: 'without-filter' }) withoutFilter = false;

  /** Opens for the rest of the visit the branches that were open. The `id` tells trees of a page apart. */
  @property({ type: Boolean }) remember = false;

  /** @ignore */
  constructor() {
    super();
    if (DEV) {
      const hasList = has('ul, ol', 'a list of links, or a tree or src');
      new AuthoringController(this, [
        (host) => (this.#hasData ? undefined : hasList(host)),
        hasNamesApart,
      ]);
    }
    new WindowController(this, {
      hashchange: () => {
        void this.#view.followHash(true);
      },
      beforeprint: () => {
        this.#view.print();
      },
      afterprint: () => {
        this.#view.printed();
      },
    });
    this.addEventListener('keydown', this.#onKeydown);
    // `toggle` does not bubble: only the capture phase passes here.
    this.addEventListener('toggle', this.#onToggle, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#started) return;
    if (this.#view.drawn) void this.#view.drawn.fillWhenIdle();
    else this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drawing.abort();
    this.#view.end();
    this.#come();
    if (!this.#view.drawn) this.#drawnFrom = [];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tree') || changed.has('src')) this.#isBehind = true;
  }

  override render(): TemplateResult {
    const words = this.#words;
    const { ready } = words;
    return html`<div part="tools">
        ${
          ready
            ? html`${this.withoutFilter ? nothing : field(words, this.#onInput, this.#onFieldKey)}
                ${buttons(words, this.#onExpand, this.#onCollapse)}
                <div part="status" role="status">
                  ${status(words, this.#status, this.#onRetry)}
                </div>`
            : nothing
        }
      </div>
      ${this.#view.drawn?.root ?? nothing}<slot></slot>`;
  }

  override firstUpdated(): void {
    this.#started = true;
    // In the shadow root they are not seen from outside.
    this.renderRoot.addEventListener('toggle', this.#onToggle, true);
    this.renderRoot.addEventListener('beforematch', this.#onBeforeMatch);
    this.renderRoot.addEventListener('focusin', this.#onFocus);
    this.renderRoot.addEventListener('click', this.#onClick);
    if (!this.#hasData) void this.#begin();
  }

  override updated(): void {
    const { ready, lang } = this.#words;
    if (!ready || !this.isConnected) return;
    const from = [this.tree, this.src, this.label, this.pattern, this.levels, lang];
    if (!this.#hasData && this.#drawnFrom.length === 0) return;
    if (from.some((value, index) => value !== this.#drawnFrom[index])) {
      this.#drawnFrom = from;
      void this.#draw();
    } else if (this.#view.drawn && this.currentPage !== this.#marked) {
      this.#marked = this.currentPage;
      this.#view.drawn.markPage(this.currentPage);
    }
  }

  /** Opens every branch; those that come later stay closed until somebody opens them. */
  async expandAll(): Promise<void> {
    await this.expandTo(Infinity);
  }

  /** Closes every branch. */
  async collapseAll(): Promise<void> {
    await this.expandTo(1);
  }

  /** Opens the branches above a level and closes the others: 1 shows the top level only. */
  async expandTo(level: number): Promise<void> {
    await this.#settled();
    await this.#view.expandTo(level);
  }

  /**
   * Opens the way to a page, marks it as the one being read and brings it into view.
   *
   * @param address as in the tree; query, hash, case and a trailing slash do not count
   * @returns whether the tree holds it
   */
  async reveal(address: string): Promise<boolean> {
    await this.#settled();
    const item = await this.#view.mark(address);
    if (item) (nameOf(item) ?? item).scrollIntoView({ block: 'nearest' });
    return item !== undefined;
  }

  /**
   * Shows only pages whose title holds a text, and the way to them; an empty text shows all again.
   *
   * @returns how many pages there are; -1 for an empty text
   */
  async filter(text: string): Promise<number> {
    await this.#settled();
    const input = this.#input;
    if (input && input.value !== text) input.value = text;
    return this.#find(text);
  }

  /**
   * Puts a disclosure round each list inside an item of the author's list, as `withBranches()` does
   * on a server. It moves the author's nodes: call it where nothing else draws them.
   *
   * @param levels how many levels are seen at first
   */
  async addBranches(levels = 2): Promise<void> {
    const { addBranches } = await import('./sitemap-tree.branches.js');
    addBranches(topLists(this), this.#words, levels);
  }

  get #hasData(): boolean {
    return (this.tree !== null && this.tree !== undefined) || Boolean(this.src);
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** Waits for the tree that was asked for, until it is there or cannot be had. */
  async #settled(): Promise<void> {
    await this.updateComplete;
    if (this.#isBehind && this.#hasData && this.isConnected) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** What was waited for has come, or never will. */
  #come(): void {
    this.#isBehind = false;
    for (const go of this.#waiting.splice(0)) go();
  }

  #say(status: Status): void {
    clearTimeout(this.#saying);
    this.#status = status;
    this.requestUpdate();
  }

  /** What is done when the tree is there. */
  async #begin(): Promise<void> {
    const text = this.#input?.value;
    if (text) void this.#find(text);
    else await this.#view.restore();
    await this.#view.followHash();
  }

  async #draw(): Promise<void> {
    this.#drawing.abort();
    const { signal } = (this.#drawing = new AbortController());
    const view = this.#view;
    if (!this.#hasData) {
      view.drawn?.end();
      view.drawn = undefined;
      this.#say('none');
      return;
    }
    try {
      const code = await import('./sitemap-tree.draw.js');
      if (signal.aborted) return;
      const root = this.renderRoot as ShadowRoot;
      if (root.adoptedStyleSheets.length === 0) adoptStyles(root, [code.styles]);
      if (this.tree === null || this.tree === undefined) this.#say('loading');
      const drawn = await code.drawTree(this, this.#words, signal);
      if (!drawn) return;
      view.drawn?.end();
      view.drawn = drawn;
      this.#marked = this.currentPage;
      this.#say('none');
      await this.updateComplete;
      this.#come();
      void this.#begin();
      void drawn.fillWhenIdle();
    } catch (error) {
      if (signal.aborted) return;
      // What the author wrote stays; trying again asks again.
      warn(this, {
        expected: 'the code that draws a tree, and its data',
        found: error instanceof Error ? error.message : String(error),
      });
      this.#say('failed');
      this.#come();
    }
  }

  async #find(text: string): Promise<number> {
    clearTimeout(this.#saying);
    const count = await this.#view.filter(text, this.#words.tag || this.#words.lang);
    if (count === undefined) return -1;
    if (count < 0) this.#say('none');
    else {
      // Once the typing rests: a screen reader would say every number on the way.
      this.#saying = setTimeout(() => {
        this.#say(count);
      }, SAY);
    }
    this.dispatchEvent(new CustomEvent('vn-filtered', { detail: { text, count } }));
    return count;
  }

  readonly #onExpand = (): void => {
    void this.#view.expandTo(Infinity);
  };

  readonly #onCollapse = (): void => {
    void this.#view.expandTo(1);
  };

  readonly #onInput = (event: Event): void => {
    void this.#find((event.target as HTMLInputElement).value);
  };

  readonly #onFieldKey = (event: KeyboardEvent): void => {
    const input = event.target as HTMLInputElement;
    if (event.key !== 'Escape' || event.isComposing || input.value === '') return;
    event.preventDefault();
    input.value = '';
    void this.#find('');
  };

  readonly #onRetry = (): void => {
    this.#drawnFrom = [];
    this.#say('loading');
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const [from] = event.composedPath();
    if (event.defaultPrevented || !(from as Element).closest('li')) return;
    this.#view.drawn?.complete();
    const toLeft = getComputedStyle(this).direction === 'rtl';
    if (this.#keys.press(event, toLeft, this.#words.tag)) event.preventDefault();
  };

  readonly #onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) this.#view.toggled(target);
  };

  /** The browser's search found something in a closed branch of a tree. */
  readonly #onBeforeMatch = ({ target }: Event): void => {
    this.#view.found(target as Element);
  };

  /** Of a tree, Tab reaches one item: the last one that had focus. */
  readonly #onFocus = ({ target }: Event): void => {
    this.#view.drawn?.focused(target as HTMLElement);
  };

  readonly #onClick = ({ target }: Event): void => {
    this.#view.drawn?.clicked(target as Element);
  };
}
