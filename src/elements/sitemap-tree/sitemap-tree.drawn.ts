import { unsafeCSS } from 'lit';
import { cssText } from '../../styles/generated/sitemap-tree.drawn.js';

// Loaded only where the element draws the tree itself.
export { siteTree } from '../../markup/site-tree.js';
export { readSiteTree } from '../../model/site-tree.js';

/** The light sheet's rules for the tree, for a shadow root. */
export const styles = unsafeCSS(cssText);
