import { useState } from 'react';
import type { VnEventMap } from 'vn-elements';
import {
  VnHeader,
  VnLanguageSelector,
  VnMinistrySwitcher,
  VnNavigation,
  VnPressRelease,
  VnSitemapTree,
} from 'vn-elements/react';

export function App() {
  const [lang, setLang] = useState('fi');
  const choose = (event: VnEventMap['vn-language-chosen']) => {
    event.preventDefault();
    setLang(event.detail.hreflang);
  };
  return (
    <>
      <header>
        <VnHeader>
          <div slot="bar">
            <VnMinistrySwitcher organisation="sm" lang={lang} />
            <VnLanguageSelector onVnLanguageChosen={choose}>
              <nav aria-label="Kieli">
                <ul>
                  <li>
                    <span lang="fi" aria-current="true">
                      Suomi
                    </span>
                  </li>
                  <li>
                    <a href="/sv/" lang="sv" hrefLang="sv">
                      Svenska
                    </a>
                  </li>
                  <li>
                    <a href="/en/" lang="en" hrefLang="en">
                      English
                    </a>
                  </li>
                </ul>
              </nav>
            </VnLanguageSelector>
          </div>
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
