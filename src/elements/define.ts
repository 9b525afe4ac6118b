import { whenPresent } from '../dom/when-present.js';
import { warn } from '../dom/warn.js';
import { importInTime } from '../i18n/import-in-time.js';
import { DEV } from '../model/mode.js';

let hasWarned = false;

/** Registers an element unless the tag is already registered, for example by another release. */
export function define(tag: string, element: CustomElementConstructor): void {
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (DEV && defined !== element && !hasWarned) {
    hasWarned = true;
    console.warn(
      `vn-elements expected to be loaded once but found <${tag}> registered by another copy, ` +
        'which stays in use.',
    );
  }
}

/**
 * Registers an element in a task of its own, so that upgrading a page does not block the main thread.
 * On a server it registers it synchronously, so that it can be rendered right after the import.
 */
export function defineInTask(tag: string, element: CustomElementConstructor): void {
  if ('document' in globalThis) setTimeout(() => define(tag, element));
  else define(tag, element);
}

/**
 * Registers an element when the document first contains its tag. If it fails to load, the children
 * stay as they are; the next use of one, another one in the document or the return of the network
 * tries again.
 *
 * @param load imports the module that registers it
 */
export function defineWhenPresent(tag: string, load: () => Promise<unknown>): void {
  // The first copy of the library on a page loads the element, whichever answer arrives first.
  const claims = globalThis as Record<symbol, boolean | undefined>;
  const claim = Symbol.for(`vn-elements.${tag}`);
  if (claims[claim]) return;
  claims[claim] = true;

  const tryToLoad = (): void => {
    importInTime(async () => {
      await load();
      return { isDefined: customElements.get(tag) };
    }, 'isDefined').catch(retryLater);
  };
  const retryLater = (error: unknown): void => {
    const [...present] = document.getElementsByTagName(tag);
    const [first] = present;
    if (DEV && first) {
      const found = `"${String(error)}" (reloading the page may help)`;
      warn(first, { expected: 'its code to load', found }, 'load');
    }
    const stop = new AbortController();
    const retry = (): void => {
      stop.abort();
      tryToLoad();
    };
    const onUse = ({ target }: Event): void => {
      if ((target as Element).closest(tag)) retry();
    };
    const { signal } = stop;
    addEventListener('online', retry, { signal });
    document.addEventListener('focusin', onUse, { signal });
    document.addEventListener('click', onUse, { signal });
    whenPresent(tag, retry, { except: present, signal });
  };
  whenPresent(tag, tryToLoad);
}
