import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guideParameters, ownHtml } from './learn/guide.js';
import './learn/learn.css';
import { enhanceSearch, searchField } from './learn/search-field.js';

const meta: Meta = { title: 'Search', tags: ['!autodocs'], parameters: guideParameters };
export default meta;

/** Finds words of all pages, and what people call an element in Finnish, Swedish and English. */
export const Search: StoryObj = {
  render: (_args, { canvasElement }) => {
    setTimeout(() => {
      enhanceSearch(canvasElement);
    });
    return html`<main class="learn" lang="en">
      <h1>Search</h1>
      <p>
        In all pages, in English, Finnish and Swedish: <i>CSP</i>, <i lang="fi">murupolku</i>,
        <i lang="sv">språkval</i>.
      </p>
      ${ownHtml(searchField)}
    </main>`;
  },
};
