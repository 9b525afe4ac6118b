import type { TemplateResult } from 'lit';
import { renderToString } from '../../src/markup/index.js';

// The data that examples and pages pass to the markup functions, so that Storybook can show it next to
// the HTML.

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

const calls = new WeakMap<object, Call>();

/** A markup function that remembers what each of its results was made from. */
export const recorded =
  <Args extends readonly unknown[], Result>(name: string, write: (...args: Args) => Result) =>
  (...args: Args): Result => {
    const result = write(...args);
    if (typeof result === 'object' && result !== null) calls.set(result, { name, args });
    return result;
  };

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** The calls whose results are in a template, in order. */
function callsIn(value: unknown): readonly Call[] {
  if (Array.isArray(value)) return value.flatMap(callsIn);
  if (typeof value !== 'object' || value === null) return [];
  const call = calls.get(value);
  if (call) return [call];
  return isTemplate(value) ? value.values.flatMap(callsIn) : [];
}

const MAX_HTML_LENGTH = 60;
const QUOTED_KEY = /^(\s*)"([A-Za-z_]\w*)":/gm;

/** HTML in the data, such as a logo, is shortened. */
function readable(_key: string, value: unknown): unknown {
  if (!isTemplate(value)) return value;
  const text = renderToString(value).replace(/\s+/g, ' ').trim();
  return text.length > MAX_HTML_LENGTH ? `${text.slice(0, MAX_HTML_LENGTH)}…` : text;
}

/** The calls of the markup functions that write a template, as JavaScript. */
export const codeOf = (template: unknown): string =>
  callsIn(template)
    .map(({ name, args }) => {
      const texts = args
        .filter((arg) => arg !== undefined)
        .map((arg) => JSON.stringify(arg, readable, 2).replace(QUOTED_KEY, '$1$2:'));
      return `${name}(${texts.join(', ')})`;
    })
    .join('\n\n');
