import { siteNotice } from '../../src/markup/index.js';
import type { Locale, SiteNotice, TextLink } from '../../src/model/index.js';
import { NOTICE_TEXTS } from '../data/notice-texts.js';
import { patternExamples } from './pattern.js';

/** Instructions in the page's language, then in the other languages of the crisis banner. */
const guides = (lang: Locale): readonly TextLink[] =>
  [lang, ...(['fi', 'sv', 'en'] as const).filter((one) => one !== lang)].map((one) => ({
    text: NOTICE_TEXTS[one].guide,
    href: `/${one}/112/`,
    ...(one === lang ? {} : { lang: one }),
  }));

export const siteNoticeExamples = patternExamples<SiteNotice>(siteNotice, [
  {
    name: 'default',
    about: 'A disruption: severity 2.',
    data: (lang) => ({
      severity: 2,
      title: NOTICE_TEXTS[lang].disruption,
      text: NOTICE_TEXTS[lang].disruptionText,
      links: [{ text: NOTICE_TEXTS[lang].follow, href: '/-/' }],
    }),
  },
  {
    name: 'crisis',
    about: 'The crisis banner, the same on all government sites, with links in three languages.',
    data: (lang) => ({
      severity: 3,
      isCrisis: true,
      title: NOTICE_TEXTS[lang].storm,
      text: NOTICE_TEXTS[lang].stormText,
      links: guides(lang),
    }),
  },
  {
    name: 'information',
    about: 'Information: severity 1, in a different language from the page.',
    withoutScreenshots: true,
    langs: ['en'],
    data: () => ({
      severity: 1,
      title: NOTICE_TEXTS.fi.disruption,
      textLang: 'fi',
      headingLevel: 3,
      id: 'vn-information',
    }),
  },
]);
