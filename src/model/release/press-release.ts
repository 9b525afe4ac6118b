import type { TextLink } from '../text/text-link.js';
import type { RichElement } from '../text/rich-text.js';
import type { Contact, ReleaseContact } from './contact-data.js';
import type { Publisher } from './publisher.js';

export type { TextLink } from '../text/text-link.js';
export type { Contact, ReleaseContact } from './contact-data.js';

/** Kinds of language versions: only the front page, machine translation, easy or sign language. */
export const VERSION_STATES = ['front-page', 'machine', 'easy', 'sign'] as const;

/** A language version of the same release. */
export interface ReleaseVersion {
  /** BCP 47 tag of the version. */
  readonly lang: string;
  /** Its URL; without one it is the current version. */
  readonly href?: string | undefined;
  /** BCP 47 tag of the page at `href`, where it is not `lang`: `fse`, `fi-simple`. */
  readonly hreflang?: string | undefined;
  /** The language's name in itself, where the library does not know it. */
  readonly name?: string | undefined;
  /** What kind of version it is, where it is not a translation of the whole release. */
  readonly state?: (typeof VERSION_STATES)[number] | undefined;
}

/** Who wrote a release. */
export interface Author extends TextLink {
  /** Whether it is an organisation, such as a press office. */
  readonly isOrganisation?: boolean | undefined;
}

