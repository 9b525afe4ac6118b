import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where the audit writes its results, below the root. */
export const OUTPUT = 'build/conformance';

export const SHARDS = ['engines', 'modes', 'keyboard', 'screen-reader', 'report'] as const;
export type Shard = (typeof SHARDS)[number];

/** One thing that was checked, with what it found. */
export interface Check {
  /** Unique within the audit: `axe:release/fi/script/light/360/loaded`. */
  readonly id: string;
  readonly isPassed: boolean;
  /** Failures, one in a line. */
  readonly problems: readonly string[];
  /** Findings that a person has reviewed, by the index of their row in `reviewed.json`. */
  readonly reviewed?: Readonly<Record<string, number>>;
  /** Screenshots and transcripts, relative to the output folder. */
  readonly files?: readonly string[];
}

export interface ShardRecord {
  readonly shard: Shard;
  /** When the shard ended, or was interrupted: ISO 8601. */
  date: string;
  /** Versions of the library, browsers, engines and screen reader. */
  versions: Readonly<Record<string, string>>;
  /** Digest of the build that was checked: results of another build are discarded. */
  readonly build: string;
  /** Whether a sample was checked, or everything. */
  scope: string;
  isComplete: boolean;
  checks: Check[];
}

export const outputPath = (...parts: readonly string[]): string => join(ROOT, OUTPUT, ...parts);

/** Digest of the built library. The site is left out, because its statement quotes the report. */
export function buildDigest(): string {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|css)$/.test(file))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

export function readRecord(shard: Shard): ShardRecord | undefined {
  const file = outputPath(`${shard}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ShardRecord) : undefined;
}

export function writeOutput(path: string, content: string | Buffer): void {
  const file = outputPath(path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

export function writeRecord(record: ShardRecord): void {
  record.date = new Date().toISOString();
  writeOutput(`${record.shard}.json`, `${JSON.stringify(record, undefined, 1)}\n`);
}

/**
 * A shard's record: that of the same build if it was interrupted or checks failed, which are then
 * repeated; or a new one.
 */
export function openRecord(
  shard: Shard,
  versions: Readonly<Record<string, string>>,
  scope: string,
): ShardRecord {
  const build = buildDigest();
  const old = readRecord(shard);
  const isOpen = old && (!old.isComplete || old.checks.some(({ isPassed }) => !isPassed));
  const isResumed = isOpen && old.build === build && old.scope === scope;
  const checks = isResumed ? old.checks.filter(({ isPassed }) => isPassed) : [];
  return { shard, date: '', versions, build, scope, isComplete: false, checks };
}
