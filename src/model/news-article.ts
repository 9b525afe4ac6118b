import { readDateTime } from './date.js';
import { isEmbargoed, type Clock } from './embargo.js';
import type { JsonLd } from './json-ld.js';
import { listOf, textOf, withoutEmpty } from './lenient.js';
import type { PressRelease, ReleaseImage, TextLink } from './press-release.js';
import { readPublishers } from './publisher.js';
import { safeHref } from './url.js';

/** How a release is told to search engines. */
export interface NewsArticleOptions extends Clock {
  /** Address that relative ones start from: search engines want absolute addresses. */
  readonly base?: string | undefined;
}

/**
 * A release as schema.org's NewsArticle: an object for `JSON.stringify`, or for `jsonLdText()`.
 * Dates that are none are left out. Of a release under embargo it says nothing.
 *
 * @returns `undefined` before the embargo ends
 * @see https://schema.org/NewsArticle
 */
export function newsArticleJsonLd(
  release: PressRelease,
  { now, base }: NewsArticleOptions = {},
): JsonLd | undefined {
  if (isEmbargoed(release, { now })) return undefined;
  const absolute = (address: unknown): string | undefined => {
    const href = safeHref(address);
    if (href === undefined) return undefined;
    try {
      return new URL(href, base).href;
    } catch {
      return href;
    }
  };
  const named = (type: string, { text, href }: TextLink): JsonLd =>
    withoutEmpty({ '@type': type, name: textOf(text), url: absolute(href) });
  const image = ({ src, caption, alt, width, height }: ReleaseImage): JsonLd =>
    withoutEmpty({
      '@type': 'ImageObject',
      url: absolute(src),
      caption: textOf(caption) || textOf(alt),
      width,
      height,
    });
  const images = [
    ...listOf(release.image),
    ...listOf(release.body).flatMap((block) =>
      typeof block === 'object' && 'image' in block ? [block.image] : [],
    ),
  ];
  const corrections = listOf(release.corrections).map((one) =>
    textOf(typeof one === 'string' ? one : one.text),
  );
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': absolute(release.url),
    headline: textOf(release.headline) || textOf(release.type),
    description: textOf(release.lead),
    datePublished: readDateTime(release.published)?.datetime,
    dateModified: readDateTime(release.updated)?.datetime,
    inLanguage: release.lang,
    genre: textOf(release.type),
    publisher: readPublishers(release.publishers, release.lang).map(({ name, href, lang }) =>
      withoutEmpty({
        '@type': 'GovernmentOrganization',
        name: lang === undefined ? name : { '@value': name, '@language': lang },
        url: absolute(href),
      }),
    ),
    author: listOf(release.authors).map((name) =>
      withoutEmpty({ '@type': 'Person', name: textOf(name) }),
    ),
    keywords: listOf(release.keywords).map(({ text }) => textOf(text)),
    about: listOf(release.persons).map((person) => named('Person', person)),
    image: images.map((one) => image(one)).filter((one) => 'url' in one),
    workTranslation: listOf(release.versions)
      .filter(({ href }) => safeHref(href) !== undefined)
      .map(({ lang, href }) =>
        withoutEmpty({ '@type': 'NewsArticle', inLanguage: lang, url: absolute(href) }),
      ),
    correction: corrections.filter((text) => text !== ''),
    mainEntityOfPage: absolute(release.url),
    url: absolute(release.url),
  });
}
