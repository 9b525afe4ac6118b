// Data of a host may be a proxy, or have getters, that throw.

/** Whether a value is a list whose length can be read. */
export function isReadableList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value) && value.length >= 0;
  } catch {
    return false;
  }
}

/** The item of a list; `undefined` if it cannot be read. */
export function itemOf(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}
