import { unsafeCSS } from 'lit';
import { inSlices } from '../../controllers/slices.js';
import { warn } from '../../controllers/warn.js';
import { fill } from '../../i18n/fill.js';
import { finish } from '../../model/finish.js';
import { Outline } from '../../model/outline.js';
import { describe, type Problem } from '../../model/problem.js';
import { sameTitles } from '../../model/same-titles.js';
import type { SiteNode } from '../../model/site-tree.js';
import type { SitemapOptions } from '../../model/sitemap-xml.js';
import { pageKey } from '../../model/url.js';
import { cssText } from '../../styles/generated/sitemap-tree.drawn.js';
import type { Translator } from '../../i18n/translator.js';
import { isOpen, nameOf, setOpen, showList } from './sitemap-tree.items.js';
import { readLater, SourceError } from './sitemap-tree.source.js';

// Loaded only where the element draws the tree itself. It makes the same nodes as `siteTree()`,
// by hand: thousands of them, each list when it is first needed or when the browser is idle.
/** The light sheet's rules for the tree, for a shadow root. */
export const styles = unsafeCSS(cssText);

/** Pages up to which a tree begins with two levels; larger ones begin closed. */
const SMALL = 500;

/** How a tree is drawn. */
export interface DrawnOptions extends SitemapOptions {
  readonly words: Translator;
  /** Whether it has the roles and keys of a tree instead of disclosures. */
  readonly isTree: boolean;
  /** Name of a tree with the roles of one. */
  readonly name: string;
  /** How many levels are seen at first; by default 2 where there are few pages, else 1. */
  readonly levels: number | undefined;
  /** Address of the page being read. */
  readonly currentPage: string | undefined;
  readonly warn: (problem: Problem) => void;
}

/** What the element says about the tree that it wants drawn. */
export interface DrawnFrom extends Element {
  readonly tree: unknown;
  readonly src: string | undefined;
  readonly label: SitemapOptions['label'];
  readonly pattern: 'tree' | undefined;
  readonly levels: number | undefined;
  readonly currentPage: string | undefined;
}

/**
 * Reads and draws the tree that an element asks for.
 *
 * @returns undefined where the signal ended it
 * @throws where nothing could be read
 */
export async function drawTree(
  host: DrawnFrom,
  words: Translator,
  signal: AbortSignal,
): Promise<DrawnTree | undefined> {
  const { tree, src, label, pattern, levels, currentPage } = host;
  const later = tree === null || tree === undefined ? (src ?? '') : (): unknown => tree;
  const reading = await readLater(later, { label }, signal);
  if (!reading) return undefined;
  for (const problem of reading.problems) warn(host, problem, 'tree');
  if (pattern !== undefined && pattern !== 'tree') {
    warn(host, { expected: 'pattern="tree" or none', found: describe(pattern) });
  }
  return DrawnTree.draw(
    reading.nodes,
    {
      label,
      words,
      isTree: pattern === 'tree',
      name: host.getAttribute('aria-label') ?? document.title,
      levels,
      currentPage,
      warn: (problem) => {
        warn(host, problem);
      },
    },
    signal,
  );
}

let pieces: Record<'leaf' | 'branch' | 'treeitem', HTMLElement> | undefined;

/** What is copied for each item: one copy is quicker than four new nodes. */
function makePieces(): NonNullable<typeof pieces> {
  const make = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  const hidden = make('span', ' ');
  hidden.className = 'vn-hidden';
  const treeitem = make('li', make('a', ' '));
  treeitem.setAttribute('role', 'none');
  treeitem.firstElementChild?.setAttribute('role', 'treeitem');
  return {
    leaf: make('li', make('a', ' ')),
    branch: make('li', make('a', ' '), make('details', make('summary', hidden))),
    treeitem,
  };
}

/** A tree of links drawn from data. */
export class DrawnTree {
  /** The whole tree. */
  readonly root: HTMLUListElement;
  readonly #options: DrawnOptions;
  readonly #nodes: SiteNode[] = [];
  readonly #loaded = new Map<SiteNode, readonly SiteNode[]>();
  #ended = new AbortController();
  #top: readonly SiteNode[];
  #same: ReadonlyMap<SiteNode, readonly SiteNode[]>;
  #outline = new Outline();
  #current: string;
  #levels: number;

