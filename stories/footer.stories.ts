import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../docs/components/footer.md?page';
import { footerExamples } from './examples/footer.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/footer',
  component: 'vn-footer',
  ...about('vn-footer', page, { layout: 'fullscreen' }),
};
export default meta;

export const Default: StoryObj = storyOf(footerExamples, 'default');
export const Top: StoryObj = storyOf(footerExamples, 'top');
