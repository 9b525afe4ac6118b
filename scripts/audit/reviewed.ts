import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './engines.js';
import { ROOT } from './record.js';

/** A finding that an engine leaves to a person, and what the person has found. */
export interface ReviewedFinding {
  readonly engine: Finding['engine'];
  readonly rule: string;
  /** Set where the finding is a violation, in content that the library does not control. */
  readonly kind?: 'violation';
  /** Regular expression for the element, where the decision holds for some only. */
  readonly target?: string;
  readonly reason: string;
  /** What was done about it: a test, a computation, an inspection. */
  readonly action: string;
}

export const REVIEWED_FILE = 'docs/conformance/reviewed.json';

export const readReviewed = (): readonly ReviewedFinding[] =>
  JSON.parse(readFileSync(join(ROOT, REVIEWED_FILE), 'utf8')) as readonly ReviewedFinding[];

/** Splits findings into problems, and counts of those that are reviewed. */
export function judge(
  findings: readonly Finding[],
  table: readonly ReviewedFinding[],
): { problems: string[]; reviewed: Record<string, number> } {
  const problems: string[] = [];
  const reviewed: Record<string, number> = {};
  for (const { engine, rule, kind, target, message } of findings) {
    const row = table.findIndex(
      (one) =>
        one.engine === engine &&
        one.rule === rule &&
        (one.kind ?? 'review') === kind &&
        (one.target === undefined || new RegExp(one.target).test(target)),
    );
    if (row >= 0) reviewed[row] = (reviewed[row] ?? 0) + 1;
    else problems.push(`${engine} ${kind} ${rule}: ${target}: ${message}`);
  }
  return { problems: [...new Set(problems)], reviewed };
}
