/**
 * Calls back once when the document contains an element with the given tag: immediately, or when one
 * is added. Elements in shadow roots are not detected.
 */
export function whenPresent(tag: string, callback: () => void): void {
  // A live collection, which is cheap to check on every mutation.
  const found = document.getElementsByTagName(tag);
  const check = (): void => {
    if (found.length === 0) return;
    observer.disconnect();
    callback();
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  check();
}
