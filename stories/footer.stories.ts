import type { Meta, StoryObj } from '@storybook/web-components-vite';
import text from '../docs/components/footer.md?raw';
import { footerExamples } from './examples/footer.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/footer',
  component: 'vn-footer',
  ...about('vn-footer', text, { layout: 'fullscreen' }),
};
export default meta;

export const Default: StoryObj = storyOf(footerExamples, 'default');
export const Top: StoryObj = storyOf(footerExamples, 'top');
