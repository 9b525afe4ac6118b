import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const FILE = 'test/fuzz/seeds.json';

/** An input for which the library and the oracle once differed. */
export interface Counterexample {
  readonly subject: string;
  /** Seed of the run that found it, if it was a whole run. */
  readonly seed?: number | undefined;
  readonly input: unknown;
}

interface Seeds {
  /** The seed of the last run of each subject. */
  readonly last: Readonly<Record<string, number>>;
  /** Fixed or explained: `npm test` repeats them. */
  readonly found: readonly Counterexample[];
  /** Neither fixed nor explained yet. */
  readonly open: readonly Counterexample[];
}

export const readSeeds = (): Seeds => JSON.parse(readFileSync(FILE, 'utf8')) as Seeds;

/** Stores the seed of a run, and what it found: `npm test` fails until that is fixed or explained. */
export async function saveSeed(subject: string, seed: number, input?: unknown): Promise<void> {
  const { last, found, open } = readSeeds();
  const seeds: Seeds = {
    last: { ...last, [subject]: seed },
    found: input === undefined ? found : [...found, { subject, seed, input }],
    open,
  };
  // Lone surrogates are not UTF-8: JSON escapes them.
  writeFileSync(FILE, await format(JSON.stringify(seeds), { parser: 'json', printWidth: 100 }));
}
