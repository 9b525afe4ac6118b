import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const ORIGIN = 'http://vn.test';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
};

const built = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** Opens `page.html` of the given files (name → content). `dist/…` is served from the build. */
export async function show(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const contentType = TYPES[name.split('.').pop() ?? ''] ?? 'text/plain';
    const file = files[name];
    if (file !== undefined) await route.fulfill({ contentType, body: file });
    else if (name.startsWith('dist/') && contentType !== 'text/plain')
      await route.fulfill({ contentType, body: built(name) });
    else await route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${ORIGIN}/page.html`);
}
