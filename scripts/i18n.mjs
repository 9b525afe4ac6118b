#!/usr/bin/env node
/**
 * The messages: from the source to the translators' files and back.
 *
 *   node scripts/i18n.mjs extract         source → xliff/<locale>.xlf, xliff/vocabulary.json
 *   node scripts/i18n.mjs build           xliff/<locale>.xlf → src/i18n/generated/
 *   node scripts/i18n.mjs check           fails, with a line for each, on whatever is missing, stale or broken
 *   node scripts/i18n.mjs status [lang]   how far each language is; with a language, what awaits review
 *
 * An id in use: its XLIFF units are the truth, and `extract` copies them into the vocabulary. An id
 * not in use: the vocabulary keeps its texts, and `extract` brings them back when code asks for it.
 *
 * `--root <folder>` works on another checkout.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import ts from 'typescript';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { readImports } from './check-layers.mjs';

// The XML parser lit-localize itself uses: what one writes the other reads.
const { DOMParser, XMLSerializer } = createRequire(
  import.meta.resolve('@lit/localize-tools/package.json'),
)('@xmldom/xmldom');

const CHUNK_LIMIT = 1000;
const REVIEWED_STATES = new Set(['translated', 'signed-off', 'final']);
const NEEDS_REVIEW = 'needs-review-translation';
const GENERATED = 'src/i18n/generated';
const VOCABULARY = 'xliff/vocabulary.json';

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

class Failure extends Error {}

// ---- project ---------------------------------------------------------------------------------

/** lit-localize bound to the files its configuration names: left alone, it would also read every file those import. */
class Localizer extends RuntimeLitLocalizer {
  #shared;
  #files;

  constructor(config, program, files) {
    super(config);
    this.#shared = program;
    this.#files = files;
  }

  get program() {
    const sources = this.#shared.getSourceFiles().filter((file) => this.#files.has(file.fileName));
    return { getSourceFiles: () => sources, getTypeChecker: () => this.#shared.getTypeChecker() };
  }
}

/** One TypeScript program for both configurations. */
class Project {
  #files = new Map();
  #messages = new Map();

  constructor(root) {
    this.root = root;
    this.all = readConfigFileAndWriteSchema(path.join(root, 'lit-localize.json'));
    this.elements = readConfigFileAndWriteSchema(path.join(root, 'lit-localize.elements.json'));
    this.locales = this.all.targetLocales;
    this.languages = [this.all.sourceLocale, ...this.locales];
    this.program = new RuntimeLitLocalizer(this.all).program;
    for (const config of [this.all, this.elements]) {
      const { fileNames } = new RuntimeLitLocalizer(config).filesAndCompilerOptions;
      this.#files.set(config, new Set(fileNames));
    }
  }

  /** One line for a message call that lit-localize cannot read. */
  #place({ file, start, messageText, relatedInformation = [] }) {
    const { line } = file.getLineAndCharacterOfPosition(start);
    const also = relatedInformation.map((item) => `\n  ${this.#place(item)}`).join('');
    return `${path.relative(this.root, file.fileName)}:${line + 1}: ${messageText}${also}`;
  }

  at(...parts) {
    return path.join(this.root, ...parts);
  }

  filesOf(config) {
    return this.#files.get(config);
  }

  localizer(config, { xliffDir, outputDir } = {}) {
    const changed = {
      ...config,
      interchange: { ...config.interchange, ...(xliffDir && { xliffDir }) },
      output: { ...config.output, ...(outputDir && { outputDir }) },
    };
    return new Localizer(changed, this.program, this.filesOf(config));
  }

