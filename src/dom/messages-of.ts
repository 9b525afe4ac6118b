import { loadCatalogue, messageLocale } from '../i18n/catalogue.js';
import { translator, type Translator } from '../i18n/translator.js';
import { SOURCE_LOCALE } from '../model/language.js';
import { nearestLanguage } from './nearest-language.js';

/**
 * Loads the messages in the language of an element as it is now, for code that needs them once.
 * They are Finnish if their catalogue fails to load.
 */
export async function messagesOf(element: Element): Promise<Translator> {
  const tag = nearestLanguage(element);
  const isLoaded = await loadCatalogue(messageLocale(tag) ?? SOURCE_LOCALE);
  return translator(isLoaded ? tag : SOURCE_LOCALE);
}
