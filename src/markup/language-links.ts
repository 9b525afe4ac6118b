import { html, nothing } from 'lit';
import { translator } from '../i18n/translator.js';
import { matchLocale, NATIVE_NAMES } from '../model/language.js';
import { safeHref } from '../model/url.js';
import { capitalised } from '../model/government.js';
import type { Markup, MarkupOptions } from './parts.js';

/** A language to choose. */
export interface LanguageLink {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Address of the page or site in it; without one it is the current language. */
  readonly href?: string | undefined;
  /** Whether the address is this same page in the other language. */
  readonly samePage?: boolean | undefined;
  /** The language's name in itself, where the library does not know it. */
  readonly name?: string | undefined;
}

const nameOf = ({ lang, name }: LanguageLink): string => {
  const locale = matchLocale(lang);
  return name ?? (locale ? NATIVE_NAMES[locale] : lang);
};

/** The current language; or one whose address is unsafe, which is shown but leads nowhere. */
const withoutLink = ({ lang, href }: LanguageLink, name: string): Markup =>
  html`<li>
    <span lang=${lang} aria-current=${href === undefined ? 'true' : nothing}>${name}</span>
  </li>`;

/**
 * Children of `<vn-language-selector>`: each language by its own name, and its purpose, hidden, in
 * its own words.
 */
export function languageSelector(
  languages: readonly LanguageLink[],
  { lang }: MarkupOptions,
): Markup {
  const label = translator(lang).msg('Valitse kieli', { id: 'lang.choose' });
  return html`<nav aria-label=${label}>
    <ul>
      ${languages.map((language) => {
        const href = safeHref(language.href);
        const name = capitalised(nameOf(language));
        if (href === undefined) return withoutLink(language, name);
        const words = translator(language.lang);
        const purpose = words.msg('Valitse kieli', { id: 'lang.choose' });
        return html`<li>
          <a
            href=${href}
            lang=${language.lang}
            hreflang=${language.lang}
            rel=${language.samePage ? 'alternate' : nothing}
            translate="no"
            ><span class="vn-hidden" lang=${words.lang}>${purpose} </span>${name}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** Children of `<vn-language-selector variant="article">`: the language versions of one article. */
export function languageVersions(
  versions: readonly LanguageLink[],
  { lang }: MarkupOptions,
): Markup {
  const label = translator(lang).msg('Muilla kielillä', { id: 'lang.other' });
  return html`<nav aria-label=${label}>
    <p aria-hidden="true">${label}</p>
    <ul>
      ${versions.map((version) => {
        const href = safeHref(version.href);
        const name = nameOf(version);
        if (href === undefined) return withoutLink(version, name);
        const words = translator(version.lang);
        const purpose = words.msg('Lue artikkeli suomeksi', { id: 'read.self' });
        return html`<li>
          <a
            href=${href}
            lang=${version.lang}
            hreflang=${version.lang}
            rel="alternate"
            translate="no"
            >${name}<span class="vn-hidden" lang=${words.lang}>: ${purpose}</span></a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** Children of `<vn-language-notice>`: the languages that the site offers. */
export function languageNotice(languages: readonly LanguageLink[]): Markup {
  return html`<ul>
    ${languages.map((language) => {
      const href = safeHref(language.href);
      if (href === undefined) return nothing;
      return html`<li>
        <a
          href=${href}
          lang=${language.lang}
          hreflang=${language.lang}
          rel=${language.samePage ? 'alternate' : nothing}
          translate="no"
          >${nameOf(language)}</a
        >
      </li>`;
    })}
  </ul>`;
}
