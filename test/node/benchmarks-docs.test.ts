import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageChart, type PageReport } from '../../bench/lib/chart.js';
import { renderDocs } from '../../bench/lib/docs.js';

test('the tables and the chart of the benchmarks show the stored results', async () => {
  for (const [file, text] of Object.entries(await renderDocs())) {
    assert.equal(readFileSync(file, 'utf8'), text, `${file}: npm run bench -- --docs`);
  }
});

test('the chart has a title, a description with every figure, and both colour schemes', () => {
  const { figures } = JSON.parse(readFileSync('bench/results/page.json', 'utf8')) as {
    figures: PageReport;
  };
  const chart = pageChart(figures, '4 × CPU, slow 4G');
  assert.match(chart, /role="img" aria-labelledby="title desc"/);
  const description = /<desc id="desc">([^<]*)/.exec(chart)?.[1] ?? '';
  for (const name of Object.keys(figures.bytes)) assert.ok(description.includes(name), name);
  assert.match(chart, /prefers-color-scheme: dark/);
});
