import { DEV } from '../model/mode.js';
import { warn } from './warn.js';

/**
 * Loads a module on demand. Every `*.lazy.ts` module is loaded through this function, so that a
 * failed request has the same consequences everywhere: the feature is unavailable, the rest of the
 * element works, and the next use tries again. In development a warning names host and feature.
 *
 * The next use requests the same URL, which subresource integrity covers and bundlers resolve.
 * Chromium and Firefox answer it from their module map, where the failure stays until the page is
 * reloaded; WebKit sends a request.
 *
 * @param host the element that offers the feature
 * @param feature one word for the warning: `filter`
 * @param load imports the module: `() => import('./behaviour/filter.lazy.js')`
 * @returns the module, or `undefined` when it cannot be loaded; never rejects
 */
export async function loadLazily<Module>(
  host: Element,
  feature: string,
  load: () => Promise<Module>,
): Promise<Module | undefined> {
  try {
    return await load();
  } catch (error) {
    if (DEV) {
      const found = `"${String(error)}"`;
      warn(host, { expected: `the feature "${feature}" to load`, found });
    }
    return undefined;
  }
}
