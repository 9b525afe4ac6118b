// The data that the markup functions take, and pure functions over it.
export { readPhone, type Phone } from './contact.js';
export { formatDateTime, readDateTime, type DateTime } from './date.js';
export {
  capitalised,
  GOVERNMENT,
  GOVERNMENT_LIST_VERSION,
  nameIn,
  type NameIn,
  type Organisation,
} from './government.js';
export {
  directionOf,
  groupOf,
  LOCALES,
  lookup,
  matchLocale,
  NATIVE_NAMES,
  suggestion,
  type LanguageGroup,
  type Locale,
} from './language.js';
export type {
  Contact,
  PressRelease,
  ReleaseBlock,
  ReleaseVersion,
  TextLink,
} from './press-release.js';
export type { Problem } from './problem.js';
export { countNodes, readSiteTree, type SiteNode, type SiteTreeReading } from './site-tree.js';
export { trail } from './trail.js';
export { safeHref } from './url.js';
