// Runs in the page, before its own scripts, and records what is visible.

/** Left, top, width and height on the page, in px. */
type Box = readonly [number, number, number, number];

export interface Witness {
  /** Layout shifts that the browser counts, and whether nothing was upgraded yet. */
  readonly shifts: { readonly value: number; readonly early: boolean; readonly what: string }[];
  /** Elements that moved after the first upgrade. */
  readonly moved: Map<string, string>;
  /** Texts that were visible and disappeared. */
  readonly lost: Map<string, string>;
  /** Number of frames inspected since the first upgrade. */
  frames: number;
}

declare global {
  interface Window {
    witness: Witness;
    /** Inspects the page now. */
    look: () => void;
  }
}

/**
 * Watches the page from its first frame. The browser counts no layout shift if a box is recreated,
 * as when a shadow root is attached, nor below the viewport. So the position of every element
 * before the first upgrade is compared with that in each later frame. A text is visible if its
 * element is rendered, opaque and not transparent.
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
    const visible = new Map<Element, boolean>();
    const gone = new Map(seen);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, nodeValue } = node;
      if (!parentElement || !nodeValue?.trim()) continue;
      const isVisible = visible.get(parentElement) ?? isSeen(parentElement);
      visible.set(parentElement, isVisible);
      if (!isVisible) continue;
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
  // Inspecting costs more than rendering, so after some frames without a change only every tenth
  // one is inspected.
  let stirredAt = 0;
  // On a busy machine the next frame may be late, but it is inspected.
  let isChanged = true;
  const stir = (): void => {
    stirredAt = performance.now();
    isChanged = true;
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
    // The last moment before the first upgrade. Hidden content may move.
    before ??= new Map(
      [...document.body.querySelectorAll('*')]
        .filter((element) => element.checkVisibility())
        .map((element) => [element, boxOf(element)]),
    );
    define(...definition);
  };
  const QUIET_MS = 300;
  let number = 0;
  const frame = (): void => {
    // The parser may not have reached it yet.
    const isQuiet = !isChanged && performance.now() - stirredAt > QUIET_MS;
    number = isQuiet ? number + 1 : 0;
    if (number % 10 === 0 && document.querySelector('body')) {
      window.look();
      isChanged = false;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
