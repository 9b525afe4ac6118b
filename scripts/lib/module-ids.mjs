// What the build asks about a module, by its id: its path, with backslashes on Windows.

const CATALOGUE = /\/i18n\/generated\/elements\/(\w+)\.js$/;

/** An id with slashes on every system. */
const withSlashes = (id) => id.replaceAll('\\', '/');

/** Whether the module tells production from development. */
export const isMode = (id) => withSlashes(id).endsWith('/model/mode.js');

export const isLitHtml = (id) => /\/lit-html\.js$/.test(withSlashes(id));

/** Whether the module belongs to a package, whose licence has to be kept. */
export const isThirdParty = (id) => withSlashes(id).includes('/node_modules/');

/** Whether `tsc` has written the module. @param root folder of the project */
export const isCompiled = (id, root) => withSlashes(id).startsWith(`${withSlashes(root)}/build/`);

export const isCatalogue = (id) => CATALOGUE.test(withSlashes(id));

/** URL of a catalogue, as the bundle imports it; other ids stay as they are. */
export const catalogueUrl = (id) =>
  isCatalogue(id) ? withSlashes(id).replace(/^.*\/i18n\/generated\/elements\//, './locales/') : id;

/**
 * Name of the chunk of a module, or `null`. Code shared by several entries is in one file beside
 * them, from which catalogue paths resolve.
 */
export function chunkOf(moduleId) {
  const id = withSlashes(moduleId);
  const catalogue = CATALOGUE.exec(id);
  if (catalogue) return `locales/${catalogue[1]}`;
  // Lazily loaded modules stay with the module that loads them.
  if (/\/(follow-fragment\.lazy|set-focus|arrow-keys|sticky-controller)\.js$/.test(id)) return null;
  if (
    /\/(i18n|controllers)\/[^/]+\.js$|\/rules\/languages\.js$|\/(elements\/define|dom\/(load-lazily|set-message))\.js$/.test(
      id,
    )
  )
    return 'core';
  // Code that an element shares with its lazy modules, or else the element itself becomes a chunk.
  if (/\/(tree-dom|text\/fold|dom\/typeahead)\.js$/.test(id)) return 'items';
  return null;
}
