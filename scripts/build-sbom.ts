/**
 * Writes the software bill of materials of the package in CycloneDX format: Lit and what it depends
 * on, in the versions of package-lock.json. The same commit gives the same file.
 *
 *   npm run sbom -- vn-elements.cdx.json
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Keys of package.json that do not concern the published package. */
const OMITTED = new Set([
  'devDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'overrides',
  'scripts',
]);

interface Bom {
  serialNumber: string;
  metadata: { timestamp: string; component: { name: string } };
}

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

/** A UUID of version 8, which leaves its content to the application. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const folder = mkdtempSync(join(tmpdir(), 'vn-sbom-'));
try {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as object;
  // "npm sbom" finds nothing in a project with development dependencies.
  const kept = Object.entries(manifest).filter(([key]) => !OMITTED.has(key));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(Object.fromEntries(kept)));
  copyFileSync(join(ROOT, 'package-lock.json'), join(folder, 'package-lock.json'));
  npm(folder, 'install', '--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund');
  const text = npm(
    folder,
    'sbom',
    '--package-lock-only',
    '--sbom-format=cyclonedx',
    '--sbom-type=library',
  );
  const bom = JSON.parse(text) as Bom;
  bom.metadata.component.name = 'vn-elements';
  const date = execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: ROOT, encoding: 'utf8' });
  bom.metadata.timestamp = new Date(date.trim()).toISOString();
  bom.serialNumber = '';
  bom.serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bom))}`;
  const target = resolve(process.argv[2] ?? 'vn-elements.cdx.json');
  writeFileSync(target, `${JSON.stringify(bom, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
