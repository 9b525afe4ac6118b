import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import prettier from 'prettier';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { layerConfig } from '../../lint/layers.js';
import { findUnfinished } from '../../scripts/new/unfinished.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const WRITTEN = [
  'src/elements/zebra-crossing/zebra-crossing-element.ts',
  'src/elements/zebra-crossing/zebra-crossing.ts',
  'src/elements/zebra-crossing/zebra-crossing.css',
  'src/elements/zebra-crossing/zebra-crossing.styles.ts',
  'stories/examples/zebra-crossing.examples.ts',
  'stories/zebra-crossing.stories.ts',
  'test/browser/zebra-crossing.test.ts',
  'docs/components/zebra-crossing.md',
];

describe('a new element', () => {
  let copy = '';
  const run = (script: string, ...args: string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(copy, script), ...args],
      { cwd: copy, encoding: 'utf8' },
    );
    return { status, output: stdout + stderr };
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
    run('scripts/new.ts', 'zebra-crossing', '--styles');
  });
  after(() => {
    rmSync(copy, { recursive: true });
  });

  it('is not left unfinished in the project', () => {
    assert.deepEqual(findUnfinished(root), []);
  });

  it('has all its files', () => {
    assert.deepEqual(
      WRITTEN.filter((file) => !existsSync(join(copy, file))),
      [],
    );
  });

  it('has a stylesheet for its shadow root only on request', () => {
    run('scripts/new.ts', 'plain');
    assert.ok(existsSync(join(copy, 'src/elements/plain/plain-element.ts')));
    assert.ok(!existsSync(join(copy, 'src/elements/plain/plain.styles.ts')));
  });

  it('fails the check until every TODO is replaced and every list has it', () => {
    const { status, output } = run('scripts/new.ts', '--check');
    assert.equal(status, 1);
    for (const file of WRITTEN.filter((name) =>
      readFileSync(join(copy, name), 'utf8').includes('TODO:'),
    )) {
      assert.match(output, new RegExp(`^${file}:\\d+: TODO:`, 'm'));
    }
    assert.match(output, /^src\/bundles\/vn-elements\.ts: does not define VnZebraCrossing$/m);
    assert.match(output, /^src\/bundles\/page\.ts: does not define vn-zebra-crossing$/m);
    assert.match(output, /^src\/elements\/elements\.json: does not list "zebra-crossing"$/m);
    assert.match(output, /^stories\/examples\/index\.ts: does not list zebraCrossingExamples$/m);
  });

  it('fails the manifest check until it is described', () => {
    const { status, output } = run('scripts/check-manifest.ts', '--check');
    assert.equal(status, 1);
    assert.match(output, /^VnZebraCrossing still has a TODO in its description$/m);
    assert.match(output, /^custom-elements\.json: stale/m);
  });

  it('respects the layers', async () => {
    const parser = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };
    const eslint = new ESLint({
      cwd: copy,
      overrideConfigFile: true,
      overrideConfig: [parser, ...layerConfig(copy)],
    });
    const results = await eslint.lintFiles('src/elements/zebra-crossing');
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
    );
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

  it('cannot have a name that is taken or invalid', () => {
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
      const { status, output } = run('scripts/new.ts', name);
      assert.notEqual(status, 0, name);
      assert.doesNotMatch(output, /^wrote/m);
    }
    assert.notEqual(run('scripts/new.ts').status, 0);
    assert.notEqual(run('scripts/new.ts', 'one', 'two').status, 0);
  });
});
