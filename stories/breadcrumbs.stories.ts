import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../docs/components/breadcrumbs.md?page';
import { breadcrumbsExamples } from './examples/breadcrumbs.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/breadcrumbs',
  component: 'vn-breadcrumbs',
  ...about('vn-breadcrumbs', page),
};
export default meta;

export const Default: StoryObj = storyOf(breadcrumbsExamples, 'default');
export const Current: StoryObj = storyOf(breadcrumbsExamples, 'current');
export const MixedLanguages: StoryObj = storyOf(breadcrumbsExamples, 'mixed-languages');
export const NarrowParent: StoryObj = storyOf(breadcrumbsExamples, 'narrow-parent');
export const Collapse: StoryObj = storyOf(breadcrumbsExamples, 'collapse');
