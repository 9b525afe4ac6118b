import { html } from 'lit';
import { translator } from '../i18n/translator.js';
import type { Markup, MarkupOptions } from './parts.js';

/**
 * Children of `<vn-skip-link>`: one link.
 *
 * @param target id of the element to skip to, without `#`
 */
export function skipLink(target: string, { lang }: MarkupOptions): Markup {
  const words = translator(lang);
  return html`<a href="#${target}">${words.msg('Hyppää sisältöön', { id: 'skip' })}</a>`;
}
