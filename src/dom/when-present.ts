/** What `whenPresent()` looks for, and for how long. */
interface WhenPresentOptions {
  /** Elements that do not count. */
  readonly except?: readonly Element[];
  /** Ends the search. */
  readonly signal?: AbortSignal;
}

/**
 * Calls back once when the document contains an element with the given tag: immediately, or when one
 * is added. Elements in shadow roots are not detected.
 */
export function whenPresent(
  tag: string,
  callback: () => void,
  { except = [], signal }: WhenPresentOptions = {},
): void {
  // A live collection, which is cheap to check on every mutation.
  const found = document.getElementsByTagName(tag);
  const check = (): void => {
    if (![...found].some((element) => !except.includes(element))) return;
    observer.disconnect();
    callback();
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  signal?.addEventListener('abort', () => {
    observer.disconnect();
  });
  check();
}