/** An image with its caption. */
export interface ReleaseImage {
  readonly src: string;
  /** Alternative text; empty if the caption contains it. */
  readonly alt?: string | undefined;
  /** Size in pixels. It reserves the space until the image has loaded. */
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

/** A fact box: a section next to the text with a title of its own. */
export interface ReleaseBox extends BlockLanguage {
  readonly title?: string | undefined;
  readonly body: readonly ReleaseBlock[] | string;
}

/** Language and direction of a block where they differ from the release's. */
interface BlockLanguage {
  /** BCP 47 tag. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}

/**
 * A block of a release's text: plain text of some kind, or what `parseHtml()` returned for a text in
 * HTML. Line breaks in a paragraph are kept.
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
  | { readonly box: ReleaseBox }
  | RichElement
  | string;

/** A change of a published text. */
export interface Correction {
  /** ISO 8601, as for `published`. */
  readonly date?: string | undefined;
  readonly text: string;
}

/** A file that belongs to a release. */
export interface Attachment {
  /** Without one, the file name. */
  readonly title?: string | undefined;
  readonly href: string;
  /** A media type (`application/pdf`) or the format as text (`PDF`); else taken from the file name. */
  readonly type?: string | undefined;
  /** Size in bytes. */
  readonly size?: number | undefined;
  /** BCP 47 tag of the file's language. */
  readonly lang?: string | undefined;
  /** Number of pages. */
  readonly pages?: number | undefined;
}

/** An event that a release announces: a press conference, a hearing, a seminar. */
export interface ReleaseEvent {
  readonly title: string;
  /** URL of the event's own page. */
  readonly href?: string | undefined;
  /** ISO 8601, as `published`. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly place?: string | undefined;
  /** Where it can be watched: a URL, or a link with text. */
  readonly stream?: string | TextLink | undefined;
  /** Where or how to register: a URL, a link with text, or instructions. */
  readonly registration?: string | TextLink | undefined;
}

/** A project, or a document of law drafting, that a release is about. */
export interface ReleaseProject {
  /** Its name. */
  readonly text: string;
  /** Its identifier: `OM030:00/2024`, `HE 12/2025 vp`. */
  readonly id?: string | undefined;
  readonly href?: string | undefined;
}

/** A press release, as `pressRelease()` renders it. All text is plain text in the language `lang`. */
export interface PressRelease {
  /** BCP 47 tag of the release's own language. */
  readonly lang: string;
  /** The title; without one the type is rendered as the heading. */
  readonly headline: string;
  /** ISO 8601; without an offset it is Helsinki's time. Anything that is not a date is displayed as text. */
  readonly published?: string | undefined;
  /** When it was last changed; as `published`. */
  readonly updated?: string | undefined;
  /** When this language version was published, if later than the original; as `published`. */
  readonly translated?: string | undefined;
  /**
   * Until when the release must not be published, in the format of `published`. Before that moment,
   * and if this is not a date, the functions render nothing.
   */
  readonly embargo?: string | undefined;
  /** The kind of release in its language, for example "Pressmeddelande" or "Tiedote 18/2020". */
  readonly type?: string | undefined;
  /**
   * Who published it. The government and its ministries are known by their names in any language,
   * by their abbreviations and keys (`sm`), and where several names run together; they are named
   * in the release's language and linked. Others are displayed as they are.
   */
  readonly publishers?: readonly (string | TextLink)[] | undefined;
  /** Who wrote it: not rendered, but included in the JSON-LD. A string is a person. */
  readonly authors?: readonly (string | Author)[] | undefined;
  readonly lead?: string | undefined;
  readonly body?: readonly ReleaseBlock[] | undefined;
  /** HTML that has not been parsed (see `parseHtml()`): rendered as plain paragraphs. */
  readonly html?: string | undefined;
  readonly image?: ReleaseImage | undefined;
  /** Further images: rendered after the text, unless the text contains them. */
  readonly images?: readonly ReleaseImage[] | undefined;
  readonly versions?: readonly ReleaseVersion[] | undefined;
  /** Contacts: persons, or sentences, which are rendered as they are. */
  readonly contacts?: readonly (Contact | string)[] | string | undefined;
  /** How the e-mail addresses are formed: "firstname.lastname@gov.fi". Displayed as text. */
  readonly emailPattern?: string | undefined;
  readonly persons?: readonly TextLink[] | undefined;
  readonly keywords?: readonly TextLink[] | undefined;
  readonly related?: readonly TextLink[] | undefined;
  readonly attachments?: readonly (Attachment | string)[] | undefined;
  readonly events?: readonly ReleaseEvent[] | undefined;
  readonly projects?: readonly (ReleaseProject | string)[] | undefined;
  /** Whether the release is archived: kept only as a record. */
  readonly archived?: boolean | undefined;
  /** What was changed after it had been published. */
  readonly corrections?: readonly (Correction | string)[] | undefined;
  /** Whether a machine translated it; with a link to the original where there is one. */
  readonly machineTranslated?: boolean | TextLink | undefined;
  /** URL of the release, for print and for the JSON-LD. */
  readonly url?: string | undefined;
  /** Key of the release in its system (`guid` of a feed). */
  readonly id?: string | undefined;
}

/** An event whose links are checked; an empty text where nothing is known. */
export interface CheckedEvent extends ReleaseEvent {
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly stream?: TextLink | undefined;
  readonly registration?: TextLink | undefined;
}

/**
 * A press release as `readRelease()` returns it: every text is a trimmed string, empty where nothing is
 * known; every list is a list; every URL is safe.
 */
export interface Release extends PressRelease {
  readonly published: string;
  readonly updated: string;
  readonly translated: string;
  readonly type: string;
  readonly publishers: readonly Publisher[];
  readonly authors: readonly (string | Author)[];
  readonly lead: string;
  /** The text with headings from level 2. */
  readonly body: readonly RichElement[];
  readonly html?: undefined;
  /** They are in `body`. */
  readonly images?: undefined;
  readonly versions: readonly ReleaseVersion[];
  readonly contacts: readonly (ReleaseContact | string)[];
  readonly emailPattern: string;
  readonly persons: readonly TextLink[];
  readonly keywords: readonly TextLink[];
  readonly related: readonly TextLink[];
  readonly attachments: readonly Attachment[];
  readonly events: readonly CheckedEvent[];
  readonly projects: readonly ReleaseProject[];
  readonly archived: boolean;
  readonly corrections: readonly Correction[];
  readonly machineTranslated: boolean | TextLink;
  /** As written: it is printed, not linked. */
  readonly url: string;
  readonly id: string;
}
