import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../docs/components/navigation.md?page';
import { navigationExamples } from './examples/navigation.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/navigation',
  component: 'vn-navigation',
  ...about('vn-navigation', page),
};
export default meta;

export const Default: StoryObj = storyOf(navigationExamples, 'default');
export const Section: StoryObj = storyOf(navigationExamples, 'section');
export const Mega: StoryObj = storyOf(navigationExamples, 'mega');
