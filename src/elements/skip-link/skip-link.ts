import { define } from '../define.js';
import { VnSkipLink } from './skip-link-element.js';

export * from './skip-link-element.js';

define('vn-skip-link', VnSkipLink);

declare global {
  interface HTMLElementTagNameMap {
    'vn-skip-link': VnSkipLink;
  }
}
