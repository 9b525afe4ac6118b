import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/contact-card.css';
import page from '../docs/patterns/contact-card.md?page';
import { contactCardExamples } from './examples/contact-card.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/contact-card', ...aboutPattern(page) };
export default meta;

export const Default: StoryObj = storyOf(contactCardExamples, 'default');
