import { html } from 'lit';

/** The page, for the server and the browser. */
export const page = () =>
  html`<header>
      <vn-header>
        <site-bar slot="bar">
          <vn-ministry-switcher organisation="sm"></vn-ministry-switcher>
          <vn-language-selector>
            <nav aria-label="Kieli">
              <ul>
                <li><span lang="fi" aria-current="true">Suomi</span></li>
                <li><a href="/sv/" lang="sv" hreflang="sv">Svenska</a></li>
                <li><a href="/en/" lang="en" hreflang="en">English</a></li>
              </ul>
            </nav>
          </vn-language-selector>
        </site-bar>
        <a slot="home" href="/"><strong>Sisäministeriö</strong></a>
        <vn-navigation slot="navigation">
          <nav aria-label="Päävalikko">
            <details>
              <summary>Valikko</summary>
              <ul>
                <li>
                  <a href="/ajankohtaista/">Ajankohtaista</a>
                  <details>
                    <summary><span class="vn-hidden">Ajankohtaista: alasivut</span></summary>
                    <ul>
                      <li><a href="/ajankohtaista/tiedotteet/">Tiedotteet</a></li>
                    </ul>
                  </details>
                </li>
                <li><a href="/yhteystiedot/">Yhteystiedot</a></li>
              </ul>
            </details>
          </nav>
        </vn-navigation>
      </vn-header>
    </header>
    <main id="main">
      <vn-press-release lang="sv">
        <article><h1>Pressmeddelande</h1></article>
      </vn-press-release>
      <vn-sitemap-tree lang="sv">
        <ul>
          <li><a href="/sv/">Framsidan</a></li>
          <li><a href="/sv/aktuellt/">Aktuellt</a></li>
        </ul>
      </vn-sitemap-tree>
    </main>`;
