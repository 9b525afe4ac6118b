import { html, nothing } from 'lit';
import { capitalised, GOVERNMENT, hrefIn, nameIn, type Organisation } from '../model/government.js';
import { matchLocale } from '../model/language.js';
import { link, wordsIn, type Markup, type MarkupOptions } from './parts.js';

/** What `ministrySwitcher()` needs. */
export interface MinistrySwitcherOptions extends MarkupOptions {
  /** Key of the organisation whose site this is, for example `sm`. */
  readonly current?: string | undefined;
  /** The organisations, the government first; by default Finland's. */
  readonly organisations?: readonly Organisation[] | undefined;
}

/** What finds an organisation beside its name. */
const abbreviationsOf = ({ abbreviations = {} }: Organisation): string | typeof nothing =>
  Object.values(abbreviations).join(' ') || nothing;

/** A list longer than this has a filter. */
const FILTER_FROM = 15;

/** Children of `<vn-ministry-switcher>`: the government and its ministries in a disclosure. */
export function ministrySwitcher(options: MinistrySwitcherOptions): Markup {
  const { lang, current, organisations = GOVERNMENT } = options;
  const words = wordsIn(lang);
  const label = words.msg('Valtioneuvosto ja ministeriöt', { id: 'nav.sites' });
  // An attribute's language is that of its element: what stands below it has its own again.
  const labelLang = words.langIn('nav.sites');
  const locale = matchLocale(lang);
  const item = (organisation: Organisation): Markup => {
    const { name, lang: nameLang } = nameIn(organisation, locale);
    return link(
      { text: capitalised(name), href: hrefIn(organisation, locale) },
      {
        lang: nameLang === locale ? undefined : nameLang,
        current: organisation.key === current ? 'true' : undefined,
      },
    );
  };
  const [government, ...ministries] = organisations;
  const hasFilter = organisations.length > FILTER_FROM;
  // In all seven languages the label's first word stands alone: narrow bars show only that.
  const [first = '', ...rest] = label.split(' ');
  return html`<nav aria-label=${label} lang=${labelLang ?? nothing}>
    <details>
      <summary>${first} <span>${rest.join(' ')}</span></summary>
      <div lang=${labelLang === undefined ? nothing : lang}>
        ${government ? item(government) : ''}
        ${
          // Hidden until the script shows it: without script it would do nothing.
          !hasFilter
            ? nothing
            : html`<label hidden
                >${words.said('filter', words.msg('Suodata', { id: 'filter' }))}
                <input type="search" autocomplete="off"
              /></label>`
        }
        <ul>
          ${ministries.map(
            (ministry) =>
              html`<li data-vn-words=${hasFilter ? abbreviationsOf(ministry) : nothing}>
                ${item(ministry)}
              </li>`,
          )}
        </ul>
      </div>
    </details>
  </nav>`;
}
