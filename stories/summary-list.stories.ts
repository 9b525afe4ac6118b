import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/summary-list.css';
import page from '../docs/patterns/summary-list.md?page';
import { summaryListExamples } from './examples/summary-list.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/summary-list', ...aboutPattern(page) };
export default meta;

export const Default: StoryObj = storyOf(summaryListExamples, 'default');
