import path from 'node:path';
import { readIfExists } from './files.js';
import type { NewTarget, Unit } from './xliff.js';

/**
 * Translations of every message the project has had. XLIFF is authoritative for messages in use;
 * the memory keeps the others until the source uses their id again.
 */
export type TranslationMemory = Record<string, Record<string, NewTarget | undefined>>;

export const MEMORY_FILE = 'xliff/translation-memory.json';

export async function readMemory(root: string): Promise<TranslationMemory> {
  const text = await readIfExists(path.join(root, MEMORY_FILE));
  return text === undefined ? {} : (JSON.parse(text) as TranslationMemory);
}

/** JSON with one line for each translation, so that a diff shows exactly what changed. */
export function formatMemory(memory: TranslationMemory): string {
  const pairs = (translation: object): string =>
    Object.entries(translation)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(', ');
  const messages = Object.entries(memory).map(([id, translations]) => {
    const lines = Object.entries(translations).map(
      ([locale, translation = {}]) => `    ${JSON.stringify(locale)}: { ${pairs(translation)} }`,
    );
    return `  ${JSON.stringify(id)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${messages.join(',\n')}\n}\n`;
}

/** The memory's translations of one locale, by id. */
export function targetsOf(memory: TranslationMemory, locale: string): Map<string, NewTarget> {
  const targets = new Map<string, NewTarget>();
  for (const [id, translations] of Object.entries(memory)) {
    const target = translations[locale];
    if (target) targets.set(id, target);
  }
  return targets;
}

/** Copies a locale's translations from XLIFF into the memory. */
export function remember(
  memory: TranslationMemory,
  locale: string,
  units: ReadonlyMap<string, Unit>,
): void {
  for (const [id, { target, origin, confidence, isReviewed }] of units) {
    const translations = memory[id];
    if (!translations || !target) continue;
    const known = translations[locale];
    translations[locale] = {
      text: target,
      source: origin ?? known?.source ?? '',
      confidence: confidence ?? known?.confidence ?? '',
      ...(!isReviewed && { review: true }),
    };
  }
}
