import { unsafeCSS } from 'lit';
import { cssText } from '../../styles/generated/ministry-switcher.drawn.js';

// Loaded only where the element draws the list itself.
export { ministrySwitcher } from '../../markup/ministry-switcher.js';

/** The light sheet's rules for the list, for a shadow root. */
export const styles = unsafeCSS(cssText);
