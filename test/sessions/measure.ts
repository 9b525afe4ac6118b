import { launchChromium } from '../support/launch.js';
import { servePages } from '../dom-changes/server.js';
import { swapPages } from './swap.js';

/** Longer than any timer of the library: announcements stay for three seconds. */
const REST_MS = 3500;

/**
 * Without compilers, because the machine code that V8 adds for hours is no leak: it was 90 of 150 kB
 * that a heap of 4 MB grew in 4,000 swaps.
 */
const NO_MACHINE_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

/** What remains in the page between two swaps. */
export interface Sample {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly stylesheets: number;
  readonly msPerSwap: number;
}

/**
 * Swaps the page of a Chromium, and measures after every hundred swaps, when the page is empty and
 * garbage is collected.
 *
 * @param isLeaking keeps an element of each page, to prove that the measurement notices it
 * @throws if anything is thrown into the page
 */
export async function measureSession(swaps: number, isLeaking = false): Promise<readonly Sample[]> {
  const server = await servePages();
  const browser = await launchChromium(['--disable-renderer-backgrounding', NO_MACHINE_CODE]);
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(server.urlOf('session'));
    await page.waitForFunction(() => customElements.get('vn-footer'));
    const devtools = await context.newCDPSession(page);
    const samples: Sample[] = [];
    while (samples.length * 100 < swaps) {
      const code = `globalThis.__name = (f) => f; (${swapPages.toString()})(100, ${String(isLeaking)})`;
      const msPerSwap = await page.evaluate<number>(code);
      await page.waitForTimeout(REST_MS);
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = (await devtools.send('Runtime.getHeapUsage')) as { usedSize: number };
      const counters = await devtools.send('Memory.getDOMCounters');
      const { problems, stylesheets } = await page.evaluate(() => ({
        problems: (globalThis as unknown as { problems: string[] }).problems,
        stylesheets: document.adoptedStyleSheets.length,
      }));
      if (problems.length > 0) throw new Error(problems.join('; '));
      samples.push({
        heapBytes: usedSize,
        nodes: counters.nodes,
        listeners: counters.jsEventListeners,
        // The document has none without a floating notice.
        stylesheets: stylesheets + 1,
        msPerSwap,
      });
    }
    return samples;
  } finally {
    await browser.close();
    server.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? NaN;

/** The median of the last five samples as a multiple of that of the first five after a warm-up. */
export function growthOf(samples: readonly Sample[], key: keyof Sample, warmUp: number): number {
  const of = (some: readonly Sample[]): number => median(some.map((sample) => sample[key]));
  return of(samples.slice(-5)) / of(samples.slice(warmUp, warmUp + 5));
}
