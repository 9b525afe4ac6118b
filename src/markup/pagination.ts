import { html, nothing } from 'lit';
import { fill } from '../i18n/message.js';
import { pageHref, pageNumbers, pageWithin, type Pagination } from '../model/page/pagination.js';
import { localize } from './localize.js';
import { hidden, hrefOf, type Markup, type MarkupOptions } from './parts.js';

/**
 * Links to the pages of a list. The first page has no link to a previous one, the last none to a next
 * one. A list of one page has no pagination.
 */
export function pagination(data: Pagination, { lang }: MarkupOptions): Markup {
  const numbers = pageNumbers(data);
  if (numbers.length < 2) return html`${nothing}`;
  const page = pageWithin(data);
  const pages = numbers.at(-1) ?? 1;
  const { msg, ownLang, renderMessage } = localize(lang);
  const name = msg('Tulossivut', { id: 'pagination' });
  const nameLang = ownLang(name);
  const urlOf = (one: number): string | typeof nothing => hrefOf(pageHref(data, one)) ?? nothing;
  const step = (one: number, rel: 'prev' | 'next', text: unknown): Markup | typeof nothing =>
    one < 1 || one > pages ? nothing : html`<a href=${urlOf(one)} rel=${rel}>${text}</a>`;
  // `lang` applies to `aria-label` too, so the content restores its own language.
  return html`<nav class="vn-pagination" aria-label=${name.text} lang=${nameLang ?? nothing}>
    <div lang=${nameLang === undefined ? nothing : lang}>
      ${step(page - 1, 'prev', renderMessage(msg('Edellinen', { id: 'page.previous' })))}
      <p>
        ${renderMessage(fill(msg('Sivu {n} / {pages}', { id: 'page.of' }), { n: page, pages }))}
      </p>
      <ol>
        ${numbers.map((one) =>
          one === undefined
            ? html`<li><span aria-hidden="true">…</span></li>`
            : html`<li>
                <a href=${urlOf(one)} aria-current=${one === page ? 'page' : nothing}
                  >${one}${hidden(` / ${String(pages)}`)}</a
                >
              </li>`,
        )}
      </ol>
      ${step(page + 1, 'next', renderMessage(msg('Seuraava', { id: 'page.next' })))}
    </div>
  </nav>`;
}
