import { ReactiveElement } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { WindowController } from '../../controllers/window-controller.js';
import { loadLazily } from '../../dom/load-lazily.js';
import { nearestLanguage } from '../../dom/nearest-language.js';
import { scrollIntoView } from '../../dom/scroll-into-view.js';
import { DEV } from '../../model/mode.js';
import type { TreeNode } from '../../model/site/site-tree.js';
import type { SitemapPage } from '../../readers/sitemap.js';
import { sitemapTreeRules } from '../../rules/sitemap-tree.js';
import { TreeKeyboard } from './behaviour/keyboard.js';
import { DataTreeController } from './data-tree-controller.js';
import { Tools } from './tools.js';
import { FILTERED_OUT, nameOf, topLists } from './tree-dom.js';
import { Trees } from './trees.js';

export type { FilteredDetail, LoadFailedDetail } from '../../dom/events.js';
export type { SitemapPage, TreeNode };

/**
 * The pages of a site as a tree of links.
 *
 * The author (or `siteTree()`) writes a nested `<ul>`: each branch is its link followed by a
 * `<details>` whose summary names what it opens. A plain nested `<ul>` works too and is always expanded.
 * If you only have data, set `tree` or `src` instead.
 *
 * The filter and the buttons above the list, `<div slot="tools">`, are written by the author, or by
 * `siteTree()` with the option `tools`. With `tree` or `src` the element renders them too.
 *
 * Without JavaScript every link is there and each branch opens natively. The element displays and
 * operates the tools, and adds more keys.
 *
 * @summary The pages of a site as a tree of links.
 * @slot - The author's nested list.
 * @slot tools - The author's filter and buttons.
 * @attr {boolean} print-urls - Prints the URL after each title.
 * @csspart tools - The filter and the buttons above a data tree. Their space is reserved before they are rendered.
 * @csspart filter - The filter field with its label.
 * @csspart label - The label of the filter field.
 * @csspart input - The filter field.
 * @csspart status - The number of matches, or whether the tree is loading.
 * @csspart button - A button.
 * @csspart retry - The button that loads the tree again after a failure.
 * @fires {CustomEvent<FilteredDetail>} vn-filtered - Dispatched after each change of the filter, with its text and the number of matches; -1 without text.
 * @fires {CustomEvent<LoadFailedDetail>} vn-load-failed - Dispatched when the data at `src`, or the lazy children at a URL, cannot be loaded.
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
export class VnSitemapTree extends ReactiveElement {
  readonly #trees = new Trees(this, () => {
    void this.#tools.filter(this.#tools.text);
  });
  readonly #data = new DataTreeController(this, {
    open: this.#trees.open,
    onTree: (tree) => {
      this.#trees.replace(tree);
    },
    onStatus: (status) => {
      this.#tools.showStatus(status);
    },
    onTools: () => {
      this.#tools.renderStatus();
    },
    onShown: () => {
      void this.#start();
    },
    onToggle: () => {
      this.#trees.save();
    },
  });
  readonly #tools = new Tools(this, this.#trees, this.#data.retry);
  readonly #keyboard = new TreeKeyboard(this.#trees, this.#tools.announce);

  /**
   * The tree as data: a list of nodes (`{ id, title, href, lang, children }`), or the same as JSON in
   * the attribute. `children` may also be a URL, a promise or a function that returns one: they are
   * loaded when the branch is expanded. The tree is rendered before the author's list, if there is
   * one. Invalid nodes are omitted, with a warning in development.
   */
  @property({ type: Array, converter: (value) => value }) tree:
    readonly TreeNode[] | string | null = null;

  /** URL of JSON (see `site-tree.schema.json`) or of a sitemap.xml; ignored if `tree` is set. */
  @property() src: string | undefined;

  /** Returns the title of a page of a sitemap.xml; by default the last part of its path. Property only. */
  @property({ type: Function, attribute: false }) pageTitle:
    ((page: SitemapPage) => string | undefined) | undefined;

  /** Shows the pages of all parts of a sitemap index as one tree, so that the filter finds them; by default each part is a branch that is loaded when it is expanded. */
  @property({ type: Boolean, attribute: 'merge-parts' }) mergeParts = false;

  /** `tree` gives a data tree the roles and keys of the ARIA tree view pattern; by default it is a list of links. */
  @property() pattern: 'tree' | undefined;

  /** Levels of a data tree that are expanded at first; by default 2, or 1 above 500 pages. */
  @property({ type: Number }) levels: number | undefined;

  /** URL of the current page, for a data tree: the page is marked, and its ancestors are expanded. */
  @property({ attribute: 'current-url' }) currentUrl: string | undefined;

  /** Accessible name of a data tree; by default none, or the title of the page with `pattern="tree"`. */
  @property() label: string | undefined;

  /** Omits the filter of a data tree. */
  @property({ type: Boolean, attribute: 'without-filter' }) withoutFilter = false;

  /** Remembers which branches are expanded until the tab is closed. Trees of one page need different `id`s. */
  @property({ type: Boolean }) remember = false;

  /** Prints the URL after each title. */
  @property({ type: Boolean, reflect: true, attribute: 'print-urls' }) printUrls = false;

  /** @ignore */
  constructor() {
    super();
    if (DEV) {
      // Data may be set as a property, too.
      new AuthoringController(
        this,
        sitemapTreeRules(() => this.#data.hasData),
      );
    }
    new WindowController(this, {
      hashchange: () => {
        void this.#trees.followHash(true);
      },
      beforeprint: this.#trees.print,
      afterprint: this.#trees.printed,
    });
    this.addEventListener('keydown', this.#onKeydown);
    // `toggle` does not bubble.
    this.addEventListener('toggle', this.#onToggle, true);
  }

  /** @ignore */
  override connectedCallback(): void {
    super.connectedCallback();
    // The removal may have interrupted the filter.
    if (this.hasUpdated && this.#tools.text) void this.#tools.filter(this.#tools.text);
  }

  /** @ignore */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#trees.dispose();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** @ignore */
  protected override firstUpdated(): void {
    // A copy of a page on which the filter was used.
    for (const item of this.querySelectorAll(`[${FILTERED_OUT}]`)) {
      item.removeAttribute(FILTERED_OUT);
    }
    if (!this.#data.hasData) void this.#start();
  }

  /** Expands every branch, except those whose lazy children are not loaded. */
  async expandAll(): Promise<void> {
    await this.expandTo(Infinity);
  }

  /** Collapses every branch. */
  async collapseAll(): Promise<void> {
    await this.expandTo(1);
  }

  /**
   * Expands the branches above a level and collapses the others: 1 shows the top level only. Focus in
   * a collapsed list moves to its branch.
   */
  async expandTo(level: number): Promise<void> {
    await this.#data.settled();
    await this.#trees.expandTo(level);
  }

  /**
   * Expands the ancestors of a page, marks it as the current one and scrolls to it.
   *
   * @param url as in the tree; query, hash, case and a trailing slash are ignored
   * @returns whether the tree contains the page
   */
  async reveal(url: string): Promise<boolean> {
    await this.#data.settled();
    const item = await this.#trees.mark(url);
    if (item) scrollIntoView(nameOf(item) ?? item, { block: 'nearest' });
    return item !== undefined;
  }

  /**
   * Shows only the pages whose title contains a text, and their ancestors; an empty text shows all.
   *
   * @returns how many pages match; -1 for an empty text
   */
  async filter(text: string): Promise<number> {
    await this.#data.settled();
    this.#tools.text = text;
    return this.#tools.filter(text);
  }

  /**
   * Puts a disclosure around each list inside an item of the author's list, as `withBranches()` does
   * on a server. It moves the author's nodes: do not call it on a list that a framework renders.
   *
   * @param levels how many levels are expanded
   */
  async addBranches(levels = 2): Promise<void> {
    const code = await loadLazily(
      this,
      'branches',
      () => import('./data/author-tree.lazy.js'),
      'addBranches',
    );
    await code?.addBranches(this, topLists(this), levels);
  }

  /** To be called when there is a tree that was not there before. */
  async #start(): Promise<void> {
    const { text } = this.#tools;
    if (text) void this.#tools.filter(text);
    else await this.#trees.restore();
    await this.#trees.followHash();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const lang = nearestLanguage(this);
    if (this.#keyboard.press(event, { isRightToLeft, lang })) event.preventDefault();
  };

  readonly #onToggle = (): void => {
    this.#trees.save();
  };
}
