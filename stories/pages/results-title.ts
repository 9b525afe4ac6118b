import { fill } from '../../src/i18n/message.js';
import { localize } from '../../src/markup/localize.js';
import { resultHeading } from '../../src/markup/result-list.js';
import type { SiteLanguage } from '../data/error-texts.js';

/** A longer query is shortened in the title of the document. */
const MAX_TITLE_QUERY_LENGTH = 60;

interface Results {
  readonly count: number;
  readonly query: string;
  readonly page: number;
  readonly pages: number;
  /** Title of the page without results. */
  readonly title: string;
}

/** “42 tulosta haulla ”palovaroitin” – Sivu 2 / 5 – Haku”: what differs is first. */
export function resultsTitle(
  { count, query, page, pages, title }: Results,
  lang: SiteLanguage,
): string {
  const localizer = localize(lang);
  const letters = Array.from(query);
  const short =
    letters.length > MAX_TITLE_QUERY_LENGTH
      ? `${letters.slice(0, MAX_TITLE_QUERY_LENGTH).join('')}…`
      : query;
  const place = fill(localizer.msg('Sivu {n} / {pages}', { id: 'page.of' }), { n: page, pages });
  return [
    resultHeading(count, short, localizer).text,
    ...(pages > 1 ? [place.text] : []),
    title,
  ].join(' – ');
}
