import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pageAt } from './pages/pages.js';
import { body } from './pages/shell.js';
import siteSheet from './pages/site.css?url';
import sectionsSheet from './pages/sections.css?url';
import textSheet from './pages/text.css?url';
import { home } from './data/site.js';
import { localeOf } from './story.js';

/** A page of the demonstration site, with the site's stylesheet. */
const page = (pathIn: (lang: string) => string): StoryObj => ({
  render: (_args, { globals, canvasElement }) => {
    const shown = pageAt(pathIn(localeOf(globals)));
    document.documentElement.lang = shown.lang;
    canvasElement.lang = shown.lang;
    return html`<link rel="stylesheet" href=${siteSheet} /><link
        rel="stylesheet"
        href=${textSheet}
      /><link rel="stylesheet" href=${sectionsSheet} />${body(shown)}`;
  },
});

const meta: Meta = {
  title: 'Pages',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    a11y: {
      options: {
        // The story is a whole page.
        rules: {
          region: { enabled: true },
          'page-has-heading-one': { enabled: true },
          'landmark-one-main': { enabled: true },
        },
      },
    },
  },
};
export default meta;

/** A Swedish press release on the Finnish site. */
export const PressRelease: StoryObj = page(() => '/sv/-/ministrarna-henriksson-och-ohisalo/');

/** The site's 208 pages as a tree. */
export const Sitemap: StoryObj = page(() => '/sivukartta/');

/** The front page, in the toolbar's language. */
export const FrontPage: StoryObj = page(home);
