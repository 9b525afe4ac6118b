import type { Check } from '../../controllers/authoring-controller.js';

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));

/** No level of headings is left out: a content management system often does. */
export const headingsInOrder: Check = (host) => {
  let level = 0;
  for (const heading of host.querySelectorAll(':scope > article :is(h1, h2, h3, h4, h5, h6)')) {
    const own = levelOf(heading);
    if (level > 0 && own > level + 1) {
      return {
        expected: `a heading of level ${String(level + 1)} after one of level ${String(level)}`,
        found: `<${heading.localName}> ${JSON.stringify(heading.textContent.trim().slice(0, 40))}`,
      };
    }
    level = own;
  }
  return undefined;
};
