import type { BrowserLauncher } from '@web/test-runner-core';

/** A launcher with the page that the commands of @web/test-runner-commands ask for. */
export type PageLauncher = BrowserLauncher & { getPage?: (id: string) => unknown };

/** How long a browser may take to start and to open a test page. */
export const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 5000;
const MAX_TRIES = 2;

/** The test runner has to wait for all tries: its own limit knows nothing of a second one. */
export const BROWSER_START_TIMEOUT_MS = MAX_TRIES * START_TIMEOUT_MS + 20_000;

async function within<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(timeoutMs / 1000)} s`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** An error without a stack, which would only show the test runner. */
const plainError = (message: string): Error => Object.assign(new Error(message), { stack: '' });

/**
 * A launcher that tries a second time to start its browser. If that fails too, every test file fails
 * with a message that names the browser.
 * @param create returns a new launcher: one that has failed may remember the failure
 * @param program the browser's executable, for the message
 */
export function retryLauncher(create: () => PageLauncher, program: string): PageLauncher {
  let launcher = create();
  const { name, type } = launcher;
  let setup: Parameters<NonNullable<BrowserLauncher['initialize']>> | undefined;
  let hasStarted = false;
  let failure: Error | undefined;

  async function replace(): Promise<void> {
    const old = launcher;
    launcher = create();
    if (setup) await launcher.initialize?.(...setup);
    await within(Promise.resolve(old.stop?.()), STOP_TIMEOUT_MS).catch(() => undefined);
  }

  return {
    name,
    type,
    concurrency: 1,
    async initialize(...args) {
      setup = args;
      await launcher.initialize?.(...args);
    },
    async startSession(id, url) {
      // A browser that could not start once will not start for the next fifty files either.
      if (failure) throw failure;
      const reasons: string[] = [];
      while (reasons.length < MAX_TRIES) {
        try {
          await within(launcher.startSession(id, url), START_TIMEOUT_MS);
          hasStarted = true;
          return;
        } catch (error) {
          const [reason = ''] = (error as Error).message.trim().split('\n');
          reasons.push(reason.replace(/\s+/g, ' '));
          const count = `${String(reasons.length)} of ${String(MAX_TRIES)}`;
          console.error(`${name}: try ${count} failed: ${reason}`);
          await replace();
        }
      }
      const what = hasStarted ? 'could not open the test page' : 'did not start';
      const error = plainError(
        `${name} ${what} in ${String(MAX_TRIES)} tries (${program}): ${[...new Set(reasons)].join('; ')}`,
      );
      if (!hasStarted) failure = error;
      throw error;
    },
    stopSession: (id) => launcher.stopSession(id),
    isActive: (id) => launcher.isActive(id),
    getBrowserUrl: (id) => launcher.getBrowserUrl(id),
    startDebugSession: (id, url) => launcher.startDebugSession(id, url),
    stop: async () => launcher.stop?.(),
    getPage: (id) => launcher.getPage?.(id),
  };
}
