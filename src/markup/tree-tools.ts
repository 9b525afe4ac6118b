import { html, nothing } from 'lit';
import type { Message } from '../i18n/message.js';
import type { Localizer } from './localize.js';
import { hidden, type Markup } from './parts.js';

/** What is above a tree: a filter, or buttons that expand and collapse all branches. */
export type TreeTool = 'filter' | 'expand';

/** Options of `treeTools()`. */
export interface TreeToolsOptions {
  readonly tools: readonly TreeTool[];
  /** Whether the elements have `part` attributes, because they are in a shadow root. */
  readonly hasParts?: boolean;
}

/**
 * The controls above a tree, with an empty status that displays how many pages the filter finds: the
 * element announces it in a live region of its own. The stylesheet displays them when `<vn-sitemap-tree>` is defined, in reserved space.
 */
export function treeTools(
  { msg, ownLang }: Localizer,
  { tools, hasParts = false }: TreeToolsOptions,
): Markup | typeof nothing {
  if (tools.length === 0) return nothing;
  const part = (name: string): string | typeof nothing => (hasParts ? name : nothing);
  // Out of context, "Expand all" is ambiguous.
  const subpages = msg('Alasivut', { id: 'tree.pages' });
  const after = (label: Message): Markup =>
    hidden(` (${subpages.text})`, subpages.lang === label.lang ? undefined : subpages.lang);
  const button = (action: 'expand' | 'collapse', label: Message): Markup =>
    html`<button
      part=${part('button')}
      type="button"
      data-vn-action=${action}
      lang=${ownLang(label) ?? nothing}
    >
      ${label.text}${after(label)}
    </button>`;
  const filterLabel = msg('Suodata', { id: 'filter' });
  const filter = html`<label part=${part('filter')}>
    <span part=${part('label')} lang=${ownLang(filterLabel) ?? nothing}
      >${filterLabel.text}${after(filterLabel)}</span
    >
    <input part=${part('input')} type="search" autocomplete="off" spellcheck="false" />
  </label>`;
  return html`<div slot="tools" part=${part('tools')}>
    ${tools.includes('filter') ? filter : nothing}
    ${
      tools.includes('expand')
        ? html`${button('expand', msg('Avaa kaikki', { id: 'expand.all' }))}
          ${button('collapse', msg('Sulje kaikki', { id: 'collapse.all' }))}`
        : nothing
    }
    <p part=${part('status')} role="status" aria-live="off"></p>
  </div>`;
}
