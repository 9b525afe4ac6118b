import { DataError } from './data-error.js';
import { suggestion } from './language.js';

/** Throws an error that names the value in a list or record that is no tag, if there is one. */
function nameOdd(tags: unknown, field: string, cause: unknown): void {
  let at = field;
  try {
    if (field !== 'alsoReads' && !Array.isArray(tags)) throw cause;
    for (const key of Object.keys(tags as object)) {
      at = `${field}.${key}`;
      if (typeof (tags as Readonly<Record<string, unknown>>)[key] !== 'string') throw cause;
    }
  } catch {
    throw new DataError(at, cause);
  }
}

/**
 * The same as `suggestion()`, but its errors name `offered` and `alsoReads`, too: neither is read where
 * the visitor has no language, so that the search for the fault would end at `visitor`.
 */
export const checkedSuggestion: typeof suggestion = (page, visitor, offered, alsoReads) => {
  try {
    return suggestion(page, visitor, offered, alsoReads);
  } catch (cause) {
    nameOdd(visitor, 'visitor', cause);
    nameOdd(offered, 'offered', cause);
    if (alsoReads !== undefined) nameOdd(alsoReads, 'alsoReads', cause);
    throw cause;
  }
};
