import { readDateTime } from './date.js';
import type { PressRelease } from './press-release.js';

/** What time it is, for what depends on it. */
export interface Clock {
  /** Now, as a date or as milliseconds since 1970 UTC; by default the clock of the machine. */
  readonly now?: Date | number | undefined;
}

/**
 * Whether a release may not be shown yet. So it is where the embargo is no date, or the clock
 * tells no time: what cannot be decided is kept back.
 */
export function isEmbargoed(
  { embargo }: Pick<PressRelease, 'embargo'>,
  { now }: Clock = {},
): boolean {
  if (embargo === undefined || embargo === null || (embargo as unknown) === '') return false;
  const end = readDateTime(embargo)?.instant;
  return end === undefined || !(Number(now ?? Date.now()) >= end);
}
