import { element, itemDisclosure, itemName } from './render-item.js';
import type { Pattern } from './pattern.js';

/** Nested lists of links, each branch with a native disclosure. */
export const disclosurePattern: Pattern = {
  countsSiblings: false,

  connect(root, name, { expanded }) {
    if (name !== undefined) root.setAttribute('aria-label', name);
    // `toggle` does not bubble.
    root.addEventListener(
      'toggle',
      ({ target: details }) => {
        if (!(details instanceof HTMLDetailsElement) || !details.open) return;
        const isRendered = details.childElementCount > 1;
        if (!isRendered && details.parentElement) expanded(details.parentElement);
      },
      true,
    );
  },

  renderItem(entry, messages) {
    const item = element('li', itemName(entry, messages));
    if (entry.isBranch) item.append(itemDisclosure(entry, messages));
    return item;
  },

  containerOf: (item) => item.lastElementChild,

  // The browser shows and hides the list, and every link is a tab stop.
  listRendered: () => undefined,
  settle: () => undefined,
};
