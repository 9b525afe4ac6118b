import { importInTime } from '../i18n/import-in-time.js';
import { DEV } from '../model/mode.js';
import { warn } from './warn.js';

/** An element; those of Lit can update. */
type Host = Element & { readonly requestUpdate?: () => void };

/** Elements whose features failed to load; only their references are kept. */
let failed: WeakRef<Host>[] = [];

/** Features that an update needs are requested again when the network returns. */
function onOnline(): void {
  const hosts = failed;
  failed = [];
  for (const host of hosts) host.deref()?.requestUpdate?.();
}

/**
 * Loads a module on demand. Every `*.lazy.ts` module is loaded through this function, so that a
 * failed request has the same consequences everywhere: the feature is unavailable, the rest of the
 * element works, and the next use tries again, as does the element when the network returns. In
 * development a warning names host and feature.
 *
 * The next use requests the same URL, which subresource integrity covers and bundlers resolve.
 * Chromium and Firefox answer it from their module map, where the failure stays until the page is
 * reloaded; WebKit sends a request.
 *
 * @param host the element that offers the feature
 * @param feature one word for the warning: `filter`
 * @param load imports the module: `() => import('./behaviour/filter.lazy.js')`
 * @param exported name of something that the module exports, to detect another module
 * @returns the module, or `undefined` when it cannot be loaded in ten seconds; never rejects
 */
export async function loadLazily<Module>(
  host: Host,
  feature: string,
  load: () => Promise<Module>,
  exported: keyof Module,
): Promise<Module | undefined> {
  try {
    return await importInTime(load, exported);
  } catch (error) {
    if (failed.length === 0) addEventListener('online', onOnline, { once: true });
    // Without those that no longer exist: in a long session, many may fail.
    failed = failed.filter((ref) => ![host, undefined].includes(ref.deref()));
    failed.push(new WeakRef(host));
    if (DEV) {
      const found = `"${String(error)}" (reloading the page may help)`;
      warn(host, { expected: `the feature "${feature}" to load`, found }, `load ${feature}`);
    }
    return undefined;
  }
}
