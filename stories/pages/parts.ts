import { html, nothing, type TemplateResult } from 'lit';
import { readPhone, type TextLink } from '../../src/model/index.js';
import { home, switchboard } from '../data/site.js';
import { ERROR_TEXTS, SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';

// Parts that several pages share. `sections.css` styles them.

/** A part of a page: the heading in the first quarter, the content beside it. */
export const section = (title: unknown, content: TemplateResult): TemplateResult =>
  html`<section class="section">
    <h2>${title}</h2>
    ${content}
  </section>`;

/** Links below each other, in columns where there is room. */
export const rows = (links: readonly TextLink[]): TemplateResult =>
  html`<ul class="rows">
    ${links.map(
      ({ text, href, lang }) =>
        html`<li>
          <a href=${href ?? '/'} lang=${lang ?? nothing} hreflang=${lang ?? nothing}>${text}</a>
        </li>`,
    )}
  </ul>`;

/** Links beside each other. */
export const links = (all: readonly TextLink[]): TemplateResult =>
  html`<ul class="links">
    ${all.map(
      ({ text, href, lang }) =>
        html`<li><a href=${href ?? '/'} hreflang=${lang ?? nothing}>${text}</a></li>`,
    )}
  </ul>`;

/** A telephone number, in the size of a heading. */
export function phoneNumber(number: string): TemplateResult {
  const phone = readPhone(number);
  return html`<p class="number">
    ${phone ? html`<a href=${phone.href ?? nothing}>${phone.text}</a>` : number}
  </p>`;
}

/** The switchboard and its hours. */
export const switchboardBlock = (lang: SiteLanguage): TemplateResult =>
  html`<div class="block">
    <h3>${ERROR_TEXTS[lang].switchboard}</h3>
    ${phoneNumber(switchboard)}
    <p>${ERROR_TEXTS[lang].hours}</p>
  </div>`;

/** The other languages' headings, as one heading: “På svenska / In English”. */
const otherLanguages = (others: readonly SiteLanguage[]): readonly TemplateResult[] =>
  others.map(
    (other, index) =>
      html`${index > 0 ? ' ' : ''}<span lang=${other}
          >${index > 0 ? '/ ' : ''}${ERROR_TEXTS[other].inLanguage}</span
        >`,
  );

/** What a page says, in the languages that it is not in. */
export function inOtherLanguages(
  lang: SiteLanguage,
  say: (other: SiteLanguage) => { readonly title: string; readonly text: unknown },
  more: (other: SiteLanguage) => readonly TextLink[] = () => [],
): TemplateResult {
  const others = SITE_LANGUAGES.filter((one) => one !== lang);
  return section(
    otherLanguages(others),
    html`<div class="columns">
      ${others.map((other) => {
        const { title, text } = say(other);
        const all = more(other);
        return html`<div class="block" lang=${other}>
          <h3>${title}</h3>
          <p>${text}</p>
          ${all.length > 0 ? links(all) : ''}
        </div>`;
      })}
    </div>`,
  );
}

/** A link to the front page in a language. */
export const homeLink = (lang: SiteLanguage): TextLink => ({
  text: ERROR_TEXTS[lang].home,
  href: home(lang),
  lang,
});
