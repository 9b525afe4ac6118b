import type { TemplateResult } from 'lit';
import type { Locale } from '../../src/model/index.js';

/** A named piece of markup that stories, tests, the docs and the server tests all use. */
export interface Example {
  /** Name in kebab case, unique within its component. */
  readonly name: string;
  /** What it shows, in one sentence. */
  readonly about: string;
  /** Left out of the docs: there for the tests. */
  readonly hidden?: boolean;
  /** Tested, but not pictured: it looks like another one. */
  readonly unpictured?: boolean;
  /** Languages of the page in which it is tested, where its own words are the same in all; all by default. */
  readonly langs?: readonly Locale[];
  /** The markup, for a page in this language. */
  readonly render: (lang: Locale) => TemplateResult;
}
