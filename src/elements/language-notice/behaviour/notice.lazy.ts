import { DEV } from '../../../model/mode.js';
import { textOf } from '../../../model/lenient.js';
import { primarySubtag } from '../../../model/language.js';
import { Attempts } from '../../../dom/attempts.js';
import { handleClicks } from '../../../dom/clicks.js';
import { moveFocusOut } from '../../../dom/focusable.js';
import { isForOthers } from '../../../dom/keys.js';
import { contentLanguage, watchLanguage } from '../../../dom/nearest-language.js';
import { warn } from '../../../dom/warn.js';
import { claimFault } from '../../../rules/languages.js';
import { chooseMessage } from './choose-message.js';
import { floatMessage } from './float-message.js';
import { isStored, store } from './storage.js';

// Loaded only for visitors to whom a message is or may be displayed.

/** A router may replace the notice before or after the content. */
const WARNING_DELAY_MS = 1000;

/** What the notice reads from its element. */
export interface NoticeHost extends HTMLElement {
  readonly alsoReads: string;
  /** BCP 47 tag of the language that the messages are about. */
  readonly claimedLanguage: string;
}

class Notice {
  readonly #host: NoticeHost;
  readonly #stop = new AbortController();
  #message: HTMLElement | undefined;
  #stopFloating: (() => void) | undefined;
  #stopWatchingLanguage: (() => void) | undefined;
  readonly #attempts = new Attempts();
  readonly #observer = new MutationObserver(() => {
    if (this.#message?.isConnected) this.#hideIfFalse();
    else this.#startAgain();
  });

  constructor(host: NoticeHost) {
    this.#host = host;
    handleClicks(host, this.#onClick, this.#stop.signal);
    // Not with the signal: where jsdom has not replaced AbortController, it rejects that of Node.
    host.addEventListener('keydown', this.#onKeydown);
    addEventListener('pageshow', this.#onPageshow);
    if (DEV) setTimeout(() => this.#warnIfFalse(), WARNING_DELAY_MS);
    this.#start();
  }

  detach(): void {
    this.#stop.abort();
    this.#host.removeEventListener('keydown', this.#onKeydown);
    removeEventListener('pageshow', this.#onPageshow);
    this.#forget();
  }

  #start(): void {
    const messages = [...this.#host.querySelectorAll<HTMLElement>(':scope > [lang]')];
    for (const message of messages) {
      if (!message.popover) continue;
      // A copy of a page contains the message that floated when the copy was made.
      message.hidden = true;
      message.removeAttribute('popover');
    }
    const displayed = messages.find(({ hidden }) => !hidden);
    if (displayed) this.#watch(displayed);
    else this.#float();
    if (isStored('localStorage')) this.#hide();
  }

  /** To be called when another script has removed or replaced the message. */
  readonly #startAgain = (): void => {
    this.#forget();
    if (this.#attempts.next()) this.#start();
  };

  /** Whether the messages are about the language of the main content. */
  get #isTrue(): boolean {
    const claimed = this.#host.claimedLanguage;
    return primarySubtag(claimed) === primarySubtag(contentLanguage() ?? claimed);
  }

  #warnIfFalse(): void {
    if (this.#stop.signal.aborted) return;
    const claimed = this.#host.claimedLanguage;
    const fault = DEV ? claimFault(claimed, contentLanguage() ?? claimed) : undefined;
    if (fault) warn(this.#host, fault);
  }

  /** Displays a message on a page that was painted without one. */
  #float(): void {
    const { alsoReads, claimedLanguage } = this.#host;
    const message = this.#isTrue
      ? chooseMessage(this.#host, claimedLanguage, textOf(alsoReads))
      : undefined;
    // Browsers without popovers do not display it.
    if (!message || !('showPopover' in message)) return;
    const onShow = (): void => {
      store('sessionStorage');
      this.#watch(message);
    };
    this.#stopFloating = floatMessage(message, {
      onShow,
      onDismiss: this.#dismiss,
      onLost: this.#startAgain,
    });
  }

  #watch(message: HTMLElement): void {
    this.#message = message;
    this.#stopWatchingLanguage ??= watchLanguage(this.#host, () => {
      this.#hideIfFalse();
    });
    this.#observer.observe(document, { childList: true, subtree: true });
    this.#hideIfFalse();
  }

  #hideIfFalse(): void {
    if (!this.#isTrue) this.#hide();
  }

  #hide(): void {
    if (!this.#message) return;
    moveFocusOut(this.#message);
    this.#message.hidden = true;
    this.#forget();
  }

  #forget(): void {
    this.#stopFloating?.();
    this.#stopFloating = undefined;
    this.#stopWatchingLanguage?.();
    this.#stopWatchingLanguage = undefined;
    this.#observer.disconnect();
    this.#message = undefined;
  }

  readonly #dismiss = (): void => {
    store('localStorage');
    this.#hide();
  };

  readonly #onClick = (_: Event, target: Element): void => {
    if (target.closest('button')) this.#dismiss();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isForOthers(event)) return;
    event.preventDefault();
    this.#dismiss();
  };

  /** The visitor may have dismissed the notice on another page before going back to this one. */
  readonly #onPageshow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && isStored('localStorage')) this.#hide();
  };
}

/**
 * Makes the displayed message dismissible, or displays one.
 *
 * @returns a function that stops it, and hides a message that floats
 */
export function attachNotice(host: NoticeHost): () => void {
  const notice = new Notice(host);
  return () => {
    notice.detach();
  };
}
