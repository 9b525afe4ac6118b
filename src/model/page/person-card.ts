import type { TextLink } from '../release/press-release.js';
import type { ContactDetails } from './contact-card.js';

/** A picture of a person, with an aspect ratio of 4:5. */
export interface Portrait {
  /** Relative, with http or https, or a raster image as a `data:` URL. */
  readonly src: string;
  /** Size of the file in pixels, so that nothing moves when it loads. */
  readonly width: number;
  readonly height: number;
  /** Alternative text: what the picture shows that the text does not; by default empty, because the name is next to it. */
  readonly alt?: string | undefined;
}

/** A list about a person, such as duties or news. */
export interface PersonList {
  readonly title: string;
  /** Items without a URL are text. */
  readonly items: readonly TextLink[];
}

/** A person in an office. */
export interface Person extends ContactDetails {
  readonly name: string;
  /** Language of the name where it differs from that of the page (BCP 47). */
  readonly nameLang?: string | undefined;
  /** Role of the person: “Minister of the Interior”. */
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
  /** URL of the person’s own page. */
  readonly href?: string | undefined;
  /** Without one, the text begins at the edge. In one group all persons have one, or none. */
  readonly portrait?: Portrait | undefined;
  /** What the person does, in one sentence. */
  readonly text?: string | undefined;
  /** Lists below the rest. */
  readonly lists?: readonly PersonList[] | undefined;
}

/** Persons side by side where there is room. */
export interface PersonCard {
  readonly persons: readonly Person[];
  /** Level of the names’ headings; by default 3. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}
