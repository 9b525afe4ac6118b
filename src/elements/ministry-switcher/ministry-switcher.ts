import { define } from '../define.js';
import { VnMinistrySwitcher } from './ministry-switcher-element.js';

export type * from '../../dom/events.js';
export * from './ministry-switcher-element.js';

define('vn-ministry-switcher', VnMinistrySwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'vn-ministry-switcher': VnMinistrySwitcher;
  }
}
