/** Work per task. Together with the rendering after it, this stays far below 50 ms. */
const SLICE_MS = 8;
/** How long the browser may take to render a frame. */
const FRAME_MS = 24;
/** Fewest steps per frame, whatever the browser takes to render them. */
const MIN_FRAME_STEPS = 20;
const MAX_FRAME_STEPS = 2000;
/** Without `requestIdleCallback`. */
const IDLE_FALLBACK_MS = 50;
const IDLE_TIMEOUT_MS = 1000;

/** Waits for the next task. Not a timer, because nested timers are delayed to at least 4 ms. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Waits for the next frame; returns how many milliseconds the browser took to render it. */
const nextFrame = async (): Promise<number> => {
  if (document.hidden) await nextTask();
  else await new Promise(requestAnimationFrame);
  // The browser renders after this callback and before the next task.
  const start = performance.now();
  await nextTask();
  return performance.now() - start;
};

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(resolve, IDLE_FALLBACK_MS);
  });

/**
 * Runs work step by step in short tasks; the first one runs immediately.
 *
 * @param work each `next()` is one step of at most a few milliseconds
 * @param signal aborts the work
 * @param when `idle` waits until the browser is idle; by default tasks follow each other
 * @returns the result of the work, or `undefined` if it was aborted
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
  when: 'soon' | 'idle' = 'soon',
): Promise<T | undefined> {
  for (;;) {
    if (when === 'idle') await idle();
    const end = performance.now() + SLICE_MS;
    do {
      if (signal.aborted) return undefined;
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    if (when === 'soon') await nextTask();
  }
}

/**
 * Runs work whose steps each change the rendered page, with as many steps per frame as the browser
 * can render without dropping frames. The first steps run immediately.
 *
 * @param firstSteps how many steps the first frame may have, if they take at most 8 ms
 * @returns whether the work was completed; `false` if it was aborted
 */
export async function inFrames(
  work: Generator<void>,
  signal: AbortSignal,
  firstSteps = MIN_FRAME_STEPS,
): Promise<boolean> {
  let steps = firstSteps;
  for (let minimum = MIN_FRAME_STEPS; ; minimum += MIN_FRAME_STEPS / 2) {
    const end = performance.now() + SLICE_MS;
    for (let count = 0; count < steps && performance.now() < end; count += 1) {
      if (signal.aborted) return false;
      if (work.next().done) return true;
    }
    const renderMs = await nextFrame();
    // Grow slowly, because later steps may be more expensive. The rising minimum prevents many slow
    // frames on pages where every frame is slow however little changes.
    steps = Math.round(steps * Math.min(2, FRAME_MS / renderMs));
    steps = Math.min(MAX_FRAME_STEPS, Math.max(minimum, steps));
  }
}
