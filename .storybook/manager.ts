import { createElement, type ReactNode } from 'react';
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

/** The language of an entry of the sidebar: pages for editors, and their folders. */
const languageOf = (id: string): string =>
  /^(?:guide|for)-editors-(fi|sv|suomi|svenska)\b/.exec(id)?.[1]?.slice(0, 2).replace('su', 'fi') ??
  'en';

addons.setConfig({
  sidebar: {
    renderLabel: ({ id, name }): ReactNode => createElement('span', { lang: languageOf(id) }, name),
  },
  layoutCustomisations: {
    // Controls, code and accessibility concern the elements; the other pages are for reading.
    showPanel: ({ storyId }, isShown) => isShown && storyId.startsWith('elements-'),
  },
  theme: create({ base: 'light', brandTitle: 'VN Elements', brandTarget: '_self' }),
});
