import { html, nothing } from 'lit';
import type { Message } from '../i18n/message.js';
import type { NoticeSeverity, SiteNotice } from '../model/page/site-notice.js';
import { heading } from './heading.js';
import { localize, type Localizer } from './localize.js';
import { linkList, type Markup, type MarkupOptions } from './parts.js';

/** A circle, a triangle and an octagon. */
const SHAPES: Readonly<Record<NoticeSeverity, string>> = {
  1: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M12 11v6M12 7v.01',
  2: 'M12 3 1.5 21h21zM12 10v5M12 18v.01',
  3: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6M12 17v.01',
};

/** The word for a severity: neither colour nor shape is its only sign. */
function wordFor(severity: NoticeSeverity, isCrisis: boolean, { msg }: Localizer): Message {
  if (severity === 1) return msg('Tiedoksi', { id: 'notice.information' });
  if (severity === 2)
    return isCrisis
      ? msg('Varoitus', { id: 'notice.warning' })
      : msg('Häiriö', { id: 'notice.disruption' });
  return isCrisis
    ? msg('Vaaratiedote', { id: 'notice.emergency' })
    : msg('Vakava häiriö', { id: 'notice.serious' });
}

/**
 * A notice of one of three severities, or the crisis banner. It is part of the page from the start,
 * so it is not a live region.
 */
export function siteNotice(data: SiteNotice, { lang }: MarkupOptions): Markup {
  const { title, text, textLang, links = [], isCrisis = false, headingLevel = 2 } = data;
  const severity = data.severity === 2 || data.severity === 3 ? data.severity : 1;
  const localizer = localize(lang);
  const id = data.id ?? (isCrisis ? 'vn-crisis' : 'vn-site-notice');
  const word = wordFor(severity, isCrisis, localizer);
  const own = textLang === undefined || textLang === lang ? nothing : textLang;
  const name = html`${localizer.renderMessage(word)}: <span lang=${own}>${title}</span>`;
  return html`<section
    class="vn-site-notice"
    data-severity=${String(severity)}
    ?data-crisis=${isCrisis}
    aria-labelledby=${id}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${SHAPES[severity]}></path></svg>
    <div>
      ${isCrisis ? html`<p id=${id}><strong>${name}</strong></p>` : heading(headingLevel, name, id)}${
        text === undefined || text === '' ? nothing : html`<p lang=${own}>${text}</p>`
      }${links.length > 0 ? linkList(links) : nothing}
    </div>
  </section>`;
}
