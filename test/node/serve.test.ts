import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/lib/serve.js';

/** The output of `npm run serve` with this PORT; it is stopped as soon as it serves. */
const started = (PORT: string): Promise<{ output: string; code: number | null }> =>
  new Promise((resolve) => {
    const script = fileURLToPath(new URL('../../scripts/serve.ts', import.meta.url));
    const server = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, PORT },
    });
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += String(chunk);
      if (output.includes('Ctrl+C')) server.kill();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('close', (code) => {
      resolve({ output, code });
    });
  });

const occupied = (): Promise<{ port: number; free: () => void }> =>
  new Promise((resolve) => {
    const other = createServer();
    other.listen(0, () => {
      const address = other.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        free: () => void other.close(),
      });
    });
  });

describe('the server', () => {
  it('takes the next port when one is busy', async () => {
    const { port, free } = await occupied();
    const { url, server } = await serve({ port });
    try {
      assert.notEqual(new URL(url).port, String(port));
    } finally {
      server.close();
      free();
    }
  });

  it('prints its URL on any free port, or on the next one if it is busy', async () => {
    const { output } = await started('0');
    assert.match(output, /^\s*Demo site {3}http:\/\/localhost:[1-9]\d+\/\n/);
    const { port, free } = await occupied();
    const beside = await started(String(port));
    free();
    assert.match(beside.output, new RegExp(`^Port ${String(port)} is busy\\.\n`));
  });

  it('rejects an invalid port in one line, and exits', async () => {
    for (const port of ['abc', '70000', '-1', '80.5', ' ']) {
      assert.deepEqual(await started(port), {
        output: `PORT is "${port}": it must be a whole number from 0 to 65535.\n`,
        code: 1,
      });
    }
  });

  it('does not look beyond the last port', async () => {
    const first = await serve({ port: 65_535, tries: 0 }).catch(() => undefined);
    const { output, code } = await started('65535');
    first?.server.close();
    assert.equal(output, 'Port 65535 is busy, and so are those after it.\n');
    assert.equal(code, 1);
  });

  it('responds with 404 for missing files, and serves nothing outside its folders', async () => {
    const { url, server } = await serve({ port: 0 });
    try {
      for (const path of [
        '/nowhere/',
        '/..%2f..%2fpackage.json',
        '/storybook/../../package.json',
      ]) {
        const response = await fetch(url + path);
        assert.equal(response.status, 404, path);
        const page = await response.text();
        assert.match(page, /<h1>Sivua ei löytynyt<\/h1>/, path);
        assert.match(page, /<vn-header>/, 'the site’s frame');
      }
      const swedish = await (await fetch(`${url}/sv/nowhere/`)).text();
      assert.match(swedish, /<html lang="sv">[^]*<h1>Sidan hittades inte<\/h1>/);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
