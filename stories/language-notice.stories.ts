import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import page from '../docs/components/language-notice.md?page';
import { matchLocale, NATIVE_NAMES } from '../src/model/index.js';
import { languageNoticeExamples } from './examples/language-notice.examples.js';
import { about, localeOf, storyOf } from './story.js';

/** Explains why the notice is closed if the browser's languages include the page's. */
const reason: Decorator = (story, { globals }) => {
  const lang = localeOf(globals);
  const isRead = navigator.languages.some((tag) => matchLocale(tag) === lang);
  return html`${story()}${
    isRead
      ? html`<p lang="en">
          The notice is hidden because your browser's languages include
          <span lang=${lang}>${NATIVE_NAMES[lang]}</span>. Choose another language in the toolbar.
        </p>`
      : ''
  }`;
};

const meta: Meta = {
  title: 'Elements/language-notice',
  component: 'vn-language-notice',
  ...about('vn-language-notice', page),
  decorators: [reason],
  beforeEach: () => {
    sessionStorage.removeItem('vn-language-notice');
    localStorage.removeItem('vn-language-notice');
  },
};
export default meta;

export const Default: StoryObj = storyOf(languageNoticeExamples, 'default');
export const Server: StoryObj = storyOf(languageNoticeExamples, 'server');
export const Mixed: StoryObj = storyOf(languageNoticeExamples, 'mixed');
