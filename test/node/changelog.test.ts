import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  groupBySubject,
  readChangelog,
  SEPARATOR,
  writeChangelog,
} from '../../scripts/lib/changelog.js';
import { changesOf } from '../../scripts/lib/element-changes.js';
import { readElements } from '../../scripts/lib/manifest.js';

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

describe('the changes of an element', () => {
  const changelog = [
    '# vn-elements',
    '## 1.1.0',
    '### Breaking changes\n\n- `<vn-header>` has no part.\n- The sticky header is lower.\n- A message is removed.',
    '### Skip link, header and footer\n\n- `vn-skip-link` is fast.\n- Everything is smaller.',
    '### Sitemap tree\n\n- It filters.\n  At once.\n- `withBranches()` is fast.',
    '### Renamed names\n\n| Old | New |\n| --- | --- |\n| `vn-header-old` | `vn-header` |',
    '## 1.0.0',
    '### JavaScript, types and servers\n\n- `headerSearch()` returns a form.\n- `siteTree()` too.',
  ].join('\n\n');

  it('are those of its subject, and those that name its tag or its functions', () => {
    assert.deepEqual(changesOf('header', changelog), [
      {
        version: '1.1.0',
        items: [
          '`<vn-header>` has no part.',
          'The sticky header is lower.',
          'Everything is smaller.',
        ],
      },
      { version: '1.0.0', items: ['`headerSearch()` returns a form.'] },
    ]);
    assert.deepEqual(changesOf('skip-link', changelog), [
      { version: '1.1.0', items: ['`vn-skip-link` is fast.', 'Everything is smaller.'] },
    ]);
    assert.deepEqual(changesOf('sitemap-tree', changelog), [
      { version: '1.1.0', items: ['It filters. At once.', '`withBranches()` is fast.'] },
      { version: '1.0.0', items: ['`siteTree()` too.'] },
    ]);
  });

  it('begin with those that are not released', () => {
    const changeset = "---\n'vn-elements': minor\n---\n\n## Sitemap tree\n\nIt sorts.\n";
    const [next] = changesOf('sitemap-tree', changelog, [changeset]);
    assert.deepEqual(next, { version: undefined, items: ['It sorts.'] });
  });

  it('leave out no item of a subject about elements', () => {
    const text = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    const names = readElements().map(({ tagName }) => tagName.replace('vn-', ''));
    const listed = new Set(
      names.flatMap((name) => {
        const changes = changesOf(name, text);
        assert.ok(changes.length > 0, name);
        return changes.flatMap(({ items }) => items);
      }),
    );
    const subjects = /^### (?:Skip link|Ministry|Navigation|Language sel|Sitemap|Press)/;
    const items = text
      .split(/^(?=### )/m)
      .filter((part) => subjects.test(part))
      .flatMap((part) => [...part.matchAll(/^- (.*)/gm)].map(([, item = '']) => item));
    assert.ok(items.length > 30);
    assert.deepEqual(
      items.filter((item) => !listed.has(item)),
      [],
    );
  });
});
