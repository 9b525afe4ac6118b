import { define } from '../define.js';
import { VnLanguageNotice } from './language-notice-element.js';

export * from './language-notice-element.js';

define('vn-language-notice', VnLanguageNotice);

declare global {
  interface HTMLElementTagNameMap {
    'vn-language-notice': VnLanguageNotice;
  }
}
