/**
 * Writes `dist/integrity.json`: the SHA-384 digest and the size of each file that a page can load,
 * and `dist/cdn.html`, the lines that load the bundle from another origin with them.
 *
 *   npm run build:integrity
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** A file of the package as `integrity.json` describes it. */
interface Entry {
  /** For the attribute `integrity` and for import maps. */
  readonly integrity: string;
  /** Size before compression. */
  readonly bytes: number;
}

const entries: Record<string, Entry> = {};
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join(posix.sep))
  .filter((file) => /\.(?:js|css)$/.test(file))
  .toSorted();
for (const file of files) {
  const content = readFileSync(join(DIST, file));
  const digest = createHash('sha384').update(content).digest('base64');
  entries[file] = { integrity: `sha384-${digest}`, bytes: content.length };
}
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(entries, null, 2)}\n`);

/** What the bundle may load on demand. */
const chunks = files.filter((file) => /^(?:bundle\/[^/]+|locales)\/[^/]+$/.test(file));
const integrityOf = (file: string): string => entries[file]?.integrity ?? '';
const importMap = {
  integrity: Object.fromEntries(chunks.map((file) => [`{base}/${file}`, integrityOf(file)])),
};
writeFileSync(
  join(DIST, 'cdn.html'),
  `<!-- Replace {base} with the URL of this release's files, such as https://cdn.example/vn-elements/0.1.0 -->
<link rel="stylesheet" href="{base}/vn-elements.css" integrity="${integrityOf('vn-elements.css')}" crossorigin>
<script type="importmap">
${JSON.stringify(importMap, null, 2)}
</script>
<script type="module" src="{base}/vn-elements.bundle.js" integrity="${integrityOf('vn-elements.bundle.js')}" crossorigin></script>
`,
);
