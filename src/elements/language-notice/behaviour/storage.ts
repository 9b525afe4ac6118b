/**
 * In `localStorage`: the visitor dismissed the notice. In `sessionStorage`: the visitor chose a
 * language, or the notice floated over a page, in this session.
 */
const STORAGE_KEY = 'vn-language-notice';

type Name = 'localStorage' | 'sessionStorage';

/** Whether the flag is set. `false` if storage is blocked. */
export function isStored(name: Name): boolean {
  try {
    return window[name].getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}

/** Sets the flag. If storage is blocked, the next page displays the notice again. */
export function store(name: Name): void {
  try {
    window[name].setItem(STORAGE_KEY, '1');
  } catch {
    // Nothing to do.
  }
}
