import { define } from '../define.js';
import { VnBreadcrumbs } from './breadcrumbs-element.js';

export * from './breadcrumbs-element.js';

define('vn-breadcrumbs', VnBreadcrumbs);

declare global {
  interface HTMLElementTagNameMap {
    'vn-breadcrumbs': VnBreadcrumbs;
  }
}
