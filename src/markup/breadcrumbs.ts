import { html, nothing } from 'lit';
import { translator } from '../i18n/translator.js';
import type { SiteNode } from '../model/site-tree.js';
import { link, type Markup, type MarkupOptions } from './parts.js';

/** What `breadcrumbs()` needs beside the trail. */
export interface BreadcrumbsOptions extends MarkupOptions {
  /** Title of the page itself, shown last and without a link. Leave it out where the h1 says it. */
  readonly current?: string | undefined;
}

/** Children of `<vn-breadcrumbs>`: the way to the page, outermost first. */
export function breadcrumbs(
  way: readonly SiteNode[],
  { lang, current }: BreadcrumbsOptions,
): Markup {
  const words = translator(lang);
  return html`<nav aria-label=${words.msg('Murupolku', { id: 'breadcrumb' })}>
    <ol>
      ${way.map(
        (node) =>
          html`<li>${link({ text: node.title, href: node.href }, { lang: node.lang })}</li>`,
      )}${
        current === undefined ? nothing : html`<li><span aria-current="page">${current}</span></li>`
      }
    </ol>
  </nav>`;
}
