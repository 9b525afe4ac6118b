import type { LanguageLink } from '../../src/markup/index.js';

const to = (lang: string, name: string): LanguageLink => ({ lang, name, href: `/${lang}/` });

/** The 24 official languages of the European Union, in the order used on EU sites. */
export const euLanguages = (current: string): readonly LanguageLink[] =>
  [
    to('bg', 'български'),
    to('es', 'español'),
    to('cs', 'čeština'),
    to('da', 'dansk'),
    to('de', 'Deutsch'),
    to('et', 'eesti'),
    to('el', 'ελληνικά'),
    to('en', 'English'),
    to('fr', 'français'),
    to('ga', 'Gaeilge'),
    to('hr', 'hrvatski'),
    to('it', 'italiano'),
    to('lv', 'latviešu'),
    to('lt', 'lietuvių'),
    to('hu', 'magyar'),
    to('mt', 'Malti'),
    to('nl', 'Nederlands'),
    to('pl', 'polski'),
    to('pt', 'português'),
    to('ro', 'română'),
    to('sk', 'slovenčina'),
    to('sl', 'slovenščina'),
    to('fi', 'suomi'),
    to('sv', 'svenska'),
  ].map((one) => (one.lang === current ? { ...one, href: undefined } : one));

/** A site in many languages, translated to different degrees. */
export const manyLanguages = (current: string): readonly LanguageLink[] =>
  [
    { ...to('fi', 'suomi'), samePage: true },
    { ...to('sv', 'svenska'), samePage: true },
    { ...to('se', 'davvisámegiella'), state: 'front-page' as const },
    { ...to('smn', 'anarâškielâ'), state: 'front-page' as const },
    { ...to('sms', 'nuõrttsääʹmǩiõll'), state: 'front-page' as const },
    { ...to('en', 'English'), samePage: true },
    { ...to('ru', 'русский'), samePage: true, state: 'machine' as const },
    { ...to('ar', 'العربية'), samePage: true, state: 'machine' as const },
    { ...to('et', 'eesti'), samePage: true, state: 'machine' as const },
    { lang: 'fi', hreflang: 'fi-simple', name: 'suomi', href: '/selko/', state: 'easy' as const },
    { lang: 'fi', hreflang: 'fse', name: 'suomi', href: '/viittomakieli/', state: 'sign' as const },
  ].map((one) =>
    one.lang === current && !('hreflang' in one) ? { ...one, href: undefined } : one,
  );
