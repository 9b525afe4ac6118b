import type { VnSitemapTree } from '../../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { sitemapTreeExamples } from '../../../stories/examples/sitemap-tree.examples.js';
import { one, stageAt, typeKeys, until, WIDE_PX } from './keys.js';
import type { Stage } from './render.js';

/** The author's list of the first example, with helpers for tests. */
export interface AuthorTree {
  readonly page: { readonly root: HTMLElement };
  readonly tree: () => VnSitemapTree;
  /** “Open all” or “Close all”. */
  readonly button: (index: number) => HTMLElement;
  readonly field: () => HTMLInputElement;
  readonly status: () => string;
  /** Types into the filter. */
  readonly type: (text: string) => Promise<void>;
  /**
   * Enters a text into the filter letter by letter in one task: real key presses follow each other
   * too slowly on a busy machine to count as typing without a pause.
   */
  readonly typeWithoutPause: (text: string) => void;
  /** Titles of the visible links, without visually hidden text. */
  readonly seen: () => string[];
  readonly link: (title: string) => HTMLAnchorElement;
  /** Whether each branch is open. */
  readonly states: () => boolean[];
}

/** Renders the first example before each test. */
export function useAuthorTree(): AuthorTree {
  let stage: Stage;
  const page = {
    get root() {
      return stage.root;
    },
  };
  beforeEach(async () => {
    stage = await stageAt(WIDE_PX, 'sitemap-tree', sitemapTreeExamples[0]);
  });
  afterEach(() => {
    stage.remove();
  });
  const tree = (): VnSitemapTree => one<VnSitemapTree>(page.root, 'vn-sitemap-tree');
  const button = (index: number): HTMLElement => {
    const found = tree().querySelectorAll<HTMLElement>('[slot=tools] > button')[index];
    if (!found) throw new Error(`no button ${String(index)}`);
    return found;
  };
  const field = (): HTMLInputElement => one(tree(), 'input');
  const status = (): string => tree().querySelector('[role=status]')?.shadowRoot?.textContent ?? '';
  const type = async (text: string): Promise<void> => {
    field().focus();
    await typeKeys(text);
  };
  const typeWithoutPause = (text: string): void => {
    field().focus();
    for (const letter of text) {
      field().value += letter;
      field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  };
  const seen = (): string[] =>
    [...page.root.querySelectorAll<HTMLElement>('vn-sitemap-tree a')]
      .filter((link) => link.checkVisibility())
      .map(titleOf);
  const link = (text: string): HTMLAnchorElement => {
    const found = [...page.root.querySelectorAll<HTMLAnchorElement>('vn-sitemap-tree a')].find(
      (one) => titleOf(one) === text,
    );
    if (!found) throw new Error(`no link ${text}`);
    return found;
  };
  const states = (): boolean[] =>
    [...page.root.querySelectorAll('details')].map((details) => details.open);
  return { page, tree, button, field, status, type, typeWithoutPause, seen, link, states };
}

/** Adds a tree to the page, sets its properties, and waits until it shows pages or an error. */
export async function addTree(set: (tree: VnSitemapTree) => void): Promise<VnSitemapTree> {
  const element = document.createElement('vn-sitemap-tree');
  document.body.append(element);
  set(element);
  await until(() => element.shadowRoot?.querySelector('li, [part=retry]') != null);
  return element;
}

/** The visible text of a link: without Lit's comments and visually hidden text. */
export const titleOf = (link: Element): string =>
  [...link.childNodes]
    .filter((node) => node instanceof Text)
    .map(({ data }) => data)
    .join('');

/** Collects console warnings instead of printing them. */
export async function quietly(
  work: (warnings: readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => warnings.push(String(text));
  try {
    await work(warnings);
  } finally {
    console.warn = warn;
  }
  return warnings;
}
