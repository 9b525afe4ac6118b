/*
 * Servers append a query to the URL of a script (`vn-elements.bundle.js?ver=6.1`). A lazily loaded
 * chunk that imports the bundle without it would load and run the bundle again. So chunks read what
 * they need from a registry that the bundle fills when it runs. The key of the registry contains the
 * version: a chunk does not run with the bundle of another release.
 */

const IMPORT = /import\s*\{([^}]*)\}\s*from\s*['"][^'"]*\/([^'"/]+)['"];?/g;
const BARE_IMPORT = /import\s*['"][^'"]*\/([^'"/]+)['"];?/g;
const EXPORT = /export\s*\{([^}]*)\};?/;

/** Names of an import or export list: `a as b, c` is `[['a', 'b'], ['c', 'c']]`. */
const namesIn = (list) =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const [name, alias = name] = entry.split(/\s+as\s+/);
      return [name, alias];
    });

/** A destructured copy of a variable would not follow later assignments. */
function assertConstant(code, name) {
  const isVariable = new RegExp(String.raw`^(?:let|var) ${name}\b`, 'm').test(code);
  if (isVariable) throw new Error(`The bundle shares the variable "${name}", which can change.`);
}

/**
 * A Rollup plugin for the bundle and its chunks.
 *
 * @param key key of the registry, unique to a release and a build
 * @param publicExports names that pages may import from the bundle
 */
export const bundleRegistry = (key, publicExports) => {
  const registry = `globalThis[Symbol.for(${JSON.stringify(key)})]`;
  let entryFile = '';
  return {
    name: 'bundle-registry',
    renderStart() {
      entryFile = '';
    },
    renderChunk(code, chunk, options, { chunks }) {
      entryFile ||= Object.values(chunks).find(({ isEntry }) => isEntry)?.fileName ?? '';
      if (!chunk.isEntry) {
        const rewritten = code
          .replace(IMPORT, (statement, list, file) => {
            if (file !== entryFile) return statement;
            const names = namesIn(list).map(([name, alias]) => `${name}: ${alias}`);
            return `const { ${names.join(', ')} } = ${registry};`;
          })
          .replace(BARE_IMPORT, (statement, file) => (file === entryFile ? '' : statement));
        return { code: rewritten, map: null };
      }
      const [statement, list] = EXPORT.exec(code) ?? [];
      if (statement === undefined) throw new Error(`${chunk.fileName} exports nothing.`);
      const all = namesIn(list);
      const shared = all.filter(([, alias]) => !publicExports.includes(alias));
      for (const [name] of shared) assertConstant(code, name);
      const properties = shared.map(([name, alias]) => `${alias}: ${name}`);
      const exported = all
        .filter(([, alias]) => publicExports.includes(alias))
        .map(([name, alias]) => `${name} as ${alias}`);
      const end = `${registry} ??= { ${properties.join(', ')} };\nexport { ${exported.join(', ')} };`;
      return { code: code.replace(statement, () => end), map: null };
    },
  };
};
