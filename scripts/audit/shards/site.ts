import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import '../../../src/bundles/catalogues.js';
import { CONTACT_PATHS } from '../../../stories/data/contact-paths.js';
import { FEEDBACK_PATHS } from '../../../stories/pages/feedback.js';
import { SEARCH_PATHS } from '../../../stories/pages/search-form.js';
import { searchEntries } from '../../../stories/pages/search-index.js';
import { samePath } from '../../../stories/pages/shell.js';
import { SITEMAP_PATHS } from '../../../stories/pages/site-pages.js';
import { attribute, elements, named } from '../../../test/support/parsed-html.js';
import { ROOT, type Check } from '../record.js';
import {
  inconsistentHelp,
  inconsistentNames,
  inconsistentNavigation,
  withOneWay,
  type BuiltPage,
} from '../site-criteria.js';

/** Every page of the built site that has a header. */
export function readBuiltPages(folder = join(ROOT, 'site/dist')): readonly BuiltPage[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const all = elements(parse(readFileSync(join(folder, file), 'utf8')));
      const path = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      return { path, all, lang: attribute(named(all, 'html')[0], 'lang') ?? '' };
    })
    .filter(({ all }) => named(all, 'vn-header').length > 0);
}

const HELP: readonly string[] = [...Object.values(CONTACT_PATHS), ...Object.values(FEEDBACK_PATHS)];

/** Besides the search itself: error pages, later pages of lists, answers of forms and of the search: steps or their results. */
const STEP =
  /\/(?:\d{3}\.html|\d+\/|(?:many|one|none|monta-tulosta|yksi-tulos|ei-tuloksia|errors|thanks|virheet|kiitos|emergency|vaaratiedote)\/)$/;

/** The criteria that concern the pages of the site together, on the built demonstration site. */
export function siteChecks(): readonly Check[] {
  const pages = readBuiltPages();
  const found = searchEntries().map(({ href }) => href);
  const problems = {
    'multiple-ways': withOneWay(pages, {
      sitemaps: SITEMAP_PATHS,
      searches: SEARCH_PATHS,
      isFound: ({ path }) => found.some((href) => samePath(href, path)),
      isStep: ({ path }) => STEP.test(path) || Object.values(SEARCH_PATHS).includes(path),
    }),
    'consistent-navigation': inconsistentNavigation(pages),
    'consistent-identification': inconsistentNames(pages),
    'consistent-help': inconsistentHelp(
      pages,
      (href) => href.startsWith('tel:') || HELP.some((path) => samePath(href, path)),
    ),
  };
  return Object.entries(problems).map(([name, all]) => ({
    id: `site:${name}`,
    isPassed: all.length === 0,
    problems: all,
  }));
}
