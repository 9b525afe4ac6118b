import { adoptStyles, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { warn } from '../../controllers/warn.js';
import type { SiteNode } from '../../model/site-tree.js';

type Drawn = typeof import('./sitemap-tree.drawn.js');

/**
 * The pages of a site as a tree of links.
 *
 * The author (or `siteTree()`) writes a nested `<ul>`: each branch is its link followed by a
 * `<details>` whose summary names what it opens. A plain nested `<ul>` works too and stays open.
 * Those who have only data set `tree` instead.
 *
 * Without JavaScript every link is there and each branch opens natively. The element adds buttons
 * that open and close all branches.
 *
 * @summary The pages of a site as a tree of links.
 * @slot - The author's nested list.
 * @csspart tools - The row of buttons above the tree. Its space is kept before they are drawn.
 * @csspart button - A button.
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
  #nodes: readonly SiteNode[] = [];
  #drawn: Drawn | undefined;

  /**
   * The tree as data: a list of nodes (`{ title, href, lang, children }`), or the same as JSON in
   * the attribute. It is drawn beside the author's list, if there is one. What cannot be read is
   * left out, with a warning in development.
   */
  @property({ converter: (value) => value }) tree: readonly SiteNode[] | string | null = null;

  /** Opens every branch. */
  expandAll(): void {
    this.#setAll(true);
  }

  /** Closes every branch. */
  collapseAll(): void {
    this.#setAll(false);
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('tree')) this.#read();
  }

  override render(): TemplateResult {
    const { ready, lang, msg } = this.#words;
    const drawn = ready && this.#nodes.length > 0 && this.#drawn;
    return html`<div part="tools">
        ${
          ready
            ? html`<button part="button" type="button" lang=${lang} @click=${this.expandAll}>
                  ${msg('Avaa kaikki', { id: 'expand.all' })}
                </button>
                <button part="button" type="button" lang=${lang} @click=${this.collapseAll}>
                  ${msg('Sulje kaikki', { id: 'collapse.all' })}
                </button>`
            : nothing
        }
      </div>
      ${drawn ? drawn.siteTree(this.#nodes, { lang }) : nothing}<slot></slot>`;
  }

  override updated(): void {
    if (this.#hasData && !this.#drawn) void this.#load();
  }

  get #hasData(): boolean {
    return this.tree !== null && this.tree !== undefined;
  }

  #read(): void {
    if (!this.#drawn) return;
    const { nodes, problems } = this.#drawn.readSiteTree(this.#hasData ? this.tree : []);
    this.#nodes = nodes;
    for (const problem of problems) warn(this, problem);
  }

  #setAll(open: boolean): void {
    for (const root of [this, this.renderRoot]) {
      for (const details of root.querySelectorAll('details')) details.open = open;
    }
  }

  async #load(): Promise<void> {
    try {
      this.#drawn = await import('./sitemap-tree.drawn.js');
    } catch {
      // What the author wrote stays; the next update asks again.
      warn(this, { expected: 'the code that draws a tree', found: 'a failed download' });
      return;
    }
    this.#read();
    adoptStyles(this.renderRoot as ShadowRoot, [this.#drawn.styles]);
    this.requestUpdate();
  }
}
