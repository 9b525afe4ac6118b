import { describe, type Problem } from './problem.js';

/** Objects and lists that one value may contain. */
const MAX_OBJECTS = 100_000;
/** Levels of nested objects and lists. */
const MAX_DEPTH = 250;

/**
 * Copies data of unknown origin into plain objects and lists, so that no later step has to expect
 * getters that throw, cycles, or graphs with billions of paths. It never throws.
 *
 * @param problem called for what cannot be read
 */
export function copyData(value: unknown, problem: (problem: Problem) => void): unknown {
  let left = MAX_OBJECTS;
  const copy = (read: () => unknown, depth: number): unknown => {
    try {
      const found = read();
      if (typeof found !== 'object' || found === null) return found;
      if (depth > MAX_DEPTH || left === 0) {
        problem({ expected: 'data that does not contain itself', found: describe(found) });
        return undefined;
      }
      left -= 1;
      if (Array.isArray(found)) {
        const list = found as readonly unknown[];
        return Array.from({ length: Math.min(list.length, MAX_OBJECTS) }, (_, index) =>
          copy(() => list[index], depth + 1),
        );
      }
      const fields = found as Readonly<Record<string, unknown>>;
      return Object.fromEntries(
        Object.keys(fields).map((key) => [key, copy(() => fields[key], depth + 1)]),
      );
    } catch (error) {
      problem({ expected: 'data that can be read', found: String(error) });
      return undefined;
    }
  };
  return copy(() => value, 0);
}
