import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { byCodeUnit, type Files } from './files.js';
import type { Project } from './project.js';
import {
  formatMemory,
  MEMORY_FILE,
  readMemory,
  remember,
  targetsOf,
} from './translation-memory.js';
import { XliffDocument } from './xliff.js';

/** The XLIFF files and translation memory for the messages in the source. */
export interface Extraction {
  readonly files: Files;
  /** Ids whose translations are lost: neither in the source nor in the translation memory. */
  readonly dropped: readonly string[];
}

export async function extractMessages(project: Project): Promise<Extraction> {
  // Reports mistakes in the source before lit-localize writes anything.
  project.messages();
  const memory = await readMemory(project.root);
  const files = new Map<string, string>();
  const dropped = new Set<string>();
  const scratch = await mkdtemp(path.join(tmpdir(), 'i18n-'));
  try {
    const current = path.join(project.root, 'xliff');
    if (existsSync(current)) await cp(current, scratch, { recursive: true });
    await project.updateXliff(scratch);
    for (const locale of project.targetLocales) {
      const file = `xliff/${locale}.xlf`;
      const previous = await project.translations(locale);
      const document = new XliffDocument(
        await readFile(path.join(scratch, `${locale}.xlf`), 'utf8'),
        file,
      );
      document.markForReview(previous);
      document.fill(targetsOf(memory, locale));
      files.set(file, document.serialize());
      const units = document.units();
      for (const [id, { target }] of previous)
        if (target && !units.has(id) && !memory[id]) dropped.add(id);
      // Includes the units that have just been removed from the file.
      remember(memory, locale, new Map([...previous, ...units]));
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  files.set(MEMORY_FILE, formatMemory(memory));
  return { files, dropped: [...dropped].sort(byCodeUnit) };
}
