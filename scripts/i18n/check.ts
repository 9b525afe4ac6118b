import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { readImports } from '../lib/imports.js';
import { buildCatalogues, GENERATED } from './catalogues.js';
import { extractMessages } from './extract.js';
import { findStale, type Files } from './files.js';
import { placeholders, pluralProblem } from './placeholders.js';
import type { Project } from './project.js';
import { MEMORY_FILE, readMemory, type TranslationMemory } from './translation-memory.js';

const MAX_CATALOGUE_BYTES = 1000;

/** One line for each missing, stale or broken message. */
export async function findProblems(project: Project): Promise<string[]> {
  const memory = await readMemory(project.root);
  const { files } = await buildCatalogues(project);
  const extracted = await findStale(project.root, (await extractMessages(project)).files);
  const built = await findStale(project.root, files);
  return [
    ...checkSource(project, memory),
    ...checkMemory(project, memory),
    ...(await checkTranslations(project)),
    ...extracted.map((file) => `${file}: stale, run "npm run i18n:extract"`),
    ...built.map((file) => `${file}: stale, run "npm run i18n:build"`),
    ...(await findOrphans(project, files)),
    ...(await checkSizes(files)),
    ...findUnlistedFiles(project),
  ];
}

function checkSource(project: Project, memory: TranslationMemory): string[] {
  const found: string[] = [];
  for (const [id, { text, file }] of project.messages()) {
    const known = memory[id]?.['fi']?.text;
    if (known !== undefined && known !== text)
      found.push(`${file}: '${id}' is "${text}", but "${known}" in ${MEMORY_FILE}`);
    const problem = pluralProblem(text, project.all.sourceLocale);
    if (problem) found.push(`${file}: '${id}' has ${problem}`);
  }
  return found;
}

function checkMemory(project: Project, memory: TranslationMemory): string[] {
  const found: string[] = [];
  for (const [id, translations] of Object.entries(memory)) {
    const expected = placeholders(translations['fi']?.text ?? '');
    for (const locale of project.locales) {
      const text = translations[locale]?.text.trim();
      if (!text) {
        found.push(`${MEMORY_FILE}: '${id}' has no text in ${locale}`);
        continue;
      }
      if (placeholders(text) !== expected)
        found.push(`${MEMORY_FILE}: '${id}' has other placeholders in ${locale} than in fi`);
      const problem = pluralProblem(text, locale);
      if (problem) found.push(`${MEMORY_FILE}: '${id}' has in ${locale} ${problem}`);
    }
  }
  return found;
}

async function checkTranslations(project: Project): Promise<string[]> {
  const found: string[] = [];
  for (const locale of project.targetLocales) {
    const units = await project.translations(locale);
    for (const [id, { text }] of project.messages()) {
      const say = (problem: string): number =>
        found.push(`xliff/${locale}.xlf: '${id}' ${problem}`);
      const target = units.get(id)?.target;
      const expected = placeholders(text);
      if (target === undefined) say('has no translation');
      else if (target.trim() === '') say('has an empty target');
      else if (placeholders(target) !== expected)
        say(`has the placeholders "${placeholders(target)}", but its source has "${expected}"`);
    }
  }
  return found;
}

/** Generated files that are no longer generated. */
async function findOrphans(project: Project, files: Files): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ['', 'all', 'elements']) {
    const absolute = path.join(project.root, GENERATED, folder);
    for (const name of existsSync(absolute) ? await readdir(absolute) : []) {
      const file = path.posix.join(GENERATED, folder, name);
      if (name.endsWith('.ts') && !files.has(file))
        found.push(`${file}: no longer generated, delete it`);
    }
  }
  return found;
}

/** Catalogues of the elements must stay small, because a page loads one for each language. */
async function checkSizes(files: Files): Promise<string[]> {
  const found: string[] = [];
  for (const [file, text] of files) {
    if (!file.includes('/elements/')) continue;
    const options = { loader: 'ts', format: 'esm', minify: true, charset: 'utf8' } as const;
    const bytes = brotliCompressSync((await transform(text, options)).code).length;
    if (bytes > MAX_CATALOGUE_BYTES)
      found.push(`${file}: ${bytes} bytes brotli, the limit is ${MAX_CATALOGUE_BYTES}`);
  }
  return found;
}

/** Files with messages that an element imports, but that lit-localize.elements.json does not list. */
function findUnlistedFiles(project: Project): string[] {
  const listed = project.filesOf(project.elements);
  const known = project.messages(project.elements);
  const seen = new Set(listed);
  const found: string[] = [];
  // The loop also visits files added during iteration: a Set iterates in insertion order.
  for (const file of seen) {
    for (const { specifier, isTypeOnly } of readImports(file)) {
      if (isTypeOnly || !specifier?.startsWith('.')) continue;
      const target = path.resolve(path.dirname(file), specifier).replace(/\.js$/, '.ts');
      if (seen.has(target) || !existsSync(target) || target.includes(`/${GENERATED}/`)) continue;
      seen.add(target);
      const ids = [...project.messagesIn(new Set([target])).keys()].filter((id) => !known.has(id));
      if (ids.length > 0)
        found.push(
          `${path.relative(project.root, target)}: ${path.relative(project.root, file)} imports it, ` +
            `but lit-localize.elements.json does not list it (${ids.join(', ')})`,
        );
    }
  }
  return found;
}
