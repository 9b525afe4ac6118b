import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isByteSource, urlOfSource } from '../../src/readers/decode-source.js';
import { decodeSource, ParseError, type DecodeSourceOptions } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';
import { parseJson } from '../../src/readers/json.js';

const bytes = (...all: (number | string)[]): Uint8Array =>
  Uint8Array.from(all.flatMap((one) => (typeof one === 'number' ? one : [...Buffer.from(one)])));

/** The text of a source without problems. */
async function textOf(
  source: Parameters<typeof decodeSource>[0],
  options: DecodeSourceOptions = {},
): Promise<string> {
  const { result, problems } = withProblems(({ onProblem }) =>
    decodeSource(source, { ...options, onProblem }),
  );
  const text = await result;
  assert.deepEqual(problems, []);
  return text;
}

/** Cyrillic in windows-1251; ä in windows-1252, as which bytes that are not UTF-8 are read. */
const DE = 0xe4;
const CYRILLIC = 'д';
const charset = 'windows-1251';

describe('the encoding of bytes', () => {
  for (const head of [
    '<?xml version="1.0" encoding="windows-1251"?>',
    "\n <?xml version='1.0'\n\tencoding = 'windows-1251' standalone='yes'?>",
    '<?xml encoding="Windows-1251"?>',
    '<?xml version="1.0" encoding="windows-1251"?><meta charset="iso-8859-7">',
    '<meta charset="windows-1251">',
    '<!doctype html><META name="a" CHARSET=windows-1251>',
    "<meta charset = 'windows-1251'>",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
  ]) {
    it(`is that which ${JSON.stringify(head)} declares`, async () => {
      assert.equal(await textOf(bytes(head, DE)), head + CYRILLIC);
    });
  }

  for (const head of [
    '<p><?xml version="1.0" encoding="windows-1251"?>',
    'x<?xml version="1.0" encoding="windows-1251"?>',
    '<?xml version="1.0"?><a encoding="windows-1251">',
    '<?xml version="1.0" xencoding="windows-1251"?>',
    '<meta name="a"> charset=windows-1251',
    `${' '.repeat(1024)}<meta charset="windows-1251">`,
  ]) {
    it(`is not declared by ${JSON.stringify(head.trim())}`, async () => {
      assert.equal(await decodeSource(bytes(head, DE)), `${head}ä`);
    });
  }

  for (const label of ['utf-16', 'UTF16', 'ucs-2', 'UCS2', 'UTF-16LE']) {
    it(`is UTF-8 if the declaration of ${label} can be read`, async () => {
      const text = `<?xml version="1.0" encoding="${label}"?>ä`;
      assert.equal(await textOf(bytes(text)), text);
    });
  }

  const le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
  const be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
  for (const [what, source, text] of [
    ['UTF-8 by default', bytes('aä–'), 'aä–'],
    ['UTF-8 with its control characters', bytes('a\u0096'), 'a\u0096'],
    ['UTF-8 after a byte order mark', bytes(0xef, 0xbb, 0xbf, 'ä'), 'ä'],
    ['big-endian UTF-16 after a byte order mark', bytes(0xfe, 0xff, 0, 0x41), 'A'],
    ['little-endian UTF-16 after a byte order mark', bytes(0xff, 0xfe, 0x41, 0), 'A'],
    ['little-endian UTF-16 if the document begins with a tag', le('<a>ä</a>'), '<a>ä</a>'],
    ['big-endian UTF-16 if the document begins with a tag', be('<a>ä</a>'), '<a>ä</a>'],
    ['UTF-8 if only the first bytes look like UTF-16', bytes('A\0'), 'A\0'],
    ['UTF-8 if the document begins with a null', bytes('\0A'), '\0A'],
    ['UTF-8 if the document has a tag after one letter', bytes('A<b>'), 'A<b>'],
  ] as const) {
    it(`is ${what}`, async () => {
      assert.equal(await textOf(source), text);
    });
  }

  it('is that of a byte order mark rather than that of the transport', async () => {
    assert.equal(await textOf(bytes(0xef, 0xbb, 0xbf, 'ä'), { charset }), 'ä');
    const document = bytes('<meta charset="iso-8859-7">', DE);
    assert.ok((await textOf(document, { charset })).endsWith(CYRILLIC));
  });

  it('is not that of half a byte order mark', async () => {
    const decoder = new TextDecoder(charset);
    for (const source of [
      bytes(0xef, 0xbb, 0x41),
      bytes(0xef, 0x41, 0xbf),
      bytes(0x41, 0xbb, 0xbf),
      bytes(0xfe, 0x41),
      bytes(0x41, 0xff),
      bytes(0xff, 0x41),
      bytes(0x41, 0xfe),
    ]) {
      assert.equal(await textOf(source, { charset }), decoder.decode(source));
    }
  });

  for (const type of [
    'text/xml; charset=windows-1251',
    'text/xml;charset="windows-1251"',
    "text/xml;  charset = 'Windows-1251'; boundary=a",
  ]) {
    it(`is that of a response with the type ${type}`, async () => {
      const source = new Response(Buffer.from([DE]), { headers: { 'content-type': type } });
      assert.equal(await textOf(source), CYRILLIC);
    });
  }

  for (const [what, source, options, text, expected, found] of [
    ['unknown', bytes('ä'), { charset: 'x-user' }, 'ä', 'an encoding', '"x-user"'],
    [
      'unknown, although its name ends with UCS-2',
      bytes('<meta charset="x-ucs-2">ä'),
      {},
      '<meta charset="x-ucs-2">ä',
      'an encoding',
      '"x-ucs-2"',
    ],
    [
      'unknown, although its name ends with UTF-16',
      bytes('<?xml version="1.0" encoding="x-utf-16"?>ä'),
      {},
      '<?xml version="1.0" encoding="x-utf-16"?>ä',
      'an encoding',
      '"x-utf-16"',
    ],
    ['not UTF-8', bytes(DE, 0x96), {}, 'ä–', 'text in utf-8', 'bytes that are not utf-8'],
    [
      'UTF-16 with half a character',
      bytes(0xff, 0xfe, 0x41, 0, 0, 0xd8),
      {},
      'A\ufffd',
      'text in utf-16le',
      'bytes that are not utf-16le',
    ],
  ] as const) {
    it(`is reported if it is ${what}`, async () => {
      const { result, problems } = withProblems(({ onProblem }) =>
        decodeSource(source, { ...options, onProblem }),
      );
      assert.equal(await result, text);
      assert.deepEqual(problems, [{ expected, found }]);
    });
  }
});

