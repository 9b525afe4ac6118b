import type { TextLink } from '../release/press-release.js';

/** Severity of a notice: 1 for information, 2 for a disruption, 3 for an emergency. */
export type NoticeSeverity = 1 | 2 | 3;

/** A notice on a site, or the crisis banner of all sites of the government. */
export interface SiteNotice {
  readonly severity: NoticeSeverity;
  /** What has happened, in one sentence. */
  readonly title: string;
  /** What visitors should do. */
  readonly text?: string | undefined;
  /** Language of title and text where it differs from that of the page (BCP 47). */
  readonly textLang?: string | undefined;
  readonly links?: readonly TextLink[] | undefined;
  /** Whether it is the crisis banner: from edge to edge, above everything else on the page. */
  readonly isCrisis?: boolean | undefined;
  /** Level of the title of a notice; by default 2. The crisis banner has no heading. */
  readonly headingLevel?: 2 | 3 | undefined;
  /** Id of the title; by default `vn-site-notice`, of the crisis banner `vn-crisis`. */
  readonly id?: string | undefined;
}
