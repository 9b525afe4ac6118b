import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { readRichText, type Problem, type RichNode } from '../../src/model/index.js';
import { parseHtml } from '../../src/readers/html.js';
import { arrange } from '../../src/model/text/rich-flow.js';
import { checkRichText } from '../../src/model/text/read-rich-text.js';

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
