import { html, nothing } from 'lit';
import { contentIsIn, goThere, pageIsIn, siteIsIn } from '../i18n/notice.js';
import { capitalised } from '../model/organisation/organisation.js';
import { directionOf, lookup, primarySubtag } from '../model/language.js';
import { nameOf, type LanguageLink } from './language-links.js';
import { localize } from './localize.js';
import { hidden, hrefOf, type Markup, type MarkupOptions } from './parts.js';

/** Options of `languageNotice()`. */
export interface LanguageNoticeOptions extends MarkupOptions {
  /**
   * BCP 47 tag of the language of the main content, if it differs from `lang`. The element needs the
   * same value in its attribute `content-lang`.
   */
  readonly contentLang?: string | undefined;
  /** URL of a page that lists all languages of the site; by default there is no such link. */
  readonly languagesHref?: string | undefined;
  /** BCP 47 tag of the message to display, if the server knows which; by default all are hidden. */
  readonly show?: string | undefined;
}

const isSame = (a: string, b: string): boolean => primarySubtag(a) === primarySubtag(b);

function messageFor(language: LanguageLink, options: LanguageNoticeOptions): Markup | undefined {
  const { lang: page, contentLang: content = page, languagesHref, show } = options;
  const { lang, hreflang = lang, samePage = false } = language;
  const href = hrefOf(language.href);
  const isMixed = !isSame(page, content);
  // Visitors who read the content need no message; those who read the site, no link to its front page.
  if (href === undefined || isSame(lang, content) || (isSame(lang, page) && !samePage)) {
    return undefined;
  }
  const localizer = localize(lang);
  // Without messages of its own, the notice would be in a language that the visitor may not read.
  if (lookup(lang, [localizer.lang]) === undefined) return undefined;
  const { msg, ownLang, renderMessage } = localizer;
  const state = isMixed ? contentIsIn(localizer, content) : pageIsIn(localizer, page);
  const site = isMixed && !isSame(lang, page) ? siteIsIn(localizer, page) : undefined;
  const go = goThere(localizer, samePage);
  const close = msg('Sulje', { id: 'close' });
  const others = msg('Muut kielet', { id: 'lang.others' });
  const more = hrefOf(languagesHref);
  const id = `vn-language-notice-${lang}`;
  const dir = directionOf(lang) === directionOf(page) ? nothing : directionOf(lang);
  return html`<div
    role="group"
    aria-labelledby=${id}
    lang=${lang}
    dir=${dir}
    ?hidden=${show !== lang}
  >
    <p id=${id}>${renderMessage(state)}${site ? html` ${renderMessage(site)}` : nothing}</p>
    <a href=${href} hreflang=${hreflang} rel=${samePage ? 'alternate' : nothing}
      >${go ? renderMessage(go) : capitalised(nameOf(language))}</a
    >
    ${more === undefined ? nothing : html`<a href=${more}>${renderMessage(others)}</a>`}
    <button type="button">
      ${renderMessage(close)}${hidden(` – ${state.text}`, ownLang(state))}
    </button>
  </div>`;
}

/**
 * Children of `<vn-language-notice>`: for each language of the site, a hidden message in that language
 * that states which language the page is in and links to the other version. A script or the server
 * displays the one that the visitor reads. Languages without messages are left out.
 */
export const languageNotice = (
  languages: readonly LanguageLink[],
  options: LanguageNoticeOptions,
): Markup => html`${languages.map((language) => messageFor(language, options) ?? nothing)}`;
