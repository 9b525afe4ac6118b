import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkHtml } from '../../src/command/check-html.js';
import { initCommand } from '../../src/command/init-command.js';
import { knownElements, type Manifest } from '../../src/command/manifest.js';
import { STACKS } from '../../src/command/scaffold.js';
import { UsageError } from '../../src/command/usage.js';

const root = new URL('../../', import.meta.url);
const info = { root, version: '', homepage: '' };
const folder = mkdtempSync(join(tmpdir(), 'vn-init-'));

/** The exit code of the command, and what it wrote. */
async function run(...args: readonly string[]): Promise<{ code: number; output: string }> {
  let output = '';
  const { stdout, stderr } = process;
  const [out, err] = [stdout.write, stderr.write];
  const record = (text: string | Uint8Array): boolean => {
    output += String(text);
    return true;
  };
  stdout.write = stderr.write = record;
  try {
    return { code: await initCommand(args, info), output };
  } finally {
    stdout.write = out;
    stderr.write = err;
  }
}

describe('vn-elements init', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('writes a site whose pages pass the check', async () => {
    const site = join(folder, 'site');
    const { code } = await run(site, '--stack', 'html', '--port', '9000');
    assert.equal(code, 0);
    const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
    const elements = knownElements(manifest as Manifest);
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    assert.equal(pages.length, 9);
    for (const page of pages) {
      const html = readFileSync(join(site, page), 'utf8');
      assert.deepEqual(checkHtml(html, { elements }), [], page);
      for (const [, path = ''] of html.matchAll(/(?:src|stylesheet" href)="([^"]*)"/g)) {
        assert.ok(existsSync(join(site, 'public', path)), path);
      }
    }
    assert.ok(existsSync(join(site, 'serve.mjs')));
  });

  it('writes nothing if a file exists', async () => {
    const site = join(folder, 'full');
    await run(site, '--stack', 'html');
    rmSync(join(site, 'public'), { recursive: true });
    writeFileSync(join(site, 'README.md'), 'Mine');
    const { code, output } = await run(site, '--stack', 'twig');
    assert.equal(code, 2);
    assert.match(output, /README\.md would be overwritten/);
    assert.equal(readFileSync(join(site, 'README.md'), 'utf8'), 'Mine');
    assert.ok(!existsSync(join(site, 'server.php')));
  });

  it('has files for each server', () => {
    for (const { name } of STACKS) {
      const readme = new URL(`examples/servers/${name}/README.md`, root);
      assert.match(readFileSync(readme, 'utf8'), new RegExp(`init my-site --stack ${name}`));
    }
  });

  it('rejects wrong arguments', async () => {
    for (const args of [
      [folder, '--stack', 'cobol'],
      [folder, '--stack', 'html', '--port', '0'],
      [folder, '--stack', 'html', '--port', 'x'],
      ['a', 'b', '--stack', 'html'],
      ['--unknown'],
    ]) {
      await assert.rejects(run(...args), UsageError, args.join(' '));
    }
  });
});
