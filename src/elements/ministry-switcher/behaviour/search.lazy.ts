import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  localizeControllerOf,
  type LocalizeController,
} from '../../../controllers/localize-controller.js';
import { announce, prepareAnnouncements } from '../../../dom/announce.js';
import { Attempts } from '../../../dom/attempts.js';
import { isVisible } from '../../../dom/disclosure.js';
import { dispatch } from '../../../dom/events.js';
import { isForOthers } from '../../../dom/keys.js';
import { changesList } from '../../../dom/list-changes.js';
import { Typeahead } from '../../../dom/typeahead.js';
import { nearestLanguage } from '../../../dom/nearest-language.js';
import { resolveLocale } from '../../../i18n/catalogue.js';
import { plural } from '../../../i18n/plural.js';
import { SOURCE_LOCALE } from '../../../model/language.js';
import { containsTyped, typedText } from '../../../model/text/fold.js';

// Loaded when a visitor first opens the list.

const TYPEAHEAD_TIMEOUT_MS = 700;

/**
 * Delay after the last letter before the number of matches is announced: a screen reader would
 * otherwise announce a number for each letter.
 */
const ANNOUNCE_DELAY_MS = 600;

const FILTER = 'label > input';

const shown = (details: Element): HTMLElement[] =>
  [...details.querySelectorAll<HTMLElement>(`summary, a[href], ${FILTER}`)].filter(isVisible);

/** The text that the filter searches: name and abbreviations. */
const searchTextOf = (entry: HTMLElement): string =>
  `${entry.textContent ?? ''} ${entry.dataset['vnKeywords'] ?? ''}`;

const languageOf = (host: Element): string => resolveLocale(nearestLanguage(host)) ?? SOURCE_LOCALE;

/**
 * Returns a function that moves focus with arrow keys, Home, End and type-ahead; its second parameter
 * is what has focus.
 */
