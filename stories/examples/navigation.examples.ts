import { html } from 'lit';
import { navigation } from '../../src/markup/index.js';
import { mainNavigation, section } from '../data/site.js';
import type { Example } from './example.js';

export const navigationExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'The main navigation of a ministry’s site with one submenu.',
    render: (lang) =>
      html`<vn-navigation
        >${navigation(mainNavigation(lang), {
          lang,
          currentSection: section(lang).href,
        })}</vn-navigation
      >`,
  },
  {
    name: 'section',
    about: 'The pages of one section, the first of them current.',
    render: (lang) => {
      const { title, children = [] } = section(lang);
      return html`<vn-navigation variant="section"
        >${navigation(children, {
          lang,
          label: title,
          button: title,
          currentPage: children[0]?.href,
        })}</vn-navigation
      >`;
    },
  },
];
