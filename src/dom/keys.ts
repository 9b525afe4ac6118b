/** What WebKit reports for the key that ends a composition, after `isComposing` is false again. */
const COMPOSITION_KEY_CODE = 229;

/**
 * Whether a key is not for an element: it is a shortcut of the browser or the system, an input method
 * uses it to compose text, or it has been handled.
 *
 * @see https://w3c.github.io/uievents/#legacy-key-models
 */
export const isForOthers = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.ctrlKey ||
  event.altKey ||
  event.metaKey ||
  event.isComposing ||
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other sign of it
  event.keyCode === COMPOSITION_KEY_CODE;
