import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';

// Loaded only where an article offers more than to print it.

/** The address to pass on: the page's canonical one, else its own without a place in the page. */
function addressOf({ ownerDocument }: Element): string {
  const canonical = ownerDocument.querySelector<HTMLLinkElement>('link[rel~=canonical][href]');
  return canonical?.href ?? ownerDocument.location.href.replace(/#.*$/, '');
}

/** Copies and shares an article's address, and says how that went. */
export class ReleaseActions {
  readonly #host: LitElement;
  readonly #words: LocalizeController;
  #said: 'copied' | 'refused' | undefined;

  /** @param host the element @param words its words */
  constructor(host: LitElement, words: LocalizeController) {
    this.#host = host;
    this.#words = words;
  }

  /** The buttons that are wanted, and the status that speaks of them. */
  render(wants: (action: string) => boolean): TemplateResult {
    const { msg } = this.#words;
    return html`${
        wants('copy')
          ? html`<button
              part="button"
              type="button"
              lang=${this.#words.langOf('copy.link')}
              @click=${this.#onCopy}
            >
              ${msg('Kopioi linkki', { id: 'copy.link' })}
            </button>`
          : nothing
      }${wants('share') ? this.#share() : nothing}
      <p
        part="status"
        role="status"
        lang=${this.#words.langOf(this.#said === 'refused' ? 'copy.failed' : 'copy.done')}
      >
        ${this.#status()}
      </p>`;
  }

  #share(): TemplateResult {
    const { msg } = this.#words;
    if ('share' in navigator) {
      return html`<button
        part="button"
        type="button"
        lang=${this.#words.langOf('share')}
        @click=${this.#onShare}
      >
        ${msg('Jaa', { id: 'share' })}
      </button>`;
    }
    const [subject = '', body = ''] = [this.#title, addressOf(this.#host)].map(encodeURIComponent);
    const href = `mailto:?subject=${subject}&body=${body}`;
    return html`<a part="link" lang=${this.#words.langOf('share.email')} href=${href}
      >${msg('Lähetä sähköpostilla', { id: 'share.email' })}</a
    >`;
  }

  #status(): TemplateResult | string {
    const { msg } = this.#words;
    if (this.#said === 'copied') return msg('Linkki on kopioitu', { id: 'copy.done' });
    if (this.#said !== 'refused') return '';
    return html`${msg('Kopioi linkki tästä:', { id: 'copy.failed' })}
      <bdi translate="no">${addressOf(this.#host)}</bdi>`;
  }

  get #title(): string {
    return this.#host.querySelector('h1, h2, h3')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  }

  /** Empties the status first: the same words twice would not be heard again. */
  async #say(said: 'copied' | 'refused'): Promise<void> {
    this.#said = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#said = said;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const address = this.#host.renderRoot.querySelector('bdi');
    if (said === 'refused' && address) getSelection()?.selectAllChildren(address);
  }

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(addressOf(this.#host));
      await this.#say('copied');
    } catch {
      // Refused by the user, the page's policy or an insecure address.
      await this.#say('refused');
    }
  };

  readonly #onShare = async (): Promise<void> => {
    try {
      await navigator.share({ title: this.#title, url: addressOf(this.#host) });
    } catch (error) {
      // The reader may change their mind.
      if ((error as Error | undefined)?.name !== 'AbortError') await this.#say('refused');
    }
  };
}
