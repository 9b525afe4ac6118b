import { DataError, guarded } from '../model/data-error.js';
import { ParseError } from './parse-error.js';

type Call = (...all: never[]) => unknown;

interface Outcome {
  readonly result?: unknown;
  readonly error?: ParseError;
}

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
    throw cause instanceof ParseError ? cause : new DataError(names.join(' or '), cause);
  };
  const read = (...all: never[]): unknown => {
    const { result, error } = outcomeOf(...all);
    if (error) throw error;
    return result instanceof Promise ? result.catch(fail) : result;
  };
  return read as Parse;
}

/** The same for a parser that returns a generator. */
export function guardedGenerator<Item, Parameters extends unknown[]>(
  parse: (...all: Parameters) => Generator<Item, void>,
  ...names: readonly string[]
): (...all: Parameters) => Generator<Item, void> {
  return function* (...all) {
    try {
      yield* parse(...all);
    } catch (cause) {
      throw cause instanceof ParseError ? cause : new DataError(names.join(' or '), cause);
    }
  };
}
