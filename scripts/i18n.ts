/**
 * Moves messages between the source and the translators' files.
 *
 *   tsx scripts/i18n.ts extract           source → xliff/<locale>.xlf, xliff/translation-memory.json
 *   tsx scripts/i18n.ts build             xliff/<locale>.xlf → src/i18n/generated/
 *   tsx scripts/i18n.ts check             fails with one line for each missing, stale or broken message
 *   tsx scripts/i18n.ts status [locale]   progress of each locale; with a locale, what awaits review
 *
 * `--root <folder>` works on another checkout.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCatalogues } from './i18n/catalogues.js';
import { findProblems } from './i18n/check.js';
import { extractMessages } from './i18n/extract.js';
import { Failure, writeFiles } from './i18n/files.js';
import { Project } from './i18n/project.js';
import { reportStatus } from './i18n/status.js';

type Command = (project: Project, locale?: string) => Promise<number>;

const extract: Command = async (project) => {
  const { files, dropped } = await extractMessages(project);
  const changed = await writeFiles(project.root, files);
  for (const id of dropped)
    console.log(`xliff: '${id}' is neither used nor in the translation memory: removed`);
  console.log(`extract: ${project.messages().size} messages, ${changed} files changed`);
  return 0;
};

const build: Command = async (project) => {
  const { files, missing } = await buildCatalogues(project);
  const changed = await writeFiles(project.root, files);
  for (const line of missing) console.error(line);
  console.log(`build: ${files.size} modules, ${changed} changed`);
  return missing.length > 0 ? 1 : 0;
};

const check: Command = async (project) => {
  const problems = await findProblems(project);
  for (const line of problems) console.error(line);
  if (problems.length > 0) return 1;
  console.log(`i18n: ${project.messages().size} messages in ${project.locales.length} locales`);
  return 0;
};

const status: Command = async (project, locale) => {
  console.log(await reportStatus(project, locale));
  return 0;
};

const COMMANDS = new Map<string, Command>(Object.entries({ extract, build, check, status }));

async function main(args: string[]): Promise<number> {
  const at = args.indexOf('--root');
  const [, folder] = at < 0 ? [] : args.splice(at, 2);
  const [name = '', locale] = args;
  const command = COMMANDS.get(name);
  if (!command) {
    console.error(`usage: tsx scripts/i18n.ts ${[...COMMANDS.keys()].join('|')} [--root folder]`);
    return 2;
  }
  try {
    const root = path.resolve(folder ?? fileURLToPath(new URL('..', import.meta.url)));
    return await command(new Project(root), locale);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
