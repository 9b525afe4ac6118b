import { define } from '../define.js';
import { VnHeader } from './header-element.js';

export * from './header-element.js';

define('vn-header', VnHeader);

declare global {
  interface HTMLElementTagNameMap {
    'vn-header': VnHeader;
  }
}
