/** A value of a record by a key of any origin: `constructor` and `__proto__` have none of their own. */
export const ownValue = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
