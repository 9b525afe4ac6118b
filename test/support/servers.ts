// The template engines of other servers, and how they render cases.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RENDERERS = join(ROOT, 'test/servers');
const JARS = ['freemarker', 'jackson-databind', 'jackson-core', 'jackson-annotations'].map(
  (name) => `/usr/share/java/${name}.jar`,
);
const CLASSES = join(ROOT, '.cache/servers');
const MAX_OUTPUT_BYTES = 1e9;

/** A template and its data. */
export interface Case {
  readonly macro: string;
  readonly data: unknown;
  /** Text of a template to render instead; only with FreeMarker. */
  readonly template?: string;
}

/** A template engine. */
export interface Engine {
  readonly name: 'freemarker' | 'twig' | 'php' | 'jinja';
  /** Debian packages that it needs. */
  readonly packages: readonly string[];
  readonly isPresent: () => boolean;
  /** The command that reads cases from standard input. */
  readonly command: (templates: string) => readonly string[];
}

const succeeds = (command: string, ...parameters: readonly string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;

/** Compiles the renderer for Java if it has changed. */
function compileJava(): void {
  const source = join(RENDERERS, 'Render.java');
  const target = join(CLASSES, 'Render.class');
  if (existsSync(target) && statSync(target).mtimeMs > statSync(source).mtimeMs) return;
  mkdirSync(CLASSES, { recursive: true });
  const parameters = ['-nowarn', '-cp', JARS.join(':'), '-d', CLASSES, source];
  const { status, stderr } = spawnSync('javac', parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const ALL: readonly Engine[] = [
  {
    name: 'freemarker',
    packages: ['default-jdk-headless', 'libfreemarker-java', 'libjackson2-databind-java'],
    isPresent: () => JARS.every((jar) => existsSync(jar)) && succeeds('javac', '-version'),
    command: (templates) => {
      compileJava();
      const options = ['-Xss16m', '-XX:TieredStopAtLevel=1'];
      return ['java', ...options, '-cp', [...JARS, CLASSES].join(':'), 'Render', ROOT, templates];
    },
  },
  {
    name: 'twig',
    packages: ['php-cli', 'php-mbstring', 'php-twig'],
    isPresent: () => succeeds('php', '-r', 'require "Twig/autoload.php";'),
    command: (templates) => ['php', join(RENDERERS, 'render-twig.php'), templates],
  },
  {
    name: 'php',
    packages: ['php-cli', 'php-mbstring'],
    isPresent: () => succeeds('php', '-r', 'mb_strlen("");'),
    command: (templates) => ['php', join(RENDERERS, 'render.php'), templates],
  },
  {
    name: 'jinja',
    packages: ['python3-jinja2', 'python3-flask'],
    // The system's Python, whatever comes first in PATH.
    isPresent: () => succeeds('/usr/bin/python3', '-c', 'import jinja2, flask'),
    command: (templates) => ['/usr/bin/python3', join(RENDERERS, 'render.py'), templates],
  },
];

const chosen = process.env['VN_ENGINES']?.split(',');

/** The engines; `VN_ENGINES=twig,php` chooses some. */
export const ENGINES = ALL.filter(({ name }) => chosen?.includes(name) ?? true);

/**
 * The HTML of cases, in order; a text that begins with `ERROR` where a template failed.
 *
 * @param templates folder of the templates; by default those of the project
 */
export function render(
  engine: Engine,
  cases: readonly Case[],
  templates = join(ROOT, 'templates', engine.name),
): readonly string[] {
  const [command = '', ...parameters] = engine.command(templates);
  const input = cases
    .map(({ macro, data, template }) => `${JSON.stringify({ macro, data, template })}\n`)
    .join('');
  const { stdout, stderr, status } = spawnSync(command, parameters, {
    input,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  if (status !== 0) throw new Error(`${engine.name}: ${stderr}`);
  const lines = stdout.split('\n').filter((line) => line !== '');
  if (lines.length !== cases.length) {
    throw new Error(`${engine.name}: ${String(lines.length)} results, ${stdout.slice(0, 500)}`);
  }
  return lines.map((line) => JSON.parse(line) as string);
}

/** A fixture that a template renders. */
export interface TemplateFixture extends Case {
  readonly name: string;
  readonly lang: string;
  readonly html: string;
}

/** The fixtures that have data. */
export const templateFixtures = (): readonly TemplateFixture[] =>
  readdirSync(join(ROOT, 'fixtures'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { fixtures } = JSON.parse(readFileSync(join(ROOT, 'fixtures', file), 'utf8')) as {
        readonly fixtures: readonly (Omit<TemplateFixture, 'macro'> & {
          readonly macro?: string;
        })[];
      };
      return fixtures.flatMap(({ macro, ...fixture }) =>
        macro === undefined ? [] : [{ macro, ...fixture }],
      );
    });
