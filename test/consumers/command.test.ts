import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { packInto } from '../../scripts/lib/pack.js';

describe('the packed package without its dependencies', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'vn-command-'));
    const site = { private: true, dependencies: { 'vn-elements': '*' } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(site));
    packInto(join(folder, 'node_modules/vn-elements'));
    // Links the command, as an installation does.
    run('npm', ['rebuild', '--ignore-scripts', '--silent']);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (program: string, args: readonly string[], input = '') =>
    spawnSync(program, args, {
      cwd: folder,
      input,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });

  it('has the command vn-elements check', () => {
    const args = ['--no-install', 'vn-elements', 'check', '--lang', 'sv', '-'];
    const { status, stdout } = run('npx', args, '<vn-skip-link><a href="#x">Hyppää sisältöön</a>');
    assert.equal(status, 1);
    assert.match(stdout, /^stdin:1:1 end-tag .+\nstdin:1:28 message-lang .+Hoppa till innehållet/);
  });
});
