/** What was wrong with a value that somebody gave us: said once, in development only. */
export interface Problem {
  /** What the library can work with. */
  readonly expected: string;
  /** What it got instead. */
  readonly found: string;
}

/** Describes any value in a few words, for a warning. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    case 'number':
    case 'bigint':
    case 'boolean':
      return `the ${typeof value} ${String(value)}`;
    case 'object':
      if (Array.isArray(value)) return `a list of ${String(value.length)}`;
      return value === null ? 'null' : 'an object';
    default:
      return typeof value;
  }
}
