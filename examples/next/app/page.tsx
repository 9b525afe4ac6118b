import { VnHeader, VnNavigation, VnPressRelease, VnSitemapTree } from 'vn-elements/react';
import { Bar } from './bar';

export default function Page() {
  return (
    <>
      <header>
        <VnHeader>
          <Bar />
          <a slot="home" href="/">
            <strong>Sisäministeriö</strong>
          </a>
          <VnNavigation slot="navigation">
            <nav aria-label="Päävalikko">
              <details>
                <summary>Valikko</summary>
                <ul>
                  <li>
                    <a href="/ajankohtaista/">Ajankohtaista</a>
                    <details>
                      <summary>
                        <span className="vn-hidden">Ajankohtaista: alasivut</span>
                      </summary>
                      <ul>
                        <li>
                          <a href="/ajankohtaista/tiedotteet/">Tiedotteet</a>
                        </li>
                      </ul>
                    </details>
                  </li>
                  <li>
                    <a href="/yhteystiedot/">Yhteystiedot</a>
                  </li>
                </ul>
              </details>
            </nav>
          </VnNavigation>
        </VnHeader>
      </header>
      <main id="main">
        <VnPressRelease lang="sv">
          <article>
            <h1>Pressmeddelande</h1>
          </article>
        </VnPressRelease>
        <VnSitemapTree lang="sv">
          <ul>
            <li>
              <a href="/sv/">Framsidan</a>
            </li>
            <li>
              <a href="/sv/aktuellt/">Aktuellt</a>
            </li>
          </ul>
        </VnSitemapTree>
      </main>
    </>
  );
}
