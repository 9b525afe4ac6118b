import { ReactiveElement } from '@lit/reactive-element';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { handleClicks } from '../../dom/clicks.js';
import { loadLazily } from '../../dom/load-lazily.js';
import { shadowRootOf } from '../../dom/shadow-root.js';
import { pressReleaseRules } from '../../rules/press-release.js';

type Actions = typeof import('./behaviour/actions.lazy.js');

/**
 * A press release of a ministry: the text, with date, publishers and contacts.
 *
 * The author (a content management system, or `pressRelease()`) writes an `<article>`, and a row of
 * buttons below it that print the article, copy its URL or share it: `<div class="vn-actions">` with
 * `<button type="button" data-vn-action="print">`. Set the article's language on the element, because
 * it often differs from the page's: `<vn-press-release lang="sv">`.
 *
 * Without JavaScript the article is complete. The buttons are displayed when the element is defined;
 * their space is reserved before.
 *
 * @summary Press release with metadata and contacts.
 * @slot - The author's `<article>` and `<div class="vn-actions">`.
 * @cssstate share - The browser can share: the button is displayed instead of the e-mail link.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-press-release lang="sv">
 *   <article>
 *     <header><h1>Människohandel är ofta dold brottslighet</h1></header>
 *     <div class="vn-text"><p class="vn-lead">…</p></div>
 *   </article>
 *   <div class="vn-actions">
 *     <button type="button" data-vn-action="print">Skriv ut</button>
 *   </div>
 * </vn-press-release>
 */
export class VnPressRelease extends ReactiveElement {
  #actions: Actions | undefined;

  /** @ignore */
  constructor() {
    super();
    handleClicks(this, this.#onClick);
    new AuthoringController(this, pressReleaseRules);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** @ignore */
  protected override firstUpdated(): void {
    if ('share' in navigator) this.attachInternals?.().states?.add('share');
  }

  protected override updated(): void {
    // Copying and sharing must follow the click immediately, so their code is loaded before.
    if (this.querySelector('.vn-actions > [role="status"]')) void this.#load();
  }

  async #load(): Promise<Actions | undefined> {
    this.#actions ??= await loadLazily(
      this,
      'actions',
      () => import('./behaviour/actions.lazy.js'),
      'act',
    );
    return this.#actions;
  }

  /** Follows a link as it is; for a button, displays the URL to copy or share, which needs no message. */
  #actWithoutCode({ href }: HTMLElement & { readonly href?: string }): void {
    const { location } = this.ownerDocument;
    const status = this.querySelector('.vn-actions > [role="status"]');
    if (href) location.href = href;
    else if (status) {
      const root = shadowRootOf(status);
      const url = document.createElement('bdi');
      url.textContent = location.href;
      // The stylesheet that shows a status belongs to the code that failed to load.
      url.style.visibility = 'visible';
      root.replaceChildren(url);
    }
  }

  readonly #onClick = (event: MouseEvent, target: Element): void => {
    const control = target.closest<HTMLElement>('.vn-actions > *');
    const action = control?.dataset['vnAction'];
    if (action === undefined || event.defaultPrevented) return;
    if (action === 'print') {
      this.ownerDocument.defaultView?.print();
      return;
    }
    // The server may not know the URL of the page.
    if (action === 'email') {
      if (control?.matches('[href*="&body="]')) return;
      event.preventDefault();
    }
    if (this.#actions) void this.#actions.act(this, action);
    else {
      void this.#load().then((actions) => {
        if (actions) void actions.act(this, action);
        else this.#actWithoutCode(control as HTMLElement);
      });
    }
  };
}
