import type { Browser, BrowserContext } from 'playwright-core';
import { CONTENT, openPage, propertiesByTag } from './page.js';
import { MOMENTS, throwAndRecover, type ThrowCase } from './throws.js';
import { setWrongTypes, VALUES } from './types.js';

/** A page at which a pointer and a keyboard are used: menus are rows. */
const newContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 800 } });

/** Elements that render content of their own without any of the author. */
const RENDERING = /^(?:skip-link|ministry-switcher|sitemap-tree)$/;

/** Every element, moment and update. */
export const throwCases = (name: string): readonly ThrowCase[] => {
  const tag = `vn-${name}`;
  const properties = propertiesByTag()[tag] ?? [];
  return MOMENTS.filter((moment) => moment !== 'a getter' || properties.length > 0).flatMap(
    (moment) =>
      [true, false].flatMap((isFirst) =>
        (RENDERING.test(name) ? [true, false] : [true]).map((isFilled) => ({
          ...{ tag, properties, moment, isFirst, isFilled },
        })),
      ),
  );
};

/** Lets an element throw in each way; returns what was wrong. */
export async function problemsOfThrows(browser: Browser, name: string): Promise<readonly string[]> {
  const context = await newContext(browser);
  const found: string[] = [];
  try {
    const page = await context.newPage();
    await openPage(page, { body: '<vn-sitemap-tree></vn-sitemap-tree>' });
    for (const tag of ['vn-sitemap-tree', 'vn-footer'])
      await page.evaluate((one) => customElements.whenDefined(one).then(() => undefined), tag);
    for (const one of throwCases(name)) {
      const call = `(${throwAndRecover.toString()})(${JSON.stringify(one)}, ${JSON.stringify(CONTENT)})`;
      const problems = await page.evaluate<string[]>(call);
      const { moment, isFirst, isFilled } = one;
      const what = `${name}: ${moment}, ${isFirst ? 'first' : 'later'}, ${isFilled ? 'filled' : 'empty'}`;
      found.push(...problems.map((problem) => `${what}: ${problem}`));
    }
  } finally {
    await context.close();
  }
  return found;
}

/** The properties of an element that are no text, by the type in their warnings. */
const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  header: { sticky: 'boolean' },
  'sitemap-tree': {
    ...{ mergeParts: 'boolean', withoutFilter: 'boolean', remember: 'boolean' },
    ...{ printUrls: 'boolean', levels: 'number', pageTitle: 'function', tree: 'tree' },
  },
};

/** What a tree says of data; nothing of what is a tree. */
const TREE_WARNINGS: Readonly<Record<string, string | undefined>> = {
  'empty list': undefined,
  'many items': undefined,
  'list of throwing getters': 'expected a node but found "refused"',
  'list in itself': 'expected a tree but found a branch that contains itself',
  'throwing proxy': 'expected the data of a tree but found refused',
  'revoked proxy':
    "expected the data of a tree but found Cannot perform 'get' on a proxy that has been revoked",
};

/** The warnings that an element must log, each once. */
export function expectedWarnings(name: string, properties: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const property of properties) {
    const type = TYPES[name]?.[property] ?? 'string';
    for (const [kind, value] of Object.entries(VALUES)) {
      if (value === undefined) continue;
      if (type === 'number' && kind === 'zero') continue;
      if (type === 'function' && kind === 'function') continue;
      const text =
        type !== 'tree'
          ? `expected ${property} to be a ${type} but found ${value}`
          : kind in TREE_WARNINGS
            ? TREE_WARNINGS[kind]
            : `expected a list of nodes but found ${value}`;
      if (text !== undefined) found.add(`<vn-${name}> ${text}.`);
    }
  }
  return [...found].toSorted();
}

/** Gives every property of an element values of every type. */
export async function outcomeOfTypes(
  browser: Browser,
  name: string,
): Promise<{
  readonly tried: number;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly expected: readonly string[];
}> {
  const tag = `vn-${name}`;
  const properties = propertiesByTag()[tag] ?? [];
  const kinds = Object.keys(VALUES);
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    const tree = name === 'sitemap-tree' ? `<${tag}><ul><li>A</li></ul></${tag}>` : '';
    await openPage(page, { body: `<main id="sisalto"><h1>Sivu</h1></main>${tree}` });
    const expected = expectedWarnings(name, properties);
    const values = [{ tag, properties }, kinds, CONTENT[name], expected.length];
    const parameters = values.map((one) => JSON.stringify(one)).join(', ');
    const { problems, warnings } = await page.evaluate<{ problems: string[]; warnings: string[] }>(
      `(${setWrongTypes.toString()})(${parameters})`,
    );
    return {
      tried: properties.length * kinds.length * 2,
      ...{ problems, warnings: warnings.toSorted(), expected },
    };
  } finally {
    await context.close();
  }
}
