import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBrowsers } from '../../scripts/browsers/ensure.js';
import { launchChromium } from '../support/launch.js';

// The browser of the page tests, replaced by programs that fail to start.

const NO_SHELL = process.platform === 'win32' && 'the programs are shell scripts';

describe('a Chromium that does not start', { skip: NO_SHELL }, () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'vn-launch-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** A program that records each start, then runs the command `then`. */
  const program = (name: string, then: string): { path: string; starts: () => number } => {
    const path = join(folder, name);
    const notes = `${path}.starts`;
    writeFileSync(path, `#!/bin/sh\necho start >> '${notes}'\n${then}\n`);
    chmodSync(path, 0o755);
    return { path, starts: () => readFileSync(notes, 'utf8').split('start').length - 1 };
  };

  it('is retried once, then the run fails and names it', async () => {
    const { path, starts } = program('never', 'exit 1');
    await assert.rejects(launchChromium([], path), (error: Error) => {
      assert.ok(error.message.startsWith(`Chromium did not start in 2 tries (${path}): `));
      return true;
    });
    assert.equal(starts(), 2);
  });

  it('is used when it starts the second time', async () => {
    const { chromium } = ensureBrowsers(['chromium']);
    const second = `[ -e '${folder}/once' ] || { touch '${folder}/once'; exit 1; }`;
    const { path, starts } = program('second', `${second}\nexec '${chromium.path}' "$@"`);
    const browser = await launchChromium([], path);
    assert.match(browser.version(), /^\d+\./);
    await browser.close();
    assert.equal(starts(), 2);
  });
});
