import type { SiteNode } from '../site/site-tree.js';

/** The pages of a section, next to the content of one of them. */
export interface SideNavigation {
  /** Name of the section. */
  readonly title: string;
  /** URL of the section's own page. */
  readonly href?: string | undefined;
  /** Language of the section’s name where it differs from that of the page (BCP 47). */
  readonly titleLang?: string | undefined;
  /** The pages of the section. Only those below the current page and its ancestors are listed. */
  readonly pages: readonly SiteNode[];
  /** URL of the current page. */
  readonly currentUrl: string;
}
