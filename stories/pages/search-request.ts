import type { SiteLanguage } from '../data/error-texts.js';
import { KINDS, type Kind } from './find.js';
import { MAX_QUERY_LENGTH, SEARCH_PATHS } from './search-form.js';

/** What a visitor asks for. */
export interface SearchRequest {
  readonly query: string;
  readonly kind?: Kind | undefined;
  readonly isNewestFirst: boolean;
  readonly page: number;
}

/** Control characters, also those that change the direction of the text after them. */
// eslint-disable-next-line no-control-regex -- These are control characters.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** Reads what a visitor typed, without control characters. */
export function readQuery(params: URLSearchParams): string {
  const query = (params.get('q') ?? '').replace(CONTROLS, ' ').trim();
  // By code points: half of a surrogate pair is not a character.
  return Array.from(query).slice(0, MAX_QUERY_LENGTH).join('').trim();
}

/** Reads the parameters of a search. Anything unknown is ignored. */
export function readRequest(params: URLSearchParams): SearchRequest {
  return {
    query: readQuery(params),
    kind: KINDS.find((one) => one === params.get('tyyppi')),
    isNewestFirst: params.get('jarjestys') === 'uusin',
    page: Number(params.get('sivu') ?? 1),
  };
}

/** URL of a search. `{page}` in a query is encoded, so that it is not taken for a placeholder. */
export function urlOf(
  lang: SiteLanguage,
  { query, kind, isNewestFirst }: Partial<SearchRequest>,
): string {
  const params = new URLSearchParams({
    q: query ?? '',
    ...(kind === undefined ? {} : { tyyppi: kind }),
    ...(isNewestFirst === true ? { jarjestys: 'uusin' } : {}),
  });
  return `${SEARCH_PATHS[lang]}?${params.toString()}`;
}