describe('compressed bytes', () => {
  it('are decompressed twice at most', async () => {
    const [once, twice] = [gzipSync('ä'), gzipSync(gzipSync('ä'))];
    assert.equal(await textOf(once), 'ä');
    assert.equal(await textOf(twice), 'ä');
    assert.ok((await decodeSource(gzipSync(twice))).startsWith('\u001f'));
  });

  it('begin with two bytes', async () => {
    assert.equal(await textOf(bytes(0x1f, 'A')), '\u001fA');
    assert.equal(await textOf(bytes(0x41, 0x8b), { charset }), 'A‹');
  });

  it('may be damaged', async () => {
    await assert.rejects(decodeSource(gzipSync('text').subarray(0, 15)), {
      name: 'ParseError',
      code: 'truncated',
      message: 'the gzip data is damaged or truncated.',
    });
  });

  it('are read up to a limit', async () => {
    const source = gzipSync('a'.repeat(100));
    assert.equal((await textOf(source, { maxBytes: 100 })).length, 100);
    await assert.rejects(decodeSource(source, { maxBytes: 99 }), {
      code: 'limit',
      message: 'the document is longer than 99 bytes.',
    });
  });
});

describe('a response', () => {
  it('is read up to a limit, and then cancelled', async () => {
    let isCancelled = false;
    const parts = ['ab', 'cd', 'ef', 'gh'];
    const responseOf = (): Response =>
      new Response(
        new ReadableStream({
          pull(controller) {
            const part = parts.shift();
            if (part === undefined) controller.close();
            else controller.enqueue(bytes(part));
          },
          cancel() {
            isCancelled = true;
          },
        }),
      );
    await assert.rejects(decodeSource(responseOf(), { maxBytes: 3 }), { code: 'limit' });
    assert.ok(isCancelled);
    parts.splice(0, parts.length, 'ab', 'cd', 'e');
    assert.equal(await textOf(responseOf(), { maxBytes: 5 }), 'abcde');
    assert.equal(await textOf(new Response(null)), '');
  });

  for (const [status, statusText, message] of [
    [404, 'Not Found', 'expected a document but the server answered 404 Not Found.'],
    [500, '', 'expected a document but the server answered 500.'],
  ] as const) {
    it(`with the status ${String(status)} is an error`, async () => {
      await assert.rejects(
        decodeSource(new Response('', { status, statusText })),
        (error) =>
          error instanceof ParseError && error.code === 'kind' && error.message === message,
      );
    });
  }

  it('has the URL that it was loaded from', () => {
    const url = 'https://a.example/feed.xml';
    const loaded = Object.defineProperty(new Response(''), 'url', { value: url });
    assert.equal(urlOfSource(loaded), url);
    for (const other of [new Response(''), { url }, '', null, undefined, new Blob([])]) {
      assert.equal(urlOfSource(other), undefined);
    }
  });
});

describe('bytes', () => {
  const { buffer } = bytes('xäy');
  it('may be in any kind of buffer', async () => {
    const sources = [
      buffer as ArrayBuffer,
      new DataView(buffer),
      new Blob([buffer as ArrayBuffer]),
      new Response(buffer as ArrayBuffer),
    ];
    for (const source of sources) {
      assert.ok(isByteSource(source));
      assert.equal(await textOf(source), 'xäy');
    }
    assert.equal(await textOf(new DataView(buffer, 1, 2)), 'ä');
    for (const other of ['x', 7, null, undefined, {}, [1]]) assert.ok(!isByteSource(other));
  });
});

describe('JSON', () => {
  it('is read after a byte order mark', () => {
    assert.deepEqual(parseJson('\ufeff{"a": [1]}'), { a: [1] });
  });
  for (const [text, code, message] of [
    ['', 'truncated', /the JSON is truncated/],
    ['{"a": ', 'truncated', /the JSON is truncated/],
    ['{"a": [1, 2', 'truncated', /the JSON is truncated/],
    ['"abc', 'truncated', /the JSON is truncated/],
    ['{"a": 1}\n x', 'syntax', /this is not JSON/],
    ['[1,\n]', 'syntax', /this is not JSON/],
    ['x', 'syntax', /this is not JSON/],
  ] as const) {
    it(`${JSON.stringify(text)} is an error: ${code}`, () => {
      assert.throws(() => parseJson(text), { name: 'ParseError', code, message });
    });
  }
  it('that is cut off ends at the fault', () => {
    assert.throws(() => parseJson('{"a":\n"b'), { line: 2, column: 3 });
  });
});
