import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const API_SECTION = 'Slots, attributes, parts and events';
const OPTIONAL_SECTIONS = ['When to use', 'Languages', 'Related'];
const SECTIONS = [
  'When to use',
  'What the author writes',
  'Without JavaScript',
  API_SECTION,
  'Keyboard',
  'Languages',
  'Accessibility',
  'Bad input',
  'Accessibility tree',
  'Related',
];

export const absolute = (path: string): string => join(ROOT, path);
export const read = (path: string): string => readFileSync(absolute(path), 'utf8');

/** Paths of the files in a folder whose names end in `suffix`. */
export const filesIn = (folder: string, suffix: string): string[] =>
  existsSync(absolute(folder))
    ? readdirSync(absolute(folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(suffix))
        .map((file) => join(folder, file))
    : [];

/** The text of each section by its heading. */
export function sectionsOf(text: string): Map<string, string> {
  const [, ...parts] = text.split(/^## /m);
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n'))]),
  );
}

/** The first cells of a section's tables, by the heading of their column. */
export function firstCells(section: string): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  let column: string[] | undefined;
  for (const line of section.split('\n')) {
    const cell = /^\|\s*(.*?)\s*\|/.exec(line)?.[1]?.replace(/^`(.*)`$/, '$1');
    if (cell === undefined) column = undefined;
    else if (column === undefined) columns.set(cell, (column = columns.get(cell) ?? []));
    else if (!/^:?-+:?$/.test(cell)) column.push(cell);
  }
  return columns;
}

/** Whether a component's page has its title and all sections, in order. */
export function checkSections(page: string, text: string): string[] {
  const found: string[] = [];
  const [, title, sentence] = /^# (.*)\n\n(.*)\n/.exec(text) ?? [];
  if (!title || !sentence) found.push(`${page}: must begin with a title and a sentence`);
  const sections = sectionsOf(text);
  for (const name of SECTIONS) {
    const section = sections.get(name);
    if (section === undefined && OPTIONAL_SECTIONS.includes(name)) continue;
    if (section === undefined) found.push(`${page}: section "${name}" is missing`);
    else if (section.trim() === '') found.push(`${page}: section "${name}" is empty`);
  }
  const known = [...sections.keys()].filter((name) => SECTIONS.includes(name));
  const expected = SECTIONS.filter((name) => known.includes(name));
  if (known.join() !== expected.join())
    found.push(`${page}: expected the sections in this order: ${expected.join(', ')}`);
  return found;
}

/** Links to files and headings that do not exist. */
export function checkLinks(page: string, text: string): string[] {
  const found: string[] = [];
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');
  for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path = '', hash] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(absolute(file))) found.push(`${page}: broken link ${target}`);
    else if (hash) {
      const headings = [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => slug(text));
      if (!headings.includes(hash)) found.push(`${page}: ${file} has no heading #${hash}`);
    }
  }
  return found;
}
