import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCatalogue, onMessagesChange, messageLocale } from '../i18n/catalogue.js';
import { translator, type Msg, type Translator } from '../i18n/translator.js';
import { SOURCE_LOCALE } from '../model/language.js';
import { DEV } from '../model/mode.js';
import { nearestLanguage, watchLanguage } from '../dom/nearest-language.js';
import { warn } from '../dom/warn.js';
import { unknownLanguage } from '../rules/languages.js';

const controllers = new WeakMap<Element, LocalizeController>();

/** Returns the host's controller; adds one if it has none. */
export function localizeControllerOf(host: ReactiveControllerHost & Element): LocalizeController {
  const controller = controllers.get(host) ?? new LocalizeController(host);
  controllers.set(host, controller);
  return controller;
}

/**
 * Gives an element its messages in the language of the nearest `lang`, and updates them.
 *
 * Messages are `ready` only after the element's first update, so that this renders the same as a
 * server, and once their catalogue is loaded: until then an element renders no messages rather than
 * messages of another language. If the catalogue fails to load, or there is none for
 * the language, messages are Finnish, and so is their `lang`.
 */
export class LocalizeController implements ReactiveController, Translator {
  readonly #host: ReactiveControllerHost & Element;
  #tag: string | undefined;
  #translator: Translator = translator(SOURCE_LOCALE);
  #isResolved = false;
  #isUpdated = false;
  #cleanups: readonly (() => void)[] = [];

  /** @param host the element that renders the messages */
  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether messages may be rendered now. */
  get ready(): boolean {
    return this.#isUpdated && this.#isResolved;
  }

  /** The locale of the messages; a single message may come from a fallback. */
  get lang(): string {
    return this.#translator.lang;
  }

  /** The value of the nearest `lang` attribute. */
  get tag(): string {
    return this.#tag ?? '';
  }

  /** Returns a message with its language. Render both. */
  get msg(): Msg {
    return this.#translator.msg;
  }

  hostConnected(): void {
    this.#cleanups = [
      watchLanguage(this.#host, () => void this.#resolve()),
      onMessagesChange(this.#onChange),
    ];
    // Tries a catalogue again that failed to load.
    addEventListener('online', this.#onChange);
    void this.#resolve();
  }

  hostDisconnected(): void {
    for (const cleanup of this.#cleanups) cleanup();
    removeEventListener('online', this.#onChange);
  }

  hostUpdated(): void {
    if (this.#isUpdated) return;
    this.#isUpdated = true;
    // In a microtask, or Lit warns of an update scheduled by an update.
    if (this.#isResolved) queueMicrotask(() => this.#host.requestUpdate());
  }

  readonly #onChange = (): void => void this.#resolve(true);

  async #resolve(force = false): Promise<void> {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#tag && !force) return;
    this.#tag = tag;
    const locale = messageLocale(tag);
    // Until the new messages are loaded the old ones stay, with their own `lang`.
    const isLoaded = await loadCatalogue(locale ?? SOURCE_LOCALE);
    if (tag !== this.#tag) return;
    if (DEV && locale === undefined) {
      warn(this.#host, unknownLanguage(tag));
    }
    // After a failed load Finnish is used without another warning.
    this.#translator = translator(isLoaded ? tag : SOURCE_LOCALE);
    this.#isResolved = true;
    this.#host.requestUpdate();
  }
}
