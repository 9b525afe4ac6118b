import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/feedback-form.css';
import page from '../docs/patterns/feedback-form.md?page';
import { feedbackFormExamples } from './examples/feedback-form.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/feedback-form', ...aboutPattern(page) };
export default meta;

export const Default: StoryObj = storyOf(feedbackFormExamples, 'default');
