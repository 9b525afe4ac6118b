import { describe, type Problem } from '../../../model/problem.js';
import {
  readSiteTreeInSteps,
  type LazyChildrenSource,
  type SiteNode,
} from '../../../model/site/site-tree.js';
import { ParseError } from '../../../readers/parse-error.js';
import { decodeSource } from '../../../readers/decode-source.js';
import { parseSiteTreeInSteps } from '../../../readers/site-tree.js';
import { parseSitemapInSteps, type ParseSitemapOptions } from '../../../readers/sitemap.js';
import { safeHref } from '../../../model/url.js';
import { inSlices } from '../../../dom/time-slicing.js';
import { isSitemapIndex, loadSitemapParts } from './sitemap-parts.js';

/** The size of a document with about 60,000 pages. */
const MAX_BYTES = 12_000_000;

/** The same without compression. */
const MAX_TEXT_BYTES = 60_000_000;

/** Data cannot be loaded or read; `problem` is for a development warning. */
export class SourceError extends Error {
  readonly problem: Problem;

  constructor(expected: string, found: string) {
    super(`expected ${expected} but found ${found}`);
    this.problem = { expected, found };
  }
}

/** The text of a development warning about an error, whatever threw it. */
export const problemOf = (error: unknown, expected: string): Problem =>
  error instanceof SourceError
    ? error.problem
    : { expected, found: error instanceof Error ? error.message : String(error) };

/** The text of a response; throws if its `content-length` or its body is too large. */
async function textOf(response: Response): Promise<string> {
  const checkSize = (bytes: number): void => {
    if (bytes > MAX_BYTES) {
      void response.body?.cancel().catch(() => undefined);
      throw new SourceError(`at most ${String(MAX_BYTES)} bytes`, `${String(bytes)} or more`);
    }
  };
  checkSize(Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > MAX_BYTES) await reader.cancel().catch(() => undefined);
    checkSize(bytes);
    chunks.push(value);
  }
  // A part of a sitemap index may be a gzip file, which the browser does not decompress by itself.
  return decodeSource(new Blob(chunks), { maxBytes: MAX_TEXT_BYTES });
}

/** Nodes that were loaded, and what was wrong with their data. */
export interface LoadedNodes {
  readonly nodes: readonly SiteNode[];
  readonly problems: readonly Problem[];
}

/** Options of `loadNodes()`. */
export interface LoadNodesOptions extends ParseSitemapOptions {
  /** Whether the pages of all parts of a sitemap index form one tree. */
  readonly mergeParts?: boolean | undefined;
}

/** Parses JSON, a sitemap.xml or the parts of one; of a broken document the part before the fault. */
function* parsing(
  text: string | readonly string[],
  options: ParseSitemapOptions,
): Generator<void, readonly SiteNode[]> {
  const isXml = typeof text !== 'string' || /^\uFEFF?\s*</.test(text);
  try {
    return yield* isXml ? parseSitemapInSteps(text, options) : parseSiteTreeInSteps(text, options);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const problem = { expected: isXml ? 'a sitemap.xml' : 'JSON', found: error.message };
    options.onProblem?.(problem);
    return (error as ParseError<readonly SiteNode[]>).partial ?? [];
  }
}

/** Loads the text of JSON or a sitemap.xml from a URL. */
async function fetchText(source: string, signal: AbortSignal): Promise<string> {
  const href = safeHref(source);
  const url =
    href !== undefined && URL.canParse(href, document.baseURI)
      ? new URL(href, document.baseURI)
      : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SourceError('a web URL', describe(source));
  }
  const response = await fetch(url, {
    signal,
    headers: { accept: 'application/json, application/xml, text/xml' },
  });
  if (!response.ok) {
    throw new SourceError('JSON or a sitemap.xml', `the status ${String(response.status)}`);
  }
  const text = await textOf(response);
  const type = response.headers.get('content-type') ?? '';
  if (
    /^\s*<!doctype html|^\s*<html/i.test(text) ||
    (type.includes('html') && !/^\s*[[<]/.test(text))
  ) {
    throw new SourceError('JSON or a sitemap.xml', 'an HTML page');
  }
  return text;
}

/** Loads JSON or a sitemap.xml from a URL. */
async function fetchNodes(
  source: string,
  { mergeParts, ...options }: LoadNodesOptions,
  signal: AbortSignal,
): Promise<LoadedNodes | undefined> {
  const problems: Problem[] = [];
  const onProblem = (problem: Problem): void => void problems.push(problem);
  const text = await fetchText(source, signal);
  const load = (url: string): Promise<string> => fetchText(url, signal);
  const texts =
    mergeParts && isSitemapIndex(text) ? await loadSitemapParts(text, load, onProblem) : text;
  if (signal.aborted) return undefined;
  const nodes = await inSlices(parsing(texts, { ...options, onProblem }), signal);
  const [problem] = problems;
  if (nodes?.length === 0 && problem) throw new SourceError(problem.expected, problem.found);
  return nodes && { nodes, problems };
}

/**
 * Loads nodes from what a tree or a branch names as its source.
 *
 * @param source a URL, data, a promise of data, or a function that returns one
 * @returns `undefined` if the signal aborts
 * @throws {SourceError} if nothing can be read; whatever a promise or function throws
 */
export async function loadNodes(
  source: LazyChildrenSource,
  options: LoadNodesOptions,
  signal: AbortSignal,
): Promise<LoadedNodes | undefined> {
  if (typeof source === 'string') return fetchNodes(source, options, signal);
  const data: unknown = await (typeof source === 'function' ? source() : source);
  if (signal.aborted) return undefined;
  const problems: Problem[] = [];
  const onProblem = (problem: Problem): void => void problems.push(problem);
  const reading =
    typeof data === 'string'
      ? parsing(data, { onProblem })
      : readSiteTreeInSteps(data, { onProblem });
  const nodes = await inSlices(reading, signal);
  return nodes && { nodes, problems };
}
