import DOMPurify from 'dompurify';
import type { Manifest } from '../../src/command/manifest.js';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { navigation, pressRelease, renderToString, siteTree } from '../../src/markup/index.js';
import type { Locale, PressRelease, Problem, SiteNode } from '../../src/model/index.js';
import { parseHtml } from '../../src/readers/html.js';
import {
  ParseError,
  parseFeed,
  parseNewsArticle,
  parseSitemap,
  parseSiteTree,
} from '../../src/readers/index.js';
import { quote } from '../quote.js';

/** What somebody may paste. */
export const KINDS = {
  html: 'HTML',
  feed: 'Feed (RSS, Atom, JSON Feed)',
  'json-ld': 'JSON-LD of an article',
  menu: 'Menu: an HTML list or a JSON site tree',
  sitemap: 'sitemap.xml',
} as const;
export type Kind = keyof typeof KINDS;

export interface Converted {
  /** HTML of the element, to copy. */
  readonly html: string;
  /** What was skipped or changed, and why. */
  readonly problems: readonly string[];
}

const MAX_RELEASES = 3;

/** The kind that a text looks like. */
export function kindOf(source: string): Kind {
  const start = source.trim().slice(0, 2000);
  if (/^[[{]/.test(start)) {
    if (/"version"\s*:\s*"https:\/\/jsonfeed/.test(start)) return 'feed';
    return /"@(?:type|context|graph)"/.test(start) ? 'json-ld' : 'menu';
  }
  if (/<(?:urlset|sitemapindex)[\s>]/.test(start)) return 'sitemap';
  if (/<(?:rss|feed|rdf:RDF)[\s>]/.test(start)) return 'feed';
  return /^<(?:nav|ul|ol)[\s>]/.test(start) ? 'menu' : 'html';
}

type Report = (problem: Problem) => void;

async function releaseHtml(data: PressRelease, report: Report): Promise<string> {
  const body =
    data.html === undefined
      ? data.body
      : await parseHtml(data.html, { purifier: DOMPurify, onProblem: report });
  const content = renderToString(pressRelease({ ...data, body }));
  return `<vn-press-release lang="${data.lang ?? 'fi'}">${content}</vn-press-release>`;
}

async function feedHtml(source: string, report: Report): Promise<string> {
  const { releases } = parseFeed(source, { onProblem: report });
  if (releases.length > MAX_RELEASES)
    report({
      expected: `at most ${String(MAX_RELEASES)} items on this page`,
      found: String(releases.length),
    });
  const shown = releases.slice(0, MAX_RELEASES);
  const parts = await Promise.all(shown.map((release) => releaseHtml(release, report)));
  return parts.join('\n');
}

/** The pages of a nested list. The list is parsed without a document, so nothing in it is loaded. */
function pagesOf(list: Element, report: Report): readonly SiteNode[] {
  return [...list.children].flatMap((item) => {
    const link = item.querySelector('a');
    const title = (link ?? item.firstChild)?.textContent?.trim() ?? '';
    if (title === '') {
      report({ expected: 'a link with text', found: item.outerHTML.slice(0, 60) });
      return [];
    }
    const below = item.querySelector('ul, ol');
    const href = link?.getAttribute('href') ?? undefined;
    const children = below ? pagesOf(below, report) : [];
    return [{ title, ...(href === undefined ? {} : { href }), children }];
  });
}

function menuPages(source: string, report: Report): readonly SiteNode[] {
  if (/^\s*[[{]/.test(source)) return parseSiteTree(source, { onProblem: report });
  const list = new DOMParser().parseFromString(source, 'text/html').querySelector('ul, ol');
  if (list) return pagesOf(list, report);
  report({ expected: 'a list (<ul> or <ol>) of links', found: 'none' });
  return [];
}

async function pastedHtml(source: string, lang: Locale, report: Report): Promise<string> {
  if (!/<vn-[a-z]/.test(source)) return releaseHtml({ headline: '', lang, html: source }, report);
  const [{ checkHtml }, { knownElements }] = await Promise.all([
    import('../../src/command/check-html.js'),
    import('../../src/command/manifest.js'),
  ]);
  for (const { element, expected, found, line } of checkHtml(source, {
    elements: knownElements(manifest as Manifest),
    lang,
  })) {
    report({ expected: `${expected} (line ${String(line)}, ${element})`, found });
  }
  return source;
}

async function htmlOf(source: string, kind: Kind, lang: Locale, report: Report): Promise<string> {
  switch (kind) {
    case 'html':
      return pastedHtml(source, lang, report);
    case 'feed':
      return feedHtml(source, report);
    case 'json-ld':
      return releaseHtml(parseNewsArticle(source, { onProblem: report }), report);
    case 'menu': {
      const pages = menuPages(source, report);
      return `<vn-navigation>${renderToString(navigation(pages, { lang }))}</vn-navigation>`;
    }
    case 'sitemap': {
      const pages = parseSitemap(source, { onProblem: report });
      const tree = renderToString(siteTree(pages, { lang, tools: ['filter', 'expand'] }));
      return `<vn-sitemap-tree>${tree}</vn-sitemap-tree>`;
    }
  }
}

/** Converts pasted content to the HTML of an element. Never throws. */
export async function convert(source: string, kind: Kind, lang: Locale): Promise<Converted> {
  const problems = new Set<string>();
  const report: Report = ({ expected, found }) =>
    problems.add(`Expected ${expected}, found ${found}.`);
  try {
    const html = await htmlOf(source, kind, lang, report);
    return { html: quote(html), problems: [...problems] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof ParseError ? 'The content cannot be parsed: ' : '';
    return { html: '', problems: [...problems, place + message] };
  }
}
