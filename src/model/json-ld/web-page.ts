import { readDateTime } from '../date.js';
import { withoutEmpty } from '../lenient.js';
import type { PageHead } from '../page/page-head.js';
import type { JsonLd } from './json-ld.js';

/**
 * The structured data of a page that is not an article.
 *
 * @param url absolute URL of the page
 */
export const webPageJsonLd = (data: PageHead, url: string | undefined): JsonLd =>
  withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: data.title,
    description: data.description,
    inLanguage: data.titleLang ?? data.lang,
    datePublished: readDateTime(data.published)?.datetime,
    dateModified: readDateTime(data.updated)?.datetime,
    isPartOf: data.siteName === undefined ? undefined : { '@type': 'WebSite', name: data.siteName },
  });
