import type { SiteLanguage } from './error-texts.js';

export type Paths = Readonly<Record<SiteLanguage, string>>;

export const CONTACT_PATHS: Paths = {
  fi: '/yhteystiedot/',
  sv: '/sv/contacts/',
  en: '/en/contacts/',
};
export const MINISTERS_PATHS: Paths = {
  fi: '/ministerio/johto-ja-organisaatio/',
  sv: '/sv/ministry/',
  en: '/en/ministry/',
};
export const MINISTER_PATHS: Paths = {
  fi: '/ministerio/johto-ja-organisaatio/sisaministeri/',
  sv: '/sv/ministry/minister/',
  en: '/en/ministry/minister/',
};
