import { filesIn, firstCells, read, sectionsOf } from './page.js';

const ID = /[a-z]+(?:-[a-z]+)+/.source;

/** Ids in square brackets in the titles of tests, with the file of the test. */
export function testedIds(): Map<string, string> {
  const ids = new Map<string, string>();
  for (const file of ['test/browser', 'test/pages'].flatMap((one) => filesIn(one, '.test.ts')))
    for (const [, title = ''] of read(file).matchAll(/\b(?:it|test|describe)\(\s*['"`]([^\n]*)/g))
      for (const [, id = ''] of title.matchAll(new RegExp(`\\[(${ID})\\]`, 'g'))) ids.set(id, file);
  return ids;
}

/** Ids of the rows of all keyboard tables, with the pages that contain them. */
export function keyboardRows(): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const page of filesIn('docs/components', '.md')) {
    const ids = firstCells(sectionsOf(read(page)).get('Keyboard') ?? '').get('Id') ?? [];
    for (const id of ids) rows.set(id, [...(rows.get(id) ?? []), page]);
  }
  return rows;
}

/**
 * Whether each row of a keyboard table has a test, and the other way round.
 *
 * @param documented ids of the rows, with the pages that contain them
 */
export function checkKeyboard(documented: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const tested = testedIds();
  for (const [id, [page = '', ...others]] of documented) {
    if (others.length > 0)
      found.push(`${[page, ...others].join(', ')}: the id "${id}" is used twice`);
    if (!new RegExp(`^${ID}$`).test(id)) found.push(`${page}: "${id}" is not an id`);
    else if (!tested.has(id)) found.push(`${page}: no test has [${id}] in its title`);
  }
  for (const [id, file] of tested)
    if (!documented.has(id)) found.push(`${file}: no keyboard table has a row "${id}"`);
  return found;
}
