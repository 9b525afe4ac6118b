import type { StorybookConfig } from '@storybook/web-components-vite';
import { recordedMarkup } from '../scripts/storybook/recorded-markup.js';
import { guideIndexer, markdownPages } from '../scripts/storybook/vite-plugin.js';

/** `sideEffects` in package.json lists modules of `dist`; this marks those of the sources. */
const markSideEffects = {
  name: 'mark-side-effects',
  transform: (code: string, id: string) =>
    /\/(?:src\/(?:bundles|elements)\/.*\.ts|(?:stories|site|\.storybook)\/[^?]*)$/.test(id)
      ? { code, moduleSideEffects: true }
      : null,
};

const config: StorybookConfig = {
  stories: [
    '../stories/*.stories.ts',
    '../docs/!(contact-sheet).md',
    '../docs/!(components|patterns)/**/*.md',
    '../docs/patterns/README.md',
    '../@(CONTRIBUTING|GOVERNANCE|SECURITY|CHANGELOG).md',
  ],
  experimental_indexers: (indexers = []) => [...indexers, guideIndexer],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // No requests to other hosts, neither at build time nor at run time.
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  features: {
    // The theme in the toolbar sets the background.
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    logLevel: 'warn',
    plugins: [...(vite.plugins ?? []), markdownPages, recordedMarkup, markSideEffects],
    // Pre-bundle all of Lit, or the development server serves two copies.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive-helpers.js',
      ],
    },
    build: {
      ...vite.build,
      // Keep the built stylesheet as it is: lowering light-dark() would lose the colours.
      cssTarget: 'esnext',
      // Warnings about Storybook's own chunks and plugins.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { bundlerTimings: false } },
    },
  }),
};

export default config;
