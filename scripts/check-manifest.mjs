#!/usr/bin/env node
/**
 * The description of the elements that editors, Storybook and the documentation read.
 *
 *   node scripts/check-manifest.mjs           writes custom-elements.json
 *   node scripts/check-manifest.mjs --check   fails when it is not fresh, or an element is not described
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = path.join(root, 'custom-elements.json');

const PARTS = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
];

/** What is missing from the description of an element, and what is still to be written. */
function gaps(manifest) {
  const found = [];
  const defined = new Set();
  for (const { exports = [] } of manifest.modules) {
    for (const { kind, declaration } of exports) {
      if (kind === 'custom-element-definition') defined.add(declaration.name);
    }
  }
  for (const { declarations = [] } of manifest.modules) {
    for (const element of declarations) {
      if (!element.customElement) continue;
      const say = (text) => found.push(`${element.name} ${text}`);
      if (!defined.has(element.name)) say('is defined nowhere: its define file must call define()');
      for (const tag of ['description', 'summary', 'since', 'status']) {
        if (!element[tag]) say(tag === 'description' ? 'has no class comment' : `has no @${tag}`);
      }
      for (const part of PARTS) {
        for (const item of element[part] ?? []) {
          if (!item.description) say(`says nothing of "${item.name}" (${part})`);
        }
      }
      if (/\bTODO\b/.test(JSON.stringify(element))) say('still has a TODO in its description');
    }
  }
  return found;
}

const manifest = await cli({ argv: ['analyze'], cwd: root, noWrite: true });
const text = `${JSON.stringify(manifest, null, 2)}\n`;

if (process.argv.includes('--check')) {
  const found = gaps(manifest);
  const before = existsSync(file) ? await readFile(file, 'utf8') : undefined;
  if (before !== text)
    found.push('custom-elements.json: not fresh, run "node scripts/check-manifest.mjs"');
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
  else console.log('manifest: fresh, every element described');
} else {
  await writeFile(file, text);
  for (const line of gaps(manifest)) console.warn(line);
}
