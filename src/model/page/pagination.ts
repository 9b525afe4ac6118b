/** The place of a page among the pages of a list. */
export interface Pagination {
  /** Number of the page, from 1. */
  readonly page: number;
  /** Number of pages; with fewer than two nothing is rendered. */
  readonly pages: number;
  /** URL of a page, with `{page}` where its number is: `?sivu={page}`. */
  readonly href: string;
  /** URL of the first page, if it has no number. */
  readonly firstHref?: string | undefined;
}

const FIRST_AND_NEIGHBOURS = 1;
/** Up to this many pages are all listed. */
const MAX_LISTED = 7;

const within = (value: number, most: number): number =>
  Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 1), Math.max(most, 1)) : 1;

/**
 * The pages to list: the first, the last, the current one and its neighbours, with `undefined` where
 * pages are left out. A gap of a single page is filled.
 */
export function pageNumbers(data: Pick<Pagination, 'page' | 'pages'>): (number | undefined)[] {
  const pages = within(data.pages, Number.MAX_SAFE_INTEGER);
  const page = within(data.page, pages);
  if (pages <= MAX_LISTED) return Array.from({ length: pages }, (_, index) => index + 1);
  const shown = [1, page - FIRST_AND_NEIGHBOURS, page, page + FIRST_AND_NEIGHBOURS, pages]
    .filter((one) => one >= 1 && one <= pages)
    .filter((one, index, all) => all.indexOf(one) === index);
  return shown.flatMap((one, index) => {
    const gap = one - (shown[index - 1] ?? 0) - 1;
    if (gap === 1) return [one - 1, one];
    return gap > 1 ? [undefined, one] : [one];
  });
}

/** The page that a number leads to: numbers outside the list lead to its nearest end. */
export const pageWithin = ({ page, pages }: Pick<Pagination, 'page' | 'pages'>): number =>
  within(page, within(pages, Number.MAX_SAFE_INTEGER));

/** URL of a page. */
export const pageHref = ({ href, firstHref }: Pagination, page: number): string =>
  page === 1 && firstHref !== undefined ? firstHref : href.replaceAll('{page}', String(page));
