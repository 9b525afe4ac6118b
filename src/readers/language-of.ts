import { canonicalTag } from '../model/language.js';
import { ownValue } from '../model/own-value.js';

/** Languages by their names in English, Finnish and Swedish, as linked data and feeds write them. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ finnish: 'fi', suomi: 'fi', finska: 'fi', swedish: 'sv', ruotsi: 'sv', svenska: 'sv' },
  ...{ english: 'en', englanti: 'en', engelska: 'en', russian: 'ru', venäjä: 'ru', ryska: 'ru' },
  ...{ french: 'fr', ranska: 'fr', franska: 'fr', german: 'de', saksa: 'de', tyska: 'de' },
  ...{ 'northern sami': 'se', pohjoissaame: 'se', nordsamiska: 'se', davvisámegiella: 'se' },
};

/** Registries whose URLs of languages end in a code: the EU, the Library of Congress, Lexvo. */
const IRI = /^https?:\/\/\S*[/#](?=[a-z]{2,3}$)/i;

/** The BCP 47 tag of a language that a text names by its tag, by its name, or by the IRI of a registry. */
export const languageTag = (text: string): string | undefined =>
  ownValue(NAMES, text.trim().toLowerCase()) ?? canonicalTag(text.trim().replace(IRI, ''));
