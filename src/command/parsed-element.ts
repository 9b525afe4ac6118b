import { defaultTreeAdapter, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { hasClass, type ElementNode } from '../rules/element-node.js';

/** A document or a declarative shadow root: ids are unique in it. */
export interface Scope {
  /** The element with the shadow root; `undefined` for the document. */
  readonly host: ParsedElement | undefined;
  /** In document order. */
  readonly elements: ParsedElement[];
}

/** A part of the source. Lines and columns start at 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The start of the source, for what is missing. */
export const START: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Stands for an element in `ownText`. */
export const CHILD = '\uFFFC';

const positionOf = (location: Token.Location): Position => ({
  line: location.startLine,
  column: location.startCol,
  endLine: location.endLine,
  endColumn: location.endCol,
});

const nameOf = ({ name, prefix }: Token.Attribute): string => (prefix ? `${prefix}:${name}` : name);

const isAuthoredText = hasClass('vn-text');

/** An element of a parsed document. It implements what rules read, as elements of a page do. */
export class ParsedElement implements ElementNode {
  readonly localName: string;
  readonly parentElement: ParsedElement | null;
  readonly children: ParsedElement[] = [];
  readonly scope: Scope;
  /** The nearest `lang`, across shadow roots. */
  readonly lang: string;
  /** Whether neither screen readers nor anyone else notices it. */
  readonly isHidden: boolean;
  /** Whether it is or is in an element of the library. */
  readonly isOurs: boolean;
  /** Whether it is text of the author, such as the body of a press release. */
  readonly isAuthored: boolean;
  readonly #node: DefaultTreeAdapterTypes.Element;

  /** @param lang language around the document */
  constructor(
    node: DefaultTreeAdapterTypes.Element,
    parent: ParsedElement | null,
    scope: Scope,
    lang: string,
  ) {
    this.#node = node;
    this.localName = node.tagName;
    this.parentElement = parent;
    this.scope = scope;
    const around = parent ?? scope.host;
    this.lang = this.getAttribute('lang') ?? around?.lang ?? lang;
    this.isHidden =
      around?.isHidden === true ||
      this.getAttribute('hidden') !== null ||
      this.getAttribute('aria-hidden') === 'true';
    this.isOurs = around?.isOurs === true || this.localName.startsWith('vn-');
    this.isAuthored = around?.isAuthored === true || isAuthoredText(this);
    parent?.children.push(this);
  }

  /** Names and values of the attributes, with prefix: `xlink:href`. */
  get attributes(): readonly (readonly [name: string, value: string])[] {
    return this.#node.attrs.map((attribute) => [nameOf(attribute), attribute.value]);
  }

  get textContent(): string {
    const texts: string[] = [];
    const stack = [...this.#node.childNodes].reverse();
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (defaultTreeAdapter.isTextNode(node)) texts.push(node.value);
      else if (defaultTreeAdapter.isElementNode(node)) {
        for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
          const child = node.childNodes[at];
          if (child) stack.push(child);
        }
      }
    }
    return texts.join('');
  }

  /** The text directly in the element, with a mark for each child element. */
  get ownText(): string {
    return this.#node.childNodes
      .map((node) => {
        if (defaultTreeAdapter.isTextNode(node)) return node.value;
        return defaultTreeAdapter.isElementNode(node) ? CHILD : '';
      })
      .join('');
  }

  /** Where the tag is; that of the parent for an element without a tag of its own. */
  get position(): Position {
    const location = this.#node.sourceCodeLocation;
    return location
      ? positionOf(location.startTag ?? location)
      : (this.parentElement?.position ?? this.scope.host?.position ?? START);
  }

  /** Where the first text directly in the element is. */
  get textPosition(): Position {
    const text = this.#node.childNodes.find(
      (node) => defaultTreeAdapter.isTextNode(node) && node.value.trim() !== '',
    );
    return text?.sourceCodeLocation ? positionOf(text.sourceCodeLocation) : this.position;
  }

  /** Offsets of the start tag; `undefined` for an element without a tag. */
  get startTag(): readonly [start: number, end: number] | undefined {
    const location = this.#node.sourceCodeLocation;
    const { startOffset, endOffset } = location?.startTag ?? location ?? {};
    return startOffset === undefined || endOffset === undefined
      ? undefined
      : [startOffset, endOffset];
  }

  /** Whether the source has an end tag for it. */
  get hasEndTag(): boolean {
    return this.#node.sourceCodeLocation?.endTag !== undefined;
  }

  getAttribute(name: string): string | null {
    return this.#node.attrs.find((attribute) => nameOf(attribute) === name)?.value ?? null;
  }

  /** Where an attribute is; the tag if it has none of that name. */
  attributePosition(name: string): Position {
    const location = this.#node.sourceCodeLocation?.attrs?.[name];
    return location ? positionOf(location) : this.position;
  }
}
