import { html, nothing } from 'lit';
import type { Markup } from './parts.js';

/** A heading of a level from 1 to 6. */
export function heading(level: number, content: unknown, id?: string): Markup {
  const own = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${own}>${content}</h1>`;
    case 2:
      return html`<h2 id=${own}>${content}</h2>`;
    case 3:
      return html`<h3 id=${own}>${content}</h3>`;
    case 4:
      return html`<h4 id=${own}>${content}</h4>`;
    case 5:
      return html`<h5 id=${own}>${content}</h5>`;
    default:
      return html`<h6 id=${own}>${content}</h6>`;
  }
}
