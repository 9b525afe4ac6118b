import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  groupBySubject,
  readChangelog,
  SEPARATOR,
  writeChangelog,
} from '../../scripts/lib/changelog.js';

const change = (text: string): string => `${SEPARATOR}\n\n${text}`;

describe('changelog', () => {
  it('groups the changes of several changesets by subject, in a fixed order', () => {
    const body = [
      '### Minor Changes',
      change('## Sitemap tree\n\nIt filters.\n\n## Breaking changes\n\nParts are gone.'),
      '### Patch Changes',
      change('## Sitemap tree\n\n- Escape works.'),
    ].join('\n\n');
    assert.equal(
      groupBySubject(body),
      '### Breaking changes\n\n- Parts are gone.\n\n### Sitemap tree\n\n- It filters.\n- Escape works.',
    );
  });

  it('lists a change without a heading under “Other changes”', () => {
    const body = `${change('## Sitemap tree\n\nIt filters.')}\n\n${change('Faster.')}`;
    assert.match(groupBySubject(body), /### Other changes\n\n- Faster\.$/);
  });

  it('joins the tables of renamed names and keeps them last', () => {
    const table = (row: string): string =>
      change(`## Renamed names\n\n| Old | New |\n| --- | --- |\n| ${row} |`);
    assert.equal(
      groupBySubject([table('a | b'), change('Faster.'), table('c | d')].join('\n\n')),
      '### Other changes\n\n- Faster.\n\n### Renamed names\n\n| Old | New |\n| --- | --- |\n| a | b |\n| c | d |',
    );
  });

  it('refuses a heading that is no subject', () => {
    assert.throws(
      () => groupBySubject(change('## Tree\n\nFaster.')),
      /expected one of .* has Tree/,
    );
  });

  it('has a place for each pending changeset', () => {
    const folder = new URL('../../.changeset/', import.meta.url);
    const files = readdirSync(folder).filter((file) => /(?<!README)\.md$/.test(file));
    for (const file of files) {
      const [, , text = ''] = readFileSync(new URL(file, folder), 'utf8').split(/^---$/m);
      assert.doesNotThrow(() => groupBySubject(change(text.trim())), file);
    }
  });

  it('keeps what is grouped when more changes are added', () => {
    const grouped = groupBySubject(change('## Sitemap tree\n\nIt filters.'));
    assert.equal(
      groupBySubject(`${grouped}\n\n${change('## Sitemap tree\n\nIt is fast.')}`),
      '### Sitemap tree\n\n- It filters.\n- It is fast.',
    );
  });

  it('reads and writes the file of the repository without a change', () => {
    const text = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    const { title, sections } = readChangelog(text);
    assert.equal(sections.at(-1)?.version, '0.1.0');
    assert.equal(writeChangelog(title, sections), text);
    for (const { body } of sections) assert.equal(groupBySubject(body), body);
  });
});
