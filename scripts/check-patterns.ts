// Checks that every pattern of `src/patterns/patterns.json` has all its parts.
import { fileURLToPath } from 'node:url';
import { findMissingParts, PATTERNS } from './lib/patterns.js';

const missing = findMissingParts(fileURLToPath(new URL('..', import.meta.url)));
for (const line of missing) console.error(line);
if (missing.length > 0) process.exitCode = 1;
else console.log(`patterns: ${String(PATTERNS.length)} complete`);
