import { DataError, guarded } from '../model/data-error.js';
import { describe } from '../model/problem.js';
import { ParseError } from './parse-error.js';

type Call = (...all: never[]) => unknown;

interface Outcome {
  readonly result?: unknown;
  readonly error?: ParseError;
}

const isTyped = (error: unknown): boolean =>
  error instanceof ParseError || error instanceof DataError;

/**
 * A parser whose errors are `ParseError`s, or `DataError`s where an argument is not what it should be.
 * Those of promises name the parameters.
 *
 * @param names the parser's parameters
 */
export function guardedReader<Parse extends Call>(
  parse: Parse,
  ...names: readonly string[]
): Parse {
  const outcomeOf = guarded((...all: never[]): Outcome => {
    try {
      return { result: parse(...all) };
    } catch (error) {
      if (error instanceof ParseError) return { error };
      throw error;
    }
  }, names);
  const fail = (cause: unknown): never => {
    throw isTyped(cause) ? cause : new DataError(names.join(' or '), cause);
  };
  const read = (...all: never[]): unknown => {
    const { result, error } = outcomeOf(...all);
    if (error) throw error;
    return result instanceof Promise ? result.catch(fail) : result;
  };
  return read as Parse;
}

/** Refuses an argument that is not text, which a parser might read as an empty one. */
export function checkText(value: unknown, name: string): asserts value is string {
  if (typeof value === 'string') return;
  throw new DataError(name, new TypeError(`expected text but found ${describe(value)}`));
}

/** The same for a parser of text that returns a generator. */
export function guardedGenerator<Item, Parameters extends unknown[]>(
  parse: (...all: Parameters) => Generator<Item, void>,
  ...names: readonly string[]
): (...all: Parameters) => Generator<Item, void> {
  return function* (...all) {
    try {
      checkText(all[0], names[0] ?? '');
      yield* parse(...all);
    } catch (cause) {
      throw isTyped(cause) ? cause : new DataError(names.join(' or '), cause);
    }
  };
}
