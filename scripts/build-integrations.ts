/**
 * Derives from custom-elements.json what frameworks and editors read:
 *
 *   frameworks/elements.d.ts          properties, attributes and events of each element
 *   frameworks/react.js, react.d.ts   React components
 *   editors/*.json                    completion in Visual Studio Code and JetBrains editors
 *   llms.txt                          a summary for language models
 *
 *   npm run build:integrations [-- --check]
 *
 * With --check nothing is written: the script fails if one of these files is stale.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { cssData, htmlData, webTypes } from './integrations/editors.js';
import { elementTypes } from './integrations/element-types.js';
import { llmsText } from './integrations/llms.js';
import { reactModule, reactTypes } from './integrations/react.js';
import { emit } from './lib/emit.js';
import { readElements } from './lib/manifest.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

async function emitFormatted(path: string, text: string): Promise<boolean> {
  const options = await prettier.resolveConfig(join(root, path));
  const formatted = await prettier.format(text, { ...options, filepath: path });
  return emit(join(root, path), formatted, { check, script: 'build:integrations' });
}

const elements = readElements();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const fresh = [
  await emitFormatted('frameworks/elements.d.ts', elementTypes(elements)),
  await emitFormatted('frameworks/react.js', reactModule(elements)),
  await emitFormatted('frameworks/react.d.ts', reactTypes(elements)),
  await emitFormatted('editors/vscode.html-data.json', JSON.stringify(htmlData(elements))),
  await emitFormatted('editors/vscode.css-data.json', JSON.stringify(cssData(elements))),
  await emitFormatted('editors/web-types.json', JSON.stringify(webTypes(elements, version))),
  emit(join(root, 'llms.txt'), llmsText(elements), { check, script: 'build:integrations' }),
];
if (check && fresh.includes(false)) process.exitCode = 1;
