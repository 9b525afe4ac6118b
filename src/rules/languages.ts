import { resolveLocale } from '../i18n/catalogue.js';
import { primarySubtag } from '../model/language.js';
import { describe } from '../model/problem.js';
import type { ElementNode } from './element-node.js';
import type { Fault, Rule } from './rule.js';

/** What is wrong with a language that the library does not support. */
export const unknownLanguage = (tag: string): Fault => ({
  expected: 'a lang that the library supports',
  found: `"${tag}"`,
});

/** Requires a language in which the library has messages, if the host renders any. */
export const hasKnownLanguage = (rendersMessages: (host: ElementNode) => boolean): Rule => ({
  id: 'known-lang',
  check: (host, { languageOf }) => {
    const tag = languageOf(host);
    return !rendersMessages(host) || resolveLocale(tag) !== undefined
      ? undefined
      : unknownLanguage(tag);
  },
});

/** What is wrong with a `lang` that is not a BCP 47 tag; `lang=""` states that the language is unknown. */
export function tagFault(element: ElementNode): Fault | undefined {
  const lang = element.getAttribute('lang') ?? '';
  if (lang === '') return undefined;
  try {
    Intl.getCanonicalLocales(lang);
    return undefined;
  } catch {
    return {
      expected: 'lang to be a language tag',
      found: describe(lang),
      at: element,
      attribute: 'lang',
    };
  }
}

/** What is wrong with a notice about another language than that of the main content. */
export const claimFault = (claimed: string, found: string): Fault | undefined =>
  primarySubtag(claimed) === primarySubtag(found)
    ? undefined
    : {
        expected: `content-lang="${found}", the language of the main content`,
        found: describe(claimed),
      };
