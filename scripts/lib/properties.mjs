import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Files of tokens, in the order in which their groups are looked through. */
const TOKENS = readdirSync(new URL('src/styles/tokens/', root))
  .filter((file) => file.endsWith('.tokens.json'))
  .map((file) => JSON.parse(read(`src/styles/tokens/${file}`)));

/** What a token, or the nearest group that says something, is for. */
function describe(path) {
  for (const tokens of TOKENS) {
    let said;
    let at = tokens;
    for (const key of path) {
      at = at?.[key];
      said = at?.$description ?? said;
    }
    if (at?.$value !== undefined) return said;
  }
  return undefined;
}

/**
 * A custom property that an element's own style sheets read.
 *
 * @typedef {object} Property
 * @property {string} name
 * @property {string} [default] its value on `:root`, in light colours
 * @property {string} [description] what the token is for
 */

/**
 * The custom properties that an element's own style sheets read, sorted by name.
 *
 * @param {string} element name without `vn-`
 * @returns {Property[]}
 */
export function propertiesOf(element) {
  const folder = `src/elements/${element}/`;
  const css = readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.light.css'))
    .map((file) => read(folder + file))
    .join('\n');
  const defaults = new Map(
    [...read('src/styles/generated/tokens.css').matchAll(/^\s*(--vn-[\w-]+):\s*([^;]+);/gm)]
      .reverse()
      .map(([, name, value]) => [name, value.replace(/\s+/g, ' ')]),
  );
  const names = new Set([...css.matchAll(/var\(\s*(--vn-[\w-]+)/g)].map(([, name]) => name));
  // What an element sets for its own sheet is nobody else's.
  const published = [...names].filter((name) => !name.startsWith('--vn-internal-'));
  return published.sort().map((name) => {
    const description = describe(name.replace('--vn-', '').split('-')) ?? describe(pathOf(name));
    const value = defaults.get(name);
    return { name, ...(value && { default: value }), ...(description && { description }) };
  });
}

/** `--vn-color-link-hover` is the token `color.link-hover`: only the first dash is a dot. */
function pathOf(name) {
  const [group, ...rest] = name.replace('--vn-', '').split('-');
  return [group, rest.join('-')];
}
