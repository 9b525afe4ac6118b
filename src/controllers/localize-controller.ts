import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCatalogue, matchLanguage, onTexts } from '../i18n/catalogue.js';
import type { MessageId } from '../i18n/generated/message-id.js';
import { translator, type Msg, type Translator } from '../i18n/translator.js';
import { SOURCE_LOCALE } from '../model/language.js';
import { nearestLanguage, watchLanguage } from './nearest-language.js';
import { warn } from './warn.js';

/**
 * Gives an element its words in the language of the nearest `lang`, live.
 *
 * Words are `ready` only after the element's first update, so that the first update draws the
 * same as a server does, and once their catalogue has come: until then an element draws no words
 * rather than words of another language. Where the catalogue does not come, or the language is
 * none of the library's, the words are Finnish and `lang` says so.
 */
export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #tag: string | undefined;
  #words: Translator = translator(SOURCE_LOCALE);
  #loaded = false;
  #drawn = false;
  #ends: readonly (() => void)[] = [];

  /** @param host the element whose words these are */
  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the words may be drawn now. */
  get ready(): boolean {
    return this.#drawn && this.#loaded;
  }

  /** The language of the words, for the `lang` attribute of what holds them. */
  get lang(): string {
    return this.#words.lang;
  }

  /** The tag that the nearest `lang` names, as written there. */
  get tag(): string {
    return this.#tag ?? '';
  }

  /** The text of a message in `lang`. */
  readonly msg: Msg = (source, options) => {
    // Without its marker type, or the extraction takes this call for a message.
    const msg: (...message: Parameters<Msg>) => string = this.#words.msg;
    return msg(source, options);
  };

  /** The language of one message, where a language has not all texts and another one stands in. */
  readonly langOf = (id: MessageId): string => this.#words.langOf(id);

  hostConnected(): void {
    this.#ends = [
      watchLanguage(this.#host, () => void this.#resolve()),
      onTexts(() => void this.#resolve(true)),
    ];
    void this.#resolve();
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
  }

  hostUpdated(): void {
    if (this.#drawn) return;
    this.#drawn = true;
    // A task of its own, or Lit warns of an update that asks for another one.
    if (this.#loaded) queueMicrotask(() => this.#host.requestUpdate());
  }

  async #resolve(isNew = false): Promise<void> {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#tag && !isNew) return;
    this.#tag = tag;
    const language = matchLanguage(tag);
    // Until the new words come the old ones stay, with their own `lang`.
    const loaded = await loadCatalogue(language ?? SOURCE_LOCALE);
    if (tag !== this.#tag) return;
    if (language === undefined) {
      warn(this.#host, { expected: 'a lang that it speaks', found: `"${tag}"` });
    } else if (!loaded) {
      warn(this.#host, { expected: `its words in "${language}"`, found: 'a failed download' });
    }
    // What did not come has been said.
    this.#words = translator(loaded ? tag : SOURCE_LOCALE);
    this.#loaded = true;
    this.#host.requestUpdate();
  }
}
