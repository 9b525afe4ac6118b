import type { Locale } from '../../src/model/index.js';

/** The mark of pages in languages whose texts no native speaker has reviewed. */
export const UNREVIEWED: Readonly<Partial<Record<Locale, string>>> = {
  sv: 'Den svenska texten har inte granskats av någon med svenska som modersmål.',
  en: 'No native speaker has reviewed the English text.',
  se: 'Eatnigielat sápmelaš ii leat dárkkistan davvisámegiel teavstta.',
  ru: 'Русский текст не проверен носителем языка.',
  fr: 'Le texte français n’a pas été relu par une personne de langue maternelle française.',
  de: 'Der deutsche Text wurde von niemandem mit Deutsch als Muttersprache geprüft.',
};

/** The mark as a sentence after another; nothing where the text has been reviewed. */
export const unreviewed = (lang: Locale): string => {
  const mark = UNREVIEWED[lang];
  return mark === undefined ? '' : ` ${mark}`;
};
