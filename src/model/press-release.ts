import type { RichElement } from './rich-text.js';

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
  readonly organisation?: string | undefined;
  /** Telephone number as people write it; several in one text or in a list. */
  readonly phone?: string | readonly string[] | undefined;
  /** E-mail address; anything that is not one is shown as text. */
  readonly email?: string | undefined;
}

/** A link by its text and its address. */
export interface TextLink {
  readonly text: string;
  readonly href?: string | undefined;
}

/** A picture with its caption. */
export interface ReleaseImage {
  readonly src: string;
  /** What it shows, for those who do not see it; empty where the caption says it. */
  readonly alt?: string | undefined;
  /** Size in pixels: the page keeps its place until it comes. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly caption?: string | undefined;
}

/** A table of plain text. */
export interface ReleaseTable {
  readonly caption?: string | undefined;
  /** Heads of the columns. */
  readonly head?: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
  /** Whether the first cell of a row is its head. */
  readonly rowHeads?: boolean | undefined;
}

/** Language and direction of a block where they differ from the release's. */
interface BlockLanguage {
  /** BCP 47 tag. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}

/**
 * A piece of a release's text, in order: plain text in its shapes, or what `readHtml()` made of
 * a text in HTML. A line break in a paragraph stays one.
 */
export type ReleaseBlock =
  | ({ readonly paragraph: string } & BlockLanguage)
  | ({ readonly quote: string } & BlockLanguage)
  /** Level in the text, from 2; levels that would be skipped are closed up. */
  | ({ readonly heading: string; readonly level?: number | undefined } & BlockLanguage)
  | { readonly link: TextLink }
  | ({ readonly list: readonly string[]; readonly ordered?: boolean | undefined } & BlockLanguage)
  | { readonly table: ReleaseTable }
  | { readonly image: ReleaseImage }
  | RichElement
  | string;

/** A change of a published text. */
export interface Correction {
  /** ISO 8601, as for `published`. */
  readonly date?: string | undefined;
  readonly text: string;
}

/** A press release, as `pressRelease()` draws it. All text is plain text in the language `lang`. */
export interface PressRelease {
  /** BCP 47 tag of the release's own language. */
  readonly lang: string;
  /** The title; without one the type stands in its place. */
  readonly headline: string;
  /** ISO 8601; without an offset it is Helsinki's time. What is no date is shown as text. */
  readonly published?: string | undefined;
  /** When it was last changed; as `published`. */
  readonly updated?: string | undefined;
  /** When this language version came out, where that was later; as `published`. */
  readonly translated?: string | undefined;
  /**
   * Until when nothing of it may be read, as `published`. Before that moment the functions write
   * nothing at all; nor do they where this is no date.
   */
  readonly embargo?: string | undefined;
  /** The kind of release in its language, for example "Pressmeddelande" or "Tiedote 18/2020". */
  readonly type?: string | undefined;
  /**
   * Who published it. The government and its ministries are known by their names in any language,
   * by their abbreviations and keys (`sm`), and where several names run together; they are named
   * in the release's language and linked. Others are shown as they are.
   */
  readonly publishers?: readonly (string | TextLink)[] | undefined;
  /** Who wrote it: not shown, but told to search engines. */
  readonly authors?: readonly string[] | undefined;
  readonly lead?: string | undefined;
  readonly body?: readonly ReleaseBlock[] | undefined;
  /** A text in HTML that nobody has read yet: see `readHtml()`. Drawn as plain paragraphs. */
  readonly html?: string | undefined;
  readonly image?: ReleaseImage | undefined;
  readonly versions?: readonly ReleaseVersion[] | undefined;
  /** Who may be asked: persons, or a sentence that stays one. */
  readonly contacts?: readonly (Contact | string)[] | string | undefined;
  /** How addresses are formed, told once: "firstname.lastname@gov.fi". Shown as text. */
  readonly emailPattern?: string | undefined;
  readonly persons?: readonly TextLink[] | undefined;
  readonly keywords?: readonly TextLink[] | undefined;
  readonly related?: readonly TextLink[] | undefined;
  /** Whether it is kept only as a record. */
  readonly archived?: boolean | undefined;
  /** What was changed after it had been published. */
  readonly corrections?: readonly (Correction | string)[] | undefined;
  /** Whether a machine translated it; with a link to the original where there is one. */
  readonly machineTranslated?: boolean | TextLink | undefined;
  /** Address of the release. Printed, and told to search engines. */
  readonly url?: string | undefined;
  /** Key of the release in its system (`guid` of a feed). */
  readonly id?: string | undefined;
}