  /** @param top the tree's nodes, as `readSiteTree()` gives them @param options how it is drawn */
  constructor(top: readonly SiteNode[], options: DrawnOptions) {
    this.#top = top;
    this.#options = options;
    this.#same = new Map();
    this.#current = options.currentPage === undefined ? '' : pageKey(options.currentPage);
    this.#levels = options.levels ?? 2;
    this.root = document.createElement('ul');
  }

  /** Draws what is seen at first; undefined where the signal ended it. */
  static async draw(
    top: readonly SiteNode[],
    options: DrawnOptions,
    signal: AbortSignal,
  ): Promise<DrawnTree | undefined> {
    const tree = new DrawnTree(top, options);
    const done = await inSlices(tree.#drawing(), signal);
    return done && tree;
  }

  /** The entries of the tree in order, for the filter. */
  get outline(): Outline {
    return this.#outline;
  }

  /** Draws the lists that nobody has opened yet, so that the browser's search finds what is there. */
  async fillWhenIdle(): Promise<void> {
    if (this.#ended.signal.aborted) this.#ended = new AbortController();
    await inSlices(this.filling(), this.#ended.signal, 'idle');
  }

  /** Draws all lists now, for print. */
  fillNow(): void {
    finish(this.filling());
  }

  /** Ends what goes on: loading, drawing when idle. */
  end(): void {
    this.#ended.abort();
  }

  /** The list below an item, drawn now if it was not; undefined where there is none yet. */
  fill(item: Element, index = this.indexOf(item)): Element | undefined {
    const holder = this.#options.isTree ? item : item.lastElementChild;
    const last = holder?.lastElementChild;
    if (last?.localName === 'ul') return last;
    if (!holder || (this.#outline.ends[index] ?? 0) <= index + 1) return undefined;
    const list = this.#list(index);
    if (this.#options.isTree) {
      list.id = `vn-${String(index)}`;
      list.setAttribute('role', 'group');
      nameOf(item)?.setAttribute('aria-owns', list.id);
      showList(list, isOpen(item));
    }
    holder.append(list);
    return list;
  }

  /** Opens or closes a branch; one whose pages come later asks for them. */
  open(item: Element, open: boolean): void {
    if (open) this.#need(item);
    setOpen(item, open);
  }

  /** To be called when a branch has been opened: draws what is below it. */
  opened(item: Element): void {
    this.#need(item);
  }

  /** Of a tree, Tab reaches one item: the last one that had focus. */
  focused(name: HTMLElement): void {
    if (!this.#options.isTree || name.getAttribute('role') !== 'treeitem') return;
    this.root.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    name.tabIndex = 0;
  }

  /** What a click does besides following a link: the mark at the row's end opens the branch. */
  clicked(target: Element): void {
    const item = target.closest('li');
    if (!item || !this.#options.isTree) return;
    if (target.matches('[data-vn-toggle]') || target.matches('span[role=treeitem]')) {
      this.open(item, !isOpen(item));
      nameOf(item)?.focus();
    }
  }

  /** Opens the way to an entry; answers its item. */
  reveal(index: number): Element | undefined {
    const way: number[] = [];
    for (let one = index; one >= 0; one = this.#outline.parents[one] ?? -1) way.unshift(one);
    let list: Element | undefined = this.root;
    let item: Element | undefined;
    for (const [depth, wanted] of way.entries()) {
      let at = depth === 0 ? 0 : (way[depth - 1] ?? 0) + 1;
      item = list?.firstElementChild ?? undefined;
      while (item && at < wanted) {
        at = this.#outline.ends[at] ?? wanted;
        item = item.nextElementSibling ?? undefined;
      }
      if (!item) return undefined;
      if (depth < way.length - 1) {
        list = this.fill(item, wanted);
        setOpen(item, true);
      }
    }
    return item;
  }

  /** The entry of a page, by its address or by the id of its node; -1 where there is none. */
  find(wanted: { readonly address: string } | { readonly id: string }): number {
    if ('id' in wanted) return this.#nodes.findIndex(({ id }) => id === wanted.id);
    const key = pageKey(wanted.address);
    if (key === '') return -1;
    return this.#nodes.findIndex(({ href }) => href !== undefined && pageKey(href) === key);
  }

  /** Marks the page being read, in place of the one before. */
  mark(index: number): Element | undefined {
    const before = this.root.querySelectorAll('[aria-current]');
    for (const one of before) one.removeAttribute('aria-current');
    this.#current = pageKey(this.#nodes[index]?.href ?? '');
    const item = this.reveal(index);
    if (item && this.#nodes[index]?.href !== undefined) {
      nameOf(item)?.setAttribute('aria-current', 'page');
    }
    return item;
  }

  /** The entry that an item draws. */
  indexOf(item: Element): number {
    const places: number[] = [];
    for (let one: Element | null = item; one && one !== this.root;) {
      let place = 0;
      for (
        let before = one.previousElementSibling;
        before;
        before = before.previousElementSibling
      ) {
        place += 1;
      }
      places.unshift(place);
      one = one.parentElement?.closest('li') ?? null;
    }
    let index = -1;
    for (const place of places) {
      index += 1;
      for (let count = 0; count < place; count += 1) index = this.#outline.ends[index] ?? index;
    }
    return index;
  }

  *#drawing(): Generator<void, true> {
    yield* this.#flatten();
    this.#same = sameTitles(this.#top);
    yield;
    const { isTree, levels, name } = this.#options;
    if (levels === undefined && this.#nodes.length > SMALL) this.#levels = 1;
    if (isTree) {
      this.root.setAttribute('role', 'tree');
      this.root.setAttribute('aria-label', name);
    }
    yield* this.#append(this.root, -1);
    const way = this.#current === '' ? -1 : this.find({ address: this.#current });
    if (way >= 0) this.reveal(way);
    if (isTree) this.root.querySelector('[role=treeitem]')?.setAttribute('tabindex', '0');
    return true;
  }

  /** Puts the nodes into order. */
  *#flatten(): Generator<void> {
    this.#nodes.length = 0;
    this.#outline = new Outline();
    const { words } = this.#options;
    const stack: { readonly list: readonly SiteNode[]; next: number }[] = [
      { list: this.#top, next: 0 },
    ];
    for (let level = stack.at(-1); level; level = stack.at(-1)) {
      const node = level.list[level.next];
      if (!node) {
        stack.pop();
        continue;
      }
      level.next += 1;
      this.#outline.add(node.title, node.lang ?? words.lang, stack.length);
      this.#nodes.push(node);
      const below = this.#loaded.get(node) ?? node.children;
      if (below?.length) stack.push({ list: below, next: 0 });
      if (this.#nodes.length % 500 === 0) yield;
    }
    this.#outline.close();
  }

  /** Draws all lists that are not drawn yet, one a step. */
  *filling(): Generator<void> {
    const walk = function* (this: DrawnTree, list: Element, first: number): Generator<void> {
      let index = first;
      for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
        const end = this.#outline.ends[index] ?? index + 1;
        if (end > index + 1) {
          const below = this.fill(item, index);
          yield;
          if (below) yield* walk.call(this, below, index + 1);
        }
        index = end;
      }
    };
    yield* walk.call(this, this.root, 0);
  }

  #list(parent: number): HTMLUListElement {
    const list = document.createElement('ul');
    finish(this.#append(list, parent));
    return list;
  }

  *#append(list: Element, parent: number): Generator<void> {
    const { ends, levels } = this.#outline;
    const end = parent < 0 ? this.#outline.size : (ends[parent] ?? 0);
    const level = parent < 0 ? 1 : (levels[parent] ?? 0) + 1;
    const indexes: number[] = [];
    for (let index = parent + 1; index < end; index = ends[index] ?? end) indexes.push(index);
    for (const [place, index] of indexes.entries()) {
      const item = this.#item(index, level, place + 1, indexes.length);
      list.append(item);
      if (level < this.#levels && (ends[index] ?? 0) > index + 1) {
        this.fill(item, index);
        setOpen(item, true);
      }
      if (place % 50 === 49) yield;
    }
  }

  #item(index: number, level: number, place: number, size: number): HTMLElement {
    const node = this.#nodes[index];
    if (!node) throw new RangeError(`there is no entry ${String(index)}`);
    pieces ??= makePieces();
    const { isTree, words } = this.#options;
    const isBranch = (this.#outline.ends[index] ?? 0) > index + 1 || node.later !== undefined;
    const piece = isTree ? pieces.treeitem : isBranch ? pieces.branch : pieces.leaf;
    const item = piece.cloneNode(true) as HTMLElement;
    let name = item.firstElementChild as HTMLElement;
    if (node.href === undefined) {
      const text = document.createElement('span');
      text.append(' ');
      if (isTree) text.setAttribute('role', 'treeitem');
      name.replaceWith(text);
      name = text;
    } else (name as HTMLAnchorElement).href = node.href;
    (name.firstChild as Text).data = node.title;
    if (node.id !== undefined) name.id = node.id;
    if (node.lang !== undefined) name.lang = node.lang;
    if (this.#current !== '' && node.href !== undefined && pageKey(node.href) === this.#current) {
      name.setAttribute('aria-current', 'page');
    }
    const above = this.#same.get(node);
    let full = node.title;
    if (above?.length) {
      full = `${node.title} (${above.map(({ title }) => title).join(', ')})`;
      name.append(this.#context(node, above));
    }
    if (isTree) {
      name.tabIndex = -1;
      name.setAttribute('aria-level', String(level));
      name.setAttribute('aria-posinset', String(place));
      name.setAttribute('aria-setsize', String(size));
      if (isBranch) {
        name.setAttribute('aria-expanded', 'false');
        const toggle = document.createElement('span');
        toggle.setAttribute('aria-hidden', 'true');
        toggle.dataset['vnToggle'] = '';
        item.append(toggle);
      }
    } else if (isBranch) {
      const text = item.lastElementChild?.firstElementChild?.firstElementChild as HTMLElement;
      text.lang = words.langOf(full === '' ? 'tree.pages' : 'tree.branch');
      (text.firstChild as Text).data =
        full === ''
          ? words.msg('Alasivut', { id: 'tree.pages' })
          : fill(words.msg('{title}: alasivut', { id: 'tree.branch' }), { title: full });
    }
    return item;
  }

  /** What tells pages of one title apart, for assistive technology. */
  #context(node: SiteNode, above: readonly SiteNode[]): HTMLElement {
    const span = document.createElement('span');
    span.className = 'vn-hidden';
    span.append(' (');
    for (const [index, { title, lang }] of above.entries()) {
      if (index > 0) span.append(', ');
      const tag = lang ?? (node.lang === undefined ? undefined : this.#options.words.lang);
      if (tag === undefined) span.append(title);
      else {
        const part = document.createElement('span');
        part.lang = tag;
        part.append(title);
        span.append(part);
      }
    }
    span.append(')');
    return span;
  }

  /** Draws what is below an item, or asks for it where it comes later. */
  #need(item: Element): void {
    const index = this.indexOf(item);
    const node = this.#nodes[index];
    if (!node) return;
    if (node.later === undefined || this.#loaded.has(node)) this.fill(item, index);
    else void this.#load(item, node, node.later);
  }

  async #load(item: Element, node: SiteNode, later: NonNullable<SiteNode['later']>): Promise<void> {
    if (item.hasAttribute('aria-busy')) return;
    const { words, isTree, label } = this.#options;
    const holder = isTree ? item : item.lastElementChild;
    if (!holder) return;
    item.setAttribute('aria-busy', 'true');
    item.querySelector(':scope [data-vn-note]')?.remove();
    const note = document.createElement('p');
    note.dataset['vnNote'] = '';
    note.setAttribute('role', 'status');
    note.lang = words.langOf('loading');
    holder.append(note);
    note.textContent = words.msg('Ladataan', { id: 'loading' });
    const { signal } = this.#ended;
    try {
      const reading = await readLater(later, { label }, signal);
      if (!reading || signal.aborted) return;
      for (const problem of reading.problems) this.#options.warn(problem);
      this.#loaded.set(node, reading.nodes);
      finish(this.#flatten());
      note.remove();
      this.fill(item);
      void this.fillWhenIdle();
    } catch (error) {
      if (signal.aborted) return;
      this.#options.warn(
        error instanceof SourceError
          ? error.problem
          : { expected: 'a branch that comes later', found: String(error) },
      );
      note.textContent = `${words.msg('Virhe', { id: 'error' })} `;
      const retry = document.createElement('button');
      retry.type = 'button';
      retry.textContent = words.msg('Yritä uudelleen', { id: 'retry' });
      retry.addEventListener('click', () => {
        (holder.querySelector<HTMLElement>(':scope > summary') ?? nameOf(item))?.focus();
        void this.#load(item, node, later);
      });
      note.append(retry);
    } finally {
      item.removeAttribute('aria-busy');
      if (signal.aborted) {
        // Taken off the page meanwhile: opening it again asks again.
        note.remove();
        setOpen(item, false);
      }
    }
  }
}
