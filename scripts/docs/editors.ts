import { existsSync } from 'node:fs';
import { PAGE_LANGUAGES, type PageLanguage } from '../storybook/guides.js';
import { absolute, filesIn, read, sectionsOf } from './page.js';

/** The sections of a page for editors. */
const SECTIONS: Readonly<Record<PageLanguage, readonly string[]>> = {
  fi: ['Sisältö', 'Näin kirjoitat', 'Esimerkkejä', 'Tarkista ennen julkaisua', 'Lähteet'],
  sv: ['Innehåll', 'Så skriver du', 'Exempel', 'Kontrollera innan du publicerar', 'Källor'],
  en: ['What it contains', 'How to write it', 'Examples', 'Check before you publish', 'Sources'],
};

/** Longer pages are not read. Cells of tables and link targets count too. */
const MAX_WORDS = 550;

function faultsOf(page: string, lang: PageLanguage): string[] {
  if (!existsSync(absolute(page))) return [`${page}: missing`];
  const text = read(page);
  const found = [...sectionsOf(text).keys()].join(', ');
  const expected = SECTIONS[lang].join(', ');
  const words = text.split(/\s+/).length;
  return [
    ...(found === expected
      ? []
      : [`${page}: expected the sections ${expected} but found ${found}`]),
    ...(text.includes('`') ? [`${page}: expected no code, because editors read it`] : []),
    ...(words > MAX_WORDS ? [`${page}: ${String(words)} words, at most ${String(MAX_WORDS)}`] : []),
  ];
}

/**
 * Whether each element has a page for editors in each of their languages.
 *
 * @param names of the elements, without prefix
 */
export function checkEditorPages(names: readonly string[]): string[] {
  const pages = PAGE_LANGUAGES.flatMap((lang) =>
    names.map((name) => ({ lang, page: `docs/editors/${lang}/${name}.md` })),
  );
  const known = pages.map(({ page }) => page);
  const others = PAGE_LANGUAGES.flatMap((lang) => filesIn(`docs/editors/${lang}`, '.md')).filter(
    (page) => !known.includes(page),
  );
  return [
    ...pages.flatMap(({ page, lang }) => faultsOf(page, lang)),
    ...others.map((page) => `${page}: there is no such element`),
  ];
}
