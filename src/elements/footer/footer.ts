import { define } from '../define.js';
import { VnFooter } from './footer-element.js';

export * from './footer-element.js';

define('vn-footer', VnFooter);

declare global {
  interface HTMLElementTagNameMap {
    'vn-footer': VnFooter;
  }
}
