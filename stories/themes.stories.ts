import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import bilberry from '../dist/themes/bilberry.css?url';
import forest from '../dist/themes/forest.css?url';
import water from '../dist/themes/water.css?url';
import { headerExamples } from './examples/header.examples.js';
import { pressReleaseExamples } from './examples/press-release.examples.js';
import siteSheet from './pages/site.css?url';
import textSheet from './pages/text.css?url';
import { localeOf } from './story.js';

const meta: Meta = {
  title: 'Themes',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

/** A header and a press release, with the stylesheet of a theme. */
const under = (sheet?: string): StoryObj => ({
  render: (_args, { globals }) => {
    const lang = localeOf(globals);
    return html`<link rel="stylesheet" href=${siteSheet} />
      <link rel="stylesheet" href=${textSheet} />
      ${sheet === undefined ? '' : html`<link rel="stylesheet" href=${sheet} />`}
      ${[headerExamples[0], pressReleaseExamples[0]].map((example) => example?.render(lang))}`;
  },
});

/** The library’s own colours, for comparison. */
export const None: StoryObj = under();

/** An invented example, not the ministry’s own colours: spruce, for the Ministry of Agriculture and Forestry. */
export const Forest: StoryObj = under(forest);

/** An invented example, not the ministry’s own colours: open water, for the Ministry of the Environment. */
export const Water: StoryObj = under(water);

/** An invented example, not the ministry’s own colours: bilberry, for the Ministry of Education and Culture. */
export const Bilberry: StoryObj = under(bilberry);
