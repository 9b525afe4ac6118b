import type { Problem } from '../../model/problem.js';
import { describe } from '../../model/problem.js';
import { readingSiteTree, type LaterNodes, type SiteTreeReading } from '../../model/site-tree.js';
import { readingSitemap, type SitemapOptions } from '../../model/sitemap-xml.js';
import { safeHref } from '../../model/url.js';
import { inSlices } from '../../controllers/slices.js';

/** Bytes of a document that are read at most: about 60,000 pages. */
const LIMIT = 12_000_000;

/** Why nothing was read, in the words of a warning. */
export class SourceError extends Error {
  readonly problem: Problem;

  constructor(expected: string, found: string) {
    super(`expected ${expected} but found ${found}`);
    this.problem = { expected, found };
  }
}

/** The text of a response, unless it is too long: what is said and what comes both count. */
async function textOf(response: Response): Promise<string> {
  const tooLong = (bytes: number): void => {
    if (bytes > LIMIT) {
      void response.body?.cancel().catch(() => undefined);
      throw new SourceError(`at most ${String(LIMIT)} bytes`, `${String(bytes)} or more`);
    }
  };
  tooLong(Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > LIMIT) await reader.cancel().catch(() => undefined);
    tooLong(bytes);
    text += decoder.decode(value, { stream: true });
  }
}

/** Reads JSON or a sitemap.xml from an address. */
async function fetched(
  address: string,
  options: SitemapOptions,
  signal: AbortSignal,
): Promise<SiteTreeReading | undefined> {
  const href = safeHref(address);
  const url =
    href !== undefined && URL.canParse(href, document.baseURI)
      ? new URL(href, document.baseURI)
      : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SourceError('a web address', describe(address));
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
  const reading = await inSlices(
    /^\uFEFF?\s*</.test(text)
      ? readingSitemap(text, options)
      : readingSiteTree(text.replace(/^\uFEFF/, '')),
    signal,
  );
  const problem = reading?.problems[0];
  if (reading?.nodes.length === 0 && problem) {
    throw new SourceError(problem.expected, problem.found);
  }
  return reading;
}

/**
 * Nodes that come later, read.
 *
 * @returns undefined where the signal ended it
 * @throws where they do not come
 */
export async function readLater(
  later: LaterNodes,
  options: SitemapOptions,
  signal: AbortSignal,
): Promise<SiteTreeReading | undefined> {
  if (typeof later === 'string') return fetched(later, options, signal);
  const data: unknown = await (typeof later === 'function' ? later() : later);
  if (signal.aborted) return undefined;
  return inSlices(readingSiteTree(data), signal);
}
