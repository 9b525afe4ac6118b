import { html, nothing, type TemplateResult } from 'lit';
import { goThere, pageIsIn } from '../../i18n/notice.js';
import { translator } from '../../i18n/translator.js';

// Loaded only where there is something to suggest: most visitors read the page's language.

/** What to suggest to a visitor. */
export interface Suggestion {
  /** BCP 47 tag of the page's language. */
  readonly page: string;
  /** Language of the words, which the visitor reads. */
  readonly language: string;
  /** The author's link to it. */
  readonly link: HTMLAnchorElement;
}

/** The state, the way to the language, a button, and what to say of the author's links. */
export function notice(
  { page, language, link }: Suggestion,
  isAnnounced: boolean,
  onDismiss: () => void,
): TemplateResult {
  const words = translator(language);
  const state = pageIsIn(words, page);
  const go = goThere(words, link.relList.contains('alternate'));
  return html`<p part="message" role="status" lang=${state.lang}>
      <span aria-hidden=${isAnnounced ? nothing : 'true'}>${state.text}</span>
    </p>
    <a
      part="link"
      lang=${go === undefined ? link.lang : words.lang}
      hreflang=${link.hreflang}
      href=${link.href}
      >${go ?? link.textContent}</a
    >
    <button part="dismiss" type="button" lang=${words.langOf('close')} @click=${onDismiss}>
      ${words.msg('Sulje', { id: 'close' })}
    </button>
    <p part="label" lang=${words.langOf('notice.orChoose')}>
      ${words.msg('Tai valitse kieli:', { id: 'notice.orChoose' })}
    </p>`;
}
