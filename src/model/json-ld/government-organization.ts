import { withoutEmpty } from '../lenient.js';
import type { LocalisedName } from '../organisation/organisation.js';
import { linksOf, textsOf } from '../page/read-card.js';
import { readPhone } from '../release/contact.js';
import type { TextLink } from '../release/press-release.js';
import { absoluteUrl, type JsonLd, type JsonLdOptions } from './json-ld.js';

/** The organisation of a site, as `footer()` takes it. */
export interface GovernmentOrganization {
  /** The organisation's names, that in the language of the page first. */
  readonly names: readonly LocalisedName[];
  /** URL of the organisation's front page. */
  readonly url: string;
  /** Lines of the postal and the visiting address. */
  readonly addressLines?: readonly string[] | undefined;
  /** The switchboard's telephone number as people write it. */
  readonly switchboard?: string | undefined;
  /** Links to social media. */
  readonly social?: readonly TextLink[] | undefined;
}

/**
 * The organisation of a site as schema.org's `GovernmentOrganization`.
 *
 * @returns `undefined` for an organisation without a name
 * @see https://schema.org/GovernmentOrganization
 */
export function governmentOrganizationJsonLd(
  organisation: GovernmentOrganization,
  options: JsonLdOptions = {},
): JsonLd | undefined {
  const { names, url, addressLines, switchboard, social } = organisation;
  const [own, ...others] = names;
  const data = withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: own?.text,
    alternateName: others.map(({ text, lang }) => ({ '@value': text, '@language': lang })),
    url: absoluteUrl(url, options),
    address: textsOf(addressLines).join(', '),
    telephone: readPhone(switchboard)?.href.slice('tel:'.length),
    sameAs: linksOf(social).flatMap(({ href }) => absoluteUrl(href, options) ?? []),
  });
  // Last, so that an error elsewhere is not taken for one of the names.
  return own && data;
}
