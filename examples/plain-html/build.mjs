// Copies what the page loads from the package into the site.
import { cpSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = dirname(fileURLToPath(import.meta.resolve('vn-elements/vn-elements.css')));
cpSync('public', 'dist', { recursive: true });
for (const file of ['vn-elements.css', 'vn-elements.bundle.js', 'bundle', 'locales']) {
  cpSync(`${dist}/${file}`, `dist/vn/${file}`, { recursive: true });
}
