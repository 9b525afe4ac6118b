import type { Meta, StoryObj } from '@storybook/web-components-vite';
import text from '../docs/components/ministry-switcher.md?raw';
import { ministrySwitcherExamples } from './examples/ministry-switcher.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/ministry-switcher',
  component: 'vn-ministry-switcher',
  ...about('vn-ministry-switcher', text),
};
export default meta;

export const Default: StoryObj = storyOf(ministrySwitcherExamples, 'default');
export const WithoutChildren: StoryObj = storyOf(ministrySwitcherExamples, 'without-children');
export const OtherGovernment: StoryObj = storyOf(ministrySwitcherExamples, 'other-government');
export const Src: StoryObj = storyOf(ministrySwitcherExamples, 'src');
