import { ensureBrowsers } from '../../scripts/browsers/ensure.js';
import { launchChromium } from '../support/launch.js';
import { CHANGES, NEEDS } from './changes.js';
import { servePages } from './server.js';
import { changePage, type State } from './use.js';

/** A change of the page, when it happens, and in which width of the viewport. */
export interface Case {
  readonly change: string;
  readonly state: State;
  readonly width: number;
}

export const STATES: readonly State[] = ['before', 'during', 'after'];

/** Every change, at every moment, with a menu and with a row. */
export const CASES: readonly Case[] = Object.keys(CHANGES).flatMap((change) =>
  STATES.flatMap((state) => [360, 1280].map((width) => ({ change, state, width }))),
);

const HEIGHT = 800;

interface Visitor {
  /** Evaluates an expression in an empty page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Visits the page of a case; returns what was wrong. */
  readonly visit: (url: string, one: Case) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const inPage = ({ state, change }: Case): string => {
  const parameters = [state, CHANGES[change]].map((value) => JSON.stringify(value)).join(', ');
  return `globalThis.__name = (f) => f; (${changePage.toString()})(${parameters})`;
};

async function chromiumVisitor(): Promise<Visitor> {
  const browser = await launchChromium();
  return {
    evaluate: async (expression) => (await browser.newPage()).evaluate(expression),
    visit: async (url, one) => {
      const context = await browser.newContext({ viewport: { width: one.width, height: HEIGHT } });
      try {
        const page = await context.newPage();
        await page.goto(url);
        return await page.evaluate<readonly string[]>(inPage(one));
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** Reuses one page, which is in front: Firefox renders no frames of the others. */
async function firefoxVisitor(): Promise<Visitor> {
  const { launch } = await import('puppeteer-core');
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowsers(['firefox']).firefox.path,
  });
  const page = await browser.newPage();
  return {
    evaluate: (expression) => page.evaluate(expression),
    visit: async (url, one) => {
      await page.setViewport({ width: one.width, height: HEIGHT });
      await page.goto(url);
      return (await page.evaluate(inPage(one))) as readonly string[];
    },
    close: () => browser.close(),
  };
}

const VISITORS = {
  chromium: { open: chromiumVisitor, concurrency: 3 },
  firefox: { open: firefoxVisitor, concurrency: 1 },
};
export type ChangeBrowser = keyof typeof VISITORS;
export const CHANGE_BROWSERS = Object.keys(VISITORS) as readonly ChangeBrowser[];

/** The changes that a browser cannot make, and what it lacks. */
export async function changesWithout(browser: ChangeBrowser): Promise<ReadonlyMap<string, string>> {
  const visitor = await VISITORS[browser].open();
  const missing = new Map<string, string>();
  try {
    for (const [change, feature] of Object.entries(NEEDS))
      if (!(await visitor.evaluate(feature))) missing.set(change, `${browser} lacks ${feature}`);
  } finally {
    await visitor.close();
  }
  return missing;
}

/** A case and what was wrong with the page. */
export interface Failed {
  readonly one: Case;
  readonly problems: readonly string[];
}

/** Runs cases in a browser; returns those in which something was wrong. */
export async function runCases(
  cases: readonly Case[],
  browser: ChangeBrowser = 'chromium',
): Promise<readonly Failed[]> {
  const { open, concurrency } = VISITORS[browser];
  const server = await servePages();
  const visitor = await open();
  const failed: Failed[] = [];
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const problems = await visitor
        .visit(server.urlOf(one.change), one)
        .catch((error: unknown) => [String(error)]);
      if (problems.length > 0) failed.push({ one, problems });
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    await visitor.close();
    server.close();
  }
  return failed;
}
