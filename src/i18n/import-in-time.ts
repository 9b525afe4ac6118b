import { DEV } from '../model/mode.js';

const TIME_LIMIT_MS = 10_000;

/**
 * Imports a module of the library.
 *
 * @param load imports it
 * @param exported name of something that it exports: a proxy may answer with another module
 * @throws if the module fails to load, is another one, or takes longer than ten seconds
 */
export async function importInTime<Module>(
  load: () => Promise<Module>,
  exported: keyof Module,
): Promise<Module> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const module = await Promise.race([
      load(),
      new Promise<never>((_, reject) => {
        timer = setTimeout(reject, TIME_LIMIT_MS, DEV && 'no response');
      }),
    ]);
    // The registry of a bundle may have made it `undefined`.
    if (!(module as Module | undefined)?.[exported])
      throw new TypeError(DEV ? 'another module' : undefined);
    return module;
  } finally {
    clearTimeout(timer);
  }
}
