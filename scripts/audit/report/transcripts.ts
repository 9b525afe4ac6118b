import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENTS } from '../../lib/elements.js';
import { PATTERNS } from '../../lib/patterns.js';
import { ROOT, type ShardRecord } from '../record.js';
import { REPORT_LANGS } from './claims.js';

/** Committed, with the date of the audit. */
const TRANSCRIPTS_FILE = 'docs/conformance/transcripts.md';
const FOLDER = 'build/conformance/transcripts';

/** Scenarios of whole pages: their names, and what they go through. */
const PAGES: Readonly<Record<string, string>> = {
  release: 'The release page',
  notice: 'The language notice, from appearance to dismissal',
  filter: 'The filter of the sitemap tree',
  crisis: 'The crisis banner',
};

const LANGUAGE_NAMES = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const;

/** The transcripts of one scenario in Chromium, in each language. */
function section(name: string, title: string): string {
  const parts = REPORT_LANGS.map((lang) => {
    const file = join(ROOT, FOLDER, `${name}-${lang}.chromium.txt`);
    if (!existsSync(file)) return '';
    return `### ${title}, ${LANGUAGE_NAMES[lang]}\n\n\`\`\`text\n${readFileSync(file, 'utf8').trim()}\n\`\`\`\n`;
  });
  return `## ${title}\n\n${parts.filter((part) => part !== '').join('\n')}`;
}

/** Writes the page of the docs with what Orca announced in Chromium. */
export function writeTranscripts({ date, versions }: ShardRecord): void {
  const sections = [
    ...ELEMENTS.map((name) => section(name, name)),
    ...PATTERNS.map((name) => section(name, name)),
    ...Object.entries(PAGES).map(([name, title]) => section(name, title)),
  ];
  const text = `# Screen-reader transcripts

What Orca ${versions['orca'] ?? ''} announced in ${versions['chromium']?.split(' ').slice(0, 2).join(' ') ?? ''} on ${date.slice(0, 10)}, written by \`npm run audit\`. Each line contains a key and the phrases that follow it, each with its language in square brackets. Phrases without a language are Orca’s own. \`load\` is what Orca announces when the page has loaded. What each transcript must convey is tested: see [For accessibility auditors](../for-auditors.md#screen-reader-transcripts).

${sections.join('\n')}`;
  writeFileSync(join(ROOT, TRANSCRIPTS_FILE), text);
}
