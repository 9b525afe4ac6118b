import type { TextLink } from '../release/press-release.js';

/** A news item, press release, publication, event or search hit. */
export interface ResultItem {
  readonly title: string;
  readonly href: string;
  /** Language of the title, type and summary where it differs from that of the list (BCP 47). */
  readonly lang?: string | undefined;
  /** When it was published, or the first day of an event: ISO 8601. Other text is displayed as it is. */
  readonly date?: string | undefined;
  /** Last day of an event that takes several (ISO 8601). */
  readonly endDate?: string | undefined;
  /** What it is: “Tiedote”. */
  readonly type?: string | undefined;
  /** Who published it. */
  readonly publishers?: readonly string[] | undefined;
  /** Where an event takes place. */
  readonly place?: string | undefined;
  readonly summary?: string | undefined;
}

/** What a page of results consists of. */
export interface ResultList {
  readonly items: readonly ResultItem[];
  /** How many results there are on all pages; displayed as the heading. Default: no heading. */
  readonly count?: number | undefined;
  /** The limits in force. Each link leads to the results without that limit. */
  readonly limits?: readonly TextLink[] | undefined;
  /** URL of the results without any limit. */
  readonly clearHref?: string | undefined;
  /** Links beside the heading, such as the list's feed. */
  readonly links?: readonly TextLink[] | undefined;
  /** Whether a heading precedes the items of each month. */
  readonly isByMonth?: boolean | undefined;
  /** Level of the highest heading; by default 2. */
  readonly headingLevel?: 2 | 3 | undefined;
  /** Prefix of its ids; by default `vn-results`. A second list in a page needs its own. */
  readonly idPrefix?: string | undefined;
}
