import { nameIn } from '../organisation/organisation.js';
import { fieldsOf, listOf, textOf } from '../lenient.js';
import { matchLocale } from '../language.js';
import { describe, type ReadOptions } from '../problem.js';
import { isForeignUrl, partsOf } from './publisher-names.js';
import type { TextLink } from '../text/text-link.js';
import { safeHref } from '../url.js';

/** A publisher to display: `text` is its name and `href` the URL of its site. */
export interface Publisher extends TextLink {
  /** Language of the name where it differs from the release's (BCP 47). */
  readonly lang?: string | undefined;
  /** Whether it is the government or one of its ministries. */
  readonly isGovernment: boolean;
}

/** Options of `readPublishers()`. */
export interface ReadPublishersOptions extends ReadOptions {
  /** BCP 47 tag of the release's language. */
  readonly lang: string;
  /**
   * URL of the release. On a site of another country, names that several countries use ("Ministry of
   * Justice") are not those of Finland.
   */
  readonly url?: string | undefined;
}

/** Languages in which ministries of other countries have the Swedish names of those of Finland. */
const NEIGHBOURS = /^(?:da|nb|nn|no)\b/i;

/**
 * Normalises publishers as content management systems and feeds write them. The government and its
 * ministries are recognised by any of their names, also several in one text ("inrikesministeriet
 * justitieministeriet"), and by abbreviations ("SM"); they get their name in the release's language
 * and the URL of their site. Beside them, other names of a list are publishers of their own. Anything
 * else, such as a department, an old name or the ministry of another country, is kept as it is.
 * `onProblem` is called for values without a name and for unsafe URLs.
 */
export function readPublishers(
  values: readonly (string | TextLink)[] | string | undefined,
  { lang, url, onProblem }: ReadPublishersOptions,
): readonly Publisher[] {
  const locale = matchLocale(lang);
  const isAbroad = isForeignUrl(url);
  const found = listOf<unknown>(values).flatMap((value): readonly Publisher[] => {
    const { text: linked, name, href, lang: written } = fieldsOf(value);
    const text = textOf(value) || textOf(linked) || textOf(name);
    if (text === '') {
      onProblem?.({ expected: 'a publisher with a name', found: describe(value) });
      return [];
    }
    const own = safeHref(href);
    if (own === undefined && textOf(href) !== '') {
      onProblem?.({ expected: 'a web URL as href', found: describe(href) });
    }
    const textLang = textOf(written) || undefined;
    const parts = partsOf(
      text,
      (own === undefined ? isAbroad : isForeignUrl(own)) || NEIGHBOURS.test(lang),
    );
    if (parts.length === 0) return [{ text, lang: textLang, href: own, isGovernment: false }];
    return parts.map((part) => {
      if ('text' in part) {
        return { text: part.text, lang: textLang, href: own, isGovernment: false };
      }
      const { organisation } = part;
      const localised = nameIn(organisation, locale);
      return {
        text: localised.name,
        lang: localised.lang === locale ? undefined : localised.lang,
        href: own ?? organisation.href,
        isGovernment: true,
      };
    });
  });
  const seen = new Set<string>();
  return found.filter(({ text }) => !seen.has(text) && seen.add(text));
}
