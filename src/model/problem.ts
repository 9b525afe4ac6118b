/** What was wrong with a value that somebody gave us: said once, in development only. */
export interface Problem {
  /** What the library can work with. */
  readonly expected: string;
  /** What it got instead. */
  readonly found: string;
}

/** Describes any value in a few words, for a warning. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  }
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`;
}
