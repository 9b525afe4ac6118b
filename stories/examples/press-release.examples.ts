import { html, type TemplateResult } from 'lit';
import { pressRelease } from '../../src/markup/index.js';
import type { PressRelease } from '../../src/model/index.js';
import { releaseSv } from '../data/release.sv.js';
import { WORDS } from '../data/words.js';
import type { Example } from './example.js';

const draw = (release: PressRelease): TemplateResult =>
  html`<main>
    <vn-press-release lang=${release.lang}>${pressRelease(release)}</vn-press-release>
  </main>`;

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
];
