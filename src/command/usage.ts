/** Exit codes of the command. */
export const EXIT = { ok: 0, findings: 1, unusable: 2 } as const;

/** The arguments of the command are wrong. */
export class UsageError extends Error {}

/** What the command knows about the package that it is in. */
export interface PackageInfo {
  /** URL of the package's folder. */
  readonly root: URL;
  readonly version: string;
  readonly homepage: string;
}
