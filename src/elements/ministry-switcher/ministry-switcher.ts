import { define } from '../define.js';
import { VnMinistrySwitcher } from './ministry-switcher-element.js';

export * from './ministry-switcher-element.js';

define('vn-ministry-switcher', VnMinistrySwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'vn-ministry-switcher': VnMinistrySwitcher;
  }
}
