/** Milliseconds of work in one go: with what the browser draws after it, far below 50. */
const BUDGET = 8;
/** Milliseconds that drawing a frame should take. */
const FRAME = 24;
/** Steps in the first frame: what is smaller is done at once. */
const FIRST = 20;

/** The next task: a timer would come late after the fourth one. */
const task = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Waits for the next frame; answers how many milliseconds the page took to draw it. */
const frame = async (): Promise<number> => {
  if (document.hidden) await task();
  else await new Promise(requestAnimationFrame);
  // What comes next is drawing, and the next task comes after it.
  const start = performance.now();
  await task();
  return performance.now() - start;
};

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 50);
  });

/**
 * Does work step by step in short tasks, the first one at once.
 *
 * @param work each `next()` is one step of at most a few milliseconds
 * @param signal ends it
 * @param when `idle` leaves all else first; by default tasks follow each other
 * @returns what the work returned; undefined where the signal ended it
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
  when: 'soon' | 'idle' = 'soon',
): Promise<T | undefined> {
  for (;;) {
    if (when === 'idle') await idle();
    const end = performance.now() + BUDGET;
    do {
      if (signal.aborted) return undefined;
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    if (when === 'soon') await task();
  }
}

/**
 * Does work whose steps each change what is drawn: as many in a frame as the page can draw
 * without standing still, the first ones at once.
 *
 * @returns whether it was done; false where the signal ended it
 */
export async function inFrames(work: Generator<void>, signal: AbortSignal): Promise<boolean> {
  let share = FIRST;
  for (let least = FIRST; ; least += FIRST / 2) {
    const end = performance.now() + BUDGET;
    for (let count = 0; count < share && performance.now() < end; count += 1) {
      if (signal.aborted) return false;
      if (work.next().done) return true;
    }
    const took = await frame();
    // What follows may be dearer than what went before; and where every frame is dear, however
    // little changes, few long ones are better than many.
    share = Math.round(share * Math.min(2, FRAME / took));
    share = Math.min(2000, Math.max(least, share));
  }
}
