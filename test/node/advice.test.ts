import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readElements } from '../../scripts/lib/manifest.js';
import '../../src/bundles/catalogues.js';
import { checkHtml } from '../../src/command/check-html.js';
import { knownElements, type Manifest } from '../../src/command/manifest.js';
import { ADVICE, sampleHtml } from '../../stories/learn/advice.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** Examples are short: a footer shows only some of the links that a site must have. */
const NOT_SHOWN = new Set(['footer-link']);

describe('do and don’t', () => {
  it('exist for each element', () => {
    const names = readElements().map(({ tagName }) => tagName.replace('vn-', ''));
    assert.deepEqual(Object.keys(ADVICE).sort(), names.sort());
  });

  for (const [name, advice] of Object.entries(ADVICE)) {
    it(`of ${name} differ in their texts, not in valid HTML`, () => {
      assert.ok(advice);
      const [good, bad] = [sampleHtml(advice.good), sampleHtml(advice.bad)];
      const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ');
      assert.notEqual(textOf(good), textOf(bad));
      const findings = checkHtml(good, { elements: knownElements(manifest), lang: 'en' });
      assert.deepEqual(
        findings.filter(({ rule }) => !NOT_SHOWN.has(rule)).map(({ rule, found }) => [rule, found]),
        [],
      );
    });
  }
});
