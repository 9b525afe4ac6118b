import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../../test/support/launch.js';

/** Nothing but our own servers: the page of a peer must not wait for a network. */
export const openBrowser = (): Promise<Browser> =>
  launchChromium(['--hide-scrollbars', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost']);

/** Reads the language of the release page, which therefore shows no language notice. */
export const VISITOR = { viewport: { width: 1280, height: 900 }, locale: 'sv-FI' };

/** Conditions of a run. */
export interface Condition {
  /** Factor by which the CPU is slowed down. */
  readonly slowdown: number;
  readonly isSlow4g?: boolean;
  /** The visitor's language (BCP 47). By default that of `VISITOR`. */
  readonly locale?: string;
}

/** As Lighthouse: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 93_750,
};

/** CPU time of the main thread, in milliseconds, since the page was created. */
export interface CpuTime {
  readonly tasks: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** A page in a context of its own, whose main-thread time can be read. */
export interface Measured {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly devtools: CDPSession;
  readonly cpu: () => Promise<CpuTime>;
}

/** Opens an empty page under a condition. Close its context. */
export async function openMeasured(
  browser: Browser,
  { slowdown, isSlow4g = false, locale = VISITOR.locale }: Condition,
): Promise<Measured> {
  const context = await browser.newContext({
    ...VISITOR,
    locale,
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(120_000);
  const devtools = await context.newCDPSession(page);
  // Thread time excludes what other processes use.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (isSlow4g) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  const cpu = async (): Promise<CpuTime> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const ms = (key: string): number =>
      1000 * (metrics.find(({ name }) => name === key)?.value ?? Number.NaN);
    return {
      tasks: ms('TaskDuration'),
      script: ms('ScriptDuration'),
      style: ms('RecalcStyleDuration'),
      layout: ms('LayoutDuration'),
    };
  };
  return { page, context, devtools, cpu };
}
