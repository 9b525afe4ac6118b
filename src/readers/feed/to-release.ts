import { languageTag } from '../language-of.js';
import { withoutEmpty } from '../../model/lenient.js';
import { describe } from '../../model/problem.js';
import type { PressRelease } from '../../model/release/press-release.js';
import { readPublishers } from '../../model/release/publisher.js';
import { originOf, safeHref } from '../../model/url.js';
import { parseDate } from '../date/parse-date.js';
import {
  hasMarkup,
  oneLine,
  paragraphs,
  personName,
  type FeedEntry,
  type FeedText,
} from './entry.js';
import { leadAbove } from './excerpt.js';
import { attributeValues } from '../html-source.js';
import { isBase, type ResolveUrl } from '../url-resolver.js';
import { linksIn, resolveUrls } from './html-urls.js';
import { imageKey, imagesAndFiles } from './media.js';

/** What all entries of a feed have in common. */
export interface FeedContext {
  /** BCP 47 tag of entries without a language. */
  readonly lang: string;
  /** URL that the caller gave, or that the feed was loaded from. */
  readonly base: string | undefined;
  /** URL of the site, as the feed names it. */
  readonly home: string | undefined;
  /** Publishers of the next entry that names neither a publisher nor an author. */
  readonly publishers: () => readonly string[];
  readonly problem: (expected: string, found: string) => void;
  readonly resolve: ResolveUrl;
  /** Which names are those of the government: most entries of a feed have the same ones. */
  readonly government: Map<string, boolean>;
}

const isWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:/i.test(url) && URL.canParse(url);

/** The first of several URLs that others can be resolved against. */
const baseOf = (...urls: readonly (string | undefined)[]): string | undefined => urls.find(isBase);

function absolute(
  written: string | undefined,
  base: string | undefined,
  { problem, resolve }: FeedContext,
): string | undefined {
  if (written === undefined || written.trim() === '') return undefined;
  const href = safeHref(written)?.replace(/ /g, '%20');
  if (href === undefined) problem('a web URL', describe(written));
  if (href === undefined || (base === undefined && isWeb(href))) return href;
  const found = resolve(href, base);
  if (found !== undefined) return found;
  problem('an absolute URL, or a base to resolve it', describe(href));
  return undefined;
}

/** The date in ISO 8601; a text that is not a date is kept, to be shown as it is. */
function dateOf(
  text: string | undefined,
  lang: string,
  { problem }: FeedContext,
): string | undefined {
  if (text === undefined) return undefined;
  try {
    return parseDate(text, { lang });
  } catch {
    problem('a date', describe(text));
    return text;
  }
}

/** Lead and text of an entry. */
function textsOf(
  { summary, content }: FeedEntry,
  url: string | undefined,
  htmlOf: (text: FeedText) => string,
): Pick<PressRelease, 'lead' | 'html' | 'body'> {
  const lead = summary ? paragraphs(summary).join('\n\n') : '';
  if (!content) return summary && hasMarkup(summary) ? { html: htmlOf(summary) } : { lead };
  if (content.kind === 'text') {
    const body = paragraphs(content);
    const isExcerpt = leadAbove(lead, body.join(' ').replace(/</g, '&lt;')) === '';
    return {
      lead: isExcerpt ? '' : lead,
      body: body.map((paragraph) => ({ paragraph })),
    };
  }
  const html = htmlOf(content);
  const linked = summary && hasMarkup(summary) ? htmlOf(summary) : '';
  const known = new Set([...linksIn(html), url]);
  // A link such as "Continue reading" leads to the entry itself.
  if (linksIn(linked).some((link) => !known.has(link))) {
    return { html: `<div>${linked}</div>${html}` };
  }
  return lead !== '' && leadAbove(lead, html) === '' ? { html } : { lead, html };
}

