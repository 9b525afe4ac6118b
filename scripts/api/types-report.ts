import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  type IConfigFile,
} from '@microsoft/api-extractor';
import { packageEntries, ROOT } from './entries.js';

const WORK = join(ROOT, '.cache/api');

/** Elements are one report: their modules repeat each other's types. */
const ELEMENTS = 'elements';

/** Each report with the specifiers whose exports it describes. */
function reports(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { specifier, types } of packageEntries()) {
    if (!types?.startsWith('./dist/types/') || !specifier.endsWith('.js')) continue;
    if (/\/catalogues\/|bundle/.test(specifier)) continue;
    const name = specifier.includes('/elements/')
      ? ELEMENTS
      : specifier.replace('vn-elements/', '').replace('.js', '').replace('/', '-');
    groups.set(name, [...(groups.get(name) ?? []), types]);
  }
  groups.set('vn-elements', ['./dist/types/bundles/vn-elements.d.ts']);
  return groups;
}

function configOf(name: string): ExtractorConfig {
  const configObject: IConfigFile = {
    mainEntryPointFilePath: join(WORK, `${name}.d.ts`),
    projectFolder: ROOT,
    newlineKind: 'lf',
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: 'ES2022',
          module: 'NodeNext',
          moduleResolution: 'NodeNext',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: true,
        },
        include: ['.cache/api/*.d.ts'],
      },
    },
    apiReport: {
      enabled: true,
      reportFolder: join(WORK, 'reports'),
      reportTempFolder: join(WORK, 'reports'),
      reportFileName: name,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: { logLevel: 'error' as never } },
      extractorMessageReporting: { default: { logLevel: 'none' as never } },
      tsdocMessageReporting: { default: { logLevel: 'none' as never } },
    },
  };
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: join(ROOT, 'api-extractor.json'),
    packageJsonFullPath: join(ROOT, 'package.json'),
  });
}

/**
 * The exported declarations of each entry, from `dist/types`.
 *
 * @returns the text of each report by its name
 */
export function typeReports(): Map<string, string> {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(join(WORK, 'reports'), { recursive: true });
  const groups = reports();
  for (const [name, files] of groups) {
    const lines = files.map(
      (file) => `export * from '${file.replace('./', '../../').replace(/\.d\.ts$/, '.js')}';`,
    );
    writeFileSync(join(WORK, `${name}.d.ts`), `${lines.join('\n')}\n`);
  }
  const configs = [...groups.keys()].map(configOf);
  const [first] = configs;
  if (first === undefined) throw new Error('package.json has no entry with types');
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: configs.map((config) => config.mainEntryPointFilePath),
  });
  return new Map(
    [...groups.keys()].map((name, index) => {
      const config = configs[index] ?? first;
      const { errorCount } = Extractor.invoke(config, {
        compilerState,
        localBuild: true,
        messageCallback: (message) => {
          // Progress and the names of written files.
          if (message.logLevel !== ('error' as never)) message.handled = true;
        },
      });
      if (errorCount > 0) throw new Error(`api-extractor cannot read ${name}`);
      return [`${name}.api.md`, readFileSync(join(WORK, 'reports', `${name}.api.md`), 'utf8')];
    }),
  );
}
