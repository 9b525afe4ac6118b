import { createRequire } from 'node:module';
import { SaxesParser } from 'saxes';
import { byCodeUnit, Failure } from './files.js';

interface XmlLibrary {
  readonly DOMParser: new () => Pick<DOMParser, 'parseFromString'>;
  readonly XMLSerializer: new () => Pick<XMLSerializer, 'serializeToString'>;
}

// The XML parser that lit-localize uses, so that each reads what the other writes.
const { DOMParser, XMLSerializer } = createRequire(
  import.meta.resolve('@lit/localize-tools/package.json'),
)('@xmldom/xmldom') as XmlLibrary;

const ELEMENT = 1;
const TEXT = 3;
const REVIEWED_STATES: ReadonlySet<string> = new Set(['translated', 'signed-off', 'final']);
const NEEDS_REVIEW = 'needs-review-translation';

/** A `<trans-unit>`: a message and its translation. */
export interface Unit {
  readonly source: string;
  readonly target?: string;
  /** Whether a speaker of the language has accepted the translation. */
  readonly isReviewed: boolean;
  /** Where the translation comes from: `<note from="source">`. */
  readonly origin?: string;
  /** `H`, `M` or `L`: `<note from="confidence">`. */
  readonly confidence?: string;
}

/** A translation to be added to a unit. */
export interface NewTarget {
  readonly text: string;
  readonly source: string;
  readonly confidence: string;
  readonly review?: boolean;
}

const isElement = (node: ChildNode): node is Element => node.nodeType === ELEMENT;
const elementsOf = (node: Element): Element[] => Array.from(node.childNodes).filter(isElement);
const childNamed = (node: Element, name: string): Element | undefined =>
  elementsOf(node).find((child) => child.nodeName === name);
const noteFrom = (unit: Element, from: string): Element | undefined =>
  elementsOf(unit).find((node) => node.nodeName === 'note' && node.getAttribute('from') === from);
const idOf = (unit: Element): string => unit.getAttribute('id') ?? '';

/**
 * An XLIFF 1.2 file. Changes are made in the parsed document, so that attributes, notes and elements
 * that this project does not know survive.
 */
export class XliffDocument {
  readonly #document: Document;
  readonly #body: Element;
  readonly #file: string;

  /** @throws {Failure} when the text is not well-formed XML, or has no `<body>` */
  constructor(text: string, file: string) {
    try {
      // lit-localize's parser repairs malformed XML, and loses text by doing so.
      new SaxesParser({ xmlns: true }).write(text).close();
    } catch (error) {
      throw new Failure(`${file}: ${String(error)}`);
    }
    const document = new DOMParser().parseFromString(text, 'text/xml');
    const body = document.getElementsByTagName('body')[0];
    if (!body) throw new Failure(`${file}: has no <body>`);
    this.#document = document;
    this.#body = body;
    this.#file = file;
  }

  #unitElements(): Element[] {
    return Array.from(this.#document.getElementsByTagName('trans-unit'));
  }

  /** @throws {Failure} when a translation contains markup, which messages do not support */
  units(): ReadonlyMap<string, Unit> {
    return new Map(this.#unitElements().map((unit) => [idOf(unit), this.#read(unit)]));
  }

  #read(unit: Element): Unit {
    const target = childNamed(unit, 'target');
    const markup = target && elementsOf(target)[0];
    if (markup)
      throw new Failure(`${this.#file}: '${idOf(unit)}' contains <${markup.nodeName}>, not text`);
    const origin = noteFrom(unit, 'source')?.textContent;
    const confidence = noteFrom(unit, 'confidence')?.textContent;
    return {
      source: childNamed(unit, 'source')?.textContent ?? '',
      isReviewed: REVIEWED_STATES.has(target?.getAttribute('state') ?? ''),
      ...(target && { target: target.textContent }),
      ...(origin !== undefined && { origin }),
      ...(confidence !== undefined && { confidence }),
    };
  }

  /** Marks translations for review that have no state, or whose source text has changed. */
  markForReview(previous: ReadonlyMap<string, Unit>): void {
    for (const unit of this.#unitElements()) {
      const target = childNamed(unit, 'target');
      const before = previous.get(idOf(unit))?.source;
      const isChanged = before !== undefined && childNamed(unit, 'source')?.textContent !== before;
      if (target && (isChanged || !target.getAttribute('state')))
        target.setAttribute('state', NEEDS_REVIEW);
    }
  }

  /** Adds translations to the units that have none. */
  fill(targets: ReadonlyMap<string, NewTarget>): void {
    for (const unit of this.#unitElements()) {
      const added = targets.get(idOf(unit));
      if (!added?.text || childNamed(unit, 'target')) continue;
      this.#append(
        unit,
        'target',
        { state: added.review ? NEEDS_REVIEW : 'translated' },
        added.text,
      );
      for (const from of ['source', 'confidence'] as const)
        if (!noteFrom(unit, from)) this.#append(unit, 'note', { from }, added[from]);
    }
  }

  #append(unit: Element, name: string, attributes: Record<string, string>, text: string): void {
    const node = this.#document.createElementNS(unit.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.appendChild(this.#document.createTextNode(text));
    unit.appendChild(node);
  }

  /** The document with sorted units and one element on each line, however a translator's tool wrote it. */
  serialize(): string {
    const rank = (node: ChildNode): number =>
      node.nodeName === 'source' ? 0 : node.nodeName === 'target' ? 1 : 2;
    for (const unit of this.#unitElements()) this.#layOut(unit, 4, (a, b) => rank(a) - rank(b));
    const id = (node: ChildNode): string => (isElement(node) ? idOf(node) : '');
    this.#layOut(this.#body, 3, (a, b) => byCodeUnit(id(a), id(b)));
    const file = this.#body.parentNode as Element;
    this.#layOut(file, 2);
    const root = this.#document.documentElement;
    this.#layOut(root, 1);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
  }

  /** Puts every child on a line of its own. */
  #layOut(node: Element, depth: number, compare?: (a: ChildNode, b: ChildNode) => number): void {
    const isBlank = (child: ChildNode): boolean =>
      child.nodeType === TEXT && (child.nodeValue ?? '').trim() === '';
    const children = Array.from(node.childNodes).filter((child) => !isBlank(child));
    if (compare) children.sort(compare);
    for (const child of Array.from(node.childNodes)) node.removeChild(child);
    const newLine = (indent: number): Text =>
      this.#document.createTextNode(`\n${'  '.repeat(indent)}`);
    for (const child of children) {
      node.appendChild(newLine(depth));
      node.appendChild(child);
    }
    node.appendChild(newLine(depth - 1));
  }
}
