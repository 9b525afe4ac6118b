/**
 * Checks the subjects of new commits: imperative, at most 72 characters. "New" is everything since
 * the commit that added this file; merges are left out.
 *
 *   tsx scripts/check-commits.ts
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const MAX_LENGTH = 72;

const git = (...args: readonly string[]): string[] => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
};

/** What is wrong with a commit subject, or undefined. */
export function findFault(subject: string): string | undefined {
  if (subject.length > MAX_LENGTH) return `is longer than ${String(MAX_LENGTH)} characters`;
  const [first = '', second] = subject.split(' ');
  if (second === undefined || !/^[A-Z][a-z]+$/.test(first)) return 'does not begin with a verb';
  if (/(?:[^e]ed|ing)$/.test(first) && !/^(?:Bring|Embed|Shed)$/.test(first)) {
    return `begins with "${first}", not with an imperative`;
  }
  return subject.endsWith('.') ? 'ends with a full stop' : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = fileURLToPath(import.meta.url);
  const base = git('log', '--diff-filter=A', '--format=%H', '--', file).at(-1);
  const subjects = base ? git('log', '--no-merges', '--format=%s', `${base}..HEAD`) : [];
  for (const subject of subjects) {
    const fault = findFault(subject);
    if (fault === undefined) continue;
    console.error(`"${subject}" ${fault}`);
    process.exitCode = 1;
  }
  if (!process.exitCode) console.log(`commits: ${String(subjects.length)} subjects`);
}
