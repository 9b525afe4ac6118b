import { html, nothing, type TemplateResult } from 'lit';
import { switchboard } from '../data/site.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import { readPhone, type Locale, type TextLink } from '../../src/model/index.js';

/** What the ministry does, in one sentence. The text is invented. */
const MANDATE = {
  title: 'Turvallinen arki kaikille Suomessa',
  text: 'Sisäministeriö valmistelee poliisia, pelastustointa, rajaturvallisuutta ja maahanmuuttoa koskevat lait ja ohjaa hallinnonalansa virastoja. Luvat ja päätökset saat virastoista.',
};

const area = (text: string, path: string): TextLink => ({ text, href: `/vastuualueet/${path}` });

/** Pages that visitors look for most, named as they search for them. */
const TASKS: readonly TextLink[] = [
  area('Ampuma-aseet', 'poliisiasiat/ampuma-aseet'),
  area('Rahankeräys', 'poliisiasiat/rahankerays'),
  area('Rahapelit', 'poliisiasiat/rahapelit'),
  area('Vartiointi', 'poliisiasiat/vartiointi-ja-jarjestyksenvalvonta'),
  area('Vaaratiedote', 'pelastustoimi/pelastustoiminta/vaaratiedote'),
  area('Onnettomuuksien ehkäisy', 'pelastustoimi/onnettomuuksien-ehkaisy'),
];

/** The first part of the front page: its heading, the mandate and the tasks. */
export const introduction = (lang: Locale, name: TemplateResult): TemplateResult =>
  lang === 'fi'
    ? html`<h1>${MANDATE.title}</h1>
        <p class="lead">${MANDATE.text}</p>
        <h2>Usein haettua</h2>
        <ul>
          ${TASKS.map(({ text, href }) => html`<li><a href=${href ?? '/'}>${text}</a></li>`)}
        </ul>`
    : name;

/** The telephone number and a link to all contact information. */
export function contact(lang: Locale): TemplateResult {
  const phone = readPhone(switchboard);
  const { contacts } = SITE_TEXTS[lang];
  const path = lang === 'fi' ? '/yhteystiedot' : `/${lang}/contacts/`;
  return html`<h2><a href=${path}>${contacts}</a></h2>
    ${
      phone
        ? html`<p class="phone"><a href=${phone.href ?? nothing}>${phone.text}</a></p>`
        : html`<p>${switchboard}</p>`
    }`;
}
