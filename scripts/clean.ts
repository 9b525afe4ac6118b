/** Removes what a build writes. Results of the accessibility audit stay, so that it can continue. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = 'build';
const KEPT = 'conformance';

const built = existsSync(BUILD) ? readdirSync(BUILD).filter((name) => name !== KEPT) : [];
for (const path of ['dist', ...built.map((name) => join(BUILD, name))]) {
  rmSync(path, { recursive: true, force: true });
}
