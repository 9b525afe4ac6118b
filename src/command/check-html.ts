import { checkElements } from './element-rules.js';
import { checkNames, type KnownElements } from './manifest.js';
import { checkPage } from './page-rules.js';
import { parsePage, type ParseOptions } from './parse.js';
import { checkIds, checkTargets, checkUrls } from './references.js';
import { Reporter, type Finding } from './reporter.js';
import { checkTexts } from './text-rules.js';

/** Options of `checkHtml()`. */
export interface CheckOptions extends ParseOptions {
  /** The library's elements. */
  readonly elements: KnownElements;
  /** URL of the page, if it is known: links to it with a fragment are checked. */
  readonly url?: string | undefined;
}

/**
 * Checks a page, or a part of one.
 *
 * @throws {TooDeepError} if elements are nested deeper than in any real page
 */
export function checkHtml(html: string, options: CheckOptions): readonly Finding[] {
  const page = parsePage(html, options);
  const reporter = new Reporter();
  // Where a rule of an element and one of the page find the same, the element is named.
  checkElements(page, reporter);
  checkPage(page, options.lang, reporter);
  checkNames(page, options.elements, reporter);
  checkTexts(page, reporter);
  checkUrls(page, reporter);
  checkIds(page, reporter);
  // The targets of a part may be in the rest of the page.
  if (!page.isFragment) checkTargets(page, options.url, reporter);
  return reporter.findings;
}
