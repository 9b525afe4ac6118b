import { readdirSync, readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
};

/** Folder of the chunks of the development bundle, which warns. */
const CHUNKS = `bundle/${version}/dev`;

/** What can happen to a request of a file. */
export const FAILURES = [
  'missing',
  'unavailable',
  'reset',
  'login page',
  'login page as script',
  'truncated',
  'empty',
  'another module',
  'throws',
  'no response',
  'refused by policy',
  'refused by integrity',
] as const;
export type Failure = (typeof FAILURES)[number];

/** How often the file fails, and when: before it is needed, while it is, or after it was used. */
export const TIMES = ['once', 'always'] as const;
export const MOMENTS = ['before', 'during', 'after'] as const;

/** One file that fails in one way. */
export interface Case {
  /** Path in `dist/`. */
  readonly file: string;
  readonly failure: Failure;
  readonly times: (typeof TIMES)[number];
  readonly moment: (typeof MOMENTS)[number];
}

/** Every file that the bundle loads on demand, listed from the build. */
export const lazyFiles = (): readonly string[] =>
  [CHUNKS, 'locales'].flatMap((folder) =>
    readdirSync(`dist/${folder}`)
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  );

/** What a page declares does not change while it is open. */
const isDeclared = (failure: Failure): boolean => failure.startsWith('refused');

export const allCases = (): readonly Case[] =>
  lazyFiles().flatMap((file) =>
    FAILURES.flatMap((failure) =>
      TIMES.flatMap((times) =>
        MOMENTS.map((moment) => ({ file, failure, times, moment })).filter(
          (one) => !isDeclared(failure) || (times === 'always' && one.moment === 'before'),
        ),
      ),
    ),
  );

/**
 * Chooses cases so that each day takes others, and each file and each failure appears.
 *
 * @param count how many
 * @param day number of the day
 */
export function sampleOf(cases: readonly Case[], count: number, day: number): readonly Case[] {
  // A step without a common divisor with the number of cases reaches all of them.
  let step = Math.floor(cases.length / count) | 1;
  const divides = (a: number, b: number): boolean => (b === 0 ? a > 1 : divides(b, a % b));
  while (divides(cases.length, step)) step += 2;
  return Array.from(
    { length: count },
    (_, index) => cases[((day * count + index) * step) % cases.length],
  ).filter((one) => one !== undefined);
}
