/** An assertion in the form of ARIA-AT. */
export interface Assertion {
  readonly assertionId: string;
  /** 1 must, 2 should, 3 may. */
  readonly priority: 1 | 2 | 3;
  readonly assertionStatement: string;
  readonly refIds: readonly string[];
  /** Index of the command, from 0; without it, the assertion holds for the whole transcript. */
  readonly command?: number;
  /** Regular expression for `text [lang]` of a phrase that must be spoken. */
  readonly mustConvey?: string;
  /** Regular expression that no phrase may match. */
  readonly mustNotConvey?: string;
}

export interface Scenario {
  readonly id: string;
  /** Element or pattern, or `page`. */
  readonly element: string;
  readonly lang: 'fi' | 'sv' | 'en';
  readonly path: string;
  /** The languages that the visitor reads. */
  readonly visitor: readonly string[];
  /** How to get to where the commands begin. */
  readonly setup: string;
  /** Keys as xdotool names them: h goes to the next heading, k to the next link. */
  readonly commands: readonly string[];
  readonly assertions: readonly Assertion[];
}

/** Goes to the top of the page. */
export const TOP = 'ctrl+Home';
/** Switches between browse mode and focus mode, in which the page receives letters and arrow keys. */
export const FOCUS_MODE = 'Insert+a';

export const must = (
  assertionId: string,
  assertionStatement: string,
  refId: string,
  mustConvey: string,
  command?: number,
): Assertion => ({
  assertionId,
  priority: 1,
  assertionStatement,
  refIds: [refId],
  mustConvey,
  ...(command !== undefined && { command }),
});

export const mustNot = (
  assertionId: string,
  assertionStatement: string,
  refId: string,
  mustNotConvey: string,
  command?: number,
): Assertion => ({
  assertionId,
  priority: 1,
  assertionStatement,
  refIds: [refId],
  mustNotConvey,
  ...(command !== undefined && { command }),
});
