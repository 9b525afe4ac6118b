/**
 * Checks the docs against the elements, examples and tests they describe.
 *
 *   tsx scripts/check-docs.ts            one line for each problem
 *   tsx scripts/check-docs.ts --write    updates the API tables and the quoted examples
 */
import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { API_END, API_START, apiTables } from './docs/api-tables.js';
import { withDataTables } from './docs/data-tables.js';
import { withExampleFiles } from './docs/example-files.js';
import { withExamples } from './docs/examples.js';
import { checkEditorPages } from './docs/editors.js';
import { withStatements } from './docs/statement.js';
import { checkKeyboard, keyboardRows } from './docs/keyboard.js';
import {
  absolute,
  API_SECTION,
  checkLinks,
  checkSections,
  filesIn,
  read,
  sectionsOf,
} from './docs/page.js';
import { findMissingParts, PATTERNS } from './lib/patterns.js';
import { readElements, type ElementClass } from './lib/manifest.js';

const isWriting = process.argv.includes('--write');
const problems: string[] = [];

/** The page with the API tables of its element. */
async function withApiTables(page: string, text: string, element: ElementClass): Promise<string> {
  const section = sectionsOf(text).get(API_SECTION) ?? '';
  const start = section.indexOf(API_START);
  const end = section.indexOf(API_END);
  if (start < 0 || end < start) {
    problems.push(`${page}: "${API_SECTION}" must contain ${API_START} and ${API_END}`);
    return text;
  }
  const config = await resolveConfig(absolute(page));
  const tables = await format(apiTables(element), { ...config, parser: 'markdown' });
  const fresh = `${section.slice(0, start)}${API_START}\n\n${tables.trim()}\n\n${section.slice(end)}`;
  return text.replace(section, () => fresh);
}

/** Reports a page that differs from what is generated, or writes it. */
function update(page: string, text: string, fresh: string, what: string): void {
  if (fresh === text) return;
  if (isWriting) writeFileSync(absolute(page), fresh);
  else problems.push(`${page}: stale ${what}, run "npm run check:docs -- --write"`);
}

/** Updates the examples that a page quotes. */
function updateExamples(page: string, refresh: (text: string) => string): void {
  try {
    update(page, read(page), refresh(read(page)), 'examples');
  } catch (error) {
    problems.push(`${page}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const pageOf = ({ tagName }: ElementClass): string =>
  `docs/components/${tagName.replace('vn-', '')}.md`;

async function checkPage(page: string, element: ElementClass): Promise<void> {
  problems.push(...checkSections(page, read(page)));
  update(page, read(page), await withApiTables(page, read(page), element), 'API tables');
  updateExamples(page, withExamples);
}

const elements = readElements();
for (const element of elements) {
  const page = pageOf(element);
  if (!existsSync(absolute(page))) {
    problems.push(`${page}: missing, there is an element <${element.tagName}>`);
    continue;
  }
  await checkPage(page, element);
}
problems.push(...checkEditorPages(elements.map(({ tagName }) => tagName.replace('vn-', ''))));
problems.push(...findMissingParts(absolute('')));
for (const pattern of PATTERNS) {
  const page = `docs/patterns/${pattern}.md`;
  if (!existsSync(absolute(page))) continue;
  updateExamples(page, withExamples);
  const options = { ...(await resolveConfig(absolute(page))), parser: 'markdown' };
  update(
    page,
    read(page),
    await format(withDataTables(read(page), pattern), options),
    'data tables',
  );
}
const statement = 'docs/accessibility-statement.md';
update(
  statement,
  read(statement),
  await format(withStatements(read(statement)), {
    ...(await resolveConfig(absolute(statement))),
    parser: 'markdown',
  }),
  'templates of the statement',
);
const keyboardIds = keyboardRows();
problems.push(...checkKeyboard(keyboardIds));
const pages = filesIn('docs', '.md');
for (const page of pages) {
  problems.push(...checkLinks(page, read(page)));
  updateExamples(page, withExampleFiles);
}
const known = elements.map(pageOf);
for (const page of filesIn('docs/components', '.md'))
  if (!known.includes(page)) problems.push(`${page}: there is no such element`);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`docs: ${pages.length} pages, ${keyboardIds.size} keyboard rows`);
