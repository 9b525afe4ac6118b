/**
 * Writes what other programs need to render the elements and patterns: `fixtures/`, `messages/`,
 * `organisations.json`, `languages.json` and the stylesheet of the example servers.
 *
 *   npm run build:fixtures
 *   npm run check:fixtures   fails if a file is stale, or if data does not render as its example
 */
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { htmlDifference } from '../testing/equal-html.js';
import { LOCALES } from '../src/model/index.js';
import { emit } from './lib/emit.js';
import { collect, type Fixture } from './fixtures/collect.js';
import { renderData, type Data } from './fixtures/data.js';
import { languages, messagesOf, organisations } from './fixtures/messages.js';
import { patternFixtures } from './fixtures/patterns.js';

register('./fixtures/recorder-hooks.mjs', import.meta.url);
const { EXAMPLES } = await import('../stories/examples/index.js');
const { MORE_EXAMPLES } = await import('./fixtures/more-examples.js');
const { pageFixtures, renderPage } = await import('./fixtures/pages.js');
const { takeCalls } = await import('./fixtures/recorder.js');

const check = process.argv.includes('--check');
let isFresh = true;
const write = (path: string, content: string): void => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (!emit(file, content, { check, script: 'build:fixtures' })) isFresh = false;
};
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One fixture per line: a change of one shows as one line. */
const fixtureFile = (element: string, fixtures: readonly Fixture[]): string =>
  `{"element":${JSON.stringify(element === 'page' ? 'html' : `vn-${element}`)},"fixtures":[\n${fixtures
    .map((fixture) => JSON.stringify(fixture))
    .join(',\n')}\n]}\n`;

const all = Object.fromEntries(
  Object.entries(EXAMPLES).map(([element, examples]) => [
    element,
    [...examples, ...(MORE_EXAMPLES[element] ?? [])],
  ]),
);

const rendered = (macro: string, data: Data): string =>
  macro === 'page' ? renderPage(data) : renderData(macro, data);

for (const [element, fixtures] of [
  ...collect(all, takeCalls),
  ['page', pageFixtures(takeCalls)] as const,
]) {
  for (const { macro, data, name, lang, html } of fixtures) {
    // A release has been parsed before it became data.
    if (macro === undefined || !data || macro === 'pressRelease' || 'release' in data) continue;
    const difference = htmlDifference(rendered(macro, data), html);
    if (difference === '') continue;
    console.error(`The data of ${element} ${name} (${lang}) renders differently:\n${difference}`);
    process.exitCode = 1;
  }
  write(`fixtures/${element}.json`, fixtureFile(element, fixtures));
}
for (const [pattern, fixtures] of patternFixtures())
  write(
    `fixtures/patterns/${pattern}.json`,
    `{"pattern":${JSON.stringify(pattern)},"fixtures":[\n${fixtures
      .map((fixture) => JSON.stringify(fixture))
      .join(',\n')}\n]}\n`,
  );
const sheets = ['site.css', 'text.css'].map((name) =>
  readFileSync(new URL(`../stories/pages/${name}`, import.meta.url), 'utf8'),
);
write('examples/servers/shared/site.css', sheets.join('\n'));
for (const lang of LOCALES) write(`messages/${lang}.json`, json(messagesOf(lang)));
write('organisations.json', json(organisations));
write('languages.json', json(languages));
if (check && !isFresh) process.exitCode = 1;
