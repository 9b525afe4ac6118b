import path from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { byCodeUnit, Failure, readIfExists } from './files.js';
import { XliffDocument, type Unit } from './xliff.js';

type Config = RuntimeLitLocalizer['config'];
// lit-localize has a TypeScript of its own, whose types differ from those of the project's.
type Program = Inspector['sharedProgram'];
type Diagnostic = ReturnType<RuntimeLitLocalizer['extractSourceMessages']>['errors'][number];
type Problem = Pick<Diagnostic, 'file' | 'start' | 'messageText' | 'relatedInformation'>;

/** A message in the source. */
export interface SourceMessage {
  /** Finnish text. */
  readonly text: string;
  /** File that contains it, relative to the project's root. */
  readonly file: string;
}

/** Restricts lit-localize to the configured files: by itself it also reads every file they import. */
class Localizer extends RuntimeLitLocalizer {
  readonly #program: Program;
  readonly #files: ReadonlySet<string>;

  constructor(config: Config, program: Program, files: ReadonlySet<string>) {
    super(config);
    this.#program = program;
    this.#files = files;
  }

  protected override get program(): Program {
    const sources = this.#program.getSourceFiles().filter((file) => this.#files.has(file.fileName));
    return { ...this.#program, getSourceFiles: () => sources };
  }
}

/** Exposes two members that lit-localize keeps to itself. */
class Inspector extends RuntimeLitLocalizer {
  readonly sharedProgram = this.program;
  readonly fileNames: ReadonlySet<string> = new Set(
    this['filesAndCompilerOptions' as never]['fileNames'] as readonly string[],
  );
}

/** The project's lit-localize configurations, read with one TypeScript program. */
export class Project {
  readonly root: string;
  /** Messages of the whole library. */
  readonly all: Config;
  /** Messages that elements need in the browser. */
  readonly elements: Config;
  /** Locales that messages are translated into: all except Finnish. */
  readonly targetLocales: readonly string[];
  readonly locales: readonly string[];
  readonly #program: Program;
  readonly #files = new Map<Config, ReadonlySet<string>>();
  readonly #messages = new Map<Config, ReadonlyMap<string, SourceMessage>>();

  constructor(root: string) {
    this.root = root;
    this.all = this.#readConfig('lit-localize.json');
    this.elements = this.#readConfig('lit-localize.elements.json');
    this.targetLocales = this.all.targetLocales;
    this.locales = [this.all.sourceLocale, ...this.targetLocales];
    const inspector = new Inspector(this.all);
    this.#program = inspector.sharedProgram;
    this.#files.set(this.all, inspector.fileNames);
    this.#files.set(this.elements, new Inspector(this.elements).fileNames);
  }

  #readConfig(file: string): Config {
    return readConfigFileAndWriteSchema(path.join(this.root, file)) as Config;
  }

  filesOf(config: Config): ReadonlySet<string> {
    return this.#files.get(config) ?? new Set();
  }

  /** Messages by id, sorted. */
  messages(config = this.all): ReadonlyMap<string, SourceMessage> {
    const known = this.#messages.get(config);
    if (known) return known;
    const found = this.messagesIn(this.filesOf(config));
    this.#messages.set(config, found);
    return found;
  }

  /** Messages of the given files by id, sorted. */
  messagesIn(files: ReadonlySet<string>): ReadonlyMap<string, SourceMessage> {
    const localizer = new Localizer(this.all, this.#program, files);
    const { messages, errors } = localizer.extractSourceMessages();
    if (errors.length > 0)
      throw new Failure(errors.map((error) => this.#describe(error)).join('\n'));
    const found = new Map<string, SourceMessage>();
    for (const { name, contents, tag, file: source } of messages) {
      const file = path.relative(this.root, source.fileName);
      const text = contents.filter((part) => typeof part === 'string');
      if (tag || text.length < contents.length)
        throw new Failure(`${file}: '${name}' must be a plain string; write values as {name}`);
      found.set(name, { text: text.join(''), file });
    }
    return new Map([...found].sort(([a], [b]) => byCodeUnit(a, b)));
  }

  /** Lets lit-localize update the XLIFF files in a folder. */
  async updateXliff(xliffDir: string): Promise<void> {
    const config = { ...this.all, interchange: { ...this.all.interchange, xliffDir } } as Config;
    await new Localizer(config, this.#program, this.filesOf(this.all)).writeInterchangeFiles();
  }

  /** Translations of a locale by id; none when the file does not exist. */
  async translations(locale: string): Promise<ReadonlyMap<string, Unit>> {
    const file = `xliff/${locale}.xlf`;
    const text = await readIfExists(path.join(this.root, file));
    return text === undefined ? new Map() : new XliffDocument(text, file).units();
  }

  #describe({ file, start = 0, messageText, relatedInformation = [] }: Problem): string {
    const where = file
      ? `${path.relative(this.root, file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1}: `
      : '';
    const text = typeof messageText === 'string' ? messageText : messageText.messageText;
    const related = relatedInformation.map((item) => `\n  ${this.#describe(item)}`);
    return `${where}${text}${related.join('')}`;
  }
}
