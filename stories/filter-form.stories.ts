import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/filter-form.css';
import page from '../docs/patterns/filter-form.md?page';
import { filterFormExamples } from './examples/filter-form.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/filter-form', ...aboutPattern(page) };
export default meta;

export const Default: StoryObj = storyOf(filterFormExamples, 'default');
