// Data comes from content management systems and feeds: these take what can be shown from any value.

/** The text of a value without surrounding space; empty for anything that is no text or number. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** A list: of one where the value is no list, empty where there is nothing. */
export function listOf<T>(value: T | readonly T[] | null | undefined): readonly NonNullable<T>[] {
  const list = Array.isArray(value) ? (value as readonly T[]) : [value as T];
  return list.filter((item): item is NonNullable<T> => item !== undefined && item !== null);
}

/** The fields of an object; none where the value is not one. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** An object without the keys that have nothing to say: `undefined`, empty texts, empty lists. */
export const withoutEmpty = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
