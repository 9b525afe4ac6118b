import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/person-card.css';
import page from '../docs/patterns/person-card.md?page';
import { personCardExamples } from './examples/person-card.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/person-card', ...aboutPattern(page) };
export default meta;

export const Default: StoryObj = storyOf(personCardExamples, 'default');
