import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import * as html from '../../src/readers/html.js';
import * as readers from '../../src/readers/index.js';

// What is neither text nor bytes must not be read as an empty text.

type Parse = (source: unknown, options?: unknown) => unknown;

const ODD: readonly (readonly [what: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['a symbol', Symbol('odd')],
  ['a function', () => '<a/>'],
  ['an object', {}],
  ['a date', new Date(0)],
  ['a URL', new URL('https://a.example/')],
  ['a stream', new ReadableStream()],
  ['a promise', Promise.resolve('<a/>')],
  [
    'an object that claims to be bytes',
    { buffer: new ArrayBuffer(4), byteOffset: 0, byteLength: 4 },
  ],
];

const PARSERS: readonly (readonly [name: string, parse: Parse, argument: string])[] = [
  ['parseFeed', readers.parseFeed as Parse, 'source'],
  ['parseSitemap', readers.parseSitemap as Parse, 'source'],
  ['decodeSource', readers.decodeSource as Parse, 'source'],
  ['parseSiteTree', readers.parseSiteTree as Parse, 'json'],
  ['parseDate', readers.parseDate as Parse, 'text'],
  ['parseXml', readers.parseXml as Parse, 'text'],
  ['parseXmlEvents', (text) => [...readers.parseXmlEvents(text as string)], 'text'],
  ['parseHtml', html.parseHtml as Parse, 'html'],
];

/** A stream of one chunk that then fails. */
const failing = (chunk: unknown, error: unknown): ReadableStream =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(chunk);
    },
    pull(controller) {
      controller.error(error);
    },
  });

describe('what is neither text nor bytes', () => {
  for (const [name, parse, field] of PARSERS) {
    for (const [what, value] of ODD) {
      it(`${name}() refuses ${what}, and names ${field}`, async () => {
        await assert.rejects(
          async () => {
            await parse(value);
          },
          { name: 'DataError', field },
        );
      });
    }
  }

  it('is not reported as a missing sanitiser', async () => {
    const problems: unknown[] = [];
    const options = { onProblem: (problem: unknown) => problems.push(problem) };
    await assert.rejects(async () => {
      await (html.parseHtml as Parse)(7, options);
    });
    assert.deepEqual(problems, []);
  });
});

describe('a source that cannot be read', () => {
  it('is named, with its cause', async () => {
    const cause = new Error('reset');
    for (const parse of [readers.decodeSource, readers.parseFeed, readers.parseSitemap]) {
      const response = new Response(failing(new Uint8Array([60]), cause));
      await assert.rejects(parse(response), {
        name: 'DataError',
        field: 'source',
        cause,
      });
    }
    await assert.rejects(async () => readers.parseNewsArticle(new Response(failing('', cause))), {
      name: 'DataError',
      field: 'jsonLd',
    });
  });

  it('may have been read before', async () => {
    const response = new Response('<a/>');
    await response.text();
    await assert.rejects(readers.decodeSource(response), { name: 'DataError', field: 'source' });
  });

  it('may be a response whose chunks are not bytes', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue('<a/>');
        controller.close();
      },
    });
    await assert.rejects(readers.decodeSource(new Response(stream)), {
      name: 'DataError',
      field: 'source',
    });
  });
});

describe('maxBytes', () => {
  const bytes = new Uint8Array(11).fill(0x61);
  const sources = {
    bytes,
    'a buffer': bytes.buffer,
    'a blob': new Blob([bytes]),
    'a response': new Response(bytes),
    'compressed bytes': gzipSync(bytes),
  };
  for (const [what, source] of Object.entries(sources)) {
    it(`limits ${what}`, async () => {
      await assert.rejects(readers.decodeSource(source, { maxBytes: 10 }), {
        name: 'ParseError',
        code: 'limit',
      });
    });
  }

  it('is not exceeded by as many bytes', async () => {
    assert.equal((await readers.decodeSource(bytes, { maxBytes: 11 })).length, 11);
  });
});

describe('a limit that is not a number', () => {
  const odd = [Number.NaN, {}, 'many', -1] as unknown as number[];

  it('is the default', async () => {
    const nested = `${'<a>'.repeat(101)}${'</a>'.repeat(101)}`;
    for (const limit of odd) {
      assert.throws(() => readers.parseXml(nested, { maxDepth: limit }), { code: 'limit' });
      const long = `<a>${' '.repeat(20_000_000)}</a>`;
      assert.throws(() => readers.parseXml(long, { maxLength: limit }), { code: 'limit' });
      const bytes = new Uint8Array(80_000_001);
      await assert.rejects(readers.decodeSource(bytes, { maxBytes: limit }), { code: 'limit' });
    }
  });
});
