// Data comes from content management systems and feeds. These functions accept any value and return
// the part of it that can be rendered.

/** The text of a string or number without surrounding space; empty for any other value. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** An array as it is; any other value as an array of one; empty for `null` and `undefined`. */
export function listOf<T>(value: T | readonly T[] | null | undefined): readonly NonNullable<T>[] {
  const list = Array.isArray(value) ? (value as readonly T[]) : [value as T];
  return list.filter((item): item is NonNullable<T> => item !== undefined && item !== null);
}

/** The fields of an object; none for any other value. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** An object without empty values: `undefined`, empty strings, empty arrays. */
export const withoutEmpty = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
