import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlDifference } from '../../testing/equal-html.js';
import { ENGINES, render, templateFixtures } from '../support/servers.js';

// One fixture per template; `npm run test:servers` renders all of them.
const all = templateFixtures();
const sample = [...new Set(all.map(({ macro }) => macro))].flatMap((macro) =>
  all.filter((one) => one.macro === macro && one.lang === 'fr').slice(0, 1),
);
const present = ENGINES.filter((engine) => engine.isPresent());
const missing = ENGINES.filter((engine) => !present.includes(engine));

describe('templates for other servers', () => {
  it('render a sample of the fixtures with each engine that is installed', (context) => {
    if (missing.length > 0) {
      context.diagnostic(`not installed: ${missing.map(({ name }) => name).join(', ')}`);
    }
    assert.equal(sample.length, 12);
    if (present.length === 0) context.skip('see docs/servers/README.md for the engines');
    for (const engine of present) {
      const results = render(engine, sample);
      for (const [index, { macro, html }] of sample.entries()) {
        assert.equal(htmlDifference(results[index] ?? '', html), '', `${engine.name} ${macro}`);
      }
    }
  });
});
