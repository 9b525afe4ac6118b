import { plural } from '../../i18n/plural.js';
import type { Msg } from '../../i18n/translator.js';
import { typedText } from '../../model/fold.js';

// Loaded when a reader first opens the list.

const searchable = new WeakSet<Element>();

/** Letters that follow each other within this time belong together, in milliseconds. */
const TOGETHER = 700;

const FILTER = 'label > input';

const shown = (details: Element): HTMLElement[] =>
  [...details.querySelectorAll<HTMLElement>(`summary, a[href], ${FILTER}`)].filter((one) =>
    one.checkVisibility(),
  );

/** What an entry is found by: its name and its abbreviations. */
const wordsOf = (entry: HTMLElement): string =>
  typedText(`${entry.textContent ?? ''} ${entry.dataset['vnWords'] ?? ''}`);

/** Moves focus by arrows, Home, End and the first letters of a name. */
function keysOf(details: HTMLDetailsElement): (event: KeyboardEvent) => void {
  let typed = '';
  let last = 0;
  return (event) => {
    const { key, timeStamp } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || !details.open) return;
    const target = event.composedPath()[0];
    const inField = target instanceof HTMLInputElement;
    const stops = shown(details);
    const at = stops.findIndex((stop) => stop === target);
    let to: HTMLElement | undefined;
    if (key === 'ArrowDown') to = stops[Math.min(Math.max(at, 0) + 1, stops.length - 1)];
    else if (key === 'ArrowUp' && !inField) to = stops[Math.max(at - 1, 0)];
    else if (key === 'Home' && !inField) to = stops[1];
    else if (key === 'End' && !inField) to = stops.at(-1);
    else if (key.length === 1 && !inField) {
      const goesOn = timeStamp - last <= TOGETHER;
      // Between words it is a letter; else it is the button's, or scrolls the page.
      if (key === ' ' && !(goesOn && at > 0)) return;
      const letter = key.toLowerCase();
      typed = (goesOn ? typed : '') + letter;
      last = timeStamp;
      const isOne = typed === letter.repeat(typed.length);
      const links = stops.filter((stop) => stop.matches('a'));
      const start = links.findIndex((link) => link === target);
      // One letter, again and again, goes on to the next that begins so; more stay where they fit.
      const order = [...links, ...links].slice(Math.max(0, isOne ? start + 1 : start));
      const begin = isOne ? letter : typed;
      to = order.find((link) => typedText(link.textContent ?? '').startsWith(begin));
    }
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
}

/** An empty, hidden place in the element's shadow root whose text is announced. */
function statusOf(host: Element): HTMLElement {
  const status = document.createElement('span');
  status.role = 'status';
  status.part.add('status');
  const { style } = status;
  style.position = 'absolute';
  style.inlineSize = style.blockSize = '1px';
  style.overflow = 'hidden';
  style.clipPath = 'inset(50%)';
  host.shadowRoot?.append(status);
  return status;
}

/**
 * Makes an opened list searchable: keys go through it, and where the author (or the element) wrote
 * a hidden field for it, that is shown and leaves only what holds the typed text.
 *
 * @param words of the element, to announce how many are left
 */
export function makeSearchable(
  host: Element,
  details: HTMLDetailsElement,
  words: { readonly msg: Msg; readonly lang: string },
): void {
  if (!searchable.has(details)) details.addEventListener('keydown', keysOf(details));
  searchable.add(details);
  // A list from another address may have one that the first had not.
  const input = details.querySelector<HTMLInputElement>(FILTER);
  if (!input || searchable.has(input)) return;
  searchable.add(input);
  const { parentElement: label } = input;
  if (label) label.hidden = false;
  const status = statusOf(host);
  const say = (text: string): void => {
    status.textContent = text;
  };
  const filter = (): void => {
    const sought = typedText(input.value);
    const entries = [...details.querySelectorAll<HTMLElement>('li')];
    for (const entry of entries) entry.hidden = !wordsOf(entry).includes(sought);
    const left = entries.filter(({ hidden }) => !hidden).length;
    if (sought === '') say('');
    else if (left === 0) say(words.msg('Ei osumia', { id: 'filter.none' }));
    else {
      const found = words.msg('{n, plural, one {{n} osuma} other {{n} osumaa}}', {
        id: 'filter.count',
      });
      say(plural(found, words.lang, { n: left }));
    }
  };
  input.addEventListener('input', filter);
  details.addEventListener('toggle', () => {
    if (details.open || input.value === '') return;
    input.value = '';
    filter();
  });
}
