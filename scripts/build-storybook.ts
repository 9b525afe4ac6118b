/**
 * Completes the built Storybook: the search index, a first page that needs none of Storybook's
 * scripts, and smaller scripts of its manager.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { searchField } from '../stories/learn/search-field.js';
import { startPage } from '../stories/learn/start.js';
import { markdownFiles } from './storybook/guides.js';
import { searchIndex, type Entry } from './storybook/search-index.js';
import { withStartPage } from './storybook/start-document.js';

const FOLDER = 'storybook-static';
const inFolder = (file: string): string => join(FOLDER, file);

function minify(file: string): void {
  const { code } = transformSync(readFileSync(file, 'utf8'), { minify: true, format: 'esm' });
  writeFileSync(file, code);
}

const { entries } = JSON.parse(readFileSync(inFolder('index.json'), 'utf8')) as {
  entries: Readonly<Record<string, Entry>>;
};
writeFileSync(
  inFolder('search.json'),
  JSON.stringify(searchIndex(Object.values(entries), markdownFiles())),
);

const scripts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?:sb-manager|sb-addons)[\\/].*\.js$/.test(file),
);
for (const file of scripts) minify(inFolder(file));

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
cpSync('docs/release.png', inFolder('start.png'));
buildSync({
  entryPoints: { start: 'stories/learn/start-script.ts' },
  outdir: FOLDER,
  bundle: true,
  minify: true,
  format: 'esm',
});
buildSync({
  stdin: {
    contents:
      '@import "./dist/base.css"; @import "./dist/css/modes.css"; @import "./stories/learn/learn.css";',
    loader: 'css',
    resolveDir: '.',
  },
  outfile: inFolder('start.css'),
  bundle: true,
  minify: true,
});
writeFileSync(
  inFolder('index.html'),
  withStartPage(
    readFileSync(inFolder('index.html'), 'utf8'),
    startPage(version, './start.png', searchField),
  ),
);
