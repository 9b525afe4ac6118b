import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { findUnfinished } = (await import(
  new URL('../../scripts/new.mjs', import.meta.url).href
)) as {
  findUnfinished: (root: string) => string[];
};

const WRITTEN = [
  'src/elements/zebra-crossing/zebra-crossing-element.ts',
  'src/elements/zebra-crossing/zebra-crossing.ts',
  'src/elements/zebra-crossing/zebra-crossing.light.css',
  'src/elements/zebra-crossing/zebra-crossing.styles.ts',
  'stories/examples/zebra-crossing.examples.ts',
  'stories/zebra-crossing.stories.ts',
  'test/browser/zebra-crossing.test.ts',
  'docs/components/zebra-crossing.md',
];

describe('a new element', () => {
  let copy = '';
  const run = (script: string, ...args: string[]): { status: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, script), ...args], {
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-'));
    for (const name of [
      'src',
      'stories',
      '.storybook',
      'test/browser',
      'docs/components',
      'scripts',
      'tsconfig.json',
      '.prettierrc.json',
      'package.json',
      'custom-elements.json',
      'custom-elements-manifest.config.mjs',
    ]) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    run('scripts/new.mjs', 'zebra-crossing', '--styles');
  });
  after(() => {
    rmSync(copy, { recursive: true });
  });

  it('is the last one only once nothing is left to be written', () => {
    assert.deepEqual(findUnfinished(root), []);
  });

  it('has all its files', () => {
    assert.deepEqual(
      WRITTEN.filter((file) => !existsSync(join(copy, file))),
      [],
    );
  });

  it('has a style sheet for its shadow root only where one is asked for', () => {
    run('scripts/new.mjs', 'plain');
    assert.ok(existsSync(join(copy, 'src/elements/plain/plain-element.ts')));
    assert.ok(!existsSync(join(copy, 'src/elements/plain/plain.styles.ts')));
  });

  it('fails the check until every file is filled in and it is registered', () => {
    const { status, said } = run('scripts/new.mjs', '--check');
    assert.equal(status, 1);
    for (const file of WRITTEN.filter((name) =>
      readFileSync(join(copy, name), 'utf8').includes('TODO:'),
    )) {
      assert.match(said, new RegExp(`^${file}:\\d+: TODO:`, 'm'));
    }
    assert.match(said, /^src\/bundles\/vn-elements\.ts: does not define VnZebraCrossing$/m);
    assert.match(said, /^src\/bundles\/page\.ts: does not define vn-zebra-crossing$/m);
    assert.match(said, /^scripts\/lib\/sheets\.mjs: does not list 'zebra-crossing'$/m);
    assert.match(said, /^stories\/examples\/index\.ts: does not list zebraCrossingExamples$/m);
  });

  it('fails the check of the manifest until it is described', () => {
    const { status, said } = run('scripts/check-manifest.mjs', '--check');
    assert.equal(status, 1);
    assert.match(said, /^VnZebraCrossing still has a TODO in its description$/m);
    assert.match(said, /^custom-elements\.json: not fresh/m);
  });

  it('keeps to the layers', () => {
    assert.equal(run('scripts/check-layers.mjs').status, 0);
  });

  it('compiles', () => {
    const config = ts.readConfigFile(join(copy, 'tsconfig.json'), (file) => ts.sys.readFile(file));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, copy);
    const files = WRITTEN.filter((file) => file.endsWith('.ts')).map((file) => join(copy, file));
    const types = join(copy, '.storybook/modules.d.ts');
    const program = ts.createProgram([...files, types], options);
    const faults = files.flatMap((file) => {
      const source = program.getSourceFile(file);
      return [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
    });
    assert.deepEqual(
      faults.map(
        ({ file, messageText }) =>
          `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
      [],
    );
  });

  it('is formatted', async () => {
    for (const file of WRITTEN) {
      const options = (await prettier.resolveConfig(join(root, file))) ?? {};
      const text = readFileSync(join(copy, file), 'utf8');
      assert.equal(await prettier.format(text, { ...options, filepath: file }), text);
    }
  });

  it('cannot have the name of another, or one that is no name', () => {
    for (const name of [
      'breadcrumbs',
      'vn-menu',
      'Menu',
      'menu_bar',
      '-menu',
      'menu-',
      'menu--bar',
      '2d',
      'a/b',
      '../a',
    ]) {
      const { status, said } = run('scripts/new.mjs', name);
      assert.notEqual(status, 0, name);
      assert.doesNotMatch(said, /^wrote/m);
    }
    assert.notEqual(run('scripts/new.mjs').status, 0);
    assert.notEqual(run('scripts/new.mjs', 'one', 'two').status, 0);
  });
});
