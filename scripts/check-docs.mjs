/**
 * Checks the docs against what they describe.
 *
 *   node scripts/check-docs.mjs            says what is wrong
 *   node scripts/check-docs.mjs --write    writes the quoted examples and custom properties anew
 *
 * A page of the docs quotes an example by the words after the fence's language:
 * ```html navigation default en
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { format, resolveConfig } from 'prettier';
import { register } from 'tsx/esm/api';
import { propertiesOf } from './lib/properties.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => join(ROOT, path);
const read = (path) => readFileSync(at(path), 'utf8');

const API = 'Slots, attributes, parts and events';
const PROPERTIES = 'Custom properties';
const SECTIONS = [
  'What the author writes',
  'Without JavaScript',
  API,
  PROPERTIES,
  'Keyboard',
  'Accessibility',
  'Bad input',
  'Accessibility tree',
];

/** Each kind of thing in the manifest, and the head of the docs' column that names it. */
const KINDS = {
  Slot: ({ slots = [] }) => slots.map(({ name }) => name || '(default)'),
  Attribute: ({ attributes = [] }) => attributes.map(({ name }) => name),
  Part: ({ cssParts = [] }) => cssParts.map(({ name }) => name),
  State: ({ cssStates = [] }) => cssStates.map(({ name }) => name),
  Event: ({ events = [] }) => events.map(({ name }) => name),
  Method: ({ members = [] }) =>
    members.filter(({ kind }) => kind === 'method').map(({ name }) => `${name}()`),
};

const problems = [];

/** Text of each section, by its heading. */
function sectionsOf(text) {
  const [, ...parts] = text.split(/^## /m);
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n'))]),
  );
}

/** First cells of a section's tables, by the head of their column. */
function rowsOf(section) {
  const rows = {};
  let head;
  for (const line of section.split('\n')) {
    const cell = /^\|\s*(.*?)\s*\|/.exec(line)?.[1].replace(/^`(.*)`$/, '$1');
    if (cell === undefined) head = undefined;
    else if (head === undefined) rows[(head = cell)] ??= [];
    else if (!/^:?-+:?$/.test(cell)) rows[head].push(cell);
  }
  return rows;
}

function checkSections(page, text) {
  const [, title, sentence] = /^# (.*)\n\n(.*)\n/.exec(text) ?? [];
  if (!title || !sentence) problems.push(`${page}: does not begin with a title and a sentence`);
  const found = [...sectionsOf(text).keys()];
  for (const name of SECTIONS) {
    if (!found.includes(name)) problems.push(`${page}: no section "${name}"`);
    else if (sectionsOf(text).get(name).trim() === '')
      problems.push(`${page}: section "${name}" is empty`);
  }
  const known = found.filter((name) => SECTIONS.includes(name));
  if (known.join() !== SECTIONS.filter((name) => known.includes(name)).join())
    problems.push(`${page}: the sections stand in another order than ${SECTIONS.join(', ')}`);
}

/** What the manifest names must be in the tables, and the other way round. */
function checkApi(page, text, declaration) {
  const rows = rowsOf(sectionsOf(text).get(API) ?? '');
  for (const [kind, namesIn] of Object.entries(KINDS)) {
    const wanted = namesIn(declaration);
    const written = rows[kind] ?? [];
    for (const name of wanted.filter((one) => !written.includes(one)))
      problems.push(`${page}: ${kind.toLowerCase()} "${name}" is missing`);
    for (const name of written.filter((one) => !wanted.includes(one)))
      problems.push(`${page}: ${declaration.tagName} has no ${kind.toLowerCase()} "${name}"`);
  }
}

/** Elements inside the one that the page is about are quoted without what they hold. */
function withoutOthers(markup, tag) {
  const start = markup.indexOf('>', markup.indexOf(`<${tag}`)) + 1;
  const inner = /<(vn-[a-z-]+)([^>]*)>(?!<\/)[\s\S]*?<\/\1>/g;
  return markup.slice(0, start) + markup.slice(start).replace(inner, '<$1$2>…</$1>');
}

/** The page with its examples as they are now. */
async function withExamples(page, text, { EXAMPLES, quote }) {
  let fresh = text;
  for (const [whole, component, name, lang] of text.matchAll(
    /^```html (\S+) (\S+) (\S+)\n[\s\S]*?^```$/gm,
  )) {
    const example = EXAMPLES[component]?.find((one) => one.name === name);
    if (!example) {
      problems.push(`${page}: there is no example "${component} ${name}"`);
      continue;
    }
    const marked = quote(await collectResult(render(example.render(lang))));
    const markup = quote(withoutOthers(marked, `vn-${component}`));
    fresh = fresh.replace(
      whole,
      () => `\`\`\`html ${component} ${name} ${lang}\n${markup}\n\`\`\``,
    );
  }
  if (fresh === text) return text;
  if (!process.argv.includes('--write'))
    problems.push(`${page}: an example has changed, run "node scripts/check-docs.mjs --write"`);
  return fresh;
}

