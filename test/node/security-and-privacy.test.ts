import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const PAGE = readFileSync('docs/security-and-privacy.md', 'utf8');

describe('docs/security-and-privacy.md', () => {
  it('links each promise to tests that exist', () => {
    const rows = PAGE.slice(PAGE.indexOf('## Who controls what'))
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (?:Input|-)/.test(line));
    assert.ok(rows.length >= 10);
    for (const row of rows) {
      const files = [...row.matchAll(/`(test\/\S+\.ts)`/g)].map(([, file = '']) => file);
      assert.notEqual(files.length, 0, row);
      assert.deepEqual(
        files.filter((file) => !existsSync(file)),
        [],
      );
    }
  });

  it('lists the key of every module that uses storage', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`src/${name}`, 'utf8'))
      .filter((text) => /(?:session|local)Storage\b[^`\n]*(?:etItem|\[)|window\[name\]/.test(text));
    const keys = files.map((text) => /['`](vn-[a-z-]+)[ '`]/.exec(text)?.[1]);
    assert.ok(keys.length >= 2);
    for (const key of keys) assert.ok(key !== undefined && PAGE.includes(`\`${key}`), key);
  });

  it('lists what may set a cookie', () => {
    const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        name.endsWith('.ts') &&
        /document\.cookie =|cookieStore|indexedDB/.test(readFileSync(`src/${name}`, 'utf8')),
    );
    assert.deepEqual(
      names.map((name) => name.replaceAll('\\', '/')),
      ['elements/language-selector/language-selector-element.ts'],
    );
    assert.match(PAGE, /`cookie` attribute of `<vn-language-selector>`/);
  });
});
