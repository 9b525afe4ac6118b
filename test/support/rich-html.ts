import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { readRichText, type RichNode } from '../../src/model/index.js';
import { checkRichText } from '../../src/model/text/read-rich-text.js';
import { arrange } from '../../src/model/text/rich-flow.js';

const { window } = new JSDOM('');

/** A text as an author would write it, without escapes. */
export const written = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const attributes = Object.entries(node.attributes ?? {}).map(
        ([key, value]) => ` ${key}="${value}"`,
      );
      const end = /^(?:br|hr|img)$/.test(node.tag)
        ? ''
        : `${written(node.children ?? [])}</${node.tag}>`;
      return `<${node.tag}${attributes.join('')}>${end}`;
    })
    .join('');

export const parsed = (html: string): readonly RichNode[] =>
  readRichText(new window.DOMParser().parseFromString(html, 'text/html'));

/**
 * What `arrange()` makes of HTML, or of data that no HTML parser creates. `#` at the beginning stands
 * for a link to the id x, `##` for links to x and y, and so on.
 */
export type StructureCase = readonly [what: string, given: unknown, expected: string];

/** Tests what becomes of each text. */
export function structureCases(groups: Readonly<Record<string, readonly StructureCase[]>>): void {
  for (const [group, cases] of Object.entries(groups)) {
    describe(`a text with ${group}`, () => {
      for (const [what, given, expected] of cases) {
        it(what, () => {
          if (typeof given !== 'string') {
            assert.equal(written(arrange(checkRichText(given))), expected);
            return;
          }
          const marks = /^#*/.exec(given)?.[0] ?? '';
          const links = ['x', 'y', 'z']
            .slice(0, marks.length)
            .map((id) => `<a href="#${id}">${id}</a>`);
          const start = links.length > 0 ? `<p>${links.join('')}</p>` : '';
          const html = start + given.slice(marks.length);
          assert.equal(written(arrange(parsed(html))), start + expected);
        });
      }
    });
  }
}
