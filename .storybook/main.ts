import type { StorybookConfig } from '@storybook/web-components-vite';

/** package.json says which modules of `dist` do something when imported; nobody asks that of `src`. */
const sourcesAct = {
  name: 'sources-act',
  transform: (code: string, id: string) =>
    /\/src\/(?:bundles|elements)\/.*\.ts$/.test(id) ? { code, moduleSideEffects: true } : null,
};

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nothing of it talks to another host, neither when it is built nor when it is read.
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  features: {
    // The toolbar's theme sets the ground.
    backgrounds: false,
    // No story plays or dispatches anything.
    actions: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    logLevel: 'warn',
    plugins: [...(vite.plugins ?? []), sourcesAct],
    // All of Lit in one go, or the development server serves it twice.
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
      // The sheet as it was built: lowered for older engines its colours would be lost.
      cssTarget: 'esnext',
      // Storybook's own chunks, and its plugins' time, are what they are.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { bundlerTimings: false } },
    },
  }),
};

export default config;
