import { define } from '../define.js';
import { VnPressRelease } from './press-release-element.js';

export * from './press-release-element.js';

define('vn-press-release', VnPressRelease);

declare global {
  interface HTMLElementTagNameMap {
    'vn-press-release': VnPressRelease;
  }
}
