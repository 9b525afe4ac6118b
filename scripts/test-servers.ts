/**
 * Renders all fixtures with the template engines of other servers.
 *
 *   npm run test:servers
 *
 * Missing engines are installed from Debian's packages where that is possible; otherwise the command
 * says what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { ENGINES } from '../test/support/servers.js';

/** For the theme that `vn-elements init` writes, not for a template engine. */
const WORDPRESS = ['mariadb-server', 'php-mysql', 'wordpress'];

const missing = (): readonly string[] => [
  ...new Set(ENGINES.filter((engine) => !engine.isPresent()).flatMap(({ packages }) => packages)),
  ...(existsSync('/usr/share/wordpress') ? [] : WORDPRESS),
];
const run = (command: string, ...parameters: readonly string[]): number =>
  spawnSync(command, parameters, { stdio: 'inherit' }).status ?? 1;

const packages = missing();
if (packages.length > 0 && process.getuid?.() === 0) {
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}
const still = missing();
if (still.length > 0) {
  console.error(`Not tested, install first: apt-get install ${still.join(' ')}`);
  process.exitCode = 1;
}
const tests = readdirSync('test/servers')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/servers/${file}`);
const status = run(process.execPath, '--import', 'tsx', '--test', ...tests);
if (status !== 0) process.exitCode = status;
