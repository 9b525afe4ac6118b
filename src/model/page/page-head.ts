import type { JsonLd } from '../json-ld/json-ld.js';

/** A language version of a page. */
export interface PageVersion {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly href: string;
}

/** What the `<head>` of a page tells search engines and social media. */
export interface PageHead {
  /** Language of the page (BCP 47). */
  readonly lang: string;
  /** Title of the page, without the name of the site. */
  readonly title: string;
  /** Language of the title where it differs from the page. */
  readonly titleLang?: string | undefined;
  /** Name of the site; after the title unless they are equal. */
  readonly siteName?: string | undefined;
  /** What the page is about, in one or two sentences. */
  readonly description?: string | undefined;
  /** Canonical URL. */
  readonly url: string;
  /** The page in all of its languages; its own is added where it is missing. */
  readonly versions?: readonly PageVersion[] | undefined;
  /** Language of the version for visitors of all other languages; by default Finnish. */
  readonly defaultLang?: string | undefined;
  /** Image for social media. */
  readonly image?:
    | {
        readonly src: string;
        readonly alt?: string | undefined;
        readonly width?: number | undefined;
        readonly height?: number | undefined;
      }
    | undefined;
  /** Whether it is an article: a press release, news item or column. */
  readonly isArticle?: boolean | undefined;
  /** When an article was published and last changed (ISO 8601). */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** RSS feeds of the page. */
  readonly feeds?: readonly { readonly title: string; readonly href: string }[] | undefined;
  /** Structured data of an article, such as `newsArticleJsonLd()`; by default that of a `WebPage`. */
  readonly jsonLd?: JsonLd | undefined;
  /** Base URL of relative URLs: search engines and social media need absolute ones. */
  readonly base?: string | undefined;
}
