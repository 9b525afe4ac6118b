import { html, type TemplateResult } from 'lit';
import {
  breadcrumbs,
  footer,
  headerHome,
  headerSearch,
  languageNotice,
  languageSelector,
  ministrySwitcher,
  navigation,
  pressRelease,
  renderToString,
  siteTree,
  skipLink,
} from '../../src/markup/index.js';
import type { SiteNode } from '../../src/model/index.js';

/** A piece of HTML, and what is right or wrong about its texts. */
export interface Sample {
  readonly why: string;
  readonly markup: TemplateResult;
  /** Opens the disclosures, whose content would not be visible. */
  readonly isOpen?: boolean;
}

interface Advice {
  /** Height of the frames in rem: both samples have room at a width of 18 rem or more. */
  readonly heightRem: number;
  readonly good: Sample;
  readonly bad: Sample;
}

const lang = 'en';

const pages = (...titles: readonly string[]): readonly SiteNode[] =>
  titles.map((title, index) => ({ title, href: `/${String(index)}/` }));

const skip = (text: string): TemplateResult =>
  html`<vn-skip-link>${skipLink([{ target: 'content', text }], { lang })}</vn-skip-link>
    <main id="content"><h1>Road safety</h1></main>`;

const header = (name: string): TemplateResult =>
  html`<header>
    <vn-header
      >${headerHome({ lang, href: '/', name: { lang, text: name } })}${headerSearch('/search/', { lang })}</vn-header
    >
  </header>`;

