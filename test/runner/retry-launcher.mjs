/** How long a browser may take to start and to open a test page. */
const startTimeout = 60_000;
const tries = 2;

/** The test runner must wait longer than all tries together: its own limit knows no second try. */
export const browserStartTimeout = tries * startTimeout + 20_000;

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {number} milliseconds
 * @returns {Promise<T>}
 */
async function within(promise, milliseconds) {
  let timer;
  const limit = new Promise((_, reject) => {
    const message = `no answer within ${milliseconds / 1000} s`;
    timer = setTimeout(() => reject(new Error(message)), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** An error without a stack: the stack would only show the test runner. @param {string} message */
function plainError(message) {
  return Object.assign(new Error(message), { stack: '' });
}

/**
 * A launcher whose browser gets a second chance. If it does not start then either, every test file
 * fails with a message that names the browser.
 * @param {() => import('@web/test-runner-core').BrowserLauncher} create makes a fresh launcher: one
 *   that has failed may keep the failed start in mind
 * @param {{program: string}} options program is the browser's program file, for the message
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function retryLauncher(create, { program }) {
  let launcher = create();
  const { name, type } = launcher;
  /** @type {Parameters<NonNullable<typeof launcher.initialize>> | undefined} */
  let setup;
  let everStarted = false;
  /** @type {Error | undefined} */
  let failure;

  /** Leaves a browser that did not start, and makes ready for the next try. */
  async function replace() {
    const old = launcher;
    launcher = create();
    if (setup) await launcher.initialize?.(...setup);
    await within(Promise.resolve(old.stop?.()), 5_000).catch(() => {});
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
      // A browser that could not start once will not start for the next fifty files.
      if (failure) throw failure;
      /** @type {string[]} */
      const reasons = [];
      while (reasons.length < tries) {
        try {
          await within(launcher.startSession(id, url), startTimeout);
          everStarted = true;
          return;
        } catch (error) {
          const reason = String(error.message).trim().split('\n')[0].replace(/\s+/g, ' ');
          reasons.push(reason);
          console.error(`${name}: try ${reasons.length} of ${tries} failed: ${reason}`);
          await replace();
        }
      }
      const what = everStarted ? 'could not open the test page' : 'did not start';
      const because = [...new Set(reasons)].join('; ');
      const error = plainError(`${name} ${what} in ${tries} tries (${program}): ${because}`);
      if (!everStarted) failure = error;
      throw error;
    },
    stopSession: (id) => launcher.stopSession(id),
    isActive: (id) => launcher.isActive(id),
    getBrowserUrl: (id) => launcher.getBrowserUrl(id),
    startDebugSession: (id, url) => launcher.startDebugSession(id, url),
    stop: async () => launcher.stop?.(),
    // Not in the interface, but what the commands of @web/test-runner-commands ask for.
    getPage: (id) => launcher.getPage(id),
  };
}
