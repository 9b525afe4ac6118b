/** More attempts within a second than any library needs that changes a page in several steps. */
const MAX_ATTEMPTS = 5;
const PERIOD_MS = 1000;

/**
 * Limits how often an element repeats what another script undoes: a script that undoes every change
 * would otherwise keep the page busy forever.
 */
export class Attempts {
  #count = 0;
  #last = -Infinity;

  /** Counts an attempt; returns whether it may be made. A second without any starts the count again. */
  next(): boolean {
    const now = performance.now();
    this.#count = now - this.#last < PERIOD_MS ? this.#count + 1 : 1;
    this.#last = now;
    return this.#count <= MAX_ATTEMPTS;
  }
}
