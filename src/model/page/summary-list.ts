import type { TextLink } from '../release/press-release.js';

/** A fact: its name and one or more values. */
export interface SummaryRow {
  readonly name: string;
  /** Values without a URL are text. Without any value the row is left out. */
  readonly values: readonly TextLink[];
  /** Actions for the fact, such as “Change”. The name of each link ends with that of the row. */
  readonly actions?: readonly TextLink[] | undefined;
}

/** Facts about one thing, such as an event, or the answers of a form. */
export interface SummaryList {
  readonly rows: readonly SummaryRow[];
}
