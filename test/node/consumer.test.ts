import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// The package in projects of others: packed as it is published, unpacked beside Lit, and its types
// checked as strictly as the compiler can, the declarations included.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const names = readdirSync(join(ROOT, 'src/elements'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const className = (name: string): string =>
  `Vn${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;

/** Each tag name has its class for a type. */
const tags = (from: string): string =>
  names
    .map(
      (name) =>
        `export const ${className(name)}: import('${from}').${className(name)} = document.createElement('vn-${name}');`,
    )
    .join('\n');

/** What a project may write; each file is a project of its own, or one would type another. */
const SOURCES: Readonly<Record<string, string>> = {
  'all.ts': `import 'vn-elements';\n${tags('vn-elements')}`,
  'bundle.ts': `import 'vn-elements/vn-elements.bundle.js';\n${tags('vn-elements/vn-elements.bundle.js')}`,
  'one.ts': `import { VnHeader } from 'vn-elements/elements/header.js';
import { VnFooter } from 'vn-elements/elements/footer-element.js';
export const header: VnHeader = document.createElement('vn-header');
export const footer: HTMLElement = new VnFooter();`,
  'data.ts': `import 'vn-elements/words.js';
import 'vn-elements/words/sv.js';
import * as i18n from 'vn-elements/i18n.js';
import { skipLink } from 'vn-elements/markup.js';
import { LOCALES, type Locale } from 'vn-elements/model.js';
import * as tokens from 'vn-elements/tokens.js';
export const first: Locale | undefined = LOCALES[0];
export const link: import('lit').TemplateResult = skipLink('main', { lang: 'sv' });
export const others: readonly object[] = [i18n, tokens];`,
};

describe('a project that uses the package', () => {
  let folder = '';
  let installed = '';

  before(() => {
    // The compiler sees through links: on some machines the temporary folder is one.
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'vn-consumer-'));
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    execFileSync('npm', pack, { cwd: ROOT, shell: process.platform === 'win32' });
    const [archive = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
    mkdirSync(join(folder, 'node_modules'));
    execFileSync('tar', ['-xzf', archive], { cwd: folder });
    installed = join(folder, 'node_modules/vn-elements');
    symlinkSync(join(folder, 'package'), installed, 'junction');
    symlinkSync(join(ROOT, 'node_modules/lit'), join(folder, 'node_modules/lit'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [file, text] of Object.entries(SOURCES)) writeFileSync(join(folder, file), text);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const parsed = new Map<string, ts.SourceFile | undefined>();

  const complaints = (
    file: string,
    module: ts.ModuleKind,
    how: ts.ModuleResolutionKind,
  ): string[] => {
    const options: ts.CompilerOptions = {
      module,
      moduleResolution: how,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // The package's own declarations are checked, the compiler's are not.
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      noEmit: true,
    };
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (path, version, ...rest) => {
      const key = `${String(module)} ${path}`;
      if (!parsed.has(key)) parsed.set(key, read(path, version, ...rest));
      return parsed.get(key);
    };
    host.getCurrentDirectory = () => folder;
    const program = ts.createProgram([join(folder, file)], options, host);
    return ts.getPreEmitDiagnostics(program).map(({ file: where, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${where?.fileName.slice(folder.length) ?? ''}: ${text}`;
    });
  };

  for (const file of Object.keys(SOURCES)) {
    it(`finds the types it needs: ${file}, nodenext and bundler`, () => {
      const { ModuleKind, ModuleResolutionKind } = ts;
      assert.deepEqual(complaints(file, ModuleKind.NodeNext, ModuleResolutionKind.NodeNext), []);
      assert.deepEqual(complaints(file, ModuleKind.ESNext, ModuleResolutionKind.Bundler), []);
    });
  }

  it('reads the package’s own description, and may have every style sheet that is packed', () => {
    interface Manifest {
      readonly version: string;
      readonly exports: Readonly<Record<string, unknown>>;
    }
    const text = readFileSync(join(installed, 'package.json'), 'utf8');
    const { exports } = JSON.parse(text) as Manifest;
    assert.ok('./package.json' in exports);
    const targets = Object.values(exports).filter((target) => typeof target === 'string');
    const hidden = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => `./dist/${file.replaceAll('\\', '/')}`)
      .filter((file) => !targets.includes(file.replace(/[^/]+\.css$/, '*.css')))
      .filter((file) => !targets.includes(file));
    assert.deepEqual(hidden, []);
    assert.ok(existsSync(join(installed, 'custom-elements.json')));
  });
});
