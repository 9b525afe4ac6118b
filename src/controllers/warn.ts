import { DEV } from '../model/mode.js';
import type { Problem } from '../model/problem.js';

const said = new Set<string>();

/**
 * Says once on the console, in development only, what an element expected and what it found.
 * Production builds are silent.
 */
export function warn(host: Element, { expected, found }: Problem): void {
  if (!DEV) return;
  const text = `<${host.localName}> expected ${expected} but found ${found}.`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text, host);
}
