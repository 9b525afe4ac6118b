import { html, nothing } from 'lit';
import { isEmbargoed, type Clock } from '../model/release/embargo.js';
import type { PressRelease, Release, TextLink } from '../model/release/press-release.js';
import { readRelease } from '../model/release/read-release.js';
import { figureOf, readingMinutes } from '../model/release/release-body.js';
import { headingsFrom, headingsOf } from '../model/text/rich-flow.js';
import { linkTargets } from '../model/text/rich-targets.js';
import { richPlain, type RichElement } from '../model/text/rich-text.js';
import { heading } from './heading.js';
import { localize, type Localizer } from './localize.js';
import { hidden, lineBreak, linkList, warningsAbout, type Markup } from './parts.js';
import { releaseActions, type ReleaseAction } from './release-actions.js';
import { releaseContacts } from './release-contacts.js';
import { entry, releaseMeta } from './release-meta.js';
import { releaseAttachments, releaseEvents, releaseProjects } from './release-related.js';
import { releaseNotices } from './release-notices.js';
import type { RichContext } from './rich-context.js';
import { renderAll, renderRichText } from './rich-text.js';

/** Options of `pressRelease()`. */
export interface PressReleaseOptions extends Clock {
  /**
   * Buttons below the article: `print`, `copy`, `share`; `print` by default. They need
   * `<vn-press-release>` to be defined.
   */
  readonly actions?: readonly ReleaseAction[] | undefined;
  /** Country of telephone numbers without a country code (ISO 3166-1, `SE`); `FI` by default. */
  readonly country?: string | undefined;
  /** Level of the title: 1 by default, 2 or 3 where the page has a title of its own. */
  readonly headingLevel?: 1 | 2 | 3 | undefined;
  /** Prefix of the ids in it, `vn` by default: a second release on a page needs its own. */
  readonly idPrefix?: string | undefined;
  /** Whether a long text begins with links to its headings. */
  readonly contents?: boolean | undefined;
  /** Whether it states how long reading takes. */
  readonly readingTime?: boolean | undefined;
}

const tags = (term: Markup | string, links: readonly TextLink[]): Markup | typeof nothing =>
  links.length > 0 ? entry(term, [linkList(links)]) : nothing;

/** What follows the prefix in the ids of the release's own parts. */
const OWN_IDS = /^(?:attachments|contacts|contents|events|projects|related|(?:box|table)-\d+)$/;

/** Ids for headings, made from their text. */
function headingIds(
  body: readonly RichElement[],
  prefix: string,
): ReadonlyMap<RichElement, string> {
  const taken = new Set<string>();
  const ids = new Map<RichElement, string>();
  for (const one of headingsOf(body)) {
    const slug = richPlain([one])
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\d]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    const first = `${prefix}-${OWN_IDS.test(slug) ? 'heading-' : ''}${slug}`;
    let id = first;
    for (let number = 2; taken.has(id); number += 1) id = `${first}-${String(number)}`;
    taken.add(id);
    ids.set(one, id);
  }
  return ids;
}

/** Links to the highest headings of the text. */
function tableOfContents(context: RichContext, level: number): Markup | typeof nothing {
  const top = [...context.ids].filter(([{ tag }]) => tag === `h${String(level)}`);
  if (top.length < 2) return nothing;
  const id = `${context.prefix}-contents`;
  const { msg, renderMessage } = context.localizer;
  return html`<nav class="vn-contents" aria-labelledby=${id}>
    ${heading(level, renderMessage(msg('Tällä sivulla', { id: 'onpage' })), id)}${linkList(
      top.map(([one, target]) => ({ text: richPlain([one]), href: `#${target}` })),
    )}
  </nav>`;
}

/** The lead: an empty line begins a new paragraph, other line breaks stay. */
const leadParagraphs = (lead: string): readonly Markup[] =>
  lead
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .filter((text) => text.trim() !== '')
    .map(
      (text) =>
        html`<p class="vn-lead">
          ${text
            .trim()
            .split('\n')
            .map((line, at) => (at === 0 ? line : [lineBreak(), line]))}
        </p>`,
    );

function releaseText(
  release: Release,
  localizer: Localizer,
  { contents, level, id }: { contents: boolean | undefined; level: number; id: string },
): Markup | typeof nothing {
  const body = headingsFrom(release.body, level);
  const ids = contents ? headingIds(body, id) : new Map<RichElement, string>();
  const context: RichContext = {
    ...linkTargets(body, id, ids),
    localizer,
    ids,
    names: new Set(),
    regions: 0,
    prefix: id,
  };
  const parts = [
    ...releaseNotices(release, localizer),
    ...(release.lead === '' ? [] : leadParagraphs(release.lead)),
    ...(release.image ? [renderRichText(figureOf(release.image), context)] : []),
    ...(contents ? [tableOfContents(context, level)] : []),
    ...renderAll(body, context),
  ];
  return parts.length > 0 ? html`<div class="vn-text">${parts}</div>` : nothing;
}

/** Keeps a short word after a colon with the next one: no line of a title ends in `: Det`. */
const bound = (title: string): string => title.replace(/(: \S{1,4}) /g, '$1\u00a0');

/**
 * Children of `<vn-press-release lang="…">`: the article and the buttons below it, with all added messages
 * in the article's own language. The release is normalised by `readRelease()`; nothing in it is parsed as HTML. Before the
 * end of an embargo nothing is rendered.
 */
export function pressRelease(input: PressRelease, options: PressReleaseOptions = {}): Markup {
  const release = readRelease(input, warningsAbout('a press release'));
  if (isEmbargoed(release, options)) return html`${nothing}`;
  const { actions = ['print'], headingLevel = 1, idPrefix: id = 'vn' } = options;
  const { contents, readingTime } = options;
  const level = headingLevel + 1;
  const localizer = localize(release.lang);
  const { msg, ownLang, renderMessage } = localizer;
  const kicker = msg('Tyyppi', { id: 'type' });
  const { type, url, persons, keywords, related } = release;
  const title = bound(release.headline);
  return html`<article>
      <header>
        ${
          type !== '' && title !== ''
            ? html`<p class="vn-kicker">${hidden(`${kicker.text}: `, ownLang(kicker))}${type}</p>`
            : nothing
        }
        ${heading(headingLevel, title || type || renderMessage(msg('Tiedote', { id: 'type.press' })))}
      </header>
      ${releaseMeta(release, localizer, readingTime ? readingMinutes(release) : undefined)}${releaseText(
        release,
        localizer,
        { contents, level, id },
      )}${releaseEvents(release, localizer, { id, level })}${releaseAttachments(
        release,
        localizer,
        { id, level },
      )}${releaseProjects(release, localizer, { id, level })}${
        related.length > 0
          ? html`<section class="vn-related" aria-labelledby="${id}-related">
              ${heading(level, renderMessage(msg('Aiheesta muualla', { id: 'related' })), `${id}-related`)}${linkList(related)}
            </section>`
          : nothing
      }${releaseContacts(release, localizer, { id, level, country: options.country })}${
        persons.length + keywords.length > 0
          ? html`<dl class="vn-tags">
              ${tags(renderMessage(msg('Henkilöt', { id: 'persons' })), persons)}${tags(
                renderMessage(msg('Asiasanat', { id: 'keywords' })),
                keywords,
              )}
            </dl>`
          : nothing
      }${
        url === ''
          ? nothing
          : html`<p class="vn-page-url">
              ${renderMessage(msg('Osoite', { id: 'address' }))}: ${url}
            </p>`
      }
    </article>
    ${releaseActions(actions, release, localizer)}`;
}
