import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Check } from '../record.js';

export const LEVELS = [
  'supports',
  'partially-supports',
  'does-not-support',
  'not-applicable',
  'not-evaluated',
] as const;
export type Level = (typeof LEVELS)[number];

export type ReportLang = 'fi' | 'sv' | 'en';
export const REPORT_LANGS: readonly ReportLang[] = ['fi', 'sv', 'en'];
export type Texts = Readonly<Record<ReportLang, string>>;

/** What is claimed of a criterion or a clause. */
export interface Claim {
  readonly level: Level;
  readonly notes?: string;
  /** Ids of checks; an asterisk at the end matches the rest of the id. */
  readonly evidence?: readonly string[];
  /** Ids of known issues. */
  readonly issues?: readonly string[];
}

export interface KnownIssue {
  readonly id: string;
  readonly criteria: readonly string[];
  readonly effect: Texts;
  readonly plan: Texts;
}

export interface Claims {
  readonly issues: readonly KnownIssue[];
  readonly claims: Readonly<Record<string, Claim>>;
}

interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly level?: 'A' | 'AA' | 'AAA';
  /** The WCAG criterion that a clause of EN 301 549 repeats. */
  readonly criterion?: string;
}

export interface Catalogue {
  readonly id: string;
  readonly title: string;
  readonly chapters: Readonly<Record<string, readonly CatalogueEntry[]>>;
}

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, 'docs/conformance', file), 'utf8'));

export const readClaims = (): Claims => readJson('claims.json') as Claims;
export const readCatalogue = (): Catalogue => readJson('catalogue.json') as Catalogue;

/** One row of the report. */
export interface Row extends CatalogueEntry {
  readonly chapter: string;
  readonly claim: Claim;
  /** The checks that the claim rests on. */
  readonly checks: readonly Check[];
}

const matches = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;

/** Each row of the catalogue with its claim and the checks behind it. */
export function rowsOf(
  catalogue: Catalogue,
  { claims }: Claims,
  checks: readonly Check[],
): readonly Row[] {
  return Object.entries(catalogue.chapters).flatMap(([chapter, entries]) =>
    entries.map((entry) => {
      const claim = claims[entry.id] ?? claims[entry.criterion ?? ''];
      if (!claim) throw new Error(`claims.json has no claim for ${entry.id}`);
      const { evidence = [] } = claim;
      const own = checks.filter(({ id }) => evidence.some((pattern) => matches(pattern, id)));
      return { ...entry, chapter, claim, checks: own };
    }),
  );
}

/** What is wrong with the claims: evidence that did not run or failed, and unknown ids. */
export function claimProblems(
  catalogue: Catalogue,
  claims: Claims,
  checks: readonly Check[],
): readonly string[] {
  const problems: string[] = [];
  const known = new Set(
    Object.values(catalogue.chapters).flatMap((entries) => entries.map(({ id }) => id)),
  );
  for (const id of Object.keys(claims.claims)) {
    if (!known.has(id)) problems.push(`claims.json: ${id} is not in the catalogue`);
  }
  const issues = new Map(claims.issues.map((issue) => [issue.id, issue]));
  for (const { id, claim, checks: own } of rowsOf(catalogue, claims, checks)) {
    const { level, evidence = [], issues: ownIssues = [] } = claim;
    if (!LEVELS.includes(level)) problems.push(`${id}: "${level}" is not a level`);
    for (const issue of ownIssues) {
      if (!issues.has(issue)) problems.push(`${id}: there is no known issue "${issue}"`);
    }
    if (level === 'does-not-support' || level === 'partially-supports') {
      if (ownIssues.length === 0) problems.push(`${id}: ${level} without a known issue`);
    }
    if (level !== 'supports') continue;
    if (evidence.length === 0) problems.push(`${id}: supports, but names no evidence`);
    for (const pattern of evidence) {
      if (!checks.some((check) => matches(pattern, check.id)))
        problems.push(`${id}: supports, but its evidence "${pattern}" did not run`);
    }
    const failed = own.filter(({ isPassed }) => !isPassed);
    if (failed.length > 0)
      problems.push(`${id}: supports, but ${failed.length} checks failed: ${failed[0]?.id ?? ''}`);
  }
  return problems;
}
