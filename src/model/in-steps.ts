/**
 * Runs a generator that works in steps to its end. Functions named `…InSteps` yield between two steps,
 * so that a caller can let the browser respond in between.
 */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
