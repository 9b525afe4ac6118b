/** The values of each factor of a test, by the factor's name. */
export type Factors = Readonly<Record<string, readonly string[]>>;
export type Combination = Readonly<Record<string, string>>;

/** Every combination of the factors' values. */
export function allCombinations(factors: Factors): readonly Combination[] {
  let all: readonly Combination[] = [{}];
  for (const [name, values] of Object.entries(factors)) {
    all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  return all;
}

/** The pairs of values of two factors that a combination contains. */
function pairsOf(combination: Combination): readonly string[] {
  const entries = Object.entries(combination).map((entry) => entry.join('='));
  return entries.flatMap((one, index) => entries.slice(index + 1).map((two) => `${one} ${two}`));
}

/**
 * Combinations that contain each pair of values of two factors at least once: greedy, and the same
 * in each run.
 */
export function pairwise(
  factors: Factors,
  isPossible: (combination: Combination) => boolean,
): Combination[] {
  const candidates = allCombinations(factors).filter(isPossible);
  const missing = new Set(candidates.flatMap(pairsOf));
  const chosen: Combination[] = [];
  while (missing.size > 0) {
    let best = candidates[0] ?? {};
    let mostPairs = 0;
    for (const candidate of candidates) {
      const count = pairsOf(candidate).filter((pair) => missing.has(pair)).length;
      if (count > mostPairs) [best, mostPairs] = [candidate, count];
    }
    for (const pair of pairsOf(best)) missing.delete(pair);
    chosen.push(best);
  }
  return chosen;
}
