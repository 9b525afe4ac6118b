import { readDateTime } from '../date.js';
import type { PressRelease } from './press-release.js';

/** What time it is, for what depends on it. */
export interface Clock {
  /** Now, as a date or as milliseconds since 1970 UTC; by default the clock of the machine. */
  readonly now?: Date | number | undefined;
}

/**
 * Whether a release must not be shown yet. Also true if the embargo is not a day or a time, or if the
 * clock is invalid.
 */
export function isEmbargoed(
  { embargo }: Pick<PressRelease, 'embargo'>,
  { now }: Clock = {},
): boolean {
  if (embargo === undefined || embargo === null || (embargo as unknown) === '') return false;
  const date = readDateTime(embargo);
  const end = date?.precision === undefined ? date?.instant : undefined;
  return end === undefined || !(Number(now ?? Date.now()) >= end);
}
