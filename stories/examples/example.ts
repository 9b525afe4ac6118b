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
  /** `false` leaves it out of the pictures that tests compare. */
  readonly pictures?: boolean;
  /** The markup, for a page in this language. */
  readonly render: (lang: Locale) => TemplateResult;
}
