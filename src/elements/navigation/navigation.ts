import { define } from '../define.js';
import { VnNavigation } from './navigation-element.js';

export * from './navigation-element.js';

define('vn-navigation', VnNavigation);

declare global {
  interface HTMLElementTagNameMap {
    'vn-navigation': VnNavigation;
  }
}
