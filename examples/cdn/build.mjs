// Writes the lines that load a release from a CDN, with subresource integrity, into the page.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

const packageJson = new URL(import.meta.resolve('vn-elements/package.json'));
const { version } = JSON.parse(readFileSync(packageJson, 'utf8'));
const base = `https://cdn.example.com/vn-elements/${version}`;
const lines = readFileSync(new URL('dist/cdn.html', packageJson), 'utf8');

cpSync('public', 'dist', { recursive: true });
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  page.replace('<!-- vn-elements -->', lines.replaceAll('{base}', base)),
);
