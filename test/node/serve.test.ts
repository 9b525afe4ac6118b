import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

describe('the server', () => {
  it('takes the next port when one is busy', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const { url, server } = await serve({ port });
    try {
      assert.notEqual(new URL(url).port, String(port));
    } finally {
      server.close();
      other.close();
    }
  });

  it('answers 404 for what is not there, and does not leave its folders', async () => {
    const { url, server } = await serve({ port: 0 });
    try {
      for (const path of [
        '/nowhere/',
        '/..%2f..%2fpackage.json',
        '/storybook/../../package.json',
      ]) {
        const response = await fetch(url + path);
        assert.equal(response.status, 404, path);
        await response.text();
      }
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
