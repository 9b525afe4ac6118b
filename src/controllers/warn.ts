import { DEV } from '../model/mode.js';
import type { Problem } from '../model/problem.js';

const said = new Set<string>();
const subjects = new WeakMap<Element, Set<string>>();

/**
 * Says once on the console, in development only, what an element expected and what it found.
 * Production builds are silent.
 *
 * @param about of several problems with the same thing (`children`) an element tells the first
 */
export function warn(host: Element, { expected, found }: Problem, about?: string): void {
  if (!DEV) return;
  const text = `<${host.localName}> expected ${expected} but found ${found}.`;
  if (about !== undefined) {
    const told = subjects.get(host) ?? new Set();
    if (told.has(about)) return;
    subjects.set(host, told.add(about));
  }
  if (said.has(text)) return;
  said.add(text);
  console.warn(text, host);
}
