import { html } from 'lit';

/** The search form of the Finnish pages. */
export const SEARCH_FORM = html`<search>
  <form action="/haku/" method="get">
    <label for="q">Hakusana</label>
    <input id="q" name="q" type="search" autocomplete="off" />
    <button>Hae</button>
  </form>
</search>`;
