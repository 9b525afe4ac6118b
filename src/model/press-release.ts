/** A language version of the same release. */
export interface ReleaseVersion {
  /** BCP 47 tag of the version. */
  readonly lang: string;
  /** Its address; without one it is the version that is being read. */
  readonly href?: string | undefined;
}

/** Somebody whom a journalist may ask. */
export interface Contact {
  readonly name: string;
  readonly title?: string | undefined;
  /** Telephone number as people write it. */
  readonly phone?: string | undefined;
  /** E-mail address; anything that is not one is shown as text. */
  readonly email?: string | undefined;
}

/** A link by its text and its address. */
export interface TextLink {
  readonly text: string;
  readonly href?: string | undefined;
}

/** A piece of a release's text, in order. */
export type ReleaseBlock =
  { readonly paragraph: string } | { readonly heading: string } | { readonly link: TextLink };

/** A press release, as `pressRelease()` draws it. All text is plain text in the language `lang`. */
export interface PressRelease {
  /** BCP 47 tag of the release's own language. */
  readonly lang: string;
  readonly headline: string;
  /** ISO 8601; without an offset it is Helsinki's time. What is no date is shown as text. */
  readonly published?: string | undefined;
  /** The kind of release in its language, for example "Pressmeddelande". */
  readonly type?: string | undefined;
  readonly publishers?: readonly string[] | undefined;
  readonly lead?: string | undefined;
  readonly body?: readonly ReleaseBlock[] | undefined;
  readonly versions?: readonly ReleaseVersion[] | undefined;
  readonly contacts?: readonly Contact[] | undefined;
  readonly persons?: readonly TextLink[] | undefined;
  readonly keywords?: readonly TextLink[] | undefined;
}
