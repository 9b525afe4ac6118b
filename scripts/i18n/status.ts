import { Failure } from './files.js';
import type { Project } from './project.js';

/** A table of every locale's progress; with a locale, followed by its messages that await review. */
export async function reportStatus(project: Project, locale?: string): Promise<string> {
  if (locale !== undefined && !project.targetLocales.includes(locale)) {
    const known = project.targetLocales.join(', ');
    throw new Failure(`status expected a locale of ${known}, but found "${locale}"`);
  }
  const messages = project.messages();
  const rows: (readonly (string | number)[])[] = [
    ['locale', 'total', 'missing', 'unreviewed'],
    [project.all.sourceLocale, messages.size, 0, 0],
  ];
  const waiting: string[] = [];
  for (const target of project.targetLocales) {
    const units = await project.translations(target);
    const counts = { missing: 0, unreviewed: 0 };
    for (const [id, { text }] of messages) {
      const unit = units.get(id);
      const isMissing = !unit?.target?.trim();
      if (!isMissing && unit?.isReviewed) continue;
      counts[isMissing ? 'missing' : 'unreviewed'] += 1;
      if (target !== locale) continue;
      const notes = `${unit?.confidence ?? '?'}; ${unit?.origin ?? 'no source'}`;
      const translation = isMissing ? 'missing' : `${unit?.target ?? ''}  [${notes}]`;
      waiting.push(`${id}: ${text} → ${translation}`);
    }
    rows.push([target, messages.size, counts.missing, counts.unreviewed]);
  }
  const table = rows.map((row) =>
    row.map((cell, at) => (at > 0 ? String(cell).padStart(11) : String(cell).padEnd(9))).join(''),
  );
  if (locale === undefined) return table.join('\n');
  return [...table, '', waiting.join('\n') || `${locale}: nothing awaits review`].join('\n');
}
