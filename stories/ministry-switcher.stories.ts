import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../docs/components/ministry-switcher.md?page';
import { ministrySwitcherExamples } from './examples/ministry-switcher.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/ministry-switcher',
  component: 'vn-ministry-switcher',
  ...about('vn-ministry-switcher', page),
};
export default meta;

export const Default: StoryObj = storyOf(ministrySwitcherExamples, 'default');
export const WithoutChildren: StoryObj = storyOf(ministrySwitcherExamples, 'without-children');
export const OtherGovernment: StoryObj = storyOf(ministrySwitcherExamples, 'other-government');
export const Src: StoryObj = storyOf(ministrySwitcherExamples, 'src');
