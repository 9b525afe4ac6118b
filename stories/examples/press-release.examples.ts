import { html, type TemplateResult } from 'lit';
import { pressRelease, type PressReleaseOptions } from '../../src/markup/index.js';
import type { PressRelease } from '../../src/model/index.js';
import { RELEASE_SHAPES } from '../data/release-shapes.js';
import { releaseRich } from '../data/release.rich.js';
import { releaseSv } from '../data/release.sv.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import type { Example } from './example.js';

const element = (release: PressRelease, options?: PressReleaseOptions): TemplateResult =>
  html`<vn-press-release lang=${release.lang}>${pressRelease(release, options)}</vn-press-release>`;

const markupOf = (release: PressRelease, options?: PressReleaseOptions): TemplateResult =>
  html`<main>${element(release, options)}</main>`;

/** A test case that is not in the docs and does not depend on the page's language. */
const hidden = (name: string, about: string, render: () => TemplateResult): Example => ({
  name,
  about,
  hidden: true,
  withoutScreenshots: true,
  langs: ['fi'],
  render,
});

const WORD = 'epäjärjestelmällistyttämättömyydelläänsäkäänköhän';

export const pressReleaseExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'A Swedish release, whatever the language of the page.',
    render: () => markupOf(releaseSv),
  },
  {
    name: 'short',
    about: 'A release with only a title, a date and body text.',
    render: (lang) =>
      markupOf({
        lang,
        headline: SITE_TEXTS[lang].a11y,
        type: SITE_TEXTS[lang].typePress,
        published: '2022-09-28T17:39:00Z',
        lead: SITE_TEXTS[lang].contacts,
        body: [{ paragraph: SITE_TEXTS[lang].feedback }],
      }),
  },
  {
    name: 'rich',
    about: 'A table, an image, lists, quotations in other languages; contacts of all kinds.',
    langs: ['fi'],
    render: () => markupOf(releaseRich, { contents: true, readingTime: true }),
  },
  {
    name: 'notices',
    about: 'An archived, corrected and machine-translated release.',
    render: (lang) =>
      markupOf({
        lang,
        headline: SITE_TEXTS[lang].a11y,
        type: SITE_TEXTS[lang].typePress,
        published: '2022-09-28T17:39:00Z',
        lead: SITE_TEXTS[lang].contacts,
        archived: true,
        corrections: [
          { date: '2022-09-29T09:00', text: SITE_TEXTS[lang].feedback },
          SITE_TEXTS[lang].sitemap,
        ],
        machineTranslated: { text: SITE_TEXTS[lang].a11y, href: '/saavutettavuusseloste/' },
      }),
  },
  {
    name: 'actions',
    about: 'Buttons to print, copy the URL and share it.',
    render: (lang) =>
      markupOf(
        {
          lang,
          headline: SITE_TEXTS[lang].a11y,
          lead: SITE_TEXTS[lang].contacts,
          url: 'https://intermin.example/-/tiedote/',
        },
        { actions: ['print', 'copy', 'share'] },
      ),
  },
  {
    name: 'impossible-date',
    about: 'A date that does not exist is rendered as text.',
    hidden: true,
    render: (lang) =>
      markupOf({
        lang,
        headline: SITE_TEXTS[lang].a11y,
        published: '2021-02-30T10:00',
        contacts: [{ name: 'Venla Roth', phone: 'vaihde', email: '[email protected]' }],
      }),
  },
  hidden('no-title', 'Without a title, the type is the title.', () =>
    markupOf({ lang: 'sv', headline: ' ', type: 'Pressmeddelande', lead: 'Text.' }),
  ),
  hidden('empty', 'Nothing but a language.', () => markupOf({ lang: 'sv', headline: '' })),
  hidden('long', '40,000 characters with contents.', () =>
    markupOf(
      {
        lang: 'fi',
        headline: 'Pitkä tiedote',
        body: Array.from({ length: 40 }, (_, at) => [
          { heading: `Luku ${String(at + 1)}` },
          'Työryhmä valmistelee ehdotuksen. '.repeat(30),
        ]).flat(),
      },
      { contents: true, readingTime: true },
    ),
  ),
  hidden('long-words', 'Words of 120 characters everywhere.', () => {
    const word = WORD.repeat(3).slice(0, 120);
    return markupOf({
      lang: 'fi',
      headline: word,
      type: word,
      published: word,
      publishers: [word],
      lead: word,
      body: [word, { heading: word }, { list: [word] }, { table: { rows: [[word, word]] } }],
      contacts: [{ name: word, title: word, phone: word, email: word }, word],
      keywords: [{ text: word, href: '/haku/' }],
      corrections: [word],
      related: [{ text: word, href: '/haku/' }],
      url: `https://intermin.example/${word}`,
    });
  }),
  hidden(
    'two-on-a-page',
    'A second release has a title of the second level and ids of its own.',
    () => {
      const rich = { ...releaseRich, versions: undefined };
      return html`<main>
        ${element(releaseSv)}${element(rich, { idPrefix: 'second', headingLevel: 2, contents: true })}
      </main>`;
    },
  ),
  ...RELEASE_SHAPES.map(({ name, about, releases }) =>
    hidden(
      name,
      about,
      () =>
        html`<main>
          ${releases.map((release, at) =>
            releases.length === 1
              ? element(release)
              : element(release, { idPrefix: `r${String(at)}`, headingLevel: 2, actions: [] }),
          )}
        </main>`,
    ),
  ),
];
