import { html, type TemplateResult } from 'lit';
// eslint-disable-next-line no-restricted-imports -- HTML that the build made of our own Markdown
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import './learn.css';

/** A rendered Markdown file, imported as `x.md?page`. */
export interface RenderedPage {
  readonly title: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly html: string;
  }[];
}

/** Guides are pages to read: no controls, no panel. */
export const guideParameters = {
  pageLang: 'en',
  layout: 'fullscreen',
  controls: { disable: true },
  // The tests run axe; without the panel it would only delay the page.
  a11y: { test: 'off' },
};

/** The part of the page that a link names, whether Storybook's manager is around it or not. */
const fragment = (): string => {
  const { hash } = window.parent === window ? location : window.parent.location;
  return decodeURIComponent(hash.slice(1));
};

/** Scrolls to the heading that the URL names, after the page has rendered. */
export function followFragment(): void {
  setTimeout(() => {
    const id = fragment();
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  });
}

/** Names of the list of a page's sections. */
const CONTENTS = { fi: 'Tällä sivulla', sv: 'På den här sidan', en: 'On this page' } as const;
type PageLanguage = keyof typeof CONTENTS;

const contents = ({ sections }: RenderedPage, lang: PageLanguage): TemplateResult | undefined => {
  const named = sections.filter(({ id }) => id !== '');
  if (named.length < 3) return undefined;
  return html`<nav class="learn-contents" aria-label=${CONTENTS[lang]}>
    <ul>
      ${named.map(({ id, title }) => html`<li><a href=${`#${id}`}>${title}</a></li>`)}
    </ul>
  </nav>`;
};

/** A guide, as written in the repository. */
export function renderGuide(page: RenderedPage, lang: PageLanguage = 'en'): TemplateResult {
  followFragment();
  // The build made this HTML from the Markdown of the repository.
  return html`<main class="learn" lang=${lang}>
    <h1>${page.title}</h1>
    ${contents(page, lang)} ${unsafeHTML(page.sections.map((section) => section.html).join(''))}
  </main>`;
}

/** HTML of our own, from the build. */
export const ownHtml = (text: string): TemplateResult => html`${unsafeHTML(text)}`;
