import type { Meta, StoryObj } from '@storybook/web-components-vite';
import picture from '../docs/release.png?url';
import packageFile from '../package.json' with { type: 'json' };
import { followFragment, guideParameters, ownHtml } from './learn/guide.js';
import './learn/learn.css';
import { startPage } from './learn/start.js';

const meta: Meta = { title: 'Start', tags: ['!autodocs'], parameters: guideParameters };
export default meta;

/** What the library is, how to start, which element is for what. */
export const Start: StoryObj = {
  render: () => {
    followFragment();
    return ownHtml(startPage(packageFile.version, picture));
  },
};
