import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/result-list.css';
import page from '../docs/patterns/result-list.md?page';
import { resultListExamples } from './examples/result-list.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/result-list', ...aboutPattern(page) };
export default meta;

export const Default: StoryObj = storyOf(resultListExamples, 'default');
