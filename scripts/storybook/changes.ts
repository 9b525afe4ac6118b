import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from '../lib/element-changes.js';
import { readText, ROOT } from './guides.js';
import { renderFile, type Section } from './markdown.js';

/** Texts of the changesets that the next release adds to the changelog. */
const pendingChanges = (): readonly string[] =>
  readdirSync(join(ROOT, '.changeset'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => readText(`.changeset/${file}`));

/**
 * The changelog of an element, as the last section of its page.
 *
 * @param name of the element, without prefix
 */
export function changesSection(name: string): Section {
  const versions = changesOf(name, readText('CHANGELOG.md'), pendingChanges()).map(
    ({ version, items }) =>
      `### ${version === undefined ? 'Next version' : `Version ${version}`}\n\n${items.map((item) => `- ${item}`).join('\n')}`,
  );
  const section = renderFile(
    ['## Changes', ...versions].join('\n\n'),
    // The links of the changelog are relative to the root of the repository.
    'CHANGELOG.md',
  ).sections.at(-1);
  if (section === undefined) throw new Error(`The changes of ${name} have no heading`);
  return section;
}
