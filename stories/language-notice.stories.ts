import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import text from '../docs/components/language-notice.md?raw';
import { matchLocale, NATIVE_NAMES } from '../src/model/index.js';
import { languageNoticeExamples } from './examples/language-notice.examples.js';
import { about, localeOf, storyOf } from './story.js';

/** Says why the notice stays closed, to those whose browser reads the page's language. */
const reason: Decorator = (story, { globals }) => {
  const lang = localeOf(globals);
  const isRead = navigator.languages.some((tag) => matchLocale(tag) === lang);
  return html`${story()}${
    isRead
      ? html`<p lang="en">
          The notice is closed: this browser says that you read
          <span lang=${lang}>${NATIVE_NAMES[lang]}</span>. Choose another language in the toolbar.
        </p>`
      : ''
  }`;
};

const meta: Meta = {
  title: 'Elements/language-notice',
  component: 'vn-language-notice',
  // It opens over the page: in the docs it has a page of its own.
  ...about('vn-language-notice', text, { docs: { story: { inline: false, height: '22rem' } } }),
  decorators: [reason],
  beforeEach: () => {
    sessionStorage.removeItem('vn-language-notice');
    localStorage.removeItem('vn-language-notice');
  },
};
export default meta;

export const Default: StoryObj = storyOf(languageNoticeExamples, 'default');
