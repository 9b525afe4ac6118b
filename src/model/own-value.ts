/**
 * A value of a record by a key of any origin: `constructor` and `__proto__` have none of their own. Not
 * by `Object.hasOwn()`, which older engines lack.
 */
export const ownValue = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
