import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/site-notice.css';
import page from '../docs/patterns/site-notice.md?page';
import { siteNoticeExamples } from './examples/site-notice.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/site-notice', ...aboutPattern(page) };
export default meta;

export const Default: StoryObj = storyOf(siteNoticeExamples, 'default');