/** The names of persons and of organisations of the government. */
function creatorsOf(
  { publishers: own = [], authors = [] }: FeedEntry,
  lang: string,
  url: string | undefined,
  { publishers: ofFeed, government }: FeedContext,
): Pick<PressRelease, 'publishers' | 'authors'> {
  // Not the whole URL, which would be parsed again for each name.
  const site = url === undefined ? undefined : originOf(url);
  const isGovernment = (name: string): boolean => {
    const key = `${lang} ${site ?? ''} ${name}`;
    const known = government.get(key);
    if (known !== undefined) return known;
    const found = readPublishers([name], { lang, url: site }).some((one) => one.isGovernment);
    government.set(key, found);
    return found;
  };
  const publishers = own.length + authors.length > 0 ? own : ofFeed();
  const names = [...new Set(authors.map(personName))].filter(Boolean);
  return {
    publishers: [...new Set([...publishers, ...names.filter(isGovernment)])],
    authors: names.filter((name) => !isGovernment(name)),
  };
}

/** The language of a text, where it is not that of the entry. */
const ownLanguage = (text: FeedText, { inheritedLang }: FeedEntry): string | undefined =>
  text.lang === undefined || text.lang === inheritedLang ? undefined : languageTag(text.lang);

/** The language of an entry; that of its texts, if all of them have the same one. */
function languageOf(entry: FeedEntry, { lang }: FeedContext): string {
  const { title, summary, content } = entry;
  const texts = [title, content ?? summary].filter((text) => text !== undefined);
  const [first, ...others] = texts.map((text) => ownLanguage(text, entry));
  const own = others.every((tag) => tag === first) ? first : undefined;
  return own ?? ((entry.lang && languageTag(entry.lang)) || lang);
}

/** HTML in a different language from the release, marked as such. */
function inLanguage(text: FeedText, lang: string, entry: FeedEntry, html: string): string {
  const own = ownLanguage(text, entry);
  return own === undefined || own === lang ? html : `<div lang="${own}">${html}</div>`;
}

/** An entry as a release. */
export function releaseOf(entry: FeedEntry, context: FeedContext): PressRelease {
  const { base, home, problem, resolve } = context;
  const lang = languageOf(entry, context);
  const place = baseOf(entry.base, base, home);
  const url = absolute(entry.url, place, context);
  const textBase = baseOf(entry.base, url, base, home);
  let isReported = false;
  const htmlOf = (text: FeedText): string =>
    inLanguage(
      text,
      lang,
      entry,
      resolveUrls(text.value, (relative) => {
        const at = baseOf(text.base, textBase);
        const found = resolve(relative, at);
        if (found !== undefined) return found;
        if (/^\/\/[^/]/.test(relative)) return `https:${relative}`;
        if (!isReported) problem('an absolute URL, or a base to resolve it', describe(relative));
        isReported = true;
        return undefined;
      }),
    );
  const texts = textsOf(entry, url, htmlOf);
  const media = (entry.media ?? []).flatMap((medium) => {
    const href = absolute(medium.url, textBase, context);
    return href === undefined ? [] : [{ ...medium, url: href }];
  });
  const { images, attachments } = imagesAndFiles(media);
  const shown = imageKeysIn(texts.html ?? '');
  const [image, ...others] = images.filter(({ src }) => !shown.has(imageKey(src)));
  const found = withoutEmpty<Partial<PressRelease>>({
    published: dateOf(entry.published, lang, context),
    updated: dateOf(entry.updated, lang, context),
    type: entry.type,
    ...creatorsOf(entry, lang, url, context),
    ...texts,
    image,
    images: others,
    attachments,
    keywords: [...new Set(entry.keywords?.map((text) => oneLine({ kind: 'unknown', value: text })))]
      .filter(Boolean)
      .map((text) => ({ text })),
    related: (entry.related ?? []).map((one) => ({
      ...one,
      href: absolute(one.href, textBase, context),
    })),
    versions: versionsOf(entry, lang, context),
    url,
    id: entry.id,
  });
  return { lang, headline: oneLine(entry.title), ...found };
}

const imageKeysIn = (html: string): ReadonlySet<string> =>
  new Set(attributeValues(html, 'img', 'src').map(imageKey));

function versionsOf(
  { versions = [], base: own }: FeedEntry,
  lang: string,
  context: FeedContext,
): PressRelease['versions'] {
  const found = versions.flatMap((version) => {
    const tag = languageTag(version.lang);
    const href = absolute(version.url, baseOf(own, context.base, context.home), context);
    return tag !== undefined && tag !== lang && href !== undefined ? [{ lang: tag, href }] : [];
  });
  return found.length > 0 ? [...found, { lang }] : [];
}
