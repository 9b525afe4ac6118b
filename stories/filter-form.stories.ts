import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/filter-form.css';
import text from '../docs/patterns/filter-form.md?raw';
import { filterFormExamples } from './examples/filter-form.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/filter-form', ...aboutPattern(text) };
export default meta;

export const Default: StoryObj = storyOf(filterFormExamples, 'default');
