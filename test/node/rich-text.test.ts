import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { readRichText, type DomNode, type Problem, type RichNode } from '../../src/model/index.js';
import { parseHtml } from '../../src/readers/html.js';
import { arrange } from '../../src/model/text/rich-flow.js';
import { checkRichText } from '../../src/model/text/read-rich-text.js';
import { decodeReferences } from '../../src/model/text/character-references.js';
import { looksLikeHtml, plainText } from '../../src/model/text/plain-text.js';
import { trimEnd } from '../../src/model/text/trim-end.js';
import { contentAt, contentsOf, nextMatches, withoutTags } from '../../src/readers/html-content.js';

const { window } = new JSDOM('');

/** A text as an author would write it, without escapes. */
const written = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const attributes = Object.entries(node.attributes ?? {}).map(
        ([key, value]) => ` ${key}="${value}"`,
      );
      return `<${node.tag}${attributes.join('')}>${written(node.children ?? [])}</${node.tag}>`;
    })
    .join('');

const parse = (html: string): readonly RichNode[] =>
  readRichText(new window.DOMParser().parseFromString(html, 'text/html'));
const shaped = (html: string): string => written(arrange(parse(html)));

describe('the structure of an external text', () => {
  const cases: readonly (readonly [what: string, html: string, expected: string])[] = [
    ['loose words', 'a <b>b</b><i>c</i>', '<p>a <strong>b</strong><em>c</em></p>'],
    ['two line breaks', 'a<br><br>b', '<p>a</p><p>b</p>'],
    ['empty paragraphs', '<p>&nbsp;</p><p><br></p><p>a</p><p></p>', '<p>a</p>'],
    [
      'headings that skip',
      '<h1>a</h1><h4>b</h4><h4>c</h4><h2>d</h2>',
      '<h2>a</h2><h3>b</h3><h3>c</h3><h3>d</h3>',
    ],
    ['headings that begin low', '<h4>a</h4><h5>b</h5>', '<h2>a</h2><h3>b</h3>'],
    [
      'a list',
      '<ul>x<li>a<li><p>b</p><p>c</p></ul>',
      '<ul><li>x</li><li>a</li><li><p>b</p><p>c</p></li></ul>',
    ],
    ['an item outside of a list', '<li>a</li>', '<p>a</p>'],
    [
      'a table',
      '<table><caption>c</caption><tr><th scope=col>a<td colspan=2>b</table>',
      '<table><caption>c</caption><tbody><tr><th scope="col">a</th><td colspan="2">b</td></tr></tbody></table>',
    ],
    [
      'a picture in a paragraph',
      '<p><img src="/a.jpg" alt="x"> text</p>',
      '<figure><img src="/a.jpg" alt="x"></img></figure><p> text</p>',
    ],
    [
      'a figure',
      '<figure><a href="/b"><img src=/a.jpg></a><figcaption>c <b>d</b></figcaption></figure>',
      '<figure><a href="/b"><img src="/a.jpg" alt="b"></img></a><figcaption>c <strong>d</strong></figcaption></figure>',
    ],
    [
      'text in a figure',
      '<figure><img src="/a.jpg" alt="x"><b>c</b> d<figcaption lang="sv">e</figcaption></figure>',
      '<figure><img src="/a.jpg" alt="x"></img><figcaption lang="sv">e</figcaption></figure><p><strong>c</strong> d</p>',
    ],
    [
      'a figure without a picture',
      '<figure><figcaption>a</figcaption><figcaption>b</figcaption></figure>',
      '<p>a<br></br>b</p>',
    ],
    [
      'preformatted text',
      '<pre>a\n  <b>b</b><br>c<p>d</p>e</pre><pre>  </pre>',
      '<pre>a\n  <strong>b</strong>\nc\nd\ne</pre>',
    ],
    [
      'rows after a body',
      '<table><tr><td>a<tfoot><tr><td>b</table>',
      '<table><tbody><tr><td>a</td></tr></tbody><tfoot><tr><td>b</td></tr></tfoot></table>',
    ],
    ['a table without rows', '<table><caption>a</caption></table>', '<p>a</p>'],
    [
      'groups of terms in a language',
      '<dl><div lang="sv"><dt>a</dt><dd>b</dd></div></dl>',
      '<dl><dt lang="sv">a</dt><dd lang="sv">b</dd></dl>',
    ],
    [
      'blocks in a heading',
      '<h2><div>a</div><p lang="sv">b</p></h2>',
      '<h2>a<br></br><span lang="sv">b</span></h2>',
    ],
    [
      'headings of a box',
      '<h2>a</h2><div class="factbox"><h5>b</h5></div><h3>c</h3>',
      '<h2>a</h2><aside><h3>b</h3></aside><h3>c</h3>',
    ],
    [
      'targets of links, and no other ids',
      '<p id="a">a</p><p id="b"><a href="#a">c</a></p><p id="a">d</p>',
      '<p id="a">a</p><p><a href="#a">c</a></p><p>d</p>',
    ],
    [
      'a target that is empty',
      '<p><a href="#b">a</a></p><p id="b"></p><p>c</p>',
      '<p><a href="#b">a</a></p><p id="b">c</p>',
    ],
    [
      'a picture that counts readers',
      'a<img src="https://x.example/p.gif" width=1 height=1>',
      '<p>a</p>',
    ],
    [
      'languages and directions',
      '<p lang=ar dir=rtl>a</p><span lang=se>b</span><div lang=sv><p>c</p></div>',
      '<p lang="ar" dir="rtl">a</p><p><span lang="se">b</span></p><div lang="sv"><p>c</p></div>',
    ],
    [
      'a time',
      '<time datetime="2021-11-18">a</time>',
      '<p><time datetime="2021-11-18">a</time></p>',
    ],
    [
      'unknown elements',
      '<center><custom-x>a <font color=red>b</font></custom-x></center>',
      '<p>a b</p>',
    ],
    ['blocks of no meaning', '<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
    [
      'what holds no text',
      'a<script>x</script><style>x</style><svg><text>x</text></svg><iframe>x</iframe><template>x</template>',
      '<p>a</p>',
    ],
    [
      'a quotation',
      '<blockquote>a<p>b</p></blockquote>',
      '<blockquote><p>a</p><p>b</p></blockquote>',
    ],
    ['terms', '<dl><div><dt>a<dd>b</div></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    [
      'wrong values',
      '<p lang="<x>" dir=up>a</p><table><tr><td colspan=x rowspan=99999999>b</table>',
      '<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['an unsafe link', '<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    [
      'handlers, classes, styles',
      '<p onclick=x class=y style=z id=w data-a=b aria-label=c>a</p>',
      '<p>a</p>',
    ],
  ];
  for (const [what, html, expected] of cases) {
    it(what, () => {
      assert.equal(shaped(html), expected);
    });
  }
  it('keeps every word of a text nested a thousand deep', () => {
    const deep = '<div lang="fi"><p>a</p>'.repeat(1000);
    assert.equal(shaped(deep).replace(/<[^>]*>|\s/g, '').length, 1000);
  });
  it('keeps 40,000 characters', () => {
    const text = 'sana '.repeat(8000);
    assert.equal(shaped(`<p>${text}</p>`).length, text.length + 7);
  });
});

describe('stored rich text', () => {
  it('is validated like any other', () => {
    const hostile = [
      { tag: 'script', children: ['x'] },
      {
        tag: 'p',
        attributes: { onclick: 'x', lang: 'sv', style: 'x' },
        children: [
          'a',
          null,
          7,
          { tag: 'a', attributes: { href: 'javascript:1' }, children: ['b'] },
        ],
      },
      { tag: 'constructor', children: ['c'] },
      { tag: 'p', attributes: { __proto__: { lang: 'fi' } }, children: 'd' },
      {
        tag: 'a',
        attributes: { href: '/x' },
        children: [{ tag: 'a', attributes: { href: '/y' }, children: ['e'] }],
      },
    ];
    assert.equal(
      written(arrange(checkRichText(JSON.parse(JSON.stringify(hostile))))),
      '<p lang="sv">ab</p><p>c</p><p>d</p><p><a href="/x">e</a></p>',
    );
  });
  it('is empty for a value that is not text', () => {
    for (const value of [null, undefined, 7, true, {}, { tag: 7 }, Symbol('x')]) {
      assert.deepEqual(checkRichText(value), []);
    }
  });
});

describe('reading a DOM', () => {
  const HTML = 'http://www.w3.org/1999/xhtml';
  const text = (value: string): DomNode => ({ nodeType: 3, nodeValue: value, childNodes: [] });
  const node = (nodeType: number, childNodes: readonly DomNode[], more: object = {}): DomNode => ({
    ...{ nodeType, nodeValue: null, childNodes },
    ...more,
  });
  const element = (
    localName: string,
    childNodes: readonly DomNode[],
    namespaceURI = HTML,
  ): DomNode => node(1, childNodes, { localName, namespaceURI, getAttribute: () => null });

  it('begins at a document, a fragment or an element', () => {
    const em = element('em', [text('a')]);
    const nodes = [{ tag: 'em', attributes: {}, children: ['a'] }];
    for (const root of [em, node(9, [em]), node(11, [em])])
      assert.deepEqual(readRichText(root), nodes);
  });

  it('leaves out comments, and elements that are not of HTML', () => {
    const svg = element('a', [text('b')], 'http://www.w3.org/2000/svg');
    assert.deepEqual(readRichText(node(11, [text('a'), node(8, []), svg])), ['a']);
  });

  it('keeps a hundred elements in each other, and the text of those in them', () => {
    let inner = element('em', [text('b'), element('script', [text('c')]), text('d')]);
    for (let depth = 1; depth <= 100; depth += 1) inner = element('em', [inner]);
    const html = written(readRichText(node(11, [text('a'), inner])));
    assert.equal(html, `a${'<em>'.repeat(100)} bd${'</em>'.repeat(100)}`);
  });

  it('keeps a hundred elements of stored text in each other', () => {
    let inner: object = { tag: 'em', children: ['b'] };
    for (let depth = 1; depth <= 101; depth += 1) inner = { tag: 'em', children: ['a', inner] };
    const html = written(checkRichText(inner));
    assert.equal(html, `${'<em>a'.repeat(101)}${'</em>'.repeat(101)}`);
  });

  it('has no element whose name is not a text', () => {
    assert.deepEqual(checkRichText({ tag: ['b'], children: ['a'] }), ['a']);
  });
});

describe('reading HTML on a server', () => {
  it('uses DOMPurify with a given window', async () => {
    const nodes = await parseHtml('<h3 onclick=x>a</h3><p>b<script>c</script><x-y>d</x-y></p>', {
      window,
    });
    assert.equal(written(arrange(nodes)), '<h2>a</h2><p>bd</p>');
  });
  it('uses a given DOMPurify', async () => {
    const { default: createDOMPurify } = await import('dompurify');
    let asked = 0;
    const own = createDOMPurify(window);
    const purifier = {
      sanitize: (html: string, config: Record<string, unknown>): unknown => {
        asked += 1;
        return own.sanitize(html, config as never);
      },
    };
    assert.equal(written(arrange(await parseHtml('<p>a</p>', { purifier }))), '<p>a</p>');
    assert.equal(asked, 1);
  });
  it('keeps the text if HTML cannot be parsed, and reports it', async () => {
    const problems: Problem[] = [];
    const nodes = await parseHtml('<p>a &amp; b</p><script>x</script><p>c</p>', {
      onProblem: (one) => problems.push(one),
    });
    assert.equal(written(nodes), '<p>a & b</p><p>c</p>');
    assert.equal(problems.length, 1);
  });
});

describe('character references', () => {
  for (const [text, decoded] of [
    ['&auml;&Auml;&nbsp;&euro;', 'äÄ\u00a0€'],
    ['&NotEqualTilde;', '\u2242\u0338'],
    ['&amp;lt;', '&lt;'],
    ['&#228;&#xE4;&#XE4;&#228&#xe4', 'äääää'],
    ['&#128;&#x96;&#159;&#129;', '€–Ÿ\u0081'],
    ['&#127;&#160;', '\u007f\u00a0'],
    ['&#0;&#xD800;&#xDFFF;&#x110000;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&#xD7FF;&#xE000;&#x10FFFF;', '\ud7ff\ue000\u{10ffff}'],
    // Some names need no semicolon, whatever follows them.
    ['a&ampb &copy2021 &auml', 'a&b ©2021 ä'],
    ['&notit; &notin;', '¬it; ∉'],
    ['&euro &unknown; &x; &;', '&euro &unknown; &x; &;'],
    ['&lt', '<'],
    ['a & b && c&', 'a & b && c&'],
  ] as const) {
    it(`of ${text} are ${JSON.stringify(decoded)}`, () => {
      assert.equal(decodeReferences(text), decoded);
    });
  }
});

describe('a text', () => {
  for (const html of [
    '<p>',
    '</b>',
    '<a href="x">',
    '<BR/>',
    '&amp;',
    '&#38;',
    '&#x26;',
    '&frac12;',
  ]) {
    it(`looks like HTML with ${html}`, () => {
      assert.ok(looksLikeHtml(`a ${html} b`));
    });
  }
  for (const text of ['1 < 2 > 0', '<3', 'a & b; c', '&;', '&#1;', '&#x2;', '&a;', '<b', 'a > b']) {
    it(`does not look like HTML with ${text}`, () => {
      assert.ok(!looksLikeHtml(text));
    });
  }

  it('loses what matches at its end', () => {
    assert.equal(trimEnd('//a//b//', /\//), '//a//b');
    assert.equal(trimEnd('///', /\//), '');
    assert.equal(trimEnd('a', /\//), 'a');
  });
});

describe('the paragraphs of HTML as plain text', () => {
  for (const [what, html, paragraphs] of [
    ['text', ' a \n b ', ['a b']],
    ['blocks', '<p>a</p><P\nclass="x">b</P ><div>c<h2>d</h2></div>e', ['a', 'b', 'c', 'd', 'e']],
    ['other elements', 'a<b>b</b><x-y>c</x-y> <font color=red>d</font>', ['abc d']],
    ['elements with the beginning of a block’s name', 'a<pa>b</pa><prefix>c</prefix>', ['abc']],
    ['line breaks', 'a <br> b<br/>c<BR class="x">d', ['a\nb\nc\nd']],
    ['rules', 'a<hr>b', ['a', 'b']],
    ['cells', '<table><tr><th>a</th><td>b</td ><td>c</td></tr></table>', ['a b c']],
    ['comments', 'a<!-- <p>b</p> -->c<!-- d', ['ac']],
    ['comments with other signs', 'a<!-- b > c -->d', ['ad']],
    ['scripts and styles', 'a<script>b</script ><style\n>c</style>d<SCRIPT>e', ['ad']],
    ['titles and controls', '<title>a</title><select><option>b</select>c', ['c']],
    ['elements that only begin like one', '<scripts>a</scripts><section>b</section>', ['a', 'b']],
    ['what is deleted', '<p>a <del>b</del><s>c</s><strike>d</strike>e</p>', ['a e']],
    ['plain text to the end', 'a<plaintext>b</plaintext>c', ['a']],
    ['quotation marks', 'a <q cite="x">b</q>', ['a ”b”']],
    ['elements whose names begin with q', '<qa>b</qa>', ['b']],
    ['superscripts of digits', 'm<sup>2</sup> 10<sup class="x"> 12 </sup >', ['m² 10¹²']],
    ['superscripts of other texts', '1<sup>st</sup> <sup>12345</sup>', ['1st 12345']],
    ['references, decoded once', '&lt;b&gt; &amp;amp; &auml;', ['<b> &amp; ä']],
    ['a tag that is not closed', 'a <b', ['a']],
    ['signs that are no tags', '1 < 2, <3, a<', ['1 < 2, <3, a<']],
    ['processing instructions and types', '<?xml version="1.0"?><!doctype html>a', ['a']],
    ['nothing', ' <p> </p><p>&#32;</p> ', []],
    ['spaces that do not break', '&nbsp;a&nbsp;', ['a']],
  ] as const) {
    it(`keep or leave out ${what}`, () => {
      assert.deepEqual(plainText(html), paragraphs);
    });
  }
});

/** The content of an element whose start tag is before the text. */
const contentOf = (name: string, html: string): readonly [string, string] => {
  const { inner, end } = contentAt(html, 0, name, nextMatches(html));
  return [inner, html.slice(end)];
};

describe('the content of an element in the source of HTML', () => {
  it('ends at the next end tag of its name, or with the text', () => {
    assert.deepEqual(contentOf('video', 'a</videos></VIDEO\n>b</video>'), [
      'a</videos>',
      'b</video>',
    ]);
    assert.deepEqual(contentOf('video', 'a<p>b'), ['a<p>b', '']);
    assert.deepEqual(contentOf('svg', '<path>'), ['<path>', '']);
  });

  for (const name of ['svg', 'math']) {
    const path = '<path d="M0">';
    for (const tag of [
      ...['p', 'P', 'ul', 'ol', 'dl', 'dt', 'dd', 'li', 'h1', 'h6', 'sub', 'sup', 'u', 'br', '/p'],
      ...['/li', '/article', 'p class="a"', 'img/'],
    ]) {
      it(`in <${name}> that is not closed ends at <${tag}>`, () => {
        const rest = `<${tag}>a</${name}>`;
        assert.deepEqual(contentOf(name, path + rest), [path, rest]);
      });
    }
    for (const tag of ['al', 'da', 'h7', 'suc', 'px', 'image', '/g', 'text']) {
      it(`in <${name}> does not end at <${tag}>`, () => {
        assert.deepEqual(contentOf(name, `<${tag}>a</${name}>b`), [`<${tag}>a`, 'b']);
      });
    }
    for (const tag of ['foreignObject', 'desc', 'title', 'mi', 'mn', 'mo', 'ms', 'mtext\n']) {
      it(`in <${name}> has HTML inside <${tag}>`, () => {
        assert.deepEqual(contentOf(name, `<${tag}><p>a</${name}>b`), [`<${tag}><p>a`, 'b']);
      });
    }
    for (const tag of ['mx', 'titles', 'min']) {
      it(`in <${name}> has no HTML inside <${tag}>`, () => {
        const rest = `<p><title>a</title></${name}>b`;
        assert.deepEqual(contentOf(name, `<${tag}>${rest}`), [`<${tag}>`, rest]);
      });
    }
  }

  it('is found in every element of the names, without those that are not closed', () => {
    const html = '</a>1<A\n>2</b>3</a><b x="y">4<b>5</B>6</b>7<ab>8</ab><a>9';
    assert.deepEqual(contentsOf(html, 'a|b'), ['2</b>3', '5']);
  });

  it('is a text without its tags', () => {
    assert.equal(withoutTags('<b>a</b><i>b</i> 1 < 2 ', '|'), '|a||b| 1 < 2');
    assert.equal(withoutTags('<b>a</b>', ' '), 'a');
  });
});
