import type { RichElement, RichNode } from '../model/text/rich-text.js';
import type { Localizer } from './localize.js';

/** What rendering a text depends on. */
export interface RichContext {
  readonly localizer: Localizer;
  /** Ids of headings. */
  readonly ids: ReadonlyMap<RichElement, string>;
  /** The rendered id of an element whose id in the text is `id`, if a link in the text refers to it. */
  readonly idOf: (id: string | undefined) => string | undefined;
  /** The rendered URL of a link `#id`; `undefined` where the text has no such element. */
  readonly targetOf: (href: string) => string | undefined;
  /** Accessible names of the tables and fact boxes rendered so far. */
  readonly names: Set<string>;
  /** Number of tables and fact boxes rendered so far. */
  regions: number;
  /** Prefix of ids. */
  readonly prefix: string;
}

export type RenderNodes = (nodes: readonly RichNode[], context: RichContext) => readonly unknown[];

/** Makes the name of a region unique in the text: the second “Table” is “Table 2”. */
export function distinctName(name: string, { names }: RichContext): string {
  let distinct = name;
  for (let number = 2; names.has(distinct); number += 1) distinct = `${name} ${String(number)}`;
  names.add(distinct);
  return distinct;
}
