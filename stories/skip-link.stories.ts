import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../docs/components/skip-link.md?page';
import { skipLinkExamples } from './examples/skip-link.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/skip-link',
  component: 'vn-skip-link',
  ...about('vn-skip-link', page),
};
export default meta;

export const Default: StoryObj = storyOf(skipLinkExamples, 'default');
export const WithoutChildren: StoryObj = storyOf(skipLinkExamples, 'without-children');
export const Several: StoryObj = storyOf(skipLinkExamples, 'several');
