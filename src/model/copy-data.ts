import { describe, type Problem } from './problem.js';

/** Objects and lists that one value may contain; those in several places count in each. */
const MAX_OBJECTS = 100_000;
/** Levels of nested objects and lists. */
const MAX_DEPTH = 250;

/**
 * Copies data of unknown origin into plain objects and lists, so that no later step has to expect
 * getters that throw, cycles, or graphs with billions of paths. Each object is read once, wherever it is
 * used. It never throws.
 *
 * @param problem called for what cannot be read
 */
export function copyData(value: unknown, problem: (problem: Problem) => void): unknown {
  let left = MAX_OBJECTS;
  /** The deepest level reached so far in the object that is being copied. */
  let deepest = 0;
  /** Copies, how many objects they contain (endlessly many while being copied), and the levels below them. */
  const copies = new Map<object, readonly [size: number, height: number, copy?: unknown]>();
  const copy = (read: () => unknown, depth: number): unknown => {
    const siblings = deepest;
    try {
      const found = read();
      if (typeof found !== 'object' || found === null) return found;
      const [size, height, known] = copies.get(found) ?? [1, 0];
      if (depth + height > MAX_DEPTH || left < size) {
        problem({ expected: 'data that does not contain itself', found: describe(found) });
        return undefined;
      }
      const before = left;
      left -= size;
      deepest = depth + height;
      if (known) return known;
      copies.set(found, [Infinity, 0]);
      const copyOf = (key: PropertyKey): unknown =>
        copy(() => (found as Readonly<Record<PropertyKey, unknown>>)[key], depth + 1);
      const own = Array.isArray(found)
        ? Array.from({ length: Math.min(found.length, MAX_OBJECTS) }, (_, index) => copyOf(index))
        : Object.fromEntries(Object.keys(found).map((key) => [key, copyOf(key)]));
      copies.set(found, [before - left, deepest - depth, own]);
      return own;
    } catch (error) {
      problem({ expected: 'data that can be read', found: String(error) });
      return undefined;
    } finally {
      deepest = Math.max(deepest, siblings);
    }
  };
  return copy(() => value, 0);
}
