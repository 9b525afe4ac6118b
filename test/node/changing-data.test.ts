import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '../../src/markup/index.js';
import { exportedFunctions } from '../support/entries.js';

// Data whose answers change between two reads: what was checked is what must be rendered.

const UNSAFE = 'javascript:alert(1)';
const READS = 4;
/** They return what they are given. */
const AS_GIVEN = /^(?:hrefIn|jsonLdText)$/;
const URL_FIELDS = new Set(['href', 'url', 'src', 'action', 'languagesHref', 'attachment']);

/** A copy of data whose URLs are safe when they are read first, and unsafe after some reads. */
function changing(data: unknown, safeReads: number): unknown {
  if (Array.isArray(data)) return data.map((one: unknown) => changing(one, safeReads));
  if (typeof data !== 'object' || data === null) return data;
  const copy = {};
  for (const [key, value] of Object.entries(data)) {
    let left = safeReads;
    const own = changing(value, safeReads);
    Object.defineProperty(copy, key, {
      enumerable: true,
      get: () => {
        if (!URL_FIELDS.has(key)) return own;
        left -= 1;
        return left < 0 ? UNSAFE : own;
      },
    });
  }
  return copy;
}

const links = [
  { title: 'a', text: 'a', name: 'a', lang: 'sv', href: '/a', samePage: true },
  { title: 'b', text: 'b', name: 'b', lang: 'fi', href: '/b' },
];
const DATA = {
  ...{ lang: 'fi', key: 'a', id: 'a', href: '/c', url: '/d', src: '/e', action: '/f', text: 'a' },
  ...{ title: 'a', name: { text: 'a' }, names: { fi: 'a' }, hrefs: { fi: '/g' }, headline: 'a' },
  ...{ links, home: links[0], search: links[0], languagesHref: '/h', children: links },
  ...{ image: { src: '/i', alt: 'a' }, images: [{ src: '/j', alt: 'a' }], attachments: links },
  ...{ versions: links, related: links, keywords: links, persons: links, publishers: links },
  ...{ authors: links, events: links, projects: links, contacts: [{ name: 'a', href: '/k' }] },
  body: [{ tag: 'p', children: [{ tag: 'a', attributes: { href: '/l' }, children: ['a'] }] }],
};

/** The ways in which the functions take data. */
const CALLS = (data: unknown, list: unknown): readonly (readonly unknown[])[] => [
  [data, data],
  [list, data],
  [data, { lang: 'fi' }],
  [list, { lang: 'fi' }],
  [data],
];

describe('URLs that change between two reads', () => {
  it('are not rendered or returned unsafe by any function', async () => {
    const unsafe = new Set<string>();
    let results = 0;
    for (const { entry, name, call } of await exportedFunctions()) {
      if (AS_GIVEN.test(name)) continue;
      for (let reads = 1; reads <= READS; reads += 1) {
        const data = changing(DATA, reads);
        for (const all of CALLS(data, changing([DATA, ...links], reads))) {
          try {
            const result: unknown = await call(...all);
            const isTemplate = typeof result === 'object' && result !== null && 'strings' in result;
            const text = isTemplate ? renderToString(result) : JSON.stringify(result);
            results += 1;
            if (text?.includes(UNSAFE)) unsafe.add(`${entry}: ${name}`);
          } catch {
            // Not data of this function.
          }
        }
      }
    }
    assert.deepEqual([...unsafe], []);
    assert.ok(results > 500, String(results));
  });
});
