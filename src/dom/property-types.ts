import { DEV } from '../model/mode.js';
import { describe } from '../model/problem.js';
import { warn } from './warn.js';

/** What a class of Lit knows about its properties. */
interface ReactiveClass {
  readonly elementProperties: ReadonlyMap<PropertyKey, { readonly type?: unknown }>;
}

/**
 * Warns in development about properties with a value that is not of the declared type. Elements treat
 * such a property as not set.
 */
export function warnOfTypes(host: Element): void {
  if (!DEV) return;
  const types = new Map<unknown, string>([
    [String, 'string'],
    [Boolean, 'boolean'],
    [Number, 'number'],
    [Function, 'function'],
  ]);
  const { elementProperties } = host.constructor as unknown as ReactiveClass;
  for (const [name, { type = String }] of elementProperties) {
    const expected = types.get(type);
    const value = (host as unknown as Readonly<Record<PropertyKey, unknown>>)[name];
    const isRight = typeof value === expected && !Number.isNaN(value);
    // Properties of other types take any data and report what is wrong with it themselves.
    if (expected === undefined || value === undefined || value === null || isRight) continue;
    const problem = { expected: `${String(name)} to be a ${expected}`, found: describe(value) };
    warn(host, problem, `type of ${String(name)}`);
  }
}
