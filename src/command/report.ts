import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Result } from 'sarif';
import type { Finding } from './reporter.js';
import { RULES, type RuleId } from './rule-list.js';

/** The findings in one input. */
export interface CheckedInput {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** One finding a line: `file:line:column rule message`. */
export const asText = (inputs: readonly CheckedInput[]): string =>
  inputs
    .flatMap(({ name, findings }) =>
      findings.map(
        ({ line, column, rule, message }) =>
          // A message may quote a text with line breaks.
          `${name}:${String(line)}:${String(column)} ${rule} ${message.replace(/\s+/g, ' ')}\n`,
      ),
    )
    .join('');

/** `{ version, findings }`, each finding with its file. */
export const asJson = (version: string, inputs: readonly CheckedInput[]): string =>
  `${JSON.stringify(
    {
      version,
      findings: inputs.flatMap(({ name, findings }) =>
        findings.map((finding) => ({ file: name, ...finding })),
      ),
    },
    null,
    2,
  )}\n`;

/** A file name as a URI reference. */
function uriOf(name: string): string {
  if (/^https?:\/\//i.test(name)) return name;
  if (isAbsolute(name)) return pathToFileURL(name).href;
  return name.split(sep).map(encodeURIComponent).join('/');
}

const RULE_IDS = Object.keys(RULES) as RuleId[];

const resultOf = (name: string, finding: Finding): Result => ({
  ruleId: finding.rule,
  ruleIndex: RULE_IDS.indexOf(finding.rule),
  level: 'error',
  message: { text: finding.message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(name) },
        region: {
          startLine: finding.line,
          startColumn: finding.column,
          endLine: finding.endLine,
          endColumn: finding.endColumn,
        },
      },
    },
  ],
});

/**
 * The findings in the format of code scanners.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function asSarif(
  version: string,
  homepage: string,
  inputs: readonly CheckedInput[],
): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'vn-elements check',
            version,
            informationUri: homepage,
            rules: RULE_IDS.map((id) => ({ id, shortDescription: { text: RULES[id] } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: inputs.flatMap(({ name, findings }) =>
          findings.map((finding) => resultOf(name, finding)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
