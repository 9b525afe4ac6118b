import type { Browser as PuppeteerBrowser } from 'puppeteer-core';
import { ensureBrowsers } from '../../scripts/browsers/ensure.js';
import { launchChromium } from '../support/launch.js';
import type { Case } from './cases.js';
import { serveFaults } from './server.js';
import { usePage, type Outcome } from './use.js';

/** A page of one browser: only what the tests need, whatever drives the browser. */
type Visit = (url: string, one: Case) => Promise<Outcome>;

interface Visitor {
  readonly visit: Visit;
  readonly close: () => Promise<void>;
}

const isWarningExpected = ({ moment, times, failure }: Case): boolean =>
  moment !== 'after' && times === 'always' && failure !== 'no response';

const inPage = (one: Case): string => {
  const parameters = [one.moment === 'after', isWarningExpected(one)].join(', ');
  return `globalThis.__name = (f) => f; (${usePage.toString()})(${parameters})`;
};

async function chromiumVisitor(): Promise<Visitor> {
  const browser = await launchChromium();
  return {
    visit: async (url, one) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'commit' });
      await page.waitForLoadState('domcontentloaded');
      const outcome = await page.evaluate<Outcome>(inPage(one));
      await page.close();
      return outcome;
    },
    close: () => browser.close(),
  };
}

async function firefoxVisitor(): Promise<Visitor> {
  const { launch } = await import('puppeteer-core');
  const executablePath = ensureBrowsers(['firefox']).firefox.path;
  const browser: PuppeteerBrowser = await launch({ browser: 'firefox', executablePath });
  return {
    visit: async (url, one) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const outcome = (await page.evaluate(inPage(one))) as Outcome;
      await page.close();
      return outcome;
    },
    close: () => browser.close(),
  };
}

const VISITORS = { chromium: chromiumVisitor, firefox: firefoxVisitor };
export type FaultBrowser = keyof typeof VISITORS;

/** A case and what was wrong with the page. */
export interface Failed {
  readonly one: Case;
  readonly problems: readonly string[];
}

/** Warnings of the elements that are not about one feature, or that repeat another. */
function wrongWarnings({ warnings }: Outcome, one: Case): readonly string[] {
  const features = warnings.map((text) => text.replace(/ but found [^]*/, ''));
  const repeated = features.filter((text, index) => features.indexOf(text) !== index);
  return [
    ...repeated.map((text) => `warned twice: ${text}`),
    ...(isWarningExpected(one) && warnings.length === 0 ? ['no warning'] : []),
  ];
}

/** Visits the page of each case, several at a time; returns the cases with a problem. */
export async function runCases(
  browser: FaultBrowser,
  cases: readonly Case[],
): Promise<readonly Failed[]> {
  const server = await serveFaults();
  const visitor = await VISITORS[browser]();
  const failed: Failed[] = [];
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const outcome = await visitor.visit(server.add(one), one);
      const problems = [...outcome.problems, ...wrongWarnings(outcome, one)];
      if (problems.length > 0) failed.push({ one, problems });
    }
  };
  try {
    await Promise.all(Array.from({ length: 4 }, work));
  } finally {
    await visitor.close();
    server.close();
  }
  return failed;
}
