import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import '../../../src/bundles/catalogues.js';
import { renderToString } from '../../../src/markup/index.js';
import { CONTACT_PATHS } from '../../../stories/data/contact-paths.js';
import { SITE_LANGUAGES } from '../../../stories/data/error-texts.js';
import { errorPage, FEEDBACK_PATHS, feedbackData } from '../../../stories/pages/feedback.js';
import { SEARCH_PATHS } from '../../../stories/pages/search-form.js';
import { searchEntries } from '../../../stories/pages/search-index.js';
import { samePath } from '../../../stories/pages/shell.js';
import { SITEMAP_PATHS } from '../../../stories/pages/site-pages.js';
import { attribute, elements, named } from '../../../test/support/parsed-html.js';
import {
  unidentifiedErrors,
  unjudgedErrors,
  withOtherErrors,
  withoutPurpose,
} from '../form-criteria.js';
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

/** Labels of fields about the visitor, and the token that states their purpose. */
const PURPOSES = [
  [/^(?:Nimi|Namn|Name)\b/, 'name'],
  [/^(?:Sähköposti|E-post|Email)/, 'email'],
  [/^(?:Puhelin|Telefon|Phone)/, 'tel'],
] as const;

/** Errors that a person has read: each says what to enter or select, and in which form. */
const JUDGED_ERRORS: readonly string[] = [
  'Valitse, mitä palautteesi koskee',
  'Kirjoita palaute',
  'Kirjoita sähköpostiosoite muodossa nimi@example.com',
  'Välj vad din respons gäller',
  'Skriv din respons',
  'Skriv e-postadressen i formen namn@example.com',
  'Select what your feedback is about',
  'Enter your feedback',
  'Enter an email address in the format name@example.com',
];

/** The topic, the message and the email address. */
const FORM_ERRORS = 3;

/** The feedback form with an error in each field that can have one. */
const formsWithErrors = (): readonly BuiltPage[] =>
  SITE_LANGUAGES.map((lang) => {
    const sent = new URLSearchParams({ sahkoposti: 'nimi@example' });
    const { path, main } = errorPage(lang, feedbackData(lang, sent));
    const all = elements(parse(`<main>${renderToString(main)}</main>`));
    return { path, lang, all };
  });

/** The criteria that concern the pages of the site together and its forms, on the built demonstration site. */
export function siteChecks(): readonly Check[] {
  const pages = readBuiltPages();
  const invalid = formsWithErrors();
  const forms = [...pages, ...invalid];
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
    'error-identification': [
      ...withOtherErrors(invalid, FORM_ERRORS),
      ...unidentifiedErrors(forms),
    ],
    'error-suggestion': unjudgedErrors(forms, (text) => JUDGED_ERRORS.includes(text)),
    'input-purpose': withoutPurpose(forms, PURPOSES),
  };
  return Object.entries(problems).map(([name, all]) => ({
    id: `site:${name}`,
    isPassed: all.length === 0,
    problems: all,
  }));
}
