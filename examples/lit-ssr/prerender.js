// Renders the page into the HTML that Vite built.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'vn-elements';
import { page } from './src/page.js';
import './src/site-bar.js';

const html = await collectResult(render(page()));
const built = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  built.replace(/\s*<!-- page -->\s*/, () => html),
);
