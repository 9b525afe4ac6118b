// For hosts that bring words or languages of their own, or load words early.
export {
  loadCatalogue,
  registerCatalogue,
  registerLanguage,
  type LanguageOptions,
  type Texts,
} from './catalogue.js';
export type { MessageId } from './generated/message-id.js';
export { fill } from './fill.js';
export { plural, pluralCategory, type PluralCategory } from './plural.js';
export { translator, type Translator } from './translator.js';
