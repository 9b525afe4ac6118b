import { define } from '../define.js';
import { VnSitemapTree } from './sitemap-tree-element.js';

export type * from '../../dom/events.js';
export * from './sitemap-tree-element.js';

define('vn-sitemap-tree', VnSitemapTree);

declare global {
  interface HTMLElementTagNameMap {
    'vn-sitemap-tree': VnSitemapTree;
  }
}
