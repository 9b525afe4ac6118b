/**
 * Calls back once, as soon as an element of a name stands in the document: at once if it does,
 * else when it is added. What stands in shadow roots is not seen.
 */
export function whenPresent(tag: string, callback: () => void): void {
  // A live list: asking it again costs nothing while there is none.
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
