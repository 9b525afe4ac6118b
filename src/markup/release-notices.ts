import { html, nothing } from 'lit';
import { fieldsOf, listOf, textOf } from '../model/lenient.js';
import type { PressRelease } from '../model/press-release.js';
import { link, type Markup, type Words } from './parts.js';
import { date } from './release-meta.js';

/** What a reader must know before reading: kept as a record, corrected, translated by a machine. */
export function releaseNotices(release: PressRelease, words: Words): readonly Markup[] {
  const { msg, said } = words;
  const found: Markup[] = [];
  if (release.archived) {
    const text = msg('Tämä sivu on arkistoitu, eikä sitä enää päivitetä.', {
      id: 'release.archived',
    });
    found.push(html`<div class="vn-notice"><p>${said('release.archived', text)}</p></div>`);
  }
  const corrections = listOf<unknown>(release.corrections)
    .map((one) => (typeof one === 'object' ? fieldsOf(one) : { text: one }))
    .map(({ date: day, text }) => [textOf(day), textOf(text)] as const)
    .filter(([, text]) => text !== '');
  if (corrections.length > 0) {
    found.push(
      html`<div class="vn-notice">
        <p>
          ${said('release.corrected', msg('Tekstiä on korjattu julkaisemisen jälkeen.', { id: 'release.corrected' }))}
        </p>
        <ul>
          ${corrections.map(
            ([day, text]) =>
              html`<li>${day === '' ? nothing : html`${date(day, words)}: `}${text}</li>`,
          )}
        </ul>
      </div>`,
    );
  }
  const machine = release.machineTranslated;
  if (machine) {
    const { text, href } = fieldsOf(machine);
    const original = { text: textOf(text), href: textOf(href) };
    found.push(
      html`<div class="vn-notice">
        <p>
          ${said('release.machine', msg('Tämä teksti on konekäännös.', { id: 'release.machine' }))}${
            original.text === '' ? nothing : html` ${link(original)}`
          }
        </p>
      </div>`,
    );
  }
  return found;
}
