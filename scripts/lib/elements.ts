import { readFileSync } from 'node:fs';

/** An entry of `src/elements/elements.json`, the one list of elements. */
export interface ElementEntry {
  /** The tag name without `vn-`, also the name of the folder in `src/elements`. */
  readonly name: string;
  /** False if the element is hidden in print. */
  readonly printed?: boolean;
  /** Whether it holds `<details>` whose `<summary>` gets the library's chevron. */
  readonly disclosure?: boolean;
  /** Whether it can have parts `link` or `button` in a shadow root. */
  readonly parts?: boolean;
  /** Whether it can render its content in the shadow root, which then needs the stylesheet too. */
  readonly shadowStyles?: boolean;
  /** Whether `vn-elements.bundle.js` fetches it only on pages that contain it. */
  readonly loadedWhenPresent?: boolean;
}

/** In the order in which they follow each other on a page, which is also the cascade order. */
export const ELEMENT_ENTRIES = JSON.parse(
  readFileSync(new URL('../../src/elements/elements.json', import.meta.url), 'utf8'),
) as readonly ElementEntry[];

export const ELEMENTS: readonly string[] = ELEMENT_ENTRIES.map(({ name }) => name);

/** Tag names of the elements for which `test` holds. */
export const tagsWhere = (test: (entry: ElementEntry) => boolean): string[] =>
  ELEMENT_ENTRIES.filter(test).map(({ name }) => `vn-${name}`);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `skip-link` gives `SkipLink`. */
export const pascalCase = (name: string): string => name.split('-').map(capitalised).join('');

/** `skip-link` gives `VnSkipLink`. */
export const classOf = (name: string): string => `Vn${pascalCase(name)}`;
