import { html, nothing } from 'lit';
import type { Release } from '../model/release/press-release.js';
import type { Localizer } from './localize.js';
import { link, type Markup } from './parts.js';
import { date } from './release-meta.js';

/** What a reader must know first: archived, corrected, translated by a machine. */
export function releaseNotices(release: Release, localizer: Localizer): readonly Markup[] {
  const { msg, renderMessage } = localizer;
  const found: Markup[] = [];
  if (release.archived) {
    const archived = msg('Tämä sivu on arkistoitu, eikä sitä enää päivitetä.', {
      id: 'release.archived',
    });
    found.push(html`<div class="vn-notice"><p>${renderMessage(archived)}</p></div>`);
  }
  if (release.corrections.length > 0) {
    found.push(
      html`<div class="vn-notice">
        <p>
          ${renderMessage(msg('Tekstiä on korjattu julkaisemisen jälkeen.', { id: 'release.corrected' }))}
        </p>
        <ul>
          ${release.corrections.map(({ date: day, text }) => {
            const prefix = day === undefined ? nothing : html`${date(day, localizer)}: `;
            return html`<li>${prefix}${text}</li>`;
          })}
        </ul>
      </div>`,
    );
  }
  const original = release.machineTranslated;
  if (original) {
    found.push(
      html`<div class="vn-notice">
        <p>
          ${renderMessage(msg('Tämä teksti on konekäännös.', { id: 'release.machine' }))}${
            original === true ? nothing : html` ${link(original)}`
          }
        </p>
      </div>`,
    );
  }
  return found;
}
