import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../docs/components/sitemap-tree.md?page';
import { sitemapTreeExamples } from './examples/sitemap-tree.examples.js';
import { about, storyOf } from './story.js';

const meta: Meta = {
  title: 'Elements/sitemap-tree',
  component: 'vn-sitemap-tree',
  ...about('vn-sitemap-tree', page),
};
export default meta;

export const Default: StoryObj = storyOf(sitemapTreeExamples, 'default');
export const Current: StoryObj = storyOf(sitemapTreeExamples, 'current');
export const PlainList: StoryObj = storyOf(sitemapTreeExamples, 'plain-list');
export const SameTitles: StoryObj = storyOf(sitemapTreeExamples, 'same-titles');
export const Pattern: StoryObj = storyOf(sitemapTreeExamples, 'pattern');
export const Data: StoryObj = storyOf(sitemapTreeExamples, 'data');
