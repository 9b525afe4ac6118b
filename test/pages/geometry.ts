import type { Page } from 'playwright-core';

// Measures what a page renders: targets for the pointer, focus rings, scroll containers.

declare global {
  var geometry: ReturnType<typeof helpers>;
}

/** Adds the functions below to each page that is opened later, as `globalThis.geometry`. */
export const addGeometry = (page: Page): Promise<unknown> =>
  page.addInitScript({ content: `globalThis.geometry = (${helpers.toString()})();` });

function helpers() {
  const CONTROLS = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';

  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  const isVisible = (node: Element): boolean => {
    const { width, height } = node.getBoundingClientRect();
    return (
      width > 1 &&
      height > 1 &&
      node.closest('.vn-hidden') === null &&
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };

  /** Visible elements that match, in shadow roots too. */
  const all = (root: ParentNode, selector: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((node) => [
      ...(node.matches(selector) && isVisible(node) ? [node] : []),
      ...(node.shadowRoot ? all(node.shadowRoot, selector) : []),
    ]);

  const about = (node: Element): string => {
    const place = node.closest('[data-example]')?.getAttribute('data-example') ?? '';
    const text = (node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${place}: <${node.localName}> ${text}`;
  };

  const elementAt = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    for (let root = found?.shadowRoot; root; root = found?.shadowRoot) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };

  /** Whether a link is part of a sentence: its block has other words. */
  const isInSentence = (node: Element): boolean => {
    if (getComputedStyle(node).display !== 'inline') return false;
    let block = node.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const copy = block?.cloneNode(true) as Element | undefined;
    for (const link of copy?.querySelectorAll('a') ?? []) link.remove();
    return /[\p{L}\d]/u.test(copy?.textContent ?? '');
  };

  /** Whether a square at the start, in the middle or at the end of a control belongs to it alone. */
  const hasTarget = (node: Element, size: number): boolean => {
    const { top: before, bottom } = node.getBoundingClientRect();
    if (before < 0 || bottom > innerHeight) node.scrollIntoView({ block: 'center' });
    const { left, right, top, width, height } = node.getBoundingClientRect();
    if (width < size - 0.5 || height < size - 0.5) return false;
    const steps = [1, size / 2, size - 1];
    const y = top + (height - size) / 2;
    const isOwn = (found: Element | null): boolean => {
      const label = found?.closest('label');
      return found !== null && (node.contains(found) || label?.contains(node) === true);
    };
    return [left, left + (width - size) / 2, right - size].some((x) =>
      steps.every((dx) => steps.every((dy) => isOwn(elementAt(x + dx, y + dy)))),
    );
  };

  /** Controls without a target of 44 × 44 px, except links in sentences. */
  const smallTargets = (root: ParentNode): string[] =>
    all(root, CONTROLS)
      .filter((node) => !isInSentence(node) && !hasTarget(node, 44))
      .map((node) => {
        const { width, height } = node.getBoundingClientRect();
        return `${about(node)} ${width.toFixed(1)} × ${height.toFixed(1)}`;
      });

  /** Elements that scroll by themselves without a role or a name. */
  const unnamedScrollers = (root: ParentNode): string[] =>
    all(root, '*')
      .filter((node) => {
        const { overflowX, overflowY } = getComputedStyle(node);
        const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
        return (
          (scrolls(overflowX) && node.scrollWidth > node.clientWidth) ||
          (scrolls(overflowY) && node.scrollHeight > node.clientHeight)
        );
      })
      .filter((node) => {
        const isNamed = node.matches('[aria-label], [aria-labelledby]');
        return !isNamed || !node.matches('[role], ul, ol, nav, section');
      })
      .map(about);

  /** The letters of all visible texts, without the space above and below them. */
  const textBoxes = (root: ParentNode): { text: string; box: Box }[] =>
    all(root, '*').flatMap((node) =>
      [...node.childNodes].flatMap((child) => {
        const text = child.nodeType === Node.TEXT_NODE ? (child.nodeValue ?? '') : '';
        // Punctuation may touch a link.
        const start = text.search(/[\p{L}\d]/u);
        if (start < 0) return [];
        const range = new Range();
        range.setStart(child, start);
        range.setEnd(child, text.search(/[\p{L}\d][^\p{L}\d]*$/u) + 1);
        const size = Number.parseFloat(getComputedStyle(node).fontSize);
        const clip = node.closest('.vn-scroll')?.getBoundingClientRect();
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
          text: text.trim(),
          box: {
            left,
            right: Math.min(right, clip?.right ?? Infinity),
            top: top + size * 0.2,
            bottom: bottom - size * 0.15,
          },
        }));
      }),
    );

  const overlaps = (a: Box, b: Box): boolean =>
    a.left < b.right - 0.5 &&
    b.left < a.right - 0.5 &&
    a.top < b.bottom - 0.5 &&
    b.top < a.bottom - 0.5;

  /** Distances of the edges of a focus ring from the border box; negative ones are inside. */
  const ringOf = ({ outlineOffset, outlineWidth, boxShadow }: CSSStyleDeclaration) => {
    const offset = Number.parseFloat(outlineOffset);
    const edges = [offset, offset + Number.parseFloat(outlineWidth)];
    const spread = Number(/(-?[\d.]+)px(?: inset)?$/.exec(boxShadow)?.[1] ?? NaN);
    if (!Number.isNaN(spread)) edges.push(0, boxShadow.endsWith('inset') ? -spread : spread);
    return { from: Math.min(...edges), to: Math.max(...edges) };
  };

  /** Controls whose focus ring covers letters. The keyboard must have been used before. */
  const ringsOverText = (root: ParentNode): string[] => {
    const texts = textBoxes(root);
    return all(root, CONTROLS).flatMap((node) => {
      node.focus({ preventScroll: true });
      if (!node.matches(':focus-visible')) return [`${about(node)}: no focus ring`];
      const style = getComputedStyle(node);
      const { from, to } = ringOf(style);
      const boxes =
        style.display === 'inline' ? node.getClientRects() : [node.getBoundingClientRect()];
      const covered = texts.filter(({ box }) =>
        [...boxes].some(({ left, right, top, bottom }) => {
          const outer = { left: left - to, right: right + to, top: top - to, bottom: bottom + to };
          return [
            { ...outer, right: left - from },
            { ...outer, left: right + from },
            { ...outer, bottom: top - from },
            { ...outer, top: bottom + from },
          ].some((side) => overlaps(side, box));
        }),
      );
      return covered.length > 0
        ? [`${about(node)} covers ${covered.map(({ text }) => text.slice(0, 30)).join(' | ')}`]
        : [];
    });
  };

  /**
   * Runs a check with each menu open in turn, and the other examples out of the way.
   *
   * @param check gets the open `<details>`
   */
  const inEachMenu = async (check: (menu: HTMLDetailsElement) => string[]): Promise<string[]> => {
    const found: string[] = [];
    const frames = [...document.querySelectorAll<HTMLElement>('[data-example]')];
    for (const frame of frames) {
      const menus = all(frame, 'details:not([open])').filter(
        (one) => !one.closest('vn-sitemap-tree') && one.getRootNode() === document,
      ) as HTMLDetailsElement[];
      if (menus.length === 0) continue;
      for (const other of frames) other.hidden = other !== frame;
      for (const menu of menus) {
        menu.open = true;
        await new Promise((resolve) => setTimeout(resolve, 50));
        found.push(...check(menu));
        menu.open = false;
      }
    }
    for (const frame of frames) frame.hidden = false;
    return found;
  };

  return { smallTargets, unnamedScrollers, ringsOverText, inEachMenu };
}
