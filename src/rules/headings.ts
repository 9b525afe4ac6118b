import { isNamed, type ElementNode } from './element-node.js';
import type { Fault } from './rule.js';

/** Headings of HTML. */
export const isHeading = isNamed('h1', 'h2', 'h3', 'h4', 'h5', 'h6');

/** The level of a heading. */
export const levelOf = (heading: ElementNode): number =>
  Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));

/** Headings that skip a level, a common mistake of content management systems. */
export function* skippedLevels(headings: Iterable<ElementNode>): Generator<Fault, void> {
  let level = 0;
  for (const heading of headings) {
    const own = levelOf(heading);
    if (level > 0 && own > level + 1) {
      yield {
        expected: `a heading of level ${String(level + 1)} after one of level ${String(level)}`,
        found: `<${heading.localName}> ${JSON.stringify(heading.textContent.trim().slice(0, 40))}`,
        at: heading,
      };
    }
    level = own;
  }
}
