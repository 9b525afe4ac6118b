import { html } from 'lit';
import { languageNotice } from '../../src/markup/index.js';
import { LOCALES } from '../../src/model/index.js';
import { home } from '../data/site.js';
import type { Example } from './example.js';

export const languageNoticeExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'Opens only for visitors who do not read the page’s language but another one offered.',
    render: (lang) =>
      html`<header>
        <vn-language-notice popover="manual"
          >${languageNotice(
            LOCALES.filter((one) => one !== lang).map((one) => ({
              lang: one,
              href: home(one),
              samePage: one === 'en',
            })),
          )}</vn-language-notice
        >
      </header>`,
  },
];
