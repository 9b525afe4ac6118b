// For hosts that replace messages, add locales, or load catalogues early.
export {
  loadCatalogue,
  registerCatalogue,
  registerLocale,
  setFallbackLocale,
  type LocaleOptions,
  type PartialCatalogue,
} from './catalogue.js';
export type { MessageId } from './generated/message-id.js';
export { fill, type Message, type MessageValues } from './message.js';
export { plural, pluralCategory, type PluralCategory } from './plural.js';
export { translator, type Msg, type Translator } from './translator.js';
