import assert from 'node:assert/strict';
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
import { packInto } from '../../scripts/lib/pack.js';

// The package in a consumer's project: packed as for publishing and unpacked beside Lit. Its types,
// declarations included, are checked with the strictest compiler options.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const names = readdirSync(join(ROOT, 'src/elements'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const className = (name: string): string =>
  `Vn${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;

/** Each tag name is typed as its class. */
const tags = (from: string): string =>
  names
    .map(
      (name) =>
        `export const ${className(name)}: import('${from}').${className(name)} = document.createElement('vn-${name}');`,
    )
    .join('\n');

/**
 * Sources of a consumer. Each file is a project of its own, so that none gets types from another.
 */
const SOURCES: Readonly<Record<string, string>> = {
  'all.ts': `import 'vn-elements';\nimport 'vn-elements/vn-elements.css';\nimport 'vn-elements/css/header.css';\n${tags('vn-elements')}`,
  'bundle.ts': `import 'vn-elements/vn-elements.bundle.js';\n${tags('vn-elements/vn-elements.bundle.js')}`,
  'one.ts': `import { VnHeader } from 'vn-elements/elements/header.js';
import { VnFooter } from 'vn-elements/elements/footer-element.js';
export const header: VnHeader = document.createElement('vn-header');
export const footer: HTMLElement = new VnFooter();`,
  'data.ts': `import 'vn-elements/catalogues.js';
import 'vn-elements/catalogues/sv.js';
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
    // The compiler resolves symbolic links, and on some machines the temporary folder is one.
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'vn-consumer-'));
    installed = join(folder, 'node_modules/vn-elements');
    packInto(installed);
    mkdirSync(join(folder, 'node_modules/@lit'));
    for (const name of ['lit', '@lit/reactive-element']) {
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    }
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

  it('can import package.json and every packed stylesheet', () => {
    interface Manifest {
      readonly version: string;
      readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
    }
    const text = readFileSync(join(installed, 'package.json'), 'utf8');
    const { exports } = JSON.parse(text) as Manifest;
    assert.ok('./package.json' in exports);
    const targets = Object.values(exports).map((target) =>
      typeof target === 'string' ? target : target.default,
    );
    const hidden = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => `./dist/${file.replaceAll('\\', '/')}`)
      .filter((file) => !targets.includes(file.replace(/[^/]+\.css$/, '*.css')))
      .filter((file) => !targets.includes(file));
    assert.deepEqual(hidden, []);
    assert.ok(existsSync(join(installed, 'custom-elements.json')));
  });
});
