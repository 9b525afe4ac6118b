import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../dist/patterns/side-navigation.css';
import page from '../docs/patterns/side-navigation.md?page';
import { sideNavigationExamples } from './examples/side-navigation.examples.js';
import { aboutPattern, storyOf } from './story.js';

const meta: Meta = { title: 'Patterns/side-navigation', ...aboutPattern(page) };
export default meta;

export const Default: StoryObj = storyOf(sideNavigationExamples, 'default');
