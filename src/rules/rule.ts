import { describe, type Problem } from '../model/problem.js';
import {
  childrenOf,
  findIn,
  isNamed,
  textOf,
  type ElementNode,
  type Test,
} from './element-node.js';

// Each rule is written once: in development the elements warn of what it finds in the page, and the
// command `vn-elements check` reports it with its position in the file.

/** The rules about one element. Those about whole documents are in `src/command/`. */
export type ElementRuleId =
  | 'attribute-value'
  | 'content-lang'
  | 'footer-link'
  | 'heading-order'
  | 'known-lang'
  | 'lang-tag'
  | 'link-name'
  | 'link-url'
  | 'nav-name'
  | 'organisation'
  | 'release-actions'
  | 'required-content'
  | 'required-lang'
  | 'scroll-table'
  | 'tree-data'
  | 'unknown-slot';

/** What a rule found, and where. */
export interface Fault extends Problem {
  /** The element at fault; by default the one that was checked. */
  readonly at?: ElementNode | undefined;
  /** The attribute at fault, if it is one. */
  readonly attribute?: string | undefined;
}

/** What rules know about the page around an element. */
export interface Page {
  /** The nearest `lang`; empty if there is none. */
  readonly languageOf: (element: ElementNode) => string;
  /** The language of the main content; `undefined` without `<main>`. */
  readonly contentLanguage: () => string | undefined;
}

/** Returns a fault, or `undefined` if there is none. */
export type Check = (host: ElementNode, page: Page) => Fault | undefined;

/** A check with the name under which the command reports it. */
export interface Rule {
  readonly id: ElementRuleId;
  readonly check: Check;
}

/** The children of an element by name, for a message. */
export const listChildren = (host: ElementNode): string =>
  [...host.children].map(({ localName }) => `<${localName}>`).join(' ');

const missing = (host: ElementNode, expected: string, found = listChildren(host)): Fault => ({
  expected,
  found: found || 'no children',
});

/** Requires what `find` returns. */
export const requires = (
  find: (host: ElementNode) => unknown,
  expected: string,
  found?: string,
  id: ElementRuleId = 'required-content',
): Rule => ({
  id,
  check: (host) => (find(host) ? undefined : missing(host, expected, found)),
});

/** Whether a host has no content, and therefore renders its own. */
export const isEmpty = (host: ElementNode): boolean => listChildren(host) + textOf(host) === '';

/** The same, unless the host is empty and therefore renders its own content. */
export const requiresUnlessEmpty = (
  find: (host: ElementNode) => unknown,
  expected: string,
): Rule => ({
  id: 'required-content',
  check: (host) =>
    isEmpty(host) || find(host)
      ? undefined
      : missing(host, expected, listChildren(host) || describe(textOf(host))),
});

/** Requires an accessible name of each `<nav>` child. */
export const requiresNavName: Rule = {
  id: 'nav-name',
  check: (host) => {
    const navs = childrenOf([host], isNamed('nav'));
    const isNamedNav = (nav: ElementNode): boolean =>
      nav.getAttribute('aria-label') !== null || nav.getAttribute('aria-labelledby') !== null;
    if (navs.length === 0 || navs.some(isNamedNav)) return undefined;
    return { expected: 'a <nav> with a name (aria-label)', found: listChildren(host), at: navs[0] };
  },
};

/** Forbids descendants that pass a test. */
export const forbids = (id: ElementRuleId, test: Test, expected: string): Rule => ({
  id,
  check: (host) => {
    const stray = findIn([host], test);
    return (
      stray && { expected, found: `<${stray.localName}> ${describe(textOf(stray))}`, at: stray }
    );
  },
});

/** Requires the attribute `slot` of each child, if present, to have one of the given values. */
export const hasKnownSlots = (...names: readonly string[]): Rule => ({
  id: 'unknown-slot',
  check: (host) => {
    const slotOf = (child: ElementNode): string => child.getAttribute('slot') ?? '';
    const stray = [...host.children].find(
      (child) => slotOf(child) !== '' && !names.includes(slotOf(child)),
    );
    return (
      stray && {
        expected: `one of its slots (${names.join(', ')})`,
        found: `slot ${describe(slotOf(stray))}`,
        at: stray,
        attribute: 'slot',
      }
    );
  },
});

/** A value that an attribute must not have. */
export const valueFault = (attribute: string, value: string, values: readonly string[]): Fault => ({
  expected: `${attribute} to be ${values.map((one) => JSON.stringify(one)).join(' or ')}`,
  found: describe(value),
  attribute,
});

/** Requires an attribute, if present, to have one of the given values. */
export const isOneOf = (attribute: string, ...values: readonly string[]): Rule => ({
  id: 'attribute-value',
  check: (host) => {
    const value = host.getAttribute(attribute);
    return value === null || values.includes(value)
      ? undefined
      : valueFault(attribute, value, values);
  },
});
