// For hosts that bring words of their own, or load them early.
export { loadCatalogue, registerCatalogue, type Catalogue } from './catalogue.js';
export type { MessageId } from './generated/message-id.js';
export { fill } from './fill.js';
export { plural, pluralCategory, type PluralCategory } from './plural.js';
export { translator, type Translator } from './translator.js';
