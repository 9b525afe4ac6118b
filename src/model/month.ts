import { monthOf, type DateTime } from './date.js';
import { matchLocale, SOURCE_LOCALE, type Locale } from './language.js';

// Written out because Intl differs by engine, and Chromium knows no Northern Sámi.
const MONTHS: Readonly<Record<Locale, string>> = {
  fi: 'Tammikuu Helmikuu Maaliskuu Huhtikuu Toukokuu Kesäkuu Heinäkuu Elokuu Syyskuu Lokakuu Marraskuu Joulukuu',
  sv: 'Januari Februari Mars April Maj Juni Juli Augusti September Oktober November December',
  en: 'January February March April May June July August September October November December',
  se: 'Ođđajagimánnu Guovvamánnu Njukčamánnu Cuoŋománnu Miessemánnu Geassemánnu Suoidnemánnu Borgemánnu Čakčamánnu Golggotmánnu Skábmamánnu Juovlamánnu',
  ru: 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь',
  fr: 'Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
};

/**
 * The month of a date in Helsinki’s time, as a heading: `Marraskuu 2026`.
 *
 * @param lang BCP 47 tag; languages that the library has no names for get the Finnish ones
 */
export function formatMonth(date: DateTime, lang: string): string {
  const { year, month } = monthOf(date);
  const names = MONTHS[matchLocale(lang) ?? SOURCE_LOCALE].split(' ');
  return `${names[month - 1] ?? ''} ${String(year)}`;
}
