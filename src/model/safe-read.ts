// Data of a host may be a proxy, or have getters, that throw.

/** Whether a value is a list whose length can be read. */
export function isReadableList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value) && value.length >= 0;
  } catch {
    return false;
  }
}

/** A field of an object, or the item of a list; `undefined` if it cannot be read. */
export function fieldIn(value: object, key: PropertyKey): unknown {
  try {
    return (value as Readonly<Record<PropertyKey, unknown>>)[key];
  } catch {
    return undefined;
  }
}
