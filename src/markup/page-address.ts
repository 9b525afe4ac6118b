import { html, nothing } from 'lit';
import { hrefOf, wordsIn, type Markup, type MarkupOptions } from './parts.js';

/**
 * Last child of `<vn-header>`: the page's own address, which only paper shows. No style sheet knows
 * it, and what browsers print in the margin can be switched off. Nothing for an unsafe address.
 *
 * @param url the address, whole: `https://intermin.fi/yhteystiedot`
 */
export function pageAddress(url: string, { lang }: MarkupOptions): Markup {
  const { said, msg } = wordsIn(lang);
  const address = hrefOf(url);
  return html`${
    address === undefined
      ? nothing
      : html`<p class="vn-address">
          ${said('address', msg('Osoite', { id: 'address' }))}: ${address}
        </p>`
  }`;
}