/** The page with the custom properties as its style sheets read them now. */
async function withProperties(page, text, declaration) {
  const section = sectionsOf(text).get(PROPERTIES);
  if (section === undefined) return text;
  const rows = propertiesOf(declaration.tagName.replace('vn-', '')).map(
    ({ name, default: value = '', description = '' }) =>
      `| \`${name}\` | ${value && `\`${value}\``} | ${description} |`,
  );
  const table = ['| Custom property | Default | What it is for |', '| --- | --- | --- |', ...rows];
  const lines = await format(table.join('\n'), {
    ...(await resolveConfig(page)),
    parser: 'markdown',
  });
  const wanted = `\n\n${rows.length > 0 ? `Read by its own rules, with what they are in light colours:\n\n${lines.trim()}` : 'None of its own.'}\n\n`;
  if (section === wanted) return text;
  if (!process.argv.includes('--write'))
    problems.push(
      `${page}: the custom properties have changed, run "node scripts/check-docs.mjs --write"`,
    );
  return text.replace(`## ${PROPERTIES}${section}`, () => `## ${PROPERTIES}${wanted}`);
}

/** Every link to a file leads to one, and to a heading of it. */
function checkLinks(page, text) {
  const slug = (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');
  for (const [, target] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path, hash] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(at(file))) problems.push(`${page}: the link ${target} leads nowhere`);
    else if (hash) {
      const headings = [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading));
      if (!headings.includes(hash)) problems.push(`${page}: ${file} has no heading #${hash}`);
    }
  }
}

const filesIn = (folder, end) =>
  existsSync(at(folder))
    ? readdirSync(at(folder), { recursive: true })
        .filter((file) => file.endsWith(end))
        .map((file) => join(folder, file))
    : [];

/** Ids in square brackets in the titles of tests. */
function testedIds() {
  const ids = new Map();
  for (const file of [...filesIn('test/browser', '.test.ts'), ...filesIn('test/pages', '.test.ts')])
    for (const [, title] of read(file).matchAll(/\b(?:it|test|describe)\(\s*['"`]([^\n]*)/g))
      for (const [, id] of title.matchAll(/\[([a-z]+(?:-[a-z]+)+)\]/g)) ids.set(id, file);
  return ids;
}

function checkKeyboard(ids) {
  const tested = testedIds();
  for (const [id, pages] of ids) {
    if (pages.length > 1) problems.push(`${pages.join(', ')}: the id "${id}" is there twice`);
    if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) problems.push(`${pages[0]}: "${id}" is no id`);
    else if (!tested.has(id)) problems.push(`${pages[0]}: no test has [${id}] in its title`);
  }
  for (const [id, file] of tested)
    if (!ids.has(id)) problems.push(`${file}: no keyboard table has a row "${id}"`);
}

register();
await import('../src/bundles/locales.ts');
const sources = {
  ...(await import('../stories/examples/index.ts')),
  ...(await import('../stories/quote.ts')),
};
const declarations = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);
const pageOf = ({ tagName }) => `docs/components/${tagName.replace('vn-', '')}.md`;

const ids = new Map();
for (const declaration of declarations) {
  const page = pageOf(declaration);
  if (!existsSync(at(page))) {
    problems.push(`${page}: missing, there is an element <${declaration.tagName}>`);
    continue;
  }
  const text = read(page);
  checkSections(page, text);
  checkApi(page, text, declaration);
  for (const id of rowsOf(sectionsOf(text).get('Keyboard') ?? '').Id ?? [])
    ids.set(id, [...(ids.get(id) ?? []), page]);
  const fresh = await withProperties(page, await withExamples(page, text, sources), declaration);
  if (process.argv.includes('--write') && fresh !== text) writeFileSync(at(page), fresh);
}
checkKeyboard(ids);
const pages = filesIn('docs', '.md');
for (const page of pages) checkLinks(page, read(page));
for (const page of filesIn('docs/components', '.md'))
  if (!declarations.map(pageOf).includes(page)) problems.push(`${page}: there is no such element`);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`docs: ${pages.length} pages, ${ids.size} rows of keys`);
