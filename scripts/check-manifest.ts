/**
 * Writes custom-elements.json, which editors, Storybook and the documentation read.
 *
 *   tsx scripts/check-manifest.ts           writes it
 *   tsx scripts/check-manifest.ts --check   fails if it is stale, or the description of an element incomplete
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { failures, validateCem } from '@wc-toolkit/cem-validator';
import type { Manifest, ManifestItem } from './lib/manifest.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = path.join(root, 'custom-elements.json');

const KINDS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssStates'] as const;
const TAGS = ['summary', 'since', 'status'] as const;

/** One line for each missing description. */
function findGaps({ modules }: Manifest): string[] {
  const found: string[] = [];
  const exported = modules.flatMap(({ exports = [] }) => exports);
  const defined = new Set(
    exported
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ declaration }) => declaration.name),
  );
  for (const element of modules.flatMap(({ declarations = [] }) => declarations)) {
    if (!element.customElement) continue;
    const say = (text: string): number => found.push(`${element.name} ${text}`);
    if (!defined.has(element.name)) say('is not defined: its define file must call define()');
    if (!element.description) say('has no class comment');
    for (const tag of TAGS) if (!element[tag]) say(`has no @${tag}`);
    const items = KINDS.flatMap((kind): [string, ManifestItem][] =>
      (element[kind] ?? []).map((item) => [kind, item]),
    );
    for (const [kind, { name, description }] of items)
      if (!description) say(`does not describe "${name}" (${kind})`);
    for (const { name, fieldName } of element.attributes ?? [])
      if (!fieldName) say(`has no property for the attribute "${name}"`);
    for (const { name, inheritedFrom } of element.cssProperties ?? [])
      if (!inheritedFrom) say(`reads "${name}", which is not a design token`);
    if (/\bTODO\b/.test(JSON.stringify(element))) say('still has a TODO in its description');
  }
  return found;
}

const manifest = (await cli({ argv: ['analyze'], cwd: root, noWrite: true })) as Manifest;
const text = `${JSON.stringify(manifest, null, 2)}\n`;
const problems = findGaps(manifest);

if (process.argv.includes('--check')) {
  const current = existsSync(file) ? await readFile(file, 'utf8') : undefined;
  if (current !== text) problems.push('custom-elements.json: stale, run "npm run build:manifest"');
  await validateCem(manifest, {
    packageJsonPath: path.join(root, 'package.json'),
    logErrors: true,
  });
  if (failures.length > 0) problems.push('custom-elements.json: cem-validator found errors');
  for (const line of problems) console.error(line);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('manifest: up to date, every element is described');
} else {
  await writeFile(file, text);
  for (const line of problems) console.warn(line);
}
