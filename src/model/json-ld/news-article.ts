import { readDateTime } from '../date.js';
import { withoutEmpty } from '../lenient.js';
import { isEmbargoed, type Clock } from '../release/embargo.js';
import type { Author, PressRelease, ReleaseImage } from '../release/press-release.js';
import { bodyImages, readRelease } from '../release/read-release.js';
import { absoluteUrl, type JsonLd, type JsonLdOptions } from './json-ld.js';

/** Options of `newsArticleJsonLd()`. */
export interface NewsArticleJsonLdOptions extends JsonLdOptions, Clock {}

/**
 * A press release as schema.org's `NewsArticle`. Invalid dates and unsafe URLs are omitted.
 *
 * @param input normalised by `readRelease()`
 * @returns `undefined` before the release's embargo ends
 * @see https://schema.org/NewsArticle
 */
export function newsArticleJsonLd(
  input: PressRelease,
  options: NewsArticleJsonLdOptions = {},
): JsonLd | undefined {
  const release = readRelease(input);
  if (isEmbargoed(release, options)) return undefined;
  const absolute = (url: unknown): string | undefined => absoluteUrl(url, options);
  const imageObject = ({ src, caption, alt, width, height }: ReleaseImage): JsonLd =>
    withoutEmpty({
      '@type': 'ImageObject',
      url: absolute(src),
      caption: caption ?? alt,
      width,
      height,
    });
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': absolute(release.url),
    headline: release.headline || release.type,
    description: release.lead,
    datePublished: readDateTime(release.published)?.datetime,
    dateModified: readDateTime(release.updated)?.datetime,
    inLanguage: release.lang,
    genre: release.type,
    publisher: release.publishers.map(({ text, href, lang }) =>
      withoutEmpty({
        '@type': 'GovernmentOrganization',
        name: lang === undefined ? text : { '@value': text, '@language': lang },
        url: absolute(href),
      }),
    ),
    author: release.authors.map((author) => {
      const { text, href, isOrganisation }: Author =
        typeof author === 'string' ? { text: author } : author;
      const type = isOrganisation ? 'Organization' : 'Person';
      return withoutEmpty({ '@type': type, name: text, url: absolute(href) });
    }),
    keywords: release.keywords.map(({ text }) => text),
    about: release.persons.map(({ text, href }) =>
      withoutEmpty({ '@type': 'Person', name: text, url: absolute(href) }),
    ),
    image: [...(release.image ? [release.image] : []), ...bodyImages(release.body)].map(
      imageObject,
    ),
    workTranslation: release.versions
      .filter(({ href }) => href)
      .map(({ lang, href }) => ({
        '@type': 'NewsArticle',
        inLanguage: lang,
        url: absolute(href),
      })),
    associatedMedia: release.attachments.map(({ title, href, type, size, lang: inLanguage }) =>
      withoutEmpty({
        '@type': /^image\//.test(type ?? '')
          ? 'ImageObject'
          : /^audio\//.test(type ?? '')
            ? 'AudioObject'
            : /^video\//.test(type ?? '')
              ? 'VideoObject'
              : 'MediaObject',
        name: title,
        contentUrl: absolute(href),
        encodingFormat: type,
        contentSize: size === undefined ? undefined : String(size),
        inLanguage,
      }),
    ),
    mentions: release.events.map(({ title, href, start, end, place, stream, registration }) =>
      withoutEmpty({
        '@type': 'Event',
        name: title,
        url: absolute(href),
        startDate: readDateTime(start)?.datetime,
        endDate: readDateTime(end)?.datetime,
        eventAttendanceMode: stream?.href
          ? `https://schema.org/${place === '' ? 'Online' : 'Mixed'}EventAttendanceMode`
          : undefined,
        location: [
          ...(place === '' ? [] : [{ '@type': 'Place', name: place, address: place }]),
          ...(stream?.href ? [{ '@type': 'VirtualLocation', url: absolute(stream.href) }] : []),
        ],
        offers: registration?.href
          ? { '@type': 'Offer', url: absolute(registration.href) }
          : undefined,
        organizer: release.publishers.map(({ text }) => ({ '@type': 'Organization', name: text })),
      }),
    ),
    isBasedOn: release.projects.map(({ text, id, href }) =>
      withoutEmpty({ '@type': 'CreativeWork', name: text, identifier: id, url: absolute(href) }),
    ),
    correction: release.corrections.map(({ text }) => text),
    mainEntityOfPage: absolute(release.url),
    url: absolute(release.url),
  });
}
