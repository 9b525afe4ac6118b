/** Somebody whom a journalist may ask. */
export interface Contact {
  readonly name: string;
  readonly title?: string | undefined;
  readonly organisation?: string | undefined;
  /** Telephone number as people write it; several in one text or in a list. */
  readonly phone?: string | readonly string[] | undefined;
  /** E-mail address; anything that is not one is rendered as text. */
  readonly email?: string | undefined;
  /** When to call, such as "ma–to 9–15". */
  readonly openingHours?: string | undefined;
  /** Postal or visiting address; line breaks are kept. */
  readonly address?: string | undefined;
  /** Heading of the group that the contact is in; contacts without one come first. */
  readonly group?: string | undefined;
  /** Country of its national telephone numbers (ISO 3166-1, `SE`), where it is not the page's. */
  readonly country?: string | undefined;
}

/** A contact whose fields are all there; an empty text where nothing is known. */
export interface ReleaseContact extends Contact {
  readonly title: string;
  readonly organisation: string;
  readonly phone: readonly string[];
  readonly email: string;
  readonly openingHours?: string;
  readonly address?: string;
  readonly group?: string;
  readonly country?: string;
}
