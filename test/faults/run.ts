import { ensureBrowsers } from '../../scripts/browsers/ensure.js';
import { launchChromium } from '../support/launch.js';
import type { Case } from './cases.js';
import { openPages } from './page-pool.js';
import { serveFaults } from './server.js';
import { usePage, type Outcome, type Use } from './use.js';

/** Pages at a time. Most cases wait more than they need the processor. */
const CONCURRENCY = 8;

/** A page of one browser: only what the tests need, whatever drives the browser. */
interface Visitor {
  readonly visit: (url: string, one: Case) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** A browser sends a request again whose connection was reset, and the file does not fail then. */
const isWarningExpected = ({ moment, times, failure }: Case): boolean =>
  moment !== 'after' && (times === 'always' || failure !== 'reset');

const inPage = (one: Case): string => {
  const use: Use = {
    isBrokenBetween: one.moment === 'after',
    isWarningExpected: isWarningExpected(one),
    isUnanswered: one.failure === 'no response',
  };
  return `globalThis.__name = (f) => f; (${usePage.toString()})(${JSON.stringify(use)})`;
};

async function chromiumVisitor(): Promise<Visitor> {
  const browser = await launchChromium();
  return {
    visit: async (url, one) => {
      const page = await browser.newPage();
      try {
        await page.goto(url, { waitUntil: 'commit' });
        await page.waitForLoadState('domcontentloaded');
        return await page.evaluate<Outcome>(inPage(one));
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/** Reuses its pages: Firefox may close a page while it creates the next one. */
async function firefoxVisitor(): Promise<Visitor> {
  const { launch } = await import('puppeteer-core');
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowsers(['firefox']).firefox.path,
    extraPrefsFirefox: {
      // Timers of pages in the background run as often as those of the page in front.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      // Requests without a response do not keep other pages waiting.
      'network.http.max-persistent-connections-per-server': 100,
    },
  });
  const withPage = await openPages(CONCURRENCY, () => browser.newPage());
  return {
    visit: (url, one) =>
      withPage(async (page) => {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        return (await page.evaluate(inPage(one))) as Outcome;
      }),
    close: () => browser.close(),
  };
}

const VISITORS = { chromium: chromiumVisitor, firefox: firefoxVisitor };
export type FaultBrowser = keyof typeof VISITORS;
export const FAULT_BROWSERS = Object.keys(VISITORS) as readonly FaultBrowser[];

/** A case and what was wrong with the page. */
export interface Failed {
  readonly one: Case;
  readonly problems: readonly string[];
}

/** Warnings about a feature that was warned about before. */
function repeatedWarnings({ warnings }: Outcome): readonly string[] {
  const features = warnings.map((text) => text.replace(/ but found [^]*/, ''));
  const repeated = features.filter((text, index) => features.indexOf(text) !== index);
  return repeated.map((text) => `warned twice: ${text}`);
}

async function problemsOf({ visit }: Visitor, url: string, one: Case): Promise<readonly string[]> {
  try {
    const outcome = await visit(url, one);
    return [...outcome.problems, ...repeatedWarnings(outcome)];
  } catch (error) {
    return [`the visit failed: ${String(error)}`];
  }
}

interface RunOptions {
  /** Called with the result of each case; it has passed if there is no problem. */
  readonly onResult?: (one: Case, problems: readonly string[]) => void;
  /** When to begin no other case: milliseconds since 1970. */
  readonly deadline?: number;
}

/** Visits the page of each case, several at a time; returns the cases with a problem. */
export async function runCases(
  browser: FaultBrowser,
  cases: readonly Case[],
  { onResult, deadline = Infinity }: RunOptions = {},
): Promise<readonly Failed[]> {
  if (cases.length === 0) return [];
  const server = await serveFaults();
  const visitor = await VISITORS[browser]();
  const failed: Failed[] = [];
  const waiting = [...cases];
  const next = (): Case | undefined => (Date.now() < deadline ? waiting.shift() : undefined);
  const work = async (): Promise<void> => {
    for (let one = next(); one; one = next()) {
      const problems = await problemsOf(visitor, server.add(one), one);
      if (problems.length > 0) failed.push({ one, problems });
      onResult?.(one, problems);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
  } finally {
    await visitor.close();
    server.close();
  }
  return failed;
}
