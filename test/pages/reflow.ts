// Runs in the page: finds content that is cut off, overflows the viewport or overlaps.

/** Faults of the page as rendered now, at most a few of each example. */
export function clipped(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  const wide = root.clientWidth;
  if (root.scrollWidth > wide)
    found.push(`the page is ${String(root.scrollWidth - wide)} px too wide`);

  /** The parent of a node in the flat tree. */
  const up = (node: Element | Text): Element | null => {
    if (node.assignedSlot) return node.assignedSlot;
    const { parentNode } = node;
    return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null);
  };
  const say = (node: Node): string => `“${(node.textContent ?? '').trim().slice(0, 24)}”`;

  /** Effects of an element on all its content. */
  interface Place {
    /** Content displayed over the page is compared only with itself. */
    readonly layer: Element;
    readonly cuts: readonly { edge: DOMRect; x: boolean; y: boolean; by: Element }[];
    readonly sideways: Element | undefined;
  }
  const places = new Map<Element, Place>();
  const placeIn = (element: Element | null): Place => {
    if (!element || element === document.body)
      return { layer: root, cuts: [], sideways: undefined };
    const known = places.get(element);
    if (known) return known;
    const parent = up(element);
    const above = placeIn(parent);
    const { overflowX, overflowY, clipPath, display, position } = getComputedStyle(element);
    const isBox = display !== 'contents' && display !== 'inline';
    const has = (value: string, ...words: readonly string[]): boolean => words.includes(value);
    const x = isBox && (has(overflowX, 'hidden', 'clip') || clipPath !== 'none');
    const y = isBox && has(overflowY, 'hidden', 'clip');
    const scrolls = isBox && has(overflowX, 'auto', 'scroll');
    const isPanel =
      position === 'absolute' &&
      element.localName !== 'summary' &&
      [parent, parent && up(parent)].some((one) => one?.localName === 'details');
    const place = {
      layer: isPanel ? element : above.layer,
      cuts:
        x || y
          ? [...above.cuts, { edge: element.getBoundingClientRect(), x, y, by: element }]
          : above.cuts,
      sideways:
        above.sideways ??
        (scrolls && element.scrollWidth > element.clientWidth + 1 ? element : undefined),
    };
    places.set(element, place);
    return place;
  };

  const meet = (a: DOMRect, b: DOMRect): readonly [number, number] => [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
  interface Box {
    readonly node: Element | Text;
    readonly layer: Element;
    readonly box: DOMRect;
  }
  /** Boxes of one layer that share a row, each pair once. */
  const pairs = (boxes: readonly Box[], visit: (one: Box, two: Box) => void): void => {
    const sorted = [...boxes].sort((a, b) => a.box.top - b.box.top);
    for (const [index, one] of sorted.entries())
      for (let next = index + 1; next < sorted.length; next += 1) {
        const two = sorted[next]!;
        if (two.box.top >= one.box.bottom) break;
        if (one.node !== two.node && one.layer === two.layer) visit(one, two);
      }
  };

  for (const frame of document.querySelectorAll<HTMLElement>('[data-example]')) {
    const wrong = new Set<string>();
    const texts: Box[] = [];
    const targets: Box[] = [];
    const range = document.createRange();
    const walk = (node: Node): void => {
      if (node instanceof Text) {
        if (!node.data.trim()) return;
        range.selectNodeContents(node);
        const { layer, cuts, sideways } = placeIn(up(node));
        for (const box of range.getClientRects()) {
          if (box.width < 1 || box.height < 1) continue;
          texts.push({ node, layer, box });
          if (box.left < -1 || box.right > wide + 1)
            wrong.add(
              `${say(node)} leaves the window: ${box.left.toFixed()} … ${box.right.toFixed()}`,
            );
          for (const { edge, x, y, by } of cuts) {
            const outX = box.left < edge.left - 1 || box.right > edge.right + 1;
            // Glyphs may extend beyond their line.
            const outY = box.top < edge.top - 4 || box.bottom > edge.bottom + 4;
            if ((x && outX) || (y && outY)) wrong.add(`${say(node)} is cut by <${by.localName}>`);
          }
        }
        if (sideways)
          wrong.add(`${say(node)} is in <${sideways.localName}>, which scrolls sideways`);
        return;
      }
      if (node instanceof Element) {
        // Visually hidden, or visible only with focus.
        if (node.matches('.vn-hidden, style, svg, vn-skip-link:not(:focus-within)')) return;
        if (!node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) {
          // An element without a box may contain one with a box.
          if (getComputedStyle(node).display !== 'contents') return;
        } else if (node.matches('a[href], summary, button, input')) {
          const { layer } = placeIn(up(node));
          for (const box of node.getClientRects()) {
            if (box.width * box.height < 1) continue;
            targets.push({ node, layer, box });
            if (box.left < -1 || box.right > wide + 1)
              wrong.add(`${say(node)} reaches out of the window`);
          }
        }
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      for (const child of node.childNodes) walk(child);
    };
    walk(frame);
    pairs(texts, (one, two) => {
      const [x, y] = meet(one.box, two.box);
      // Glyphs may extend into the line above, but lines of two texts may not overlap.
      if (x > 2 && y > Math.min(one.box.height, two.box.height) * 0.45)
        wrong.add(`${say(one.node)} lies on ${say(two.node)}`);
    });
    pairs(targets, (one, two) => {
      const [x, y] = meet(one.box, two.box);
      if (x > 1 && y > 1)
        wrong.add(`one presses ${say(one.node)} and ${say(two.node)} at one place`);
    });
    const name = frame.dataset['example'] ?? '';
    found.push(...[...wrong].slice(0, 3).map((text) => `${name}: ${text}`));
  }
  return found;
}

/** Number of visible links, because a test of an empty page would find no fault. */
export const seenLinks = (): number =>
  [...document.querySelectorAll('[data-example] a')].filter((link) => link.checkVisibility())
    .length;
