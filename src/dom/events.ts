/** Detail of `vn-filtered`. */
export interface FilteredDetail {
  /** Text of the filter field, as typed. */
  readonly text: string;
  /** Number of entries that match; -1 if the text is empty, which shows all entries. */
  readonly count: number;
}

/** Detail of `vn-language-chosen`. */
export interface LanguageChosenDetail {
  /** The link's `hreflang`. */
  readonly hreflang: string;
  /** The link's absolute URL. */
  readonly href: string;
}

/** Detail of `vn-load-failed`. */
export interface LoadFailedDetail {
  /** The URL as the page's author wrote it. */
  readonly url: string;
  /** Why it failed: what the request or the parser threw. */
  readonly error: unknown;
}

/** The events of the elements. All of them bubble and are composed. */
export interface VnEventMap {
  'vn-filtered': CustomEvent<FilteredDetail>;
  'vn-language-chosen': CustomEvent<LanguageChosenDetail>;
  'vn-load-failed': CustomEvent<LoadFailedDetail>;
}

declare global {
  // The events bubble: elements, documents and windows can listen to them.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be merged
  interface GlobalEventHandlersEventMap extends VnEventMap {}
}

/**
 * Dispatches an event of an element.
 *
 * @returns false if the event is cancelable and a listener has cancelled it
 */
export function dispatch<Type extends keyof VnEventMap>(
  host: Element,
  type: Type,
  detail: VnEventMap[Type]['detail'],
  cancelable = false,
): boolean {
  const event = new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable });
  return host.dispatchEvent(event);
}
