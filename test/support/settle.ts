import type { Page, Request } from 'playwright-core';

export const TIMEOUT_MS = 120_000;

/** Requests that have not ended, by page. */
const pending = new WeakMap<Page, Set<Request>>();

/** Follows the requests of a page, so that `settled()` can wait for them. */
export function trackRequests(page: Page): void {
  const open = new Set<Request>();
  pending.set(page, open);
  page.on('request', (request) => void open.add(request));
  const end = (request: Request): void => void open.delete(request);
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}

/**
 * Waits until something is true in a page.
 *
 * @param what the condition in words, for the error message
 * @param condition runs in the page
 * @throws naming the condition if it does not become true in time
 */
export async function until<Argument>(
  page: Page,
  what: string,
  condition: (argument: Argument) => unknown,
  argument: Argument,
): Promise<void>;
export async function until(page: Page, what: string, condition: () => unknown): Promise<void>;
export async function until(
  page: Page,
  what: string,
  condition: (argument: unknown) => unknown,
  argument?: unknown,
): Promise<void> {
  try {
    await page.waitForFunction(condition, argument, { timeout: TIMEOUT_MS });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Error(`Not true in ${page.url()}: ${what} (${String(reason)})`, { cause: error });
  }
}

/** Waits until all elements of a page are defined. */
export async function defined(page: Page): Promise<void> {
  try {
    await until(
      page,
      'all elements are defined',
      () => document.querySelector(':not(:defined)') === null,
    );
  } catch (error) {
    const names = await undefinedElements(page);
    throw new Error(`${String(error)}: ${names.join(', ')}`, { cause: error });
  }
}

/** Names of the elements of a page that are not defined. */
export const undefinedElements = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set([...document.querySelectorAll(':not(:defined)')].map((node) => node.localName)),
  ]);

/**
 * Waits until all elements of a page are defined and rendered, with what they load lazily: no
 * request is open, and nothing changes for a few frames.
 *
 * @throws naming what is still open if the page does not settle in time
 */
export async function settled(page: Page): Promise<void> {
  await defined(page);
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const changing = await restlessElements(page);
    const requests = [...(pending.get(page) ?? [])].map((request) => request.url());
    const open = [...changing, ...requests];
    if (open.length === 0) return;
    if (Date.now() > deadline) throw new Error(`Not settled in ${page.url()}: ${open.join(', ')}`);
  }
}

/** Elements that change within a few frames. */
const restlessElements = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const QUIET_FRAMES = 3;
    const hosts = [...document.querySelectorAll('*')] as (Element & {
      updateComplete?: Promise<boolean>;
    })[];
    // Sizes rather than texts: half of them are trees of hundreds of pages.
    const sizes = (): number[] => hosts.map(({ shadowRoot }) => shadowRoot?.innerHTML.length ?? 0);
    const before = sizes();
    for (let frame = 0; frame < QUIET_FRAMES; frame += 1) {
      await Promise.all(hosts.map(async (host) => host.updateComplete));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
    }
    const after = sizes();
    return hosts.filter((_, index) => before[index] !== after[index]).map((one) => one.localName);
  });
