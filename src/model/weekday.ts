import { dayOf, type DateTime } from './date.js';
import { matchLocale, SOURCE_LOCALE, type Locale } from './language.js';

// Written out because Intl differs by engine, and Chromium knows no Northern Sámi.
const WEEKDAYS: Readonly<Record<Locale, string>> = {
  fi: 'su ma ti ke to pe la',
  sv: 'sön mån tis ons tors fre lör',
  en: 'Sun Mon Tue Wed Thu Fri Sat',
  se: 'sotn vuos maŋ gask duor bear láv',
  ru: 'вс пн вт ср чт пт сб',
  fr: 'dim. lun. mar. mer. jeu. ven. sam.',
  de: 'So Mo Di Mi Do Fr Sa',
};

/**
 * The day of the week of a date in Helsinki, abbreviated: `ke`. A month or year has none.
 *
 * @param lang BCP 47 tag; languages that the library has no names for get the Finnish ones
 */
export function formatWeekday(date: DateTime, lang: string): string {
  if (date.precision !== undefined) return '';
  const { year, month, day } = dayOf(date);
  const names = WEEKDAYS[matchLocale(lang) ?? SOURCE_LOCALE].split(' ');
  return names[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}