const organisations = (...names: readonly string[]): TemplateResult =>
  html`<vn-ministry-switcher
    >${ministrySwitcher({
      lang,
      organisations: names.map((name, index) => ({
        key: String(index),
        names: { en: name },
        href: `https://example.org/${String(index)}/`,
      })),
    })}</vn-ministry-switcher
  >`;

const menu = (...titles: readonly string[]): TemplateResult =>
  html`<vn-navigation>${navigation(pages(...titles), { lang })}</vn-navigation>`;

const trail = (...titles: readonly string[]): TemplateResult =>
  html`<vn-breadcrumbs>${breadcrumbs(pages(...titles), { lang })}</vn-breadcrumbs>`;

const tree = (...titles: readonly string[]): TemplateResult =>
  html`<vn-sitemap-tree>${siteTree(pages(...titles), { lang })}</vn-sitemap-tree>`;

const release = (headline: string, lead: string): TemplateResult =>
  html`<vn-press-release lang="en"
    >${pressRelease({ lang, type: 'Press release', headline, lead, published: '2021-11-18' })}</vn-press-release
  >`;

const siteFooter = (...texts: readonly string[]): TemplateResult =>
  html`<footer>
    <vn-footer
      >${footer({
        lang,
        names: [{ lang, text: 'Ministry of the Interior' }],
        links: texts.map((text, index) => ({ text, href: `/${String(index)}/` })),
      })}</vn-footer
    >
  </footer>`;

/** One good and one bad use of each element, by its name without prefix. */
export const ADVICE: Readonly<Partial<Record<string, Advice>>> = {
  'skip-link': {
    heightRem: 9,
    good: { why: 'The text names an action and its target.', markup: skip('Skip to content') },
    bad: { why: 'Out of context, the text means nothing.', markup: skip('Click here') },
  },
  header: {
    heightRem: 9,
    good: { why: 'The full official name.', markup: header('Ministry of the Interior') },
    bad: { why: 'An abbreviation and a slogan.', markup: header('MoI – a safe Finland for all!') },
  },
  'ministry-switcher': {
    heightRem: 16,
    good: {
      why: 'The official names, in full.',
      markup: organisations('Ministry of Justice', 'Ministry for Foreign Affairs'),
      isOpen: true,
    },
    bad: {
      why: 'Abbreviations that most visitors do not know.',
      markup: organisations('OM', 'MFA'),
      isOpen: true,
    },
  },
  'language-selector': {
    heightRem: 9,
    good: {
      why: 'Each language is named in that language.',
      markup: html`<vn-language-selector
        >${languageSelector(
          [{ lang: 'fi', href: '/' }, { lang: 'sv', href: '/sv/' }, { lang: 'en' }],
          { lang },
        )}</vn-language-selector
      >`,
    },
    bad: {
      why: 'Readers of Finnish and Swedish look for “suomi” and “svenska”.',
      markup: html`<vn-language-selector>
        <nav aria-label="Choose language">
          <ul>
            <li lang="en"><a href="/" hreflang="fi">Finnish</a></li>
            <li lang="en"><a href="/sv/" hreflang="sv">Swedish</a></li>
            <li lang="en" aria-current="true">English</li>
          </ul>
        </nav>
      </vn-language-selector>`,
    },
  },
  'language-notice': {
    heightRem: 10,
    good: {
      why: 'It states which language the page is in and where the link leads.',
      markup: html`<vn-language-notice
        >${languageNotice([{ lang: 'fi' }, { lang: 'en', href: '/en/', samePage: true }], {
          lang: 'fi',
          show: 'en',
        })}</vn-language-notice
      >`,
    },
    bad: {
      why: 'This is news, and people who close it never see the notice again.',
      markup: html`<vn-language-notice>
        <div role="group" aria-labelledby="news" lang="en">
          <p id="news">Have you seen our new site?</p>
          <a href="/en/" hreflang="en">Read more</a>
          <button type="button">OK, got it!</button>
        </div>
      </vn-language-notice>`,
    },
  },
  navigation: {
    heightRem: 20,
    good: {
      why: 'One to three words, with the most important one first.',
      markup: menu('Current issues', 'Residence permits', 'Legislation', 'Contact us'),
      isOpen: true,
    },
    bad: {
      why: 'Every label begins in the same way and repeats what the site is about.',
      markup: menu(
        'Information on current issues of the Ministry',
        'Information on matters concerning residence',
        'Information on legislative affairs (LEG)',
        'Other information',
      ),
      isOpen: true,
    },
  },
  breadcrumbs: {
    heightRem: 9,
    good: {
      why: 'Each step is more specific than the one before.',
      markup: trail('Front page', 'Legislation', 'Police Act'),
    },
    bad: {
      why: 'Each step repeats the one before.',
      markup: trail(
        'Home',
        'Legislation of the Ministry of the Interior',
        'Legislation of the Ministry of the Interior: Police Act',
      ),
    },
  },
  'sitemap-tree': {
    heightRem: 14,
    good: {
      why: 'Each title is unique and begins with the word that people look for.',
      markup: tree('Passports', 'Rescue services', 'Annual report 2021'),
    },
    bad: {
      why: 'The titles do not distinguish the pages.',
      markup: tree('Information', 'Information (new)', '2021 report final v3'),
    },
  },
  'press-release': {
    heightRem: 28,
    good: {
      why: 'The headline states who does what; the lead states what changes and when.',
      markup: release(
        'Government to shorten the processing of residence permits',
        'From 1 January 2027, a decision takes three months at most.',
      ),
    },
    bad: {
      why: 'The headline names a process, and the lead repeats it.',
      markup: release(
        'MATTERS RELATED TO THE DEVELOPMENT OF RESIDENCE PERMIT PROCESSES UNDER REVIEW',
        'Matters related to the development of residence permit processes are under review.',
      ),
    },
  },
  footer: {
    heightRem: 30,
    good: {
      why: 'Link texts that describe their targets, with the names that people know.',
      markup: siteFooter(
        'Accessibility statement',
        'Data protection',
        'Ask and give feedback',
        'Sitemap',
      ),
    },
    bad: {
      why: 'Link texts that mean nothing out of context, and no accessibility statement.',
      markup: siteFooter('Click here', 'Read more', 'Info'),
    },
  },
};

/** Shows a skip link that has no focus, because a picture of nothing would explain nothing. */
export const VISIBLE_SKIP_LINK = `<style>
  vn-skip-link:not(:focus-within) { position: static; inline-size: auto; block-size: auto; clip-path: none; }
</style>`;

/** The HTML of a sample. */
export const sampleHtml = ({ markup, isOpen = false }: Sample): string => {
  const text = renderToString(markup);
  return isOpen ? text.replaceAll('<details>', '<details open>') : text;
};
