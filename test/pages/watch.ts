// Runs in the page, before its own scripts: keeps account of what can be seen there.

/** Left, top, width and height on the page, in px. */
type Box = readonly [number, number, number, number];

export interface Witness {
  /** Layout shifts that the browser counts, and whether nothing was upgraded yet. */
  readonly shifts: { readonly value: number; readonly early: boolean; readonly what: string }[];
  /** Elements that stood elsewhere after the first upgrade than before it. */
  readonly moved: Map<string, string>;
  /** Texts that were seen and then no more. */
  readonly lost: Map<string, string>;
  /** Frames that were looked at since the first upgrade. */
  frames: number;
}

declare global {
  interface Window {
    witness: Witness;
    /** Looks at the page as it is now. */
    look: () => void;
  }
}

/**
 * Watches the page from its first frame on. The browser counts no shift where a box is built anew,
 * as when a shadow root is attached, nor below the window: so the place of every element before
 * the first upgrade is compared with its place in each later frame. A text is seen where its
 * element is drawn, opaque and in a colour.
 */
export function watch(): void {
  const witness: Witness = { shifts: [], moved: new Map(), lost: new Map(), frames: 0 };
  window.witness = witness;
  let upgradedAt: number | undefined;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: readonly { node: Node | null }[];
    })[]) {
      const what = entry.sources.map(({ node }) => (node ? name(node) : 'gone'));
      const early = upgradedAt === undefined || entry.startTime < upgradedAt;
      witness.shifts.push({ value: entry.value, early, what: what.join(' | ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const name = (node: Node): string =>
    node instanceof Element ? node.outerHTML.slice(0, 80) : node.nodeName;
  const boxOf = (element: Element): Box => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + scrollX, top + scrollY, width, height];
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
    }) && !/[,/] ?0\)$|^transparent$/.test(getComputedStyle(element).color);

  let before: ReadonlyMap<Element, Box> | undefined;
  const compare = (places: ReadonlyMap<Element, Box>): void => {
    witness.frames += 1;
    for (const [element, was] of places) {
      const now = boxOf(element);
      // Less than half a pixel is rounding.
      if (was.some((edge, index) => Math.abs(edge - (now[index] ?? 0)) > 0.5))
        witness.moved.set(name(element), `${was.join(' ')} → ${now.join(' ')}`);
    }
  };

  const seen = new Map<Node, string>();
  const read = (): void => {
    const drawn = new Map<Element, boolean>();
    const gone = new Map(seen);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, nodeValue } = node;
      if (!parentElement || !nodeValue?.trim()) continue;
      const isDrawn = drawn.get(parentElement) ?? isSeen(parentElement);
      drawn.set(parentElement, isDrawn);
      if (!isDrawn) continue;
      // The parser may still be adding to it.
      if (nodeValue.startsWith(seen.get(node) ?? '')) gone.delete(node);
      seen.set(node, nodeValue);
    }
    for (const text of gone.values())
      witness.lost.set(text.trim(), `at ${performance.now().toFixed(0)} ms`);
  };

  window.look = () => {
    if (before) compare(before);
    read();
  };
  // Looking costs more than drawing. While nothing has stirred for a while every tenth frame is
  // looked at, else each one.
  let stirredAt = 0;
  const stir = (): void => {
    stirredAt = performance.now();
  };
  const observer = new MutationObserver(stir);
  const watched = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, watched);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observer.observe(root, watched);
    return root;
  };
  addEventListener('load', stir, true);
  addEventListener('resize', stir);
  const define = customElements.define.bind(customElements);
  customElements.define = (...definition) => {
    stir();
    upgradedAt ??= performance.now();
    // The last moment at which nothing is upgraded. What is hidden until it is asked for may move.
    before ??= new Map(
      [...document.body.querySelectorAll('*')]
        .filter((element) => element.checkVisibility())
        .map((element) => [element, boxOf(element)]),
    );
    define(...definition);
  };
  const QUIET = 300;
  let number = 0;
  const frame = (): void => {
    // The parser may not have come to it yet.
    const isQuiet = performance.now() - stirredAt > QUIET;
    number = isQuiet ? number + 1 : 0;
    if (number % 10 === 0 && document.querySelector('body')) window.look();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
