import { html } from 'lit';
import { fieldsOf, listOf } from '../model/lenient.js';
import { oneText } from '../model/page/read-card.js';
import type { Markup } from './parts.js';

/** A card: its fields, and the text of an entry that has none. */
export interface Entry {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly sentence: string | undefined;
}

/** The entries of any value that have content. */
export const entriesOf = (value: unknown): readonly Entry[] =>
  listOf(value)
    .map((one) => ({ fields: fieldsOf(one), sentence: oneText(one) }))
    .filter(({ fields, sentence }) => sentence !== undefined || Object.keys(fields).length > 0);

/** The root of cards: a list where there are several. */
export function cards(name: string, contents: readonly Markup[]): Markup {
  const [first, ...others] = contents;
  return others.length > 0
    ? html`<ul class=${name}>
        ${contents.map((one) => html`<li>${one}</li>`)}
      </ul>`
    : html`<div class=${name}><div>${first}</div></div>`;
}
