import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../docs/components/language-selector.md?page';
import { languageSelectorExamples } from './examples/language-selector.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/language-selector',
  component: 'vn-language-selector',
  ...about('vn-language-selector', page),
};
export default meta;

export const Default: StoryObj = storyOf(languageSelectorExamples, 'default');
export const Seven: StoryObj = storyOf(languageSelectorExamples, 'seven');
export const Article: StoryObj = storyOf(languageSelectorExamples, 'article');
export const Groups: StoryObj = storyOf(languageSelectorExamples, 'groups');
export const Columns: StoryObj = storyOf(languageSelectorExamples, 'columns');
export const Narrow: StoryObj = storyOf(languageSelectorExamples, 'narrow');
export const ArticlePurpose: StoryObj = storyOf(languageSelectorExamples, 'article-purpose');
