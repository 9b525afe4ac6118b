import { readdirSync } from 'node:fs';

const FOLDERS = ['src/model', 'src/readers', 'src/i18n', 'src/markup'];

/** The files of each folder whose mutants the tests must detect: all but those that scripts write. */
export const mutatedFiles = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    FOLDERS.map((folder) => [
      folder,
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
        .toSorted(),
    ]),
  );
