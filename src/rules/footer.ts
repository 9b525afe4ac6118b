import {
  childrenOf,
  descendantsOf,
  findIn,
  hasAttribute,
  isLink,
  isNamed,
  type ElementNode,
} from './element-node.js';
import { hasKnownSlots, requires, type Fault, type Rule } from './rule.js';

export const footerRules: readonly Rule[] = [
  hasKnownSlots('name', 'address', 'links', 'social', 'top'),
  requires(
    (host) => childrenOf([host], hasAttribute('slot', 'name')).length > 0,
    'the organisation’s name in slot "name"',
  ),
  requires((host) => findIn(childrenOf([host], isNamed('nav')), isLink), 'a <nav> with links'),
];

/**
 * Links that a public site must have, by keywords in the seven languages. Authors mark links with
 * other texts with `data-vn-link="<kind>"`. Finnish law requires the accessibility statement.
 *
 * @see https://www.finlex.fi/fi/laki/ajantasa/2019/20190306 (the accessibility statement)
 */
export const REQUIRED_LINKS = [
  {
    kind: 'accessibility',
    name: 'accessibility statement',
    keywords: /saavutettav|tillgäng|accessib|olahan|доступност|barrierefrei/i,
  },
  {
    kind: 'privacy',
    name: 'privacy notice',
    keywords: /tietosuoj|dataskydd|privacy|data protection|diehtosuod|защит|données|datensch/i,
  },
  {
    kind: 'feedback',
    name: 'feedback form',
    keywords: /palaut|respons|feedback|máhcah|отзыв|commentaire|rückmeld/i,
  },
  {
    kind: 'sitemap',
    name: 'sitemap',
    keywords: /sivukart|webbkart|sitemap|siidog|карта|plan du site/i,
  },
] as const;

/** The links in the `<nav>` elements of a footer. */
const linksIn = (footer: ElementNode): readonly ElementNode[] =>
  [...descendantsOf(footer)]
    .filter(isNamed('nav'))
    .flatMap((nav) => [...descendantsOf(nav)].filter(isLink));

/** The path of a URL, as far as it can be read without the URL of the page. */
const pathOf = (href: string): string =>
  href.replace(/^[a-z][a-z\d+.-]*:|[?#].*$/gis, '').replace(/^\/\/[^/]*/, '');

/** The required links that a footer with links lacks. */
export function missingLinks(footer: ElementNode): readonly Fault[] {
  const links = linksIn(footer).map((link) => ({
    kind: link.getAttribute('data-vn-link'),
    text: `${link.textContent} ${pathOf(link.getAttribute('href') ?? '')}`,
  }));
  if (links.length === 0) return [];
  return REQUIRED_LINKS.filter(
    ({ kind, keywords }) => !links.some((link) => link.kind === kind || keywords.test(link.text)),
  ).map(({ name }) => ({ expected: `a link to the ${name}`, found: 'none' }));
}
