import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { atomFeed, newsArticleJsonLd, rssFeed, type FeedSource } from '../../src/model/index.js';
import { releaseEn } from '../../stories/data/release.en.js';
import { releaseFi } from '../../stories/data/release.fi.js';
import { releaseRich } from '../../stories/data/release.rich.js';
import { releaseSv } from '../../stories/data/release.sv.js';

/** Longer texts take too long for thousands of variants. */
const MAX_LENGTH = 20_000;

export interface Texts {
  readonly feed: readonly string[];
  readonly html: readonly string[];
  readonly jsonLd: readonly string[];
  readonly sitemap: readonly string[];
}

/** The texts of the cases in a test file. */
function literalsIn(file: string, pattern: RegExp): readonly string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && pattern.test(node.text)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  const path = join('test/node', file);
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return [...found];
}

const RELEASES = [releaseFi, releaseSv, releaseEn, releaseRich];

const SOURCE: FeedSource = {
  title: 'Tiedotteet & uutiset',
  lang: 'fi',
  url: 'https://ministerio.example/ajankohtaista/',
  feedUrl: 'https://ministerio.example/rss.xml',
  items: RELEASES.map((release, index) => ({
    title: release.headline,
    href: `https://ministerio.example/-/${String(index)}/?a=1&b=2`,
    date: release.published,
    lang: release.lang,
    summary: release.lead,
  })),
};

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"';
const inFeed = (item: string): string =>
  `<rss version="2.0" ${NAMESPACES}><channel><title>t</title><item><title>a</title></item><item>${item}</item></channel></rss>`;
const inSitemap = (url: string): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>https://a.example/b/</loc></url><url>${url}</url></urlset>`;

const linkedDataIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*application\/ld\+json[^>]*>([^]*?)<\/script>/gi)].map(
    ([, text = '']) => text,
  );

/** The real content in a folder, as `npm run corpus` recognises it. */
function textsIn(folder: string): Texts {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:x?html?|rss|atom|xml|json|jsonld)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .flatMap((text) => [text, ...linkedDataIn(text)])
    .filter((text) => text.length <= MAX_LENGTH);
  const having = (pattern: RegExp): readonly string[] => texts.filter((text) => pattern.test(text));
  return {
    feed: having(/<(?:rss|feed|rdf:RDF)\b|jsonfeed\.org/),
    html: having(/^(?!\s*[{[])(?!\s*<\?xml)[^]*<(?:p|div|html|article)\b/i),
    jsonLd: having(/^\s*[[{][^]*"@(?:type|graph|context)"/),
    sitemap: having(/<(?:urlset|sitemapindex)\b/),
  };
}

/** Texts of the repository, and those of a folder of real content. */
export function readTexts(folder?: string): Texts {
  const own: Texts = {
    feed: [
      rssFeed(SOURCE),
      atomFeed(SOURCE),
      ...literalsIn('feed-odd.test.ts', /^<(?!html|!doctype)/i).map((text) =>
        /^<(?:\?xml|rss|feed|rdf)/.test(text) ? text : inFeed(text),
      ),
    ],
    html: [
      readFileSync('test/data/all-elements.html', 'utf8'),
      ...literalsIn('html-odd.test.ts', /<\w/),
      ...literalsIn('rich-text.test.ts', /<\w/),
    ],
    jsonLd: RELEASES.map((release) =>
      JSON.stringify(newsArticleJsonLd(release, { base: 'https://ministerio.example' })),
    ).flatMap((text) => [text, `{"@context":"https://schema.org","@graph":[${text}]}`]),
    sitemap: [
      readFileSync('test/data/sitemap.xml', 'utf8'),
      ...literalsIn('sitemap-odd.test.ts', /^<(?!html)\w/).map((text) =>
        /^<(?:\?xml|\w*:?urlset|sitemapindex)/.test(text) ? text : inSitemap(text),
      ),
    ],
  };
  if (folder === undefined) return own;
  const real = textsIn(folder);
  return {
    feed: [...own.feed, ...real.feed],
    html: [...own.html, ...real.html],
    jsonLd: [...own.jsonLd, ...real.jsonLd],
    sitemap: [...own.sitemap, ...real.sitemap],
  };
}
