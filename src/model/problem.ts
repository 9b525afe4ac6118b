/** What was wrong with data that the library was given. */
export interface Problem {
  /** What the library can work with. */
  readonly expected: string;
  /** What it got instead. */
  readonly found: string;
}

/** The options that every `parse…` and `read…` function takes. */
export interface ReadOptions {
  /** Called for each part of the data that was skipped or replaced. By default nothing reports it. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/** Describes any value briefly, for a warning. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    case 'number':
    case 'bigint':
    case 'boolean':
      return `the ${typeof value} ${String(value)}`;
    case 'object':
      try {
        if (Array.isArray(value)) return `a list of ${String(value.length)}`;
      } catch {
        // A proxy that throws, or that is revoked.
      }
      return value === null ? 'null' : 'an object';
    default:
      return typeof value;
  }
}