function keysOf(
  host: Element,
  details: HTMLDetailsElement,
): (event: KeyboardEvent, target: EventTarget | null | undefined) => void {
  const typeahead = new Typeahead(TYPEAHEAD_TIMEOUT_MS);
  return (event, target) => {
    const { key } = event;
    if (isForOthers(event) || !details.open) return;
    // In a field, Shift and an arrow key select text.
    if (event.shiftKey && key.length > 1) return;
    const inField = (target as Element | null | undefined)?.localName === 'input';
    const stops = shown(details);
    const at = stops.findIndex((stop) => stop === target);
    // Other controls that the author put into the list have keys of their own.
    if (at < 0) return;
    let to: HTMLElement | undefined;
    if (key === 'ArrowDown') to = stops[Math.min(at + 1, stops.length - 1)];
    else if (key === 'ArrowUp' && !inField) to = stops[Math.max(at - 1, 0)];
    else if (key === 'Home' && !inField) to = stops[1];
    else if (key === 'End' && !inField) to = stops.at(-1);
    else if (key.length === 1 && !inField) {
      // A space continues a prefix; otherwise it presses the button or scrolls the page.
      if (key === ' ' && !(typeahead.continues(event) && at > 0)) return;
      const links = stops.filter((stop) => stop.matches('a'));
      const start = links.findIndex((link) => link === target);
      const others = [...links.slice(start + 1), ...links.slice(0, start + 1)];
      const textOf = (link: HTMLElement): string => link.textContent ?? '';
      to = typeahead.find(event, links[start], others, textOf, languageOf(host));
    }
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
}

/** Adds keyboard navigation to a list. */
function addKeys(
  host: Element,
  details: HTMLDetailsElement,
  typed: readonly KeyboardEvent[],
): void {
  const press = keysOf(host, details);
  details.addEventListener('keydown', (event) => {
    press(event, event.composedPath()[0]);
  });
  // Other keys have scrolled the page or moved focus meanwhile.
  for (const event of typed.filter(({ key }) => key.length === 1)) {
    const { activeElement } = details.getRootNode() as Document | ShadowRoot;
    if (details.contains(activeElement)) press(event, activeElement);
  }
}

/** The filter of a list. Its field and its entries may be replaced at any time. */
class ListFilter {
  readonly #host: ReactiveControllerHost & Element;
  readonly #details: HTMLDetailsElement;
  readonly #localize: LocalizeController;
  readonly #attempts = new Attempts();
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  /** The text that the entries are filtered by. */
  #text = '';

  constructor(host: ReactiveControllerHost & Element, details: HTMLDetailsElement) {
    this.#host = host;
    this.#details = details;
    this.#localize = localizeControllerOf(host);
    // Not on the field: a script may replace it.
    const onInput = ({ target }: Event): void => {
      if (target === this.#field) this.#filter();
    };
    details.addEventListener('input', onInput, true);
    details.addEventListener('toggle', () => {
      const field = this.#field;
      if (details.open || !field?.value) return;
      field.value = '';
      this.#filter();
    });
  }

  /** Reveals the field and filters by its text. */
  show(): void {
    const field = this.#field;
    if (field) {
      prepareAnnouncements();
      const { parentElement: label } = field;
      if (label) label.hidden = false;
    }
    // In a copy of a page on which the filter was used, entries are still hidden, or the visitor has
    // typed into its field before this module was loaded.
    if (this.#typed !== this.#text) this.#filter();
    else if (this.#text || (field && this.#details.querySelector('li[hidden]'))) this.#apply();
  }

  /** To be called when a script has replaced entries or the field. */
  refresh(): void {
    if (!this.#text || this.#attempts.next()) this.show();
  }

  get #field(): HTMLInputElement | null {
    return this.#details.querySelector<HTMLInputElement>(FILTER);
  }

  get #typed(): string {
    return this.#field?.value ?? '';
  }

  /** Returns the number of entries that match, -1 for an empty text. */
  #apply(): number {
    this.#text = this.#typed;
    const query = typedText(this.#text);
    const entries = [...this.#details.querySelectorAll<HTMLElement>('li')];
    const typedLang = languageOf(this.#host);
    for (const entry of entries) {
      const lang = nearestLanguage(entry.querySelector('[lang]') ?? entry);
      entry.hidden = !containsTyped(query, typedLang, searchTextOf(entry), lang);
    }
    const count = entries.filter(({ hidden }) => !hidden).length;
    return query === '' ? -1 : count;
  }

  #filter(): void {
    const count = this.#apply();
    clearTimeout(this.#announceTimer);
    if (count >= 0) this.#announceTimer = setTimeout(this.#announce, ANNOUNCE_DELAY_MS, count);
    dispatch(this.#host, 'vn-filtered', { text: this.#text, count });
  }

  readonly #announce = (count: number): void => {
    if (!this.#host.isConnected) return;
    const { msg } = this.#localize;
    const found = msg('{n, plural, one {{n} osuma} other {{n} osumaa}}', { id: 'filter.count' });
    const none = msg('Ei osumia', { id: 'filter.none' });
    void announce(count === 0 ? none : plural(found, { n: count }));
  };
}

const filters = new WeakMap<Element, ListFilter>();

/** Watches the open lists of an element. */
class OpenLists implements ReactiveController {
  readonly #host: Element;
  readonly #observer = new MutationObserver((records) => {
    if (!records.some(changesList)) return;
    for (const details of this.#open) filters.get(details)?.refresh();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get #roots(): readonly ParentNode[] {
    return [this.#host, this.#host.shadowRoot].filter((root) => root !== null);
  }

  get #open(): readonly Element[] {
    return this.#roots.flatMap((root) => [...root.querySelectorAll('details[open]')]);
  }

  /** Watches while a list is open. */
  update(): void {
    this.#observer.disconnect();
    if (this.#open.length === 0 || !this.#host.isConnected) return;
    for (const root of this.#roots) {
      this.#observer.observe(root, { childList: true, subtree: true });
    }
  }

  hostConnected(): void {
    this.update();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

const openLists = new WeakMap<Element, OpenLists>();

/**
 * Adds keyboard navigation to a list that was opened or closed, and reveals and operates its filter if
 * it has one.
 *
 * @param typed the keys that were pressed in the list while this module was loading
 */
export function makeSearchable(
  host: ReactiveControllerHost & Element,
  details: HTMLDetailsElement,
  typed: readonly KeyboardEvent[],
): void {
  const filter = filters.get(details) ?? new ListFilter(host, details);
  if (!filters.has(details)) addKeys(host, details, typed);
  filters.set(details, filter);
  filter.show();
  const lists = openLists.get(host) ?? new OpenLists(host);
  openLists.set(host, lists);
  lists.update();
}
