import type { Locale } from '../../src/model/index.js';

/** A language of the site: its name and what there is in it, both in the language itself. */
interface LanguageChoice {
  readonly lang: Locale;
  readonly name: string;
  readonly text: string;
}

/** Those in Northern Sámi, Russian, French and German have not been reviewed by a native speaker. */
export const LANGUAGE_CHOICES: readonly LanguageChoice[] = [
  { lang: 'fi', name: 'Suomi', text: 'Koko sivusto suomeksi' },
  { lang: 'sv', name: 'Svenska', text: 'Huvudsidorna på svenska' },
  { lang: 'en', name: 'English', text: 'Main pages in English' },
  { lang: 'se', name: 'Davvisámegiella', text: 'Sirdás davvisámegielat siidduide' },
  { lang: 'ru', name: 'Русский', text: 'Перейти на сайт на русском языке' },
  { lang: 'fr', name: 'Français', text: 'Aller au site en français' },
  { lang: 'de', name: 'Deutsch', text: 'Zur deutschsprachigen Website wechseln' },
];

/** “Languages”, as the text of a link. */
export const LANGUAGES: Readonly<Record<Locale, string>> = {
  fi: 'Kielet',
  sv: 'Språk',
  en: 'Languages',
  se: 'Gielat',
  ru: 'Языки',
  fr: 'Langues',
  de: 'Sprachen',
};
