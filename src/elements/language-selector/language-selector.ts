import { define } from '../define.js';
import { VnLanguageSelector } from './language-selector-element.js';

export type * from '../../dom/events.js';
export * from './language-selector-element.js';

define('vn-language-selector', VnLanguageSelector);

declare global {
  interface HTMLElementTagNameMap {
    'vn-language-selector': VnLanguageSelector;
  }
}
