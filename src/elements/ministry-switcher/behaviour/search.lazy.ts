import type { ReactiveControllerHost } from 'lit';
import { localizeControllerOf } from '../../../controllers/localize-controller.js';
import { announce, prepareAnnouncements } from '../../../dom/announce.js';
import { isVisible } from '../../../dom/disclosure.js';
import { dispatch } from '../../../dom/events.js';
import { isForOthers } from '../../../dom/keys.js';
import { Typeahead } from '../../../dom/typeahead.js';
import { nearestLanguage } from '../../../dom/nearest-language.js';
import { resolveLocale } from '../../../i18n/catalogue.js';
import { plural } from '../../../i18n/plural.js';
import { SOURCE_LOCALE } from '../../../model/language.js';
import { containsTyped, typedText } from '../../../model/text/fold.js';

// Loaded when a visitor first opens the list.

const searchable = new WeakSet<Element>();

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
    const inField = target instanceof HTMLInputElement;
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
  searchable.add(details);
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

/**
 * Adds keyboard navigation to an open list, and reveals and operates its filter if it has one.
 *
 * @param typed the keys that were pressed in the list while this module was loading
 */
export function makeSearchable(
  host: ReactiveControllerHost & Element,
  details: HTMLDetailsElement,
  typed: readonly KeyboardEvent[],
): void {
  if (!searchable.has(details)) addKeys(host, details, typed);
  // A list from another URL may have a filter although the first had none.
  const input = details.querySelector<HTMLInputElement>(FILTER);
  if (!input) return;
  // Again when the list opens again: a script that morphs the page may have hidden it.
  const { parentElement: label } = input;
  if (label) label.hidden = false;
  if (searchable.has(input)) return;
  searchable.add(input);
  prepareAnnouncements();
  let announceTimer: ReturnType<typeof setTimeout> | undefined;
  const localize = localizeControllerOf(host);
  /** Returns the number of entries that match, -1 for an empty text. */
  const apply = (): number => {
    const query = typedText(input.value);
    const entries = [...details.querySelectorAll<HTMLElement>('li')];
    const typedLang = languageOf(host);
    for (const entry of entries) {
      const lang = nearestLanguage(entry.querySelector('[lang]') ?? entry);
      entry.hidden = !containsTyped(query, typedLang, searchTextOf(entry), lang);
    }
    const count = entries.filter(({ hidden }) => !hidden).length;
    return query === '' ? -1 : count;
  };
  const announceCount = (count: number): void => {
    if (!host.isConnected) return;
    const { msg } = localize;
    const found = msg('{n, plural, one {{n} osuma} other {{n} osumaa}}', { id: 'filter.count' });
    const none = msg('Ei osumia', { id: 'filter.none' });
    void announce(count === 0 ? none : plural(found, { n: count }));
  };
  const filter = (): void => {
    const count = apply();
    clearTimeout(announceTimer);
    if (count >= 0) announceTimer = setTimeout(announceCount, ANNOUNCE_DELAY_MS, count);
    dispatch(host, 'vn-filtered', { text: input.value, count });
  };
  // In a copy of a page on which the filter was used, entries are still hidden, or the visitor has
  // typed into its field before this module was loaded.
  if (details.querySelector('li[hidden]')) apply();
  else if (input.value !== '') filter();
  input.addEventListener('input', filter);
  details.addEventListener('toggle', () => {
    if (details.open || input.value === '') return;
    input.value = '';
    filter();
  });
}
