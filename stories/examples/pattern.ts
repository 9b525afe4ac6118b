import { html } from 'lit';
import type { Markup, MarkupOptions } from '../../src/markup/index.js';
import type { Locale } from '../../src/model/index.js';
import type { Example } from './example.js';

/** An example of a pattern: data in each language. */
export interface PatternExample<Data = unknown> extends Example {
  readonly data: (lang: Locale) => Data;
}

/** Examples of a pattern from their data. */
export const patternExamples = <Data>(
  write: (data: Data, options: MarkupOptions) => Markup,
  examples: readonly Omit<PatternExample<Data>, 'render'>[],
): readonly PatternExample<Data>[] =>
  examples.map((example) => ({
    ...example,
    render: (lang) => html`${write(example.data(lang), { lang })}`,
  }));
