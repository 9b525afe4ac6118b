import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { serveSubjects } from '../../scripts/audit/server.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { settled, trackRequests } from '../support/settle.js';
import { sharedBrowser } from './support.js';

// The accessibility tree of each example, compared with a golden file. `VN_UPDATE_GOLDEN=1` writes
// them: read each change before you commit it.

/** As in `src/dom/announce.ts`. Announcements stay, however long the browser takes for a tree. */
const ANNOUNCEMENT_LIFETIME_MS = 3000;

/** How long a tree may take to become that of the golden file. */
const TREE_TIMEOUT_MS = 10_000;

const isUpdating = process.env['VN_UPDATE_GOLDEN'] === '1';

/** What only the script adds to the tree of a component or an example; the docs say so too. */
const ADDED: Readonly<Record<string, RegExp>> = {
  // The buttons, as far as the browser can do what they do.
  'press-release':
    /^(?:button “(?:Tulosta|Skriv ut|Print|Kopioi linkki) \(.+\)”|text “(?:Tulosta|Skriv ut|Print|Kopioi linkki|\(.+\))”)$/,
  // The tools above a list, and everything of a data tree.
  'sitemap-tree':
    /^(?:LabelText|text “(?:Suodata|Avaa kaikki|Sulje kaikki|\(Alasivut\))”|searchbox|button “(?:Avaa|Sulje) kaikki \(Alasivut\)”|status)/,
  'sitemap-tree/data': /./,
  'sitemap-tree/pattern': /./,
  // The message for the visitor's language.
  'language-notice/default': /./,
  // The list and the link that the elements render where the author has written none.
  'ministry-switcher/src': /./,
  'ministry-switcher/without-children': /./,
  'skip-link/without-children': /./,
};

/** The lines of a tree that another one does not have. */
function addedLines(tree: string, other: string): readonly string[] {
  const rest = other.split('\n').map((line) => line.trim());
  return tree
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => {
      const index = rest.indexOf(line);
      if (index >= 0) rest.splice(index, 1);
      return index < 0;
    });
}

const golden = (name: string): string =>
  fileURLToPath(new URL(`../golden/accessibility-tree/${name}.txt`, import.meta.url));

const languageOf = (langs: readonly string[] | undefined): string =>
  langs?.includes('fi') === false ? (langs[0] ?? 'fi') : 'fi';

describe('the accessibility tree of an example', { concurrency: 2 }, () => {
  let server: Awaited<ReturnType<typeof serveSubjects>>;
  let scripted: BrowserContext;
  let plain: BrowserContext;
  before(async () => {
    const browser = await sharedBrowser();
    server = await serveSubjects();
    const createContext = async (javaScriptEnabled: boolean): Promise<BrowserContext> => {
      // A visitor who does not read Finnish sees the notice.
      const context = await browser.newContext({
        baseURL: server.url,
        locale: 'sv-FI',
        javaScriptEnabled,
        viewport: { width: 1280, height: 900 },
      });
      await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
      await context.addInitScript((lifetime) => {
        const start = window.setTimeout.bind(window);
        window.setTimeout = ((handler: TimerHandler, delay?: number, ...rest: unknown[]) =>
          delay === lifetime ? 0 : start(handler, delay, ...rest)) as typeof window.setTimeout;
      }, ANNOUNCEMENT_LIFETIME_MS);
      return context;
    };
    scripted = await createContext(true);
    plain = await createContext(false);
  });
  after(async () => {
    await Promise.all([scripted.close(), plain.close()]);
    server.close();
  });

  /** The tree of a page, at the latest when it has become the expected one. */
  const open = async (path: string, hasScript: boolean, expected?: string): Promise<string> => {
    const context = hasScript ? scripted : plain;
    const page: Page = await context.newPage();
    trackRequests(page);
    await page.goto(path);
    if (hasScript) await settled(page);
    // The notice is announced a little after it is displayed.
    if (hasScript && path.includes('/language-notice/default/')) {
      await page.locator('[data-vn-announcements] > p').waitFor({ state: 'attached' });
    }
    let tree = await accessibilityTree(page);
    const deadline = Date.now() + TREE_TIMEOUT_MS;
    while (expected !== undefined && tree !== expected && Date.now() < deadline) {
      await page.waitForTimeout(100);
      tree = await accessibilityTree(page);
    }
    await page.close();
    return tree;
  };

  for (const [component, examples] of Object.entries(EXAMPLES)) {
    for (const { name, langs } of examples) {
      const id = `${component}/${name}`;
      it(`${id} is that of its golden file, with and without a script`, async () => {
        const path = `/-example/${component}/${name}/${languageOf(langs)}/`;
        const expected =
          isUpdating || !existsSync(golden(id)) ? undefined : readFileSync(golden(id), 'utf8');
        const withScript = await open(path, true, expected);
        const withoutScript = await open(path, false);
        const trees = [[golden(id), withScript]];
        if (withoutScript !== withScript) trees.push([golden(`${id}.no-script`), withoutScript]);
        for (const [file = '', tree = ''] of trees) {
          if (isUpdating) {
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, tree);
          }
          assert.ok(existsSync(file), `${file} is missing`);
          assert.equal(tree, readFileSync(file, 'utf8'));
        }
        const allowed = ADDED[id] ?? ADDED[component] ?? /^$/;
        const added = addedLines(withScript, withoutScript).filter((line) => !allowed.test(line));
        assert.deepEqual(added, [], 'added by the script');
        assert.deepEqual(
          addedLines(withoutScript, withScript).join(''),
          '',
          'removed by the script',
        );
      });
    }
  }
});
