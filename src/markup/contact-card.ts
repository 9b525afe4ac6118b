import { html } from 'lit';
import { fieldsOf } from '../model/lenient.js';
import type { ContactCard } from '../model/page/contact-card.js';
import { levelOf, oneText } from '../model/page/read-card.js';
import { details, nameHeading, ownerOf } from './card-details.js';
import { cards, entriesOf } from './cards.js';
import { line } from './contact-lines.js';
import { localize } from './localize.js';
import type { Markup, MarkupOptions } from './parts.js';

/** How to reach units, offices and persons. */
export function contactCard(data: ContactCard, { lang }: MarkupOptions): Markup {
  const { contacts, headingLevel } = fieldsOf(data);
  const localizer = localize(lang);
  return cards(
    'vn-contact-card',
    entriesOf(contacts).map(({ fields, sentence }) => {
      const owner = ownerOf(fields, localizer);
      const { href, title, organisation, text } = fields;
      return html`${nameHeading(owner, href, levelOf(headingLevel))}${line(oneText(title), true)}${line(
        oneText(organisation),
        true,
      )}${line(oneText(text) ?? sentence)}${details(fields, owner, localizer)}`;
    }),
  );
}
