import { html, nothing } from 'lit';
import { fieldsOf, listOf } from '../model/lenient.js';
import type { PersonCard } from '../model/page/person-card.js';
import { levelOf, linksOf, oneText } from '../model/page/read-card.js';
import { safeImageUrl } from '../model/url.js';
import { details, nameHeading, ownedLinks, ownerOf, type Owner } from './card-details.js';
import { cards, entriesOf } from './cards.js';
import { line } from './contact-lines.js';
import { heading } from './heading.js';
import { localize } from './localize.js';
import type { Markup, MarkupOptions } from './parts.js';

const sizeOf = (value: unknown): string | typeof nothing =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? String(value) : nothing;

/** The picture of a person. It follows the text, so that the heading comes first. */
function picture(portrait: unknown): Markup | typeof nothing {
  const { src, width, height, alt } = fieldsOf(portrait);
  const url = safeImageUrl(src);
  return url === undefined
    ? nothing
    : html`<img
        src=${url}
        alt=${oneText(alt) ?? ''}
        width=${sizeOf(width)}
        height=${sizeOf(height)}
        loading="lazy"
      />`;
}

/** Duties, news or assistants below the rest. */
function list(value: unknown, level: number, owner: Owner): Markup {
  const { title, items } = fieldsOf(value);
  const name = oneText(title) ?? oneText(value);
  const links = linksOf(items);
  return html`<div>
    ${name === undefined ? nothing : heading(level, name)}${links.length > 0 ? ownedLinks(links, owner) : nothing}
  </div>`;
}

/** Persons in an office: role, name, portrait, duties and contact details. */
export function personCard(data: PersonCard, { lang }: MarkupOptions): Markup {
  const { persons, headingLevel } = fieldsOf(data);
  const localizer = localize(lang);
  const level = levelOf(headingLevel);
  return cards(
    'vn-person-card',
    entriesOf(persons).map(({ fields, sentence }) => {
      const owner = ownerOf(fields, localizer);
      const { href, role, organisation, text, portrait, lists } = fields;
      return html`<div>
          <div>
            <div>
              ${nameHeading(owner, href, level)}${line(oneText(role), true)}${line(
                oneText(organisation),
                true,
              )}${line(oneText(text) ?? sentence)}
            </div>
            <div>${details(fields, owner, localizer)}</div>
            ${picture(portrait)}
          </div>
        </div>
        ${listOf(lists).map((one) => list(one, level + 1, owner))}`;
    }),
  );
}
