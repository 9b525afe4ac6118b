import { html, nothing } from 'lit';
import { localize } from './localize.js';
import { hrefOf, type Markup, type MarkupOptions } from './parts.js';

/**
 * Last child of `<vn-header>`: the URL of the page, displayed only in print. CSS cannot know it, and
 * users can switch off the browser's own footer. Renders nothing for an unsafe URL.
 *
 * @param url the absolute URL: `https://intermin.fi/yhteystiedot`
 */
export function pageUrl(url: string, { lang }: MarkupOptions): Markup {
  const { msg, renderMessage } = localize(lang);
  const address = hrefOf(url);
  return html`${
    address === undefined
      ? nothing
      : html`<p class="vn-page-url">
          ${renderMessage(msg('Osoite', { id: 'address' }))}: ${address}
        </p>`
  }`;
}
