import type { Attachment, TextLink } from '../release/press-release.js';

/** A news item, press release, publication, event or search hit. */
export interface ResultItem {
  readonly title: string;
  readonly href: string;
  /** Language of the title, type and summary where it differs from that of the list (BCP 47). */
  readonly lang?: string | undefined;
  /** When it was published, or the first day of an event: ISO 8601. Other text is displayed as it is. */
  readonly date?: string | undefined;
  /** When an event ends: its last day, or the time on the same day (ISO 8601). */
  readonly endDate?: string | undefined;
  /** Whether the date is that of an event: it is emphasised and includes the day of the week. */
  readonly isEvent?: boolean | undefined;
  /** What it is: “Tiedote”. */
  readonly type?: string | undefined;
  /** Who published it. */
  readonly publishers?: readonly string[] | undefined;
  /** Where an event takes place. */
  readonly place?: string | undefined;
  /** The sections of the site that it is in, from the top: “Vastuualueet › Pelastustoimi”. */
  readonly path?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  /** Its files: the formats and languages of a publication. */
  readonly files?: readonly Attachment[] | undefined;
}

/** What a page of results consists of. */
export interface ResultList {
  readonly items: readonly ResultItem[];
  /** How many results there are on all pages; displayed as the heading. Default: no heading. */
  readonly count?: number | undefined;
  /** What was searched for: named in the heading, and marked in summaries. */
  readonly query?: string | undefined;
  /** The active limits. Each one links to the results without it. */
  readonly limits?: readonly TextLink[] | undefined;
  /** URL of the results without any limit. */
  readonly clearHref?: string | undefined;
  /** Links next to the heading, such as the list's feed. */
  readonly links?: readonly TextLink[] | undefined;
  /** Whether a heading precedes the items of each month. */
  readonly isByMonth?: boolean | undefined;
  /** Level of the highest heading; by default 2. */
  readonly headingLevel?: 2 | 3 | undefined;
  /** Prefix of its ids; by default `vn-results`. A second list in a page needs its own. */
  readonly idPrefix?: string | undefined;
}
