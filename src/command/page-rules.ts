import { lookup } from '../model/language.js';
import { describe } from '../model/problem.js';
import { textOf } from '../rules/element-node.js';
import { isHeading, skippedLevels } from '../rules/headings.js';
import { tagFault } from '../rules/languages.js';
import type { ParsedPage } from './parse.js';
import { CHILD, START, type ParsedElement } from './parsed-element.js';
import type { Reporter } from './reporter.js';

const isPresentational = (element: ParsedElement): boolean =>
  /^(?:presentation|none)$/.test(element.getAttribute('role') ?? '');

const levelled = (element: ParsedElement): boolean =>
  element.getAttribute('role') === 'heading' && element.getAttribute('aria-level') !== null;

/** Whether an element has text that is displayed. */
const hasText = (element: ParsedElement): boolean =>
  element.ownText.replaceAll(CHILD, '').trim() !== '' ||
  element.children.some(
    (child) => !/^(?:script|style|noscript)$/.test(child.localName) && hasText(child),
  );

/** Reports skipped levels, and a number of `<h1>` other than one. */
function checkHeadings({ scopes, isFragment }: ParsedPage, reporter: Reporter): void {
  const headings = scopes.map(({ elements }) =>
    elements.filter(
      (element) =>
        !element.isHidden &&
        !isPresentational(element) &&
        (isHeading(element) || levelled(element)),
    ),
  );
  for (const some of headings) {
    for (const fault of skippedLevels(some)) {
      const heading = fault.at as ParsedElement;
      reporter.fault('heading-order', heading, fault);
    }
  }
  const [document] = scopes;
  if (isFragment || document?.elements.some(({ localName }) => localName === 'frameset')) return;
  const [first, ...others] = headings.flat().filter(({ localName }) => localName === 'h1');
  const body = document?.elements.find(({ localName }) => localName === 'body');
  // Without text, the body is the shell of an application that renders in the browser.
  if (!first && body && hasText(body)) {
    reporter.add('page-h1', body.position, '', { expected: 'an <h1>', found: 'none' });
  }
  for (const heading of others) {
    reporter.fault('page-h1', heading, {
      expected: 'to be the only <h1> of the page',
      found: `another on line ${String(first?.position.line)}`,
    });
  }
}

/** Reports a page without a title or language, or in an unexpected language. */
function checkRoot(
  { scopes: [document] }: ParsedPage,
  lang: string | undefined,
  reporter: Reporter,
): void {
  const elements = document?.elements ?? [];
  const root = elements.find(({ localName }) => localName === 'html');
  const own = root?.getAttribute('lang') ?? '';
  const position = root?.position ?? START;
  if (own === '') {
    const expected = lang === undefined ? 'a lang' : `lang="${lang}"`;
    reporter.add('page-lang', position, 'html', { expected, found: 'none' });
  } else if (lang !== undefined && lookup(own, [lang]) === undefined) {
    reporter.add('page-lang', root?.attributePosition('lang') ?? START, 'html', {
      expected: `lang="${lang}"`,
      found: describe(own),
    });
  }
  const title = elements.find(
    ({ localName, parentElement }) => localName === 'title' && parentElement?.localName === 'head',
  );
  if (!title || textOf(title) === '') {
    const head = title ?? elements.find(({ localName }) => localName === 'head');
    reporter.add('page-title', head?.position ?? START, '', {
      expected: 'a <title> with text',
      found: title ? 'an empty one' : 'none',
    });
  }
}

/**
 * Applies the rules about headings, title and languages.
 *
 * @param lang the language that the page should be in (BCP 47)
 */
export function checkPage(page: ParsedPage, lang: string | undefined, reporter: Reporter): void {
  if (!page.isFragment) checkRoot(page, lang, reporter);
  checkHeadings(page, reporter);
  for (const element of page.scopes.flatMap(({ elements }) => elements)) {
    const fault = tagFault(element);
    if (fault) reporter.fault('lang-tag', element, fault);
  }
}
