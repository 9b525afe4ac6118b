/**
 * The part of the DOM that rules read. Elements of a page implement it, and so do those of a
 * document that was parsed without a browser.
 */
export interface ElementNode {
  readonly localName: string;
  readonly textContent: string;
  readonly parentElement: ElementNode | null;
  readonly children: Iterable<ElementNode>;
  getAttribute(name: string): string | null;
}

/** Whether an element is looked for. */
export type Test = (element: ElementNode) => boolean;

/** Matches elements by name. */
export const isNamed =
  (...names: readonly string[]): Test =>
  ({ localName }) =>
    names.includes(localName);

/** Matches elements that have an attribute, with a value if one is given. */
export const hasAttribute =
  (name: string, value?: string): Test =>
  (element) => {
    const own = element.getAttribute(name);
    return value === undefined ? own !== null : own === value;
  };

/** Matches elements of a class. */
export const hasClass =
  (name: string): Test =>
  (element) =>
    element.getAttribute('class')?.split(/\s+/).includes(name) === true;

/** Matches elements that pass every test. */
export const both =
  (...tests: readonly Test[]): Test =>
  (element) =>
    tests.every((test) => test(element));

/** Links with a URL. */
export const isLink: Test = (element) =>
  element.localName === 'a' && element.getAttribute('href') !== null;

/** The children of some elements that pass a test. */
export const childrenOf = (
  parents: Iterable<ElementNode>,
  test: Test = () => true,
): readonly ElementNode[] => [...parents].flatMap(({ children }) => [...children].filter(test));

/** The descendants of an element in document order. */
export function* descendantsOf(root: ElementNode): Generator<ElementNode, void> {
  const stack = [...root.children].reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element;
    stack.push(...[...element.children].reverse());
  }
}

/** The first descendant of some elements that passes a test. */
export function findIn(roots: Iterable<ElementNode>, test: Test): ElementNode | undefined {
  for (const root of roots) {
    for (const element of descendantsOf(root)) if (test(element)) return element;
  }
  return undefined;
}

/** The text of an element, with single spaces. */
export const textOf = ({ textContent }: ElementNode): string =>
  textContent.replace(/\s+/g, ' ').trim();
