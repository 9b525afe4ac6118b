// Renders the app into the HTML that Vite built.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './server/server.js';

const html = await render();
const built = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  built.replace('<!-- app -->', () => html),
);
