import { warn } from '../../controllers/warn.js';

/**
 * Links that a public site must have, by the words of the seven languages; an author with other
 * words marks a link with `data-vn-link`. Finnish law demands the first.
 *
 * @see https://www.finlex.fi/fi/laki/ajantasa/2019/20190306 (the accessibility statement)
 */
const REQUIRED: Readonly<Record<string, RegExp>> = {
  'accessibility statement': /saavutettav|tillgäng|accessib|olahan|доступност|barrierefrei/i,
  'privacy notice':
    /tietosuoj|dataskydd|privacy|data protection|diehtosuod|защит|données|datensch/i,
  'feedback form': /palaut|respons|feedback|máhcah|отзыв|commentaire|rückmeld/i,
  sitemap: /sivukart|webbkart|sitemap|siidog|карта|plan du site/i,
};

/** Says, in development only, which of the required links a footer lacks. */
export function checkLinks(footer: Element): void {
  const links = [...footer.querySelectorAll<HTMLAnchorElement>('nav a[href]')];
  if (!footer.isConnected || links.length === 0) return;
  for (const [name, words] of Object.entries(REQUIRED)) {
    const found = links.some(
      ({ textContent, pathname, dataset }) =>
        words.test(`${textContent} ${pathname}`) || dataset['vnLink'] === name.split(' ')[0],
    );
    if (!found) warn(footer, { expected: `a link to the ${name}`, found: 'none' });
  }
}
