import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/pagination.css';
import page from '../docs/patterns/pagination.md?page';
import { paginationExamples } from './examples/pagination.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/pagination', ...aboutPattern(page) };
export default meta;

export const Default: StoryObj = storyOf(paginationExamples, 'default');
