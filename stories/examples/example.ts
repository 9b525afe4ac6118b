import type { TemplateResult } from 'lit';
import type { Locale } from '../../src/model/index.js';

/** A named piece of markup that stories, tests, docs and screenshots use. */
export interface Example {
  /** Name in kebab case, unique within its component. */
  readonly name: string;
  /** Description in one sentence. */
  readonly about: string;
  /** Only for tests, not in the docs. */
  readonly hidden?: boolean;
  /** Without screenshots, because it looks like another example. */
  readonly withoutScreenshots?: boolean;
  /** Page languages to test, if its content does not depend on them. Default: all. */
  readonly langs?: readonly Locale[];
  /** Returns the markup for a page in the given language. */
  readonly render: (lang: Locale) => TemplateResult;
}
