/** A link: its text and its URL. */
export interface TextLink {
  readonly text: string;
  readonly href?: string | undefined;
  /** Language of the text where it differs from the language around it (BCP 47). */
  readonly lang?: string | undefined;
}
