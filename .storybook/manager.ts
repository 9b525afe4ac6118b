import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  layoutCustomisations: {
    // Controls, code and accessibility concern the elements; the other pages are for reading.
    showPanel: ({ storyId }, isShown) => isShown && storyId.startsWith('elements-'),
  },
  theme: create({ base: 'light', brandTitle: 'VN Elements', brandTarget: '_self' }),
});
