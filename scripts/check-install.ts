/**
 * Installs the dependencies in a fresh clone of HEAD with each supported Node and npm, and fails if
 * npm prints more than its summary. Takes several minutes and fetches from the registry.
 *
 *   npm run check:install          every pair
 *   npm run check:install -- 22    the pairs of one version of Node
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The npm that each version of Node brings, and the newest that it can run. */
const PAIRS = [
  ['20', '10.8'],
  ['20', '11'],
  ['22', '10.9'],
  ['24', '11'],
] as const;

const SUMMARY = /^added \d+ packages(?:, and audited \d+ packages)? in \w+$/;

/** "npm run --silent" hands its log level down, which would hide the warnings. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);

interface Result {
  readonly failed: boolean;
  readonly lines: readonly string[];
}

function run(cwd: string, command: string, args: readonly string[]): Result {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: ENVIRONMENT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  // Warnings about the .npmrc of the user are none of ours.
  const lines = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('Unknown user config'));
  return { failed: status !== 0, lines };
}

const [, , only] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'vn-install-'));
try {
  for (const [node, npm] of PAIRS) {
    if (only !== undefined && node !== only) continue;
    const pair = `Node ${node}, npm ${npm}`;
    const clone = join(folder, `${node}-${npm}`);
    run(folder, 'git', ['clone', '--quiet', ROOT, clone]);
    // The package "node" fetches its program in its install script.
    const tools = join(folder, `tools-${node}-${npm}`);
    const install = [
      'install',
      '--ignore-scripts=false',
      '--prefix',
      tools,
      `node@${node}`,
      `npm@${npm}`,
    ];
    const { failed: hasNoTools, lines: toolLines } = run(folder, 'npm', install);
    const bin = join(tools, 'node_modules/.bin');
    const { failed, lines } = hasNoTools
      ? { failed: true, lines: toolLines }
      : run(clone, join(bin, 'node'), [join(tools, 'node_modules/npm/bin/npm-cli.js'), 'ci']);
    const unexpected = lines.filter((line) => !SUMMARY.test(line));
    if (failed || unexpected.length > 0 || lines.length === 0) {
      console.error(
        [`${pair}: "npm ci" ${failed ? 'failed' : 'printed'}`, ...unexpected].join('\n'),
      );
      process.exitCode = 1;
    } else console.log(`${pair}: ${lines.join(' ')}`);
    rmSync(clone, { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
