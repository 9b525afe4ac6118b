import type { TextLink } from '../release/press-release.js';

/** How to reach a person, a unit or an office. */
export interface ContactDetails {
  /** Telephone number as people write it; several in one text or in a list. */
  readonly phone?: string | readonly string[] | undefined;
  /** E-mail address; anything that is not one is rendered as text. */
  readonly email?: string | undefined;
  /** When to call or to visit. */
  readonly openingHours?: string | undefined;
  /** Postal or visiting address; line breaks are kept. */
  readonly address?: string | undefined;
  /** Language of the address where it differs from that of the page (BCP 47). */
  readonly addressLang?: string | undefined;
  /** Country of its national telephone numbers (ISO 3166-1, `SE`); by default Finland. */
  readonly country?: string | undefined;
  /** Links side by side, such as a map or a calendar. */
  readonly links?: readonly TextLink[] | undefined;
}

/** A unit, an office or a person, and how to reach it. */
export interface CardContact extends ContactDetails {
  readonly name: string;
  /** Language of the name where it differs from that of the page (BCP 47). */
  readonly nameLang?: string | undefined;
  /** URL of its own page. */
  readonly href?: string | undefined;
  /** Title of a person. */
  readonly title?: string | undefined;
  readonly organisation?: string | undefined;
  /** What it is responsible for, in one sentence. */
  readonly text?: string | undefined;
  /** Whether its telephone number has the size of a heading. */
  readonly isMain?: boolean | undefined;
}

/** Contacts side by side where there is room. */
export interface ContactCard {
  readonly contacts: readonly CardContact[];
  /** Level of the names’ headings; by default 3. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}
