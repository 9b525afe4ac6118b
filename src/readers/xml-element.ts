/** An element of an XML document, its names resolved against the namespaces in scope. */
export interface XmlElement {
  /** Name as written, prefix included: `content:encoded`. */
  readonly name: string;
  /** Name without its prefix: `encoded`. */
  readonly local: string;
  /** Namespace URI; an empty string where the element has no namespace. */
  readonly uri: string;
  /** Values by name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element without its children. */
export type XmlTag = Omit<XmlElement, 'children'>;
