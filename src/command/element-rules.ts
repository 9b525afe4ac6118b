import { GOVERNMENT } from '../model/organisation/government.js';
import type { Problem } from '../model/problem.js';
import { hasTreeData } from '../model/site/has-tree-data.js';
import { ParseError } from '../readers/parse-error.js';
import { parseSiteTree } from '../readers/site-tree.js';
import { breadcrumbsRules } from '../rules/breadcrumbs.js';
import { isNamed, type ElementNode } from '../rules/element-node.js';
import { footerRules, missingLinks } from '../rules/footer.js';
import { headerRules } from '../rules/header.js';
import { hasKnownLanguage, claimFault } from '../rules/languages.js';
import { languageNoticeRules } from '../rules/language-notice.js';
import { languageSelectorRules } from '../rules/language-selector.js';
import { ministrySwitcherRules, organisationFault } from '../rules/ministry-switcher.js';
import { navigationRules } from '../rules/navigation.js';
import { pressReleaseRules } from '../rules/press-release.js';
import { isEmpty, type Page, type Rule } from '../rules/rule.js';
import { patternFault, sitemapTreeRules } from '../rules/sitemap-tree.js';
import { skipLinkRules } from '../rules/skip-link.js';
import type { ParsedPage } from './parse.js';
import { ParsedElement } from './parsed-element.js';
import type { Reporter } from './reporter.js';

const hasData = (host: ElementNode): boolean =>
  hasTreeData({ tree: host.getAttribute('tree'), src: host.getAttribute('src') });

/** The rules that elements apply by themselves in development, and those that their data is read by. */
const ELEMENT_RULES: ReadonlyMap<string, readonly Rule[]> = new Map(
  Object.entries<readonly Rule[]>({
    'vn-breadcrumbs': breadcrumbsRules,
    'vn-footer': footerRules,
    'vn-header': headerRules,
    'vn-language-notice': [
      ...languageNoticeRules,
      {
        id: 'content-lang',
        check: (host, { languageOf, contentLanguage }) => {
          const claimed = host.getAttribute('content-lang') ?? languageOf(host);
          const fault = claimFault(claimed, contentLanguage() ?? claimed);
          return fault && { ...fault, attribute: 'content-lang' };
        },
      },
    ],
    'vn-language-selector': languageSelectorRules,
    'vn-ministry-switcher': [
      ...ministrySwitcherRules,
      {
        id: 'organisation',
        check: (host) =>
          isEmpty(host) && host.getAttribute('src') === null
            ? organisationFault(
                host.getAttribute('organisation'),
                GOVERNMENT.map(({ key }) => key),
              )
            : undefined,
      },
      hasKnownLanguage(isEmpty),
    ],
    'vn-navigation': navigationRules,
    'vn-press-release': pressReleaseRules,
    'vn-sitemap-tree': [
      ...sitemapTreeRules(hasData),
      { id: 'attribute-value', check: (host) => patternFault(host.getAttribute('pattern')) },
      hasKnownLanguage(hasData),
    ],
    'vn-skip-link': [...skipLinkRules, hasKnownLanguage(isEmpty)],
  }),
);

/** What is wrong with the data in the attribute `tree`. */
function treeProblems(json: string): readonly Problem[] {
  const problems: Problem[] = [];
  try {
    parseSiteTree(json, { onProblem: (problem) => problems.push(problem) });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    problems.push({ expected: 'JSON', found: error.message });
  }
  return problems;
}

/** The language of the element around the first `<h1>` in `<main>`, as in a page. */
function contentLanguage({ scopes: [document] }: ParsedPage): string | undefined {
  const elements = document?.elements ?? [];
  const isMain = (element: ParsedElement): boolean =>
    isNamed('main')(element) || element.getAttribute('role') === 'main';
  const main = elements.find(isMain);
  const isInMain = (element: ParsedElement | null): boolean => {
    for (let one = element; one; one = one.parentElement) if (one === main) return true;
    return false;
  };
  const heading = elements.find((element) => element.localName === 'h1' && isInMain(element));
  return main && (heading?.parentElement ?? main).lang;
}

/** Without a language around a fragment, nothing is known about languages. */
const isAboutLanguage = ({ id }: Rule): boolean => id === 'known-lang' || id === 'content-lang';

/** Applies the rules of the library's elements. */
export function checkElements(page: ParsedPage, reporter: Reporter): void {
  const content = contentLanguage(page);
  const context: Page = {
    languageOf: (element) => (element instanceof ParsedElement ? element.lang : ''),
    contentLanguage: () => content,
  };
  for (const { elements } of page.scopes) {
    for (const element of elements) {
      for (const rule of ELEMENT_RULES.get(element.localName) ?? []) {
        if (page.isFragment && element.lang === '' && isAboutLanguage(rule)) continue;
        const fault = rule.check(element, context);
        if (fault) reporter.fault(rule.id, element, fault);
      }
      if (element.localName === 'vn-footer') {
        for (const fault of missingLinks(element)) reporter.fault('footer-link', element, fault);
      }
      const tree = element.getAttribute('tree');
      if (element.localName !== 'vn-sitemap-tree' || tree === null) continue;
      for (const problem of treeProblems(tree))
        reporter.fault('tree-data', element, { ...problem, attribute: 'tree' });
    }
  }
}
