import { readFileSync } from 'node:fs';
import { CHECK_HELP, checkCommand } from './check-command.js';
import { INIT_HELP, initCommand } from './init-command.js';
import { EXIT, UsageError, type PackageInfo } from './usage.js';

// The command `vn-elements`, bundled with the packages that it needs into one file.

const HELP = `Usage: vn-elements <command> [options]

Commands:
  check   Checks HTML pages that use VN Elements
  init    Writes a small site for a server

Options:
  --help      Writes this text; after a command, that of the command
  --version   Writes the version

`;

type Command = (args: readonly string[], info: PackageInfo) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['init', initCommand],
]);

/** The package is two folders above, both for the source and in the published package. */
function packageInfo(): PackageInfo {
  const root = new URL('../../', import.meta.url);
  const text = readFileSync(new URL('package.json', root), 'utf8');
  return { root, ...(JSON.parse(text) as Omit<PackageInfo, 'root'>) };
}

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS.get(name);
  if (command) return command(args, packageInfo());
  if (/^(?:--help|-h|help)$/.test(name)) {
    process.stdout.write(`${HELP}${CHECK_HELP}\n${INIT_HELP}`);
    return EXIT.ok;
  }
  if (/^(?:--version|-v)$/.test(name)) {
    process.stdout.write(`${packageInfo().version}\n`);
    return EXIT.ok;
  }
  throw new UsageError(
    name === '' ? 'A command is missing.' : `There is no command or option "${name}".`,
  );
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`vn-elements: ${error.message}\nSee vn-elements --help.\n`);
  process.exitCode = EXIT.unusable;
}
