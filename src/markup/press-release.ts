import { html, nothing } from 'lit';
import { isEmbargoed, type Clock } from '../model/embargo.js';
import { fieldsOf, listOf, textOf } from '../model/lenient.js';
import type { PressRelease, TextLink } from '../model/press-release.js';
import { readingMinutes, releaseBody, releaseImage } from '../model/release-body.js';
import { headingsOf } from '../model/rich-flow.js';
import { richPlain, type RichElement } from '../model/rich-text.js';
import { heading } from './heading.js';
import { hidden, linkList, wordsIn, type Markup, type Words } from './parts.js';
import { releaseContacts } from './release-contacts.js';
import { entry, releaseMeta } from './release-meta.js';
import { releaseNotices } from './release-notices.js';
import { draw, type RichContext } from './rich-text.js';

/** How a release is drawn. */
export interface PressReleaseOptions extends Clock {
  /** Level of the title: 1 by default, 2 or 3 where the page has a title of its own. */
  readonly headingLevel?: 1 | 2 | 3 | undefined;
  /** Beginning of the ids in it, `vn` by default: a second release on a page needs its own. */
  readonly id?: string | undefined;
  /** Whether a long text begins with links to its headings. */
  readonly contents?: boolean | undefined;
  /** Whether it says how long reading takes. */
  readonly readingTime?: boolean | undefined;
}

const usable = (links: readonly TextLink[] | undefined): readonly TextLink[] =>
  listOf<unknown>(links)
    .map((one) => (typeof one === 'string' ? { text: one } : (one as TextLink)))
    .map(({ text, href }) => ({ text: textOf(text), href }))
    .filter(({ text }) => text !== '');

const tags = (term: Markup | string, links: readonly TextLink[]): Markup | typeof nothing =>
  links.length > 0 ? entry(term, [linkList(links)]) : nothing;

/** Ids for headings, from their words. */
function headingIds(
  body: readonly RichElement[],
  prefix: string,
): ReadonlyMap<RichElement, string> {
  const taken = new Set<string>();
  const ids = new Map<RichElement, string>();
  for (const one of headingsOf(body)) {
    const words = richPlain([one])
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\d]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60);
    let id = `${prefix}-${words}`;
    for (let number = 2; taken.has(id); number += 1) id = `${prefix}-${words}-${String(number)}`;
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
  return html`<nav class="vn-contents" aria-labelledby=${id}>
    ${heading(level, context.words.said('onpage', context.words.msg('Tällä sivulla', { id: 'onpage' })), id)}${linkList(
      top.map(([one, target]) => ({ text: richPlain([one]), href: `#${target}` })),
    )}
  </nav>`;
}

function releaseText(
  release: PressRelease,
  words: Words,
  { contents, level, id }: { contents: boolean | undefined; level: number; id: string },
): Markup | typeof nothing {
  const body = releaseBody(release, level);
  const ids = contents ? headingIds(body, id) : new Map<RichElement, string>();
  const context: RichContext = { words, ids, tables: 0, prefix: id };
  const parts = [
    ...releaseNotices(release, words),
    ...(textOf(release.lead) ? [html`<p class="vn-lead">${textOf(release.lead)}</p>`] : []),
    ...releaseImage(release.image).map((one) => draw(one, context)),
    ...(contents ? [tableOfContents(context, level)] : []),
    ...body.map((one) => draw(one, context)),
  ];
  return parts.length > 0 ? html`<div class="vn-text">${parts}</div>` : nothing;
}

/** A short word after a colon stays with the next one: no line of a title ends in `: Det`. */
const bound = (title: string): string => title.replace(/(: \S{1,4}) /g, '$1\u00a0');

/**
 * Children of `<vn-press-release lang="…">`: the article, every word that is added to it in the
 * article's own language. Texts are plain text, or rich text that is checked again here; nothing
 * is ever read as HTML. Data of a wrong kind is left out or shown as text. Before the end of an
 * embargo nothing is written.
 */
export function pressRelease(release: PressRelease, options: PressReleaseOptions = {}): Markup {
  const given = fieldsOf(release) as unknown as PressRelease;
  if (isEmbargoed(given, options)) return html`${nothing}`;
  const lang = textOf(given.lang) || 'fi';
  const { headingLevel = 1, id = 'vn', contents, readingTime } = options;
  const level = headingLevel + 1;
  const words = wordsIn(lang);
  const { msg, said } = words;
  const type = textOf(given.type);
  const title = bound(textOf(given.headline));
  const url = textOf(given.url);
  const [persons, keywords, related] = [given.persons, given.keywords, given.related].map((links) =>
    usable(links),
  ) as [readonly TextLink[], readonly TextLink[], readonly TextLink[]];
  const known: PressRelease = { ...given, lang };
  return html`<article>
    <header>
      ${
        type !== '' && title !== ''
          ? html`<p class="vn-kicker">
              ${hidden(`${msg('Tyyppi', { id: 'type' })}: `, words.langIn('type'))}${type}
            </p>`
          : nothing
      }
      ${heading(headingLevel, title || type || said('type.press', msg('Tiedote', { id: 'type.press' })))}
    </header>
    ${releaseMeta(known, words, readingTime ? readingMinutes(known) : undefined)}${releaseText(
      known,
      words,
      { contents, level, id },
    )}${
      related.length > 0
        ? html`<section class="vn-related" aria-labelledby="${id}-related">
            ${heading(level, said('related', msg('Aiheesta muualla', { id: 'related' })), `${id}-related`)}${linkList(related)}
          </section>`
        : nothing
    }${releaseContacts(known, words, { id, level })}${
      persons.length + keywords.length > 0
        ? html`<dl class="vn-tags">
            ${tags(said('persons', msg('Henkilöt', { id: 'persons' })), persons)}${tags(
              said('keywords', msg('Asiasanat', { id: 'keywords' })),
              keywords,
            )}
          </dl>`
        : nothing
    }${
      url === ''
        ? nothing
        : html`<p class="vn-address">
            ${said('address', msg('Osoite', { id: 'address' }))}: ${url}
          </p>`
    }
  </article>`;
}
