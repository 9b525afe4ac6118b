import { html, nothing, type TemplateResult } from 'lit';
import { pressRelease, type PressReleaseOptions } from '../../src/markup/index.js';
import type { PressRelease } from '../../src/model/index.js';
import { RELEASE_SHAPES } from '../data/release-shapes.js';
import { releaseRich } from '../data/release.rich.js';
import { releaseSv } from '../data/release.sv.js';
import { WORDS } from '../data/words.js';
import type { Example } from './example.js';

interface Drawing extends PressReleaseOptions {
  readonly actions?: string;
}

const element = (release: PressRelease, { actions, ...options }: Drawing = {}): TemplateResult =>
  html`<vn-press-release lang=${release.lang} actions=${actions ?? nothing}
    >${pressRelease(release, options)}</vn-press-release
  >`;

const draw = (release: PressRelease, drawing?: Drawing): TemplateResult =>
  html`<main>${element(release, drawing)}</main>`;

/** A case for the tests alone: what its page's language is makes no difference. */
const hidden = (name: string, about: string, render: () => TemplateResult): Example => ({
  name,
  about,
  hidden: true,
  unpictured: true,
  langs: ['fi'],
  render,
});

const WORD = 'epäjärjestelmällistyttämättömyydelläänsäkäänköhän';

export const pressReleaseExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'A Swedish release, whatever the language of the page round it.',
    render: () => draw(releaseSv),
  },
  {
    name: 'short',
    about: 'A release with nothing but a title, a date and a text.',
    render: (lang) =>
      draw({
        lang,
        headline: WORDS[lang].a11y,
        type: WORDS[lang].typePress,
        published: '2022-09-28T17:39:00Z',
        lead: WORDS[lang].contacts,
        body: [{ paragraph: WORDS[lang].feedback }],
      }),
  },
  {
    name: 'rich',
    about: 'A table, a picture, lists, quotations in other languages; contacts of all kinds.',
    langs: ['fi'],
    render: () => draw(releaseRich, { contents: true, readingTime: true }),
  },
  {
    name: 'notices',
    about: 'A release that is kept as a record, was corrected, and was translated by a machine.',
    render: (lang) =>
      draw({
        lang,
        headline: WORDS[lang].a11y,
        type: WORDS[lang].typePress,
        published: '2022-09-28T17:39:00Z',
        lead: WORDS[lang].contacts,
        archived: true,
        corrections: [
          { date: '2022-09-29T09:00', text: WORDS[lang].feedback },
          WORDS[lang].sitemap,
        ],
        machineTranslated: { text: WORDS[lang].a11y, href: '/saavutettavuusseloste/' },
      }),
  },
  {
    name: 'actions',
    about: 'Buttons that print, copy the address and share it.',
    render: (lang) =>
      draw(
        { lang, headline: WORDS[lang].a11y, lead: WORDS[lang].contacts },
        { actions: 'print copy share' },
      ),
  },
  {
    name: 'impossible-date',
    about: 'A date that does not exist stays text.',
    hidden: true,
    render: (lang) =>
      draw({
        lang,
        headline: WORDS[lang].a11y,
        published: '2021-02-30T10:00',
        contacts: [{ name: 'Venla Roth', phone: 'vaihde', email: '[email protected]' }],
      }),
  },
  hidden('no-title', 'Without a title the type stands in its place.', () =>
    draw({ lang: 'sv', headline: ' ', type: 'Pressmeddelande', lead: 'Text.' }),
  ),
  hidden('empty', 'Nothing but a language.', () => draw({ lang: 'sv', headline: '' })),
  hidden('long', '40,000 characters with contents.', () =>
    draw(
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
    return draw({
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
      related: [{ text: word, href: '/x/' }],
      url: `https://intermin.example/${word}`,
    });
  }),
  hidden(
    'two-on-a-page',
    'A second release has a title of the second level and ids of its own.',
    () => {
      const rich = { ...releaseRich, versions: undefined };
      return html`<main>
        ${element(releaseSv)}${element(rich, { id: 'second', headingLevel: 2, contents: true })}
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
              : element(release, { id: `r${String(at)}`, headingLevel: 2, actions: '' }),
          )}
        </main>`,
    ),
  ),
];
