import { search, type Found, type IndexedPage } from './search.js';

/** Beside index.html; the build writes it. */
const INDEX_URL = './search.json';

export const searchField = `<form class="search" role="search" action="./" method="get" target="_top">
    <label for="search-all">Search all pages</label>
    <input id="search-all" type="search" name="q" autocomplete="off">
    <p class="search-status" role="status"></p>
    <ol class="search-results"></ol>
  </form>`;

let index: Promise<readonly IndexedPage[]> | undefined;

/** Fetches the index once; a failed request is repeated by the next call. */
export async function fetchIndex(): Promise<readonly IndexedPage[]> {
  index ??= fetch(INDEX_URL)
    .then((response) => {
      if (!response.ok) throw new Error(`${INDEX_URL}: ${String(response.status)}`);
      return response.json() as Promise<readonly IndexedPage[]>;
    })
    .catch((error: unknown) => {
      index = undefined;
      throw error;
    });
  return index;
}

/** URL of a page of Storybook, relative to its root. */
export const urlOf = (path: string): string => `./?path=${path}`;

function resultItem({ path, title, lang, group, heading, excerpt }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = urlOf(path);
  link.target = '_top';
  link.lang = lang;
  link.textContent = heading === '' ? title : `${title}: ${heading}`;
  const where = document.createElement('small');
  where.textContent = ` ${group}`;
  const text = document.createElement('p');
  text.textContent = excerpt;
  text.lang = lang;
  item.append(link, where, text);
  return item;
}

/** Shows results while somebody types. */
export function enhanceSearch(root: ParentNode): void {
  const form = root.querySelector('form.search');
  const input = form?.querySelector('input');
  const status = form?.querySelector('.search-status');
  const list = form?.querySelector('.search-results');
  if (!input || !status || !list) return;
  const show = async (): Promise<void> => {
    const query = input.value;
    try {
      const found = search(await fetchIndex(), query);
      if (query !== input.value) return;
      list.replaceChildren(...found.map(resultItem));
      if (query.trim() === '') status.textContent = '';
      else
        status.textContent =
          found.length === 0 ? `Nothing found for “${query}”.` : `${String(found.length)} found`;
    } catch {
      status.textContent = 'The search index failed to load.';
    }
  };
  input.addEventListener('input', () => void show());
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
}
