import type { Subject } from './exports.js';
import type { Growing } from './texts.js';

/** Logarithm of the time over that of the length: 1 is linear, 2 quadratic. */
export const MAX_SLOPE = 1.15;
/** Processor time for a million characters. */
export const MAX_MS = 1000;
/** Length of what a function returns over that of its arguments. */
const MAX_OUTPUT = 20;
/** Shorter texts may have a longer output: that of an empty release. */
const FIXED_OUTPUT = 50_000;

const LENGTHS = [10_000, 100_000, 1_000_000] as const;
/** Longer texts are tried only where a text of the length at the same place takes as long. */
const NEGLIGIBLE_MS = [0, 10, 600] as const;
/** The slope of shorter times is mostly that of garbage collection. For a million characters. */
const MIN_MS_OF_SLOPE = 600;

interface Call {
  readonly ms: number;
  readonly output: number;
}

function outputOf(result: unknown): number {
  if (typeof result === 'string') return result.length;
  try {
    return JSON.stringify(result)?.length ?? 0;
  } catch {
    return 0;
  }
}

async function measure(subject: Subject, text: Growing, length: number): Promise<Call> {
  const given = text.of(length / subject.copies);
  const start = process.cpuUsage();
  let result: unknown;
  try {
    result = await subject.call(given);
  } catch {
    // A typed error is a result too: test/node/hostile-data.test.ts checks the types.
  }
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, output: outputOf(result) };
}

/** The shortest of several times: others contain garbage collection and compilation. */
async function shortest(subject: Subject, text: Growing, length: number): Promise<number> {
  let least = Infinity;
  for (let count = 0; count < 3; count += 1) {
    least = Math.min(least, (await measure(subject, text, length)).ms);
    if (least > 2 * MAX_MS) break;
  }
  return least;
}

/**
 * Why a function takes too much for a text: more than linear time, more than a second for a million
 * characters, or too much output. Longer texts are measured only where a shorter one took time.
 *
 * @param tolerance multiplies the times; above 1 on a machine whose memory and caches others use
 */
export async function fault(
  subject: Subject,
  text: Growing,
  lengths: readonly number[] = LENGTHS,
  tolerance = 1,
): Promise<string | undefined> {
  let before: number | undefined;
  for (const [index, length] of lengths.entries()) {
    const { ms, output } = await measure(subject, text, length);
    if (output > MAX_OUTPUT * length + FIXED_OUTPUT) {
      return `${String(output)} characters of ${String(length)}`;
    }
    if (ms < (NEGLIGIBLE_MS[index] ?? 0)) return undefined;
    if (index === 0 && ms < 50) {
      before = ms;
      continue;
    }
    const exact = await shortest(subject, text, length);
    if (exact < (NEGLIGIBLE_MS[index] ?? 0)) return undefined;
    if (exact > (tolerance * MAX_MS * length) / 1e6 + 100) {
      return `${exact.toFixed(0)} ms for ${String(length)} characters`;
    }
    const steps = Math.log10(length / (lengths[index - 1] ?? length));
    const slope = before === undefined ? 0 : Math.log10(exact / before) / steps;
    const isLong = exact >= (tolerance * MIN_MS_OF_SLOPE * length) / 1e6;
    if (length === lengths.at(-1) && isLong && slope > MAX_SLOPE) {
      return `slope ${slope.toFixed(2)}, ${exact.toFixed(0)} ms for ${String(length)} characters`;
    }
    before = exact;
  }
  return undefined;
}
