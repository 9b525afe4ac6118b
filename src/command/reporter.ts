import type { Fault } from '../rules/rule.js';
import type { ParsedElement, Position } from './parsed-element.js';
import type { RuleId } from './rule-list.js';

/** A fault in the source of a page. */
export interface Finding extends Position {
  readonly rule: RuleId;
  /** The whole sentence, as the development warning has it. */
  readonly message: string;
  /** The element that was checked: `vn-header`. */
  readonly element: string;
  readonly expected: string;
  readonly found: string;
}

/** Collects findings. */
export class Reporter {
  readonly #findings = new Map<string, Finding>();

  /** What was found, in the order of the source. */
  get findings(): readonly Finding[] {
    return [...this.#findings.values()].sort(
      (a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1),
    );
  }

  /** Adds a fault of an element, at the element or attribute that it names. */
  fault(rule: RuleId, host: ParsedElement, fault: Fault): void {
    const at = (fault.at ?? host) as ParsedElement;
    const { attribute } = fault;
    const position = attribute === undefined ? at.position : at.attributePosition(attribute);
    this.add(rule, position, host.localName, fault);
  }

  /** Adds a finding. Several rules may find the same fault: it is reported once. */
  add(
    rule: RuleId,
    position: Position,
    element: string,
    { expected, found }: { readonly expected: string; readonly found: string },
  ): void {
    const name = element === '' ? 'The page' : `<${element}>`;
    const message = `${name} expected ${expected} but found ${found}.`;
    // Required links are missing in the same place.
    const isPlaced = rule !== 'footer-link' && rule !== 'tree-data' && rule !== 'required-content';
    const key = `${rule} ${String(position.line)}:${String(position.column)} ${isPlaced ? '' : message}`;
    if (!this.#findings.has(key))
      this.#findings.set(key, { rule, ...position, message, element, expected, found });
  }
}
