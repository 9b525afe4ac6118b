import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { registerLocale } from '../i18n/catalogue.js';
import { checkHtml, type CheckOptions } from './check-html.js';
import { decode } from './decode.js';
import { InputError, readInput, type Input } from './input.js';
import { knownElements, type Manifest } from './manifest.js';
import { TooDeepError } from './parse.js';
import { asJson, asSarif, asText, type CheckedInput } from './report.js';
import type { Finding } from './reporter.js';
import { RULES } from './rule-list.js';
import { EXIT, UsageError, type PackageInfo } from './usage.js';

export const CHECK_HELP = `Usage: vn-elements check [options] <file|url|->...

Checks HTML pages, or parts of pages, that use VN Elements. "-" reads standard input. From a
URL, only the page itself is fetched; redirects are not followed.

Options:
  --lang <tag>       Expected language of the pages, or language around a part of a page
  --locales <tags>   Languages that the site registers, separated by commas
  --fragment         Checks a part of a page even if it looks like a whole one
  --ignore <rules>   Rules to ignore, separated by commas
  --json             Prints the findings as JSON
  --sarif            Prints the findings as SARIF 2.1.0
  --help             Prints this text

Prints one line per finding: file:line:column rule message. Exits with 0 if there are none, 1 if
there are some, 2 if the arguments are wrong or an input cannot be read.
`;

const OPTIONS = {
  lang: { type: 'string' },
  locales: { type: 'string' },
  fragment: { type: 'boolean' },
  ignore: { type: 'string' },
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const listOf = (text = ''): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

function requireTags(option: string, tags: readonly string[]): void {
  for (const tag of tags) {
    try {
      Intl.getCanonicalLocales(tag);
    } catch {
      throw new UsageError(`--${option} expected a language tag but found "${tag}".`);
    }
  }
}

function parseOptions(args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return { ...parsed.values, names: parsed.positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function checkInput({ bytes, charset, url }: Input, options: CheckOptions): readonly Finding[] {
  const { text, fault } = decode(bytes, charset);
  const findings = checkHtml(text, { ...options, url });
  if (!fault) return findings;
  const { expected, found, position } = fault;
  const message = `The page expected ${expected} but found ${found}.`;
  return [{ rule: 'encoding', element: '', message, expected, found, ...position }, ...findings];
}

/** Checks every input; those that cannot be read are reported and skipped. */
async function checkAll(
  names: readonly string[],
  options: CheckOptions,
  ignored: readonly string[],
): Promise<{ readonly inputs: readonly CheckedInput[]; readonly isComplete: boolean }> {
  const inputs: CheckedInput[] = [];
  let isComplete = true;
  for (const name of names) {
    try {
      const input = await readInput(name);
      const findings = checkInput(input, options);
      inputs.push({
        name: input.name,
        findings: findings.filter(({ rule }) => !ignored.includes(rule)),
      });
    } catch (error) {
      if (!(error instanceof InputError || error instanceof TooDeepError)) throw error;
      isComplete = false;
      const text = error instanceof InputError ? error.message : `${name}: ${error.message}.`;
      process.stderr.write(`vn-elements: ${text}\n`);
    }
  }
  return { inputs, isComplete };
}

/** Runs `vn-elements check`. Resolves to the exit code. */
export async function checkCommand(args: readonly string[], info: PackageInfo): Promise<number> {
  const { names, lang, locales, ignore, ...flags } = parseOptions(args);
  if (flags.help) {
    process.stdout.write(CHECK_HELP);
    return EXIT.ok;
  }
  const ignored = listOf(ignore);
  const unknown = ignored.find((rule) => !Object.hasOwn(RULES, rule));
  if (unknown !== undefined) throw new UsageError(`There is no rule "${unknown}".`);
  if (names.length === 0) throw new UsageError('check expected a file, a URL or "-".');
  if (flags.json && flags.sarif) throw new UsageError('--json and --sarif exclude each other.');
  requireTags('lang', lang === undefined ? [] : [lang]);
  requireTags('locales', listOf(locales));
  for (const tag of listOf(locales)) registerLocale(tag, { messages: {} });

  const manifest = new URL('custom-elements.json', info.root);
  const options: CheckOptions = {
    elements: knownElements(JSON.parse(readFileSync(manifest, 'utf8')) as Manifest),
    isFragment: flags.fragment ? true : undefined,
    lang,
  };
  const { inputs, isComplete } = await checkAll(names, options, ignored);
  const count = inputs.reduce((sum, { findings }) => sum + findings.length, 0);
  process.stdout.write(
    flags.json
      ? asJson(info.version, inputs)
      : flags.sarif
        ? asSarif(info.version, info.homepage, inputs)
        : asText(inputs),
  );
  if (!isComplete) return EXIT.unusable;
  return count > 0 ? EXIT.findings : EXIT.ok;
}
