'use client';
import { useState } from 'react';
import type { VnEventMap } from 'vn-elements';
import { VnLanguageSelector, VnMinistrySwitcher } from 'vn-elements/react';

/** A client component, because it listens to events. */
export function Bar() {
  const [lang, setLang] = useState('fi');
  const choose = (event: VnEventMap['vn-language-chosen']) => {
    event.preventDefault();
    setLang(event.detail.hreflang);
  };
  return (
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
  );
}
