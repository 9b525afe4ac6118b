import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../docs/components/header.md?page';
import { headerExamples } from './examples/header.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/header',
  component: 'vn-header',
  ...about('vn-header', page, { layout: 'fullscreen' }),
};
export default meta;

export const Default: StoryObj = storyOf(headerExamples, 'default');
export const SearchForm: StoryObj = storyOf(headerExamples, 'search-form');
export const Sticky: StoryObj = storyOf(headerExamples, 'sticky');
