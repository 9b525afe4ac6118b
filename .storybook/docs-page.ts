import { createElement, lazy, Suspense, type ReactElement } from 'react';

const Page = lazy(
  () =>
    // eslint-disable-next-line no-restricted-syntax -- a file that Storybook compiles
    import('./docs-page.mdx') as unknown as Promise<{ default: () => ReactElement }>,
);

/** The page of an element or a pattern. Stories and guides do not load Storybook's documentation blocks. */
export const DocsPage = (): ReactElement =>
  createElement(Suspense, { fallback: null }, createElement(Page));
