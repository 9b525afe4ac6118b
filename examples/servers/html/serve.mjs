// Serves public/ with a strict Content Security Policy: node serve.mjs [port]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const PORT = Number(process.argv[2] ?? 8080);
const PUBLIC = new URL('public/', import.meta.url);
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types vn-elements";
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** The file of a path: that of a folder is its index.html. */
async function fileAt(path) {
  // URLs have no `..` once they are parsed.
  const url = new URL(`.${path}`, PUBLIC);
  const names = extname(path) === '' ? [`${url.href.replace(/\/$/, '')}/index.html`] : [url.href];
  for (const name of names) {
    if (!name.startsWith(PUBLIC.href)) continue;
    try {
      return { type: TYPES[extname(name)], body: await readFile(fileURLToPath(name)) };
    } catch {
      // There is no such file.
    }
  }
  return undefined;
}

createServer(async ({ url }, response) => {
  const file = await fileAt(new URL(url, 'http://localhost').pathname).catch(() => undefined);
  response.writeHead(file ? 200 : 404, {
    'Content-Security-Policy': POLICY,
    'Content-Type': file?.type ?? 'text/plain',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(file?.body ?? 'Not found');
}).listen(PORT, 'localhost', () => {
  console.log(`http://localhost:${String(PORT)}/`);
});
