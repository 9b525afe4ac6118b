/**
 * Runs a folder of real content through the library and compares it with an independent parser (parse5):
 *
 *   npm run corpus -- <folder> [--json] [--lost]
 *
 * HTML (`.html`, `.htm`), feeds (`.rss`, `.atom`, `.xml`, `.json`), sitemaps and JSON-LD are recognised by
 * their content. For each file, and in total, it prints what was kept and lost: words, lines (texts of two
 * blocks that were joined), links with their target, table cells and `lang` attributes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { parse, serialize } from 'parse5';
import { parseFeed, parseNewsArticle, parseSitemap, decodeSource } from '../src/readers/index.js';
import { compareHtml } from './corpus/compare-html.js';
import {
  attribute,
  noCounts,
  PARTS,
  sum,
  type Counts,
  type Element,
  type Node,
  type Part,
} from './corpus/content.js';

const onLost = (part: Part, value: string): void => {
  if (process.argv.includes('--lost')) console.error(`${part}: ${value.slice(0, 100)}`);
};

/** The content of a page: its main element or article, else its body. */
function mainOf(html: string): string {
  if (!/<(?:html|body)\b/i.test(html)) return html;
  const find = (node: Node, isWanted: (element: Element) => boolean): Element | undefined => {
    if ('tagName' in node && isWanted(node)) return node;
    const children = 'childNodes' in node ? node.childNodes : [];
    for (const child of children) {
      const found = find(child, isWanted);
      if (found) return found;
    }
    return undefined;
  };
  const page = parse(html);
  const main =
    find(page, (one) => one.tagName === 'main' || attribute(one, 'role') === 'main') ??
    find(page, ({ tagName }) => tagName === 'article') ??
    find(page, ({ tagName }) => tagName === 'body');
  return main ? serialize(main) : html;
}

interface Result {
  readonly file: string;
  readonly kind: string;
  readonly counts: Counts;
  readonly entries: number;
  /** Dates that stay text. */
  readonly dates: number;
  readonly error?: string;
}

async function run(file: string, text: string): Promise<Omit<Result, 'file'>> {
  const problems: string[] = [];
  const onProblem = ({ expected }: { expected: string }): void => void problems.push(expected);
  const dates = (): number => problems.filter((problem) => problem === 'a date').length;
  try {
    if (/<(?:urlset|sitemapindex)\b/.test(text.slice(0, 2000))) {
      const count = (nodes: readonly { children?: readonly never[] | undefined }[]): number =>
        nodes.reduce((all, one) => all + 1 + count(one.children ?? []), 0);
      const entries = count(parseSitemap(text, { onProblem }) as never);
      return { kind: 'sitemap', counts: noCounts(), entries, dates: 0 };
    }
    if (/^\s*[[{]/.test(text) && /"@(?:type|graph|context)"/.test(text)) {
      const release = parseNewsArticle(text, { onProblem });
      const counts = release.html ? await compareHtml(release.html, release, onLost) : noCounts();
      return { kind: 'JSON-LD', counts, entries: 1, dates: dates() };
    }
    const isHtml = /^\.x?html?$/.test(extname(file)) || /^\s*<!doctype html/i.test(text);
    if (isHtml)
      return {
        kind: 'HTML',
        counts: await compareHtml(mainOf(text), {}, onLost),
        entries: 1,
        dates: 0,
      };
    const { releases } = parseFeed(text, { onProblem });
    const all: Counts[] = [];
    for (const release of releases)
      if (release.html) all.push(await compareHtml(release.html, {}, onLost));
    return { kind: 'feed', counts: sum(all), entries: releases.length, dates: dates() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', counts: noCounts(), entries: 0, dates: 0, error: message };
  }
}

const [folder] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run corpus -- <folder> [--json] [--lost]');
  process.exit(1);
}
const results: Result[] = [];
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(?:x?html?|rss|atom|xml|json|jsonld)$/i.test(entry.name)) continue;
  const path = join(entry.parentPath, entry.name);
  if (process.argv.includes('--lost')) console.error(`# ${relative(folder, path)}`);
  results.push({
    file: relative(folder, path),
    ...(await run(path, await decodeSource(readFileSync(path)))),
  });
}
const line = ({ kind, counts, entries, error = '' }: Omit<Result, 'file'>): string =>
  [
    kind.padEnd(8),
    String(entries).padStart(6),
    ...PARTS.map((part) =>
      `${String(counts[part].lost)}/${String(counts[part].total)}`.padStart(12),
    ),
    error,
  ].join(' ');
if (process.argv.includes('--json')) console.log(JSON.stringify(results, undefined, 2));
else {
  console.log(
    ['kind    ', 'entries', ...PARTS.map((part) => `${part} lost`.padStart(11)), 'file'].join(' '),
  );
  for (const result of results) console.log(line(result), result.file);
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  for (const kind of kinds) {
    const own = results.filter((one) => one.kind === kind);
    const entries = own.reduce((all, one) => all + one.entries, 0);
    console.log(
      line({ kind, counts: sum(own.map(({ counts }) => counts)), entries, dates: 0 }),
      `${String(own.length)} files`,
    );
  }
}
