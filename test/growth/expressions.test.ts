import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { recordReliability } from '../support/reliability.js';

const TIMEOUT_MS = 3000;

/** Files whose expressions read short texts only, and single expressions that need no bound. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/model/release/contact.ts': 'fields of at most 500, sentences of 5,000 characters',
  'src/model/release/not-phones.ts': 'fields of at most 500, sentences of 5,000 characters',
  'src/readers/date/clock-time.ts': 'dates of at most 200 characters',
  'src/readers/date/fields.ts': 'dates of at most 200 characters',
  'src/readers/date/parse-date.ts': 'dates of at most 200 characters',
  'src/readers/feed/entry.ts': 'names of at most 500 characters',
  'src/readers/feed/excerpt.ts': 'the last 600 characters of a lead',
  'src/readers/decode-source.ts': 'the first 1,024 bytes',
  'src/command/decode.ts': 'the first 1,024 bytes',
  'src/command/scaffold.ts': 'the pages of the package itself',
  [String.raw`src/command/manifest.ts: no other .*its none$`]: 'a text of the library',
  'src/elements/sitemap-tree/data/sitemap-parts.ts':
    'anchored, and a comment ends at its first end: 17 ms for a million characters',
  [String.raw`src/markup/branch-name.ts: \s\S*$|&[^;\s]*$`]: 'the first 60 characters of a name',
  [String.raw`src/readers/html-source.ts: <annotation\b[\s\S]*?(?:<\/annotation\s*>|$)`]:
    'each match ends at the end of the text at the latest',
};

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const files = (readdirSync('src', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => join('src', file));

function expressionsIn(file: string): readonly Expression[] {
  const found: Expression[] = [];
  const text = readFileSync(file, 'utf8');
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

describe('regular expressions take linear time', () => {
  let tried = 0;
  let failed = 0;
  for (const file of files) {
    const expressions = expressionsIn(file);
    if (expressions.length === 0) continue;
    it(file, () => {
      const vulnerable: string[] = [];
      for (const { source, flags } of expressions) {
        tried += 1;
        const result = checkSync(source, flags, { timeout: TIMEOUT_MS });
        // What the checker cannot decide in time is left to the growing texts.
        const isBounded = file in BOUNDED || `${file}: ${source}` in BOUNDED;
        if (result.status !== 'vulnerable' || isBounded) continue;
        vulnerable.push(`/${source}/ ${result.complexity.summary}: ${result.attack.pattern}`);
      }
      failed += vulnerable.length;
      assert.deepEqual(vulnerable, []);
    });
  }
  after(async () => {
    const what = 'regular expressions against generated attacks';
    await recordReliability('growth', { what, where: 'recheck', tried, failed });
  });
});
