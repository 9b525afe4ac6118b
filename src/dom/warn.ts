import { DEV } from '../model/mode.js';
import type { Problem } from '../model/problem.js';

const logged = new Set<string>();
const topicsByHost = new WeakMap<Element, Set<string>>();

/**
 * Logs a development warning that names the element, what it expected and what it found. Every
 * text is logged once. Does nothing in production builds.
 *
 * @param topic limits an element to one warning per topic (such as `children`)
 */
export function warn(host: Element, { expected, found }: Problem, topic?: string): void {
  if (!DEV) return;
  const text = `<${host.localName}> expected ${expected} but found ${found}.`;
  if (topic !== undefined) {
    const topics = topicsByHost.get(host) ?? new Set();
    if (topics.has(topic)) return;
    topicsByHost.set(host, topics.add(topic));
  }
  if (logged.has(text)) return;
  logged.add(text);
  console.warn(text, host);
}
