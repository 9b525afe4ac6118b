import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../scripts/lib/pack.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const NPM_FLAGS = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Packed once, because the tests use one build of the package. */
let tarball: string | undefined;

const run = (folder: string, command: string, args: readonly string[]): void => {
  try {
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: {
        ...process.env,
        CI: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NEXT_TELEMETRY_DISABLED: '1',
        NG_CLI_ANALYTICS: 'false',
        NUXT_TELEMETRY_DISABLED: '1',
      },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
};

/**
 * Installs an example with the packed package in a folder outside the repository, and builds it for
 * production. The lock of an example does not contain the package, which is not published yet.
 *
 * @returns the folder outside; most examples write the site into `dist/` there
 * @throws what the build prints if it fails
 */
export function buildExample(name: string): string {
  const source = join(EXAMPLES, name);
  const lock = readFileSync(join(source, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `vn-elements-example-${name}-${hash}`);
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (file !== 'node_modules') rmSync(join(folder, file), { recursive: true });
  }
  cpSync(source, folder, { recursive: true });
  const { dependencies, ...rest } = JSON.parse(
    readFileSync(join(source, 'package.json'), 'utf8'),
  ) as Manifest;
  const others = Object.entries(dependencies).filter(
    ([dependency]) => dependency !== 'vn-elements',
  );
  const manifest = { ...rest, dependencies: Object.fromEntries(others) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  if (!existsSync(join(folder, 'node_modules/.package-lock.json')))
    run(folder, 'npm', ['ci', ...NPM_FLAGS]);
  if (tarball === undefined) {
    const tarballs = mkdtempSync(join(tmpdir(), 'vn-tarball-'));
    tarball = pack(tarballs);
    process.on('exit', () => {
      rmSync(tarballs, { recursive: true, force: true });
    });
  }
  run(folder, 'npm', ['install', '--no-save', ...NPM_FLAGS, tarball]);
  run(folder, 'npm', ['run', 'build']);
  return folder;
}

/** The names of all examples. */
export const EXAMPLE_NAMES = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // The servers are no projects of npm.
  .filter((name) => existsSync(join(EXAMPLES, name, 'package.json')));
