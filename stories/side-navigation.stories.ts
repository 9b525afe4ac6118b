import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/side-navigation.css';
import text from '../docs/patterns/side-navigation.md?raw';
import { sideNavigationExamples } from './examples/side-navigation.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/side-navigation', ...aboutPattern(text) };
export default meta;

export const Default: StoryObj = storyOf(sideNavigationExamples, 'default');
