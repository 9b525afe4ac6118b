import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../docs/components/press-release.md?page';
import { pressReleaseExamples } from './examples/press-release.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/press-release',
  component: 'vn-press-release',
  ...about('vn-press-release', page),
};
export default meta;

export const Default: StoryObj = storyOf(pressReleaseExamples, 'default');
export const Short: StoryObj = storyOf(pressReleaseExamples, 'short');
export const Rich: StoryObj = storyOf(pressReleaseExamples, 'rich');
export const Notices: StoryObj = storyOf(pressReleaseExamples, 'notices');
export const Actions: StoryObj = storyOf(pressReleaseExamples, 'actions');
