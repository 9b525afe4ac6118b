import { define } from '../define.js';
import { VnLanguageSelector, type LanguageChosen } from './language-selector-element.js';

export * from './language-selector-element.js';

define('vn-language-selector', VnLanguageSelector);

declare global {
  interface HTMLElementEventMap {
    'vn-language-chosen': CustomEvent<LanguageChosen>;
  }
  interface HTMLElementTagNameMap {
    'vn-language-selector': VnLanguageSelector;
  }
}
