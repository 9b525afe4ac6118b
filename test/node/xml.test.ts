import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import { ParseError, parseXml, parseXmlEvents, xmlText } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a feed -->
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content='http://purl.org/rss/1.0/modules/content/'>
  <channel>
    <title>Tiedotteet &amp; uutiset</title>
    <item a="1&#10;2"><dc:date>2021-11-18T11:27:00Z</dc:date>
      <content:encoded><![CDATA[<p>a & b</p>]]></content:encoded>
      <empty/><?keep this?>
    </item>
  </channel>
</rss>
`;

function failure(text: string, limits = {}): ParseError {
  try {
    parseXml(text, limits);
  } catch (error) {
    assert.ok(error instanceof ParseError);
    return error;
  }
  throw new Error(`nothing is wrong with ${text}`);
}

/** Whether an independent XML parser finds a text well-formed. */
function saxesAccepts(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let fine = true;
  parser.on('error', () => {
    fine = false;
  });
  parser.write(text).close();
  return fine;
}

function weAccept(text: string): boolean {
  try {
    parseXml(text);
    return true;
  } catch (error) {
    assert.ok(error instanceof ParseError, String(error));
    return false;
  }
}

describe('parseXml', () => {
  it('reports elements, namespaces, attributes and text', () => {
    const root = parseXml(FEED);
    assert.equal(root.name, 'rss');
    assert.equal(root.attributes['version'], '2.0');
    assert.match(xmlText(root), /Tiedotteet & uutiset/);
    assert.match(xmlText(root), /<p>a & b<\/p>/);
    const opened = [...parseXmlEvents(FEED)].flatMap((event) =>
      event.type === 'open' ? [event.element] : [],
    );
    const date = opened.find(({ local }) => local === 'date');
    assert.equal(date?.uri, 'http://purl.org/dc/elements/1.1/');
    assert.equal(opened.find(({ local }) => local === 'item')?.attributes['a'], '1\n2');
  });

  for (const [text, content] of [
    ['<a>&#x41;&#xe4;&#228;&apos;&quot;&lt;&gt;&amp;</a>', 'Aää\'"<>&'],
    ['\ufeff<a>b</a>', 'b'],
    ["<?xml\nversion\n=\n'1.1'\n\nencoding = 'utf-8'\n\nstandalone\n=\n\"no\"\n?><a>b</a>", 'b'],
    ['<!DOCTYPE a SYSTEM \'b>c\' "d>e"><a>b</a>', 'b'],
    ['<a><?b?><?c d?>b<!--c--></a >', 'b'],
    ['<a\n b=\'>"\' c = "\'" >b</a\n>', 'b'],
    ['<a><![CDATA[<b>&amp;]]]]><![CDATA[>\r\n]]></a>', '<b>&amp;]]>\n'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.ok(saxesAccepts(text));
      assert.equal(xmlText(parseXml(text)), content);
    });
  }

  it('accepts common faults if it may, and reports each kind once', () => {
    const text =
      ' <?xml version="1"?><!doctype a [<!ENTITY b "c">]><x:a b="<">\u0001\u0002& & &auml; &#128; &#0; ]]><!-- -- --><?xml?></x:a>';
    const { result, problems } = withProblems((options) =>
      parseXml(text, {
        ...options,
        recover: true,
        decodeReference: (reference) => `(${reference})`,
      }),
    );
    assert.deepEqual([result.uri, result.attributes['b']], ['x', '<']);
    assert.equal(xmlText(result), '& & (&auml;) (&#128;)  ]]>');
    assert.deepEqual(
      problems.map(({ expected, found }) => `${expected} < ${found}`),
      [
        'the XML declaration at the start < white space before it',
        'an XML declaration < <?xml version="1"',
        '<!DOCTYPE in capitals < <!doctype',
        'no internal subset in the document type < [',
        '&lt; in an attribute < <',
        'a namespace for each prefix < x:',
        'characters that XML allows < "\\u0001"',
        ']]&gt; in text < ]]>',
        '&amp; for an ampersand < "&"',
        'entities that XML defines < &auml;',
        'a reference to a character < &#128;',
        'a comment without -- < --',
        'one XML declaration, at the start < another',
      ],
    );
    assert.throws(() => parseXml('<a:b:c/>', { recover: true }), { code: 'syntax' });
  });

  it('normalises line ends and tabs as XML specifies', () => {
    const root = parseXml('<a b="1\r\n2\t3">x\r\ny\rz\t</a>');
    assert.equal(root.attributes['b'], '1 2 3');
    assert.equal(xmlText(root), 'x\ny\nz\t');
  });

  it('reports everything before an error', () => {
    const seen: string[] = [];
    assert.throws(
      () => {
        for (const event of parseXmlEvents('<a><b>x</b><c>')) {
          if (event.type === 'close') seen.push(event.element.name);
        }
      },
      { name: 'ParseError', code: 'truncated' },
    );
    assert.deepEqual(seen, ['b']);
  });

  const faults: readonly (readonly [string, string, number, number])[] = [
    ['', 'truncated', 1, 1],
    ['not XML', 'syntax', 1, 1],
    ['{"a": 1}', 'syntax', 1, 1],
    ['<!doctype html><p>', 'syntax', 1, 2],
    ['<a>\n<b></a>', 'syntax', 2, 4],
    ['<a>\n <![CDATA[x', 'truncated', 2, 2],
    ['<a>\r\n  <b c="1" c="2"/></a>', 'syntax', 2, 12],
    ['<a>\nx &nbsp; y</a>', 'entity', 2, 3],
    ['<a>x & y &amp;</a>', 'syntax', 1, 6],
    ['<a>&amp; x & y</a>', 'syntax', 1, 12],
    ['<a>&#0;</a>', 'syntax', 1, 4],
    ['<a>\u0001</a>', 'syntax', 1, 4],
    ['<a b=c/>', 'syntax', 1, 6],
    ['<a><x:b/></a>', 'syntax', 1, 4],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'doctype', 1, 1],
    ['<a/><b/>', 'syntax', 1, 5],
    ['<a>', 'truncated', 1, 4],
    ['<a', 'truncated', 1, 3],
    ['<a b="', 'truncated', 1, 7],
    ['<a/>x', 'syntax', 1, 5],
    ['<a>]]></a>', 'syntax', 1, 4],
    ['<a b></a>', 'syntax', 1, 5],
    ['<a b="1"c="2"/>', 'syntax', 1, 9],
    ['<a b="x<y"/>', 'syntax', 1, 8],
    ['<a/ >', 'syntax', 1, 4],
    ['<a xmlns:b=""/>', 'syntax', 1, 1],
    ['<a:b:c xmlns:a="u"/>', 'syntax', 1, 1],
    ['<a><?b"c"?></a>', 'syntax', 1, 6],
    ['<a><?xml version="1.0"?></a>', 'syntax', 1, 6],
    ['<a><!-- b -- c --></a>', 'syntax', 1, 4],
    ['<?xml version="2.0"?><a/>', 'syntax', 1, 1],
    ['<?xml version="1.0" encoding="é"?><a/>', 'syntax', 1, 1],
    ['<!DOCTYPE a>\n<!DOCTYPE a><a/>', 'syntax', 2, 1],
    ['<a>&#xD800;</a>', 'syntax', 1, 4],
  ];
  for (const [text, code, line, column] of faults) {
    it(`names line ${String(line)}, column ${String(column)} of ${JSON.stringify(text)}`, () => {
      const error = failure(text);
      assert.deepEqual([error.code, error.line, error.column], [code, line, column]);
      assert.match(error.message, /^Line \d+, column \d+: .+\.$/);
    });
  }

  it('stops at its limits', () => {
    assert.equal(failure('<a>'.repeat(101)).code, 'limit');
    assert.equal(failure('<a>x</a>', { maxLength: 7 }).code, 'limit');
    assert.equal(failure('<a><b><c/></b></a>', { maxDepth: 2 }).code, 'limit');
  });

  it('reads 50,000 elements', () => {
    const root = parseXml(`<a>${'<b c="d">e</b>'.repeat(50_000)}</a>`);
    assert.equal(root.children.length, 50_000);
  });

  it('agrees with saxes on a document cut off at any point', () => {
    for (let end = 0; end < FEED.length; end += 1) {
      const text = FEED.slice(0, end);
      assert.equal(weAccept(text), saxesAccepts(text), JSON.stringify(text.slice(-40)));
    }
  });

  it('agrees with saxes on 4,000 documents with a wrong character', () => {
    // A pseudo-random generator, so that each run tests the same documents.
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const pieces = [
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      '!',
      '?',
      '=',
      ' ',
      ':',
      ']',
      '-',
      'x',
      '\0',
      '😀',
    ];
    // Saxes accepts a processing instruction without a space, and some invalid declarations.
    const plain = FEED.replace(/<\?.*?\?>\n?/g, '');
    let refused = 0;
    for (let turn = 0; turn < 4000; turn += 1) {
      const at = random(plain.length);
      const put = pieces[random(pieces.length)] ?? '';
      const text = plain.slice(0, at) + put + plain.slice(at + random(3));
      const ours = weAccept(text);
      if (!ours) refused += 1;
      const near = JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
      assert.equal(ours, saxesAccepts(text), near);
    }
    assert.ok(refused > 1000, 'most of them are broken');
  });
});
