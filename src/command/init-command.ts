import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ExistingFilesError, STACKS, writeSite, type Stack } from './scaffold.js';
import { EXIT, UsageError, type PackageInfo } from './usage.js';

const DEFAULT_PORT = 8080;

export const INIT_HELP = `Usage: vn-elements init [options] [folder]

Writes a small site with a front page, a press release and a sitemap in three languages. It asks for
what is missing, and never overwrites a file.

Options:
  --stack <name>   The server: ${STACKS.map(({ name }) => name).join(', ')}
  --port <number>  Port in the command that starts the site; by default ${String(DEFAULT_PORT)}
  --help           Prints this text
`;

const OPTIONS = {
  stack: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parseOptions(args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return { ...parsed.values, names: parsed.positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

const names = STACKS.map(({ name, title }) => `  ${name.padEnd(12)}${title}`).join('\n');

/** Asks for values that the arguments do not contain; without a terminal, they stay empty. */
async function ask(questions: readonly string[]): Promise<readonly string[]> {
  if (questions.length === 0 || !process.stdin.isTTY) return questions.map(() => '');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: string[] = [];
  for (const question of questions) answers.push((await terminal.question(question)).trim());
  terminal.close();
  return answers;
}

interface Answers {
  readonly folder: string;
  readonly stack: string;
  readonly port: string;
}

async function complete(given: Partial<Answers>): Promise<Answers> {
  const questions: Readonly<Record<keyof Answers, string>> = {
    folder: 'Folder of the site: ',
    stack: `${names}\nServer: `,
    port: `Port (${String(DEFAULT_PORT)}): `,
  };
  const all: Record<keyof Answers, string> = { folder: '', stack: '', port: '', ...given };
  // With a folder and a server, nothing is asked.
  const isComplete = all.folder !== '' && all.stack !== '';
  const missing = (Object.keys(questions) as (keyof Answers)[]).filter(
    (key) => !isComplete && all[key] === '',
  );
  const answers = await ask(missing.map((key) => questions[key]));
  for (const [index, key] of missing.entries()) all[key] = answers[index] ?? '';
  return all;
}

function stackOf(name: string): Stack {
  const stack = STACKS.find((one) => one.name === name);
  if (stack) return stack;
  const known = STACKS.map((one) => one.name).join(', ');
  throw new UsageError(`--stack expected one of ${known} but found "${name}".`);
}

function portOf(text: string): number {
  if (text === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port > 0 && port < 65_536) return port;
  throw new UsageError(`--port expected a number from 1 to 65535 but found "${text}".`);
}

/** Runs `vn-elements init`. Resolves to the exit code. */
export async function initCommand(args: readonly string[], info: PackageInfo): Promise<number> {
  const { names: folders, stack: name = '', port: portText = '', help } = parseOptions(args);
  if (help) {
    process.stdout.write(INIT_HELP);
    return EXIT.ok;
  }
  if (folders.length > 1) throw new UsageError('init expected one folder.');
  const given = { folder: folders[0] ?? '', stack: name, port: portText };
  if (name !== '') stackOf(name);
  portOf(portText);
  const answers = await complete(given);
  if (answers.folder === '') throw new UsageError('init expected a folder.');
  const stack = stackOf(answers.stack);
  const port = portOf(answers.port);
  try {
    const count = writeSite(info.root, stack, answers.folder);
    process.stdout.write(
      `${answers.folder}: ${String(count)} files. Start the site:\n\n` +
        `  cd ${answers.folder} && ${stack.start(port)}\n\n` +
        `It is at http://localhost:${String(port)}/. Its README.md describes the files.\n`,
    );
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof ExistingFilesError)) throw error;
    process.stderr.write(`vn-elements: ${error.message}\n`);
    return EXIT.unusable;
  }
}
