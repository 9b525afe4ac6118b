import { readDateTime } from '../model/date.js';
import { ownValue } from '../model/own-value.js';
import { absoluteUrl, jsonLdText } from '../model/json-ld/json-ld.js';
import { webPageJsonLd } from '../model/json-ld/web-page.js';
import type { PageHead } from '../model/page/page-head.js';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '');

type Attributes = Readonly<Record<string, string | undefined>>;

/** A void element; nothing if one of its attributes has no value. */
function tag(name: string, attributes: Attributes): string {
  const entries = Object.entries(attributes);
  if (entries.some(([, value]) => value === undefined || value === '')) return '';
  const written = entries.map(([key, value = '']) => ` ${key}="${escape(value)}"`);
  return `<${name}${written.join('')}>\n`;
}

const property = (name: string, content: string | undefined): string =>
  tag('meta', { property: name, content });

/** `sv` as `sv_FI`: Open Graph has no language without a country. */
const COUNTRIES: Readonly<Record<string, string>> = { en: 'GB', ru: 'RU', fr: 'FR', de: 'DE' };
function ogLocale(lang: string): string {
  const [language = '', region] = lang.split('-');
  return `${language}_${region?.length === 2 ? region.toUpperCase() : (ownValue(COUNTRIES, language) ?? 'FI')}`;
}

/**
 * The part of a `<head>` that describes the page: title, description, canonical URL, language
 * versions with `x-default`, Open Graph, feeds and structured data, all from the same data. Unsafe
 * URLs are left out.
 *
 * @returns HTML
 */
export function pageHead(data: PageHead): string {
  const { lang, title, titleLang, siteName, description, image, base } = data;
  const { versions = [], defaultLang = 'fi', feeds = [], isArticle = false } = data;
  const absolute = (href: string | undefined): string | undefined => absoluteUrl(href, { base });
  const url = absolute(data.url);
  const contentLang = titleLang ?? lang;
  const all = [
    ...(versions.some((one) => one.lang === contentLang)
      ? []
      : [{ lang: contentLang, href: data.url }]),
    ...versions,
  ];
  const alternates = versions.length > 0 ? all : [];
  const fallback = alternates.find((one) => one.lang === defaultLang);
  const hreflang = (one: string, href: string | undefined): string =>
    tag('link', { rel: 'alternate', hreflang: one, href: absolute(href) });
  const name = siteName === undefined || siteName === title ? title : `${title} – ${siteName}`;
  const size = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : String(value);
  const src = absolute(image?.src);
  const json = jsonLdText(data.jsonLd ?? webPageJsonLd(data, url));
  return [
    `<title${contentLang === lang ? '' : ` lang="${escape(contentLang)}"`}>${escape(name)}</title>\n`,
    tag('meta', { name: 'description', content: description }),
    tag('link', { rel: 'canonical', href: url }),
    ...alternates.map((one) => hreflang(one.lang, one.href)),
    fallback ? hreflang('x-default', fallback.href) : '',
    property('og:type', isArticle ? 'article' : 'website'),
    property('og:title', title),
    property('og:description', description),
    property('og:url', url),
    property('og:site_name', siteName),
    property('og:locale', ogLocale(contentLang)),
    ...alternates
      .filter((one) => one.lang !== contentLang)
      .map((one) => property('og:locale:alternate', ogLocale(one.lang))),
    property('og:image', src),
    ...(src === undefined
      ? []
      : [
          property('og:image:alt', image?.alt),
          property('og:image:width', size(image?.width)),
          property('og:image:height', size(image?.height)),
        ]),
    ...(isArticle
      ? [
          property('article:published_time', readDateTime(data.published)?.datetime),
          property('article:modified_time', readDateTime(data.updated)?.datetime),
        ]
      : []),
    ...feeds.map((feed) =>
      tag('link', {
        rel: 'alternate',
        type: 'application/rss+xml',
        title: feed.title,
        href: absolute(feed.href),
      }),
    ),
    json === '' ? '' : `<script type="application/ld+json">${json}</script>\n`,
  ].join('');
}
