import { html, nothing } from 'lit';
import { GOVERNMENT } from '../model/organisation/government.js';
import {
  capitalised,
  hrefIn,
  nameIn,
  type Organisation,
} from '../model/organisation/organisation.js';
import { matchLocale } from '../model/language.js';
import { localize } from './localize.js';
import { hidden, link, type Markup, type MarkupOptions } from './parts.js';

/** Options of `ministrySwitcher()`. */
export interface MinistrySwitcherOptions extends MarkupOptions {
  /** Key of the organisation whose site this is, for example `sm`. */
  readonly organisation?: string | undefined;
  /** The organisations, the government first; by default Finland's. */
  readonly organisations?: readonly Organisation[] | undefined;
}

/** Other texts that the filter matches, besides the name. */
const abbreviationsOf = ({ abbreviations = {} }: Organisation): string | typeof nothing =>
  Object.values(abbreviations).join(' ') || nothing;

/** A list longer than this has a filter. */
const FILTER_FROM = 15;

/** Children of `<vn-ministry-switcher>`: the government and its ministries in a disclosure. */
export function ministrySwitcher(options: MinistrySwitcherOptions): Markup {
  const { lang, organisation: ownKey, organisations = GOVERNMENT } = options;
  const { msg, ownLang, renderMessage } = localize(lang);
  const name = msg('Valtioneuvosto ja ministeriöt', { id: 'nav.sites' });
  // `lang` applies to `aria-label` too, so the list restores the language of its content.
  const nameLang = ownLang(name);
  const locale = matchLocale(lang);
  const item = (organisation: Organisation): Markup => {
    const { name: text, lang: own } = nameIn(organisation, locale);
    return link(
      { text: capitalised(text), href: hrefIn(organisation, locale) },
      {
        lang: own === locale ? undefined : own,
        current: organisation.key === ownKey ? 'true' : undefined,
      },
    );
  };
  const [government, ...ministries] = organisations;
  const hasFilter = organisations.length > FILTER_FROM;
  // In all seven languages the first word is a name by itself: narrow bars display only that.
  const [first = '', ...rest] = name.text.split(' ');
  return html`<nav aria-label=${name.text} lang=${nameLang ?? nothing}>
    <details>
      <summary>${first} <span>${rest.join(' ')}</span></summary>
      <div lang=${nameLang === undefined ? nothing : lang}>
        ${government ? item(government) : ''}
        ${
          // The element shows it: without JavaScript it would do nothing.
          !hasFilter
            ? nothing
            : html`<label hidden
                ><span
                  >${renderMessage(msg('Suodata', { id: 'filter' }))}${hidden(` (${name.text})`, nameLang)}</span
                >
                <input type="search" autocomplete="off"
              /></label>`
        }
        <ul>
          ${ministries.map(
            (ministry) =>
              html`<li data-vn-keywords=${hasFilter ? abbreviationsOf(ministry) : nothing}>
                ${item(ministry)}
              </li>`,
          )}
        </ul>
      </div>
    </details>
  </nav>`;
}