  /** id → Finnish text, of every `msg()` call the configuration's files make. */
  messages(config = this.all) {
    if (this.#messages.has(config)) return this.#messages.get(config);
    const { messages, errors } = this.localizer(config).extractSourceMessages();
    if (errors.length > 0) throw new Failure(errors.map((error) => this.#place(error)).join('\n'));
    const found = new Map();
    for (const { name, contents, tag, file } of messages) {
      const where = path.relative(this.root, file.fileName);
      if (tag || contents.some((part) => typeof part !== 'string')) {
        throw new Failure(
          `${where}: message '${name}' must be a plain string; write values as {name}`,
        );
      }
      found.set(name, { text: contents.join(''), where });
    }
    this.#messages.set(config, new Map([...found].sort(([a], [b]) => byText(a, b))));
    return this.#messages.get(config);
  }
}

async function inScratch(work) {
  const folder = await mkdtemp(path.join(tmpdir(), 'i18n-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** lit-localize reports every message the other configuration owns; `check` says what matters. */
async function quietly(work) {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

const readText = async (file) => (existsSync(file) ? await readFile(file, 'utf8') : undefined);

// ---- XLIFF -----------------------------------------------------------------------------------

const elementsOf = (node) => Array.from(node.childNodes).filter((child) => child.nodeType === 1);
const childNamed = (node, name) => elementsOf(node).find((child) => child.nodeName === name);
const noteFrom = (unit, from) =>
  elementsOf(unit).find((node) => node.nodeName === 'note' && node.getAttribute('from') === from);

function parseXliff(text, file) {
  const complaints = [];
  const errorHandler = (level, message) => complaints.push(String(message).split('\n')[0].trim());
  let doc;
  try {
    doc = new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
  } catch (error) {
    complaints.push(error.message);
  }
  if (complaints.length > 0) throw new Failure(`${file}: ${complaints[0]}`);
  if (!doc?.getElementsByTagName('body').length) throw new Failure(`${file}: has no <body>`);
  return doc;
}

const unitsOf = (doc) => Array.from(doc.getElementsByTagName('trans-unit'));

/** id → what the translators' file of one language says. */
function readUnits(text, file) {
  const found = new Map();
  for (const unit of unitsOf(parseXliff(text, file))) {
    const target = childNamed(unit, 'target');
    found.set(unit.getAttribute('id'), {
      source: childNamed(unit, 'source')?.textContent ?? '',
      target: target?.textContent,
      state: target?.getAttribute('state') || undefined,
      origin: noteFrom(unit, 'source')?.textContent,
      confidence: noteFrom(unit, 'confidence')?.textContent,
    });
  }
  return found;
}

/** One spelling of a file: units sorted by id, one element a line. A translator's tool may write any other. */
function serializeXliff(doc) {
  const blank = (node) => node.nodeType === 3 && node.nodeValue.trim() === '';
  const layOut = (node, children, depth) => {
    for (const child of Array.from(node.childNodes))
      if (blank(child) || children.includes(child)) node.removeChild(child);
    for (const child of children) {
      node.appendChild(doc.createTextNode('\n' + '  '.repeat(depth)));
      node.appendChild(child);
    }
    node.appendChild(doc.createTextNode('\n' + '  '.repeat(depth - 1)));
  };
  const rank = (node) => ({ source: 0, target: 1 })[node.nodeName] ?? 2;
  for (const unit of unitsOf(doc)) {
    layOut(
      unit,
      elementsOf(unit).sort((a, b) => rank(a) - rank(b)),
      4,
    );
  }
  const [body] = Array.from(doc.getElementsByTagName('body'));
  layOut(
    body,
    elementsOf(body).sort((a, b) => byText(a.getAttribute('id'), b.getAttribute('id'))),
    3,
  );
  layOut(body.parentNode, elementsOf(body.parentNode), 2);
  layOut(doc.documentElement, elementsOf(doc.documentElement), 1);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(doc.documentElement)}\n`;
}

function append(unit, name, attributes, text) {
  const doc = unit.ownerDocument;
  const node = doc.createElementNS(unit.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.appendChild(doc.createTextNode(text));
  unit.appendChild(node);
}

/** Gives a unit that has no target yet the vocabulary's text, with its state and its notes. */
function fillFromVocabulary(unit, word) {
  if (!word?.text || childNamed(unit, 'target')) return;
  append(unit, 'target', { state: word.review ? NEEDS_REVIEW : 'translated' }, word.text);
  if (!noteFrom(unit, 'source')) append(unit, 'note', { from: 'source' }, word.source);
  if (!noteFrom(unit, 'confidence')) append(unit, 'note', { from: 'confidence' }, word.confidence);
}

/** To be looked at again: a text whose source has changed since, and one that came without a state. */
function markUnreviewed(unit, before) {
  const target = childNamed(unit, 'target');
  if (!target) return;
  const changed = before !== undefined && childNamed(unit, 'source').textContent !== before;
  if (changed || !target.getAttribute('state')) target.setAttribute('state', NEEDS_REVIEW);
}

// ---- vocabulary ------------------------------------------------------------------------------

async function readVocabulary(root) {
  const text = await readText(path.join(root, VOCABULARY));
  return text === undefined ? {} : JSON.parse(text);
}

/** One line for each text, so that a change of one word is a change of one line. */
export function formatVocabulary(vocabulary) {
  const line = (word) =>
    `{ ${Object.entries(word)
      .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
      .join(', ')} }`;
  const entry = ([id, words]) =>
    `  ${JSON.stringify(id)}: {\n` +
    Object.entries(words)
      .map(([language, word]) => `    ${JSON.stringify(language)}: ${line(word)}`)
      .join(',\n') +
    '\n  }';
  return `{\n${Object.entries(vocabulary).map(entry).join(',\n')}\n}\n`;
}

/** Copies what translators changed for the ids in use into the vocabulary. */
function learn(vocabulary, locale, units) {
  for (const [id, unit] of units) {
    if (!vocabulary[id] || !unit.target) continue;
    const known = vocabulary[id][locale] ?? {};
    vocabulary[id][locale] = {
      text: unit.target,
      source: unit.origin ?? known.source ?? '',
      confidence: unit.confidence ?? known.confidence ?? '',
      ...(!REVIEWED_STATES.has(unit.state) && { review: true }),
    };
  }
}

// ---- what should be on disk --------------------------------------------------------------------

/** path → text of every file `extract` owns. */
async function extracted(project) {
  const vocabulary = await readVocabulary(project.root);
  const outcome = new Map();
  const dropped = new Set();
  project.messages();
  await inScratch(async (folder) => {
    if (existsSync(project.at('xliff'))) await cp(project.at('xliff'), folder, { recursive: true });
    await project.localizer(project.all, { xliffDir: folder }).writeInterchangeFiles();
    for (const locale of project.locales) {
      const file = `xliff/${locale}.xlf`;
      const before = await readText(project.at(file));
      const old = before ? readUnits(before, file) : new Map();
      const doc = parseXliff(await readFile(path.join(folder, `${locale}.xlf`), 'utf8'), file);
      for (const unit of unitsOf(doc)) {
        const id = unit.getAttribute('id');
        markUnreviewed(unit, old.get(id)?.source);
        fillFromVocabulary(unit, vocabulary[id]?.[locale]);
      }
      const text = serializeXliff(doc);
      outcome.set(file, text);
      const units = readUnits(text, file);
      for (const [id, { target }] of old)
        if (target && !units.has(id) && !vocabulary[id]) dropped.add(id);
      // Also what is about to leave: the translators' last word is kept.
      learn(vocabulary, locale, new Map([...old, ...units]));
    }
  });
  outcome.set(VOCABULARY, formatVocabulary(vocabulary));
  return { outcome, dropped: [...dropped].sort(byText) };
}

const quote = (text) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

/** lit-localize writes every text as a template literal with HTML escapes; a plain string is all we need. */
function readTemplates(code, file) {
  const found = new Map();
  const visit = (node) => {
    if (ts.isPropertyAssignment(node)) {
      if (!ts.isNoSubstitutionTemplateLiteral(node.initializer))
        throw new Failure(`${file}: not a plain string: ${node.getText()}`);
      const text = node.initializer.text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      found.set(node.name.text, text);
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

const banner = (from) => `// Written by scripts/i18n.mjs from ${from}. Do not edit.\n`;

/** path → text of every file `build` owns, and what is missing from them. */
async function built(project) {
  const outcome = new Map();
  const missing = [];
  const translated = new Map();
  for (const locale of project.locales) {
    const text = await readText(project.at(`xliff/${locale}.xlf`));
    translated.set(locale, text ? readUnits(text, `xliff/${locale}.xlf`) : new Map());
  }
  await inScratch(async (folder) => {
    for (const [name, config] of [
      ['all', project.all],
      ['elements', project.elements],
    ]) {
      const outputDir = path.join(folder, name);
      await quietly(() => project.localizer(config, { outputDir }).build());
      for (const locale of project.locales) {
        const templates = readTemplates(
          await readFile(path.join(outputDir, `${locale}.ts`), 'utf8'),
          `${name}/${locale}.ts`,
        );
        const lines = [];
        for (const id of [...templates.keys()].sort(byText)) {
          // Left out, so that the Finnish text is shown as Finnish and not as this language.
          if (translated.get(locale).get(id)?.target?.trim())
            lines.push(`  ${quote(id)}: ${quote(templates.get(id))},\n`);
          else if (name === 'all') missing.push(`xliff/${locale}.xlf: '${id}' has no translation`);
        }
        const body = lines.length > 0 ? `{\n${lines.join('')}}` : '{}';
        outcome.set(
          `${GENERATED}/${name}/${locale}.ts`,
          `${banner(`xliff/${locale}.xlf`)}export const templates = ${body};\n`,
        );
      }
    }
  });
  const ids = [...project.messages().keys()];
  const union = ids.length > 0 ? ids.map((id) => `\n  | ${quote(id)}`).join('') : ' never';
  outcome.set(
    `${GENERATED}/message-id.ts`,
    `${banner('the messages in src')}export type MessageId =${union};\n`,
  );
  return { outcome, missing };
}

async function write(project, outcome) {
  let changed = 0;
  for (const [file, text] of outcome) {
    if ((await readText(project.at(file))) === text) continue;
    await mkdir(path.dirname(project.at(file)), { recursive: true });
    await writeFile(project.at(file), text);
    changed += 1;
  }
  return changed;
}

// ---- commands --------------------------------------------------------------------------------

async function extract(project) {
  const { outcome, dropped } = await extracted(project);
  const changed = await write(project, outcome);
  for (const id of dropped)
    console.log(
      `xliff: '${id}' is no longer used and not in the vocabulary: its translations are gone`,
    );
  console.log(`extract: ${project.messages().size} messages, ${changed} files changed`);
  return 0;
}

async function build(project) {
  const { outcome, missing } = await built(project);
  const changed = await write(project, outcome);
  for (const line of missing) console.error(line);
  console.log(`build: ${outcome.size} modules, ${changed} changed`);
  return missing.length > 0 ? 1 : 0;
}

// As src/i18n/plural.ts reads it.
const PLURAL = /\{(\w+), plural,((?:\s*\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;

/** Names that a text has in braces, each once. */
export function placeholders(text) {
  const names = new Set();
  const rest = text.replace(PLURAL, (_, name, forms) => {
    names.add(`{${name}}`);
    return forms.replace(/\w+ \{((?:[^{}]|\{\w+\})*)\}/g, '$1');
  });
  for (const [name] of rest.matchAll(/\{\w+\}/g)) names.add(name);
  return [...names].sort(byText).join(' ');
}

/** The forms that a phrase with a number needs in each language (CLDR; millions in French aside). */
export const FORMS = {
  fi: ['one', 'other'],
  sv: ['one', 'other'],
  en: ['one', 'other'],
  se: ['one', 'two', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  fr: ['one', 'other'],
  de: ['one', 'other'],
};

/** What is wrong with the plural forms of a text in a language. */
export function pluralProblem(text, language) {
  const found = [...text.matchAll(PLURAL)];
  if (found.length < text.split(', plural,').length - 1) return 'a plural that cannot be read';
  for (const [, , forms] of found) {
    const names = [...forms.matchAll(/(\w+) \{(?:[^{}]|\{\w+\})*\}/g)].map(([, name]) => name);
    const wanted = FORMS[language] ?? ['other'];
    if (names.join() !== wanted.join())
      return `the plural forms ${names.join(' ')}, the language has ${wanted.join(' ')}`;
  }
  return undefined;
}

/** Messages of files an element pulls in (type imports aside) that lit-localize.elements.json does not name. */
function unnamedFiles(project) {
  const named = project.filesOf(project.elements);
  const known = project.messages(project.elements);
  const seen = new Set(named);
  const queue = [...named];
  const found = [];
  for (const file of queue) {
    for (const { specifier, typeOnly } of readImports(file)) {
      if (typeOnly || !specifier?.startsWith('.')) continue;
      const target = path.resolve(path.dirname(file), specifier).replace(/\.js$/, '.ts');
      if (seen.has(target) || !existsSync(target) || target.includes(`/${GENERATED}/`)) continue;
      seen.add(target);
      queue.push(target);
      const { messages } = new Localizer(
        project.all,
        project.program,
        new Set([target]),
      ).extractSourceMessages();
      const unknown = messages.map(({ name }) => name).filter((id) => !known.has(id));
      if (unknown.length === 0) continue;
      found.push(
        `${path.relative(project.root, target)}: ${path.relative(project.root, file)} brings it into the browser, but lit-localize.elements.json does not name it (${unknown.join(', ')})`,
      );
    }
  }
  return found;
}

async function problems(project) {
  const found = [];
  const messages = project.messages();
  const vocabulary = await readVocabulary(project.root);

  for (const [id, { text, where }] of messages) {
    const known = vocabulary[id]?.fi?.text;
    if (known !== undefined && known !== text) {
      found.push(`${where}: '${id}' says "${text}", ${VOCABULARY} says "${known}"`);
    }
    const forms = pluralProblem(text, project.all.sourceLocale);
    if (forms) found.push(`${where}: '${id}' has ${forms}`);
  }
  for (const [id, words] of Object.entries(vocabulary)) {
    for (const language of project.languages) {
      const text = words[language]?.text?.trim();
      if (!text) found.push(`${VOCABULARY}: '${id}' has no ${language} text`);
      else if (placeholders(text) !== placeholders(words.fi?.text ?? '')) {
        found.push(`${VOCABULARY}: '${id}' has other placeholders in ${language} than in fi`);
      }
      const forms = text && pluralProblem(text, language);
      if (forms) found.push(`${VOCABULARY}: '${id}' has in ${language} ${forms}`);
    }
  }
  for (const locale of project.locales) {
    const file = `xliff/${locale}.xlf`;
    const text = await readText(project.at(file));
    const units = text === undefined ? new Map() : readUnits(text, file);
    for (const [id, { text: source }] of messages) {
      const target = units.get(id)?.target;
      if (target === undefined) found.push(`${file}: '${id}' has no translation`);
      else if (target.trim() === '') found.push(`${file}: '${id}' has an empty target`);
      else if (placeholders(target) !== placeholders(source)) {
        found.push(
          `${file}: '${id}' has placeholders "${placeholders(target)}", the source has "${placeholders(source)}"`,
        );
      }
    }
  }
  for (const [file, text] of (await extracted(project)).outcome) {
    if ((await readText(project.at(file))) !== text)
      found.push(`${file}: not fresh, run "node scripts/i18n.mjs extract"`);
  }
  const { outcome } = await built(project);
  for (const [file, text] of outcome) {
    if ((await readText(project.at(file))) !== text)
      found.push(`${file}: not fresh, run "node scripts/i18n.mjs build"`);
  }
  for (const folder of ['', 'all', 'elements']) {
    const at = project.at(GENERATED, folder);
    for (const name of existsSync(at) ? await readdir(at) : []) {
      const file = path.posix.join(GENERATED, folder, name);
      if (name.endsWith('.ts') && !outcome.has(file))
        found.push(`${file}: nothing generates it any more, delete it`);
    }
  }
  for (const [file, text] of outcome) {
    if (!file.includes('/elements/')) continue;
    const { code } = await transform(text, {
      loader: 'ts',
      format: 'esm',
      minify: true,
      charset: 'utf8',
    });
    const size = brotliCompressSync(code).length;
    if (size > CHUNK_LIMIT)
      found.push(`${file}: ${size} bytes brotli, the limit is ${CHUNK_LIMIT}`);
  }
  found.push(...unnamedFiles(project));
  return found;
}

async function check(project) {
  const found = await problems(project);
  for (const line of found) console.error(line);
  if (found.length === 0)
    console.log(
      `i18n: ${project.messages().size} messages in ${project.languages.length} languages`,
    );
  return found.length > 0 ? 1 : 0;
}

async function status(project, language) {
  const messages = project.messages();
  if (language !== undefined && !project.locales.includes(language)) {
    throw new Failure(`status: no language "${language}"; there are ${project.locales.join(' ')}`);
  }
  const rows = [['language', 'total', 'missing', 'unreviewed']];
  const waiting = [];
  // The source texts stand in the code: none can be missing.
  rows.push([project.all.sourceLocale, messages.size, 0, 0]);
  for (const locale of project.locales) {
    const text = await readText(project.at(`xliff/${locale}.xlf`));
    const units = text === undefined ? new Map() : readUnits(text, `xliff/${locale}.xlf`);
    const ids = [...messages.keys()];
    const missing = ids.filter((id) => !units.get(id)?.target?.trim());
    const unreviewed = ids.filter(
      (id) => !missing.includes(id) && !REVIEWED_STATES.has(units.get(id).state),
    );
    rows.push([locale, ids.length, missing.length, unreviewed.length]);
    if (locale !== language) continue;
    for (const id of missing) waiting.push(`${id}: ${messages.get(id).text} → missing`);
    for (const id of unreviewed) {
      const { target, confidence, origin } = units.get(id);
      waiting.push(
        `${id}: ${messages.get(id).text} → ${target}  [${confidence ?? '?'}; ${origin ?? 'no source'}]`,
      );
    }
  }
  for (const row of rows)
    console.log(
      row.map((cell, at) => (at ? String(cell).padStart(11) : String(cell).padEnd(9))).join(''),
    );
  if (language !== undefined)
    console.log(`\n${waiting.join('\n') || `${language}: nothing awaits review`}`);
  return 0;
}

const commands = { extract, build, check, status };

async function main(args) {
  const at = args.indexOf('--root');
  const [, folder] = at < 0 ? [] : args.splice(at, 2);
  const root = path.resolve(folder ?? fileURLToPath(new URL('..', import.meta.url)));
  const [name, ...rest] = args;
  if (!Object.hasOwn(commands, name ?? '')) {
    console.error(
      `usage: node scripts/i18n.mjs ${Object.keys(commands).join('|')} [--root folder]`,
    );
    return 2;
  }
  try {
    return await commands[name](new Project(root), ...rest);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
