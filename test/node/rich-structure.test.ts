import { structureCases } from '../support/rich-html.js';

structureCases({
  'lines of headings and captions': [
    [
      'blocks, separated by line breaks',
      '<h2><div>a</div>b<div>c</div><p>d</p></h2>',
      '<h2>a<br>b<br>c<br>d</h2>',
    ],
    ['a block at each end', '<h2><div></div> a<div> </div></h2>', '<h2> a</h2>'],
    ['blocks around a line break', '<h2><div>a</div><br><div>b</div></h2>', '<h2>a<br>b</h2>'],
    ['space between blocks', '<h2><div>a</div> <div>b</div></h2>', '<h2>a<br>b</h2>'],
    [
      'languages and directions of blocks',
      '<h2><div lang="sv">a</div><div dir="rtl">b</div><div lang="en" dir="ltr"><p>c</p><p>d</p></div></h2>',
      '<h2><span lang="sv">a</span><br><span dir="rtl">b</span><br><span lang="en" dir="ltr">c<br>d</span></h2>',
    ],
    [
      'a caption of blocks',
      '<table><caption><p>a</p><p lang="sv">b</p></caption><tr><td>c</td></tr></table>',
      '<table><caption>a<br><span lang="sv">b</span></caption><tbody><tr><td>c</td></tr></tbody></table>',
    ],
    [
      'a term of blocks',
      '<dl><dt><p>a</p><p>b</p></dt><dd><p>c</p><p>d</p></dd></dl>',
      '<dl><dt>a<br>b</dt><dd><p>c</p><p>d</p></dd></dl>',
    ],
    [
      'a target before a block',
      '#<h2>a<div id="x"></div>b</h2>',
      '<h2>a<br><span id="x"></span>b</h2>',
    ],
    [
      'a target in a line',
      '#<h2>a<div>b<a id="x"></a></div>c</h2>',
      '<h2>a<br>b<span id="x"></span><br>c</h2>',
    ],
    [
      'a target after a line break',
      '#<h2><div>a</div><a id="x"></a>b</h2>',
      '<h2>a<br><span id="x"></span>b</h2>',
    ],
    [
      'a target within a target after a line break',
      '##<h2><div>a</div><a id="x"></a><a id="y"></a><div>b</div></h2>',
      '<h2>a<br><span id="x"></span><span id="y"></span>b</h2>',
    ],
    [
      'a target at the end',
      '#<h2>a<div></div><a id="x"></a></h2>',
      '<h2>a<br><span id="x"></span></h2>',
    ],
    [
      'a target of a block',
      '#<h2>a<div id="x">b</div></h2>',
      '<h2>a<br><span id="x">b</span></h2>',
    ],
    [
      'a target with content in a block without text',
      '#<h2>a<div id="x"><p></p></div></h2>',
      '<h2>a<br><span id="x"></span></h2>',
    ],
  ],
  'preformatted text': [
    ['lines of blocks', '<pre><div>a</div><div>b</div></pre>', '<pre>a\nb\n</pre>'],
    [
      'lines of blocks after an empty comment',
      '<pre>a\n<!-- --><div>b</div></pre>',
      '<pre>a\nb\n</pre>',
    ],
    ['lines of blocks after text', '<pre>a<p>b</p>c</pre>', '<pre>a\nb\nc</pre>'],
    ['lines of blocks after a line break', '<pre>a\n<div>b</div>c</pre>', '<pre>a\nb\nc</pre>'],
    [
      'lines of blocks after an element that ends with a line break',
      '<pre><b>a\n</b><div>b</div></pre>',
      '<pre><strong>a\n</strong>b\n</pre>',
    ],
    [
      'lines of blocks after an element with a line break within',
      '<pre><b>\na</b><div>b</div></pre>',
      '<pre><strong>\na</strong>\nb\n</pre>',
    ],
    [
      'a text that begins with a line break before a block',
      '<pre>\n\na<div>b</div></pre>',
      '<pre>\na\nb\n</pre>',
    ],
    ['blocks in blocks', '<pre><div><div>a</div></div><div>b</div></pre>', '<pre>a\n\nb\n</pre>'],
    [
      'elements with line breaks',
      '<pre><code>a<br>b <em>c</em></code></pre>',
      '<pre><code>a\nb <em>c</em></code></pre>',
    ],
    ['an image', '<pre>a <img src="/b" alt="c"> d</pre>', '<pre>a <img src="/b" alt="c"> d</pre>'],
    ['a list', '<pre>a<ul><li>b</li></ul></pre>', '<p>a</p><ul><li>b</li></ul>'],
    [
      'a table in a block',
      '<pre><div>a<table><tr><td>b</td></tr></table></div></pre>',
      '<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['nothing', 'a<pre> \n</pre>', '<p>a</p>'],
    [
      'spaces, as they are',
      '<pre>a   b\n\tc</pre><p>a   b\n\tc</p>',
      '<pre>a   b\n\tc</pre><p>a b c</p>',
    ],
  ],
  tables: [
    [
      'a table of each group',
      '<table><thead lang="sv"><tr><th>a</th></tr></thead><tbody lang="en"><tr><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>',
      '<table><thead lang="sv"><tr><th>a</th></tr></thead><tbody lang="en"><tr><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>',
    ],
    [
      'groups of rows',
      '<table><tbody><tr><td>a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody></table>',
      '<table><tbody><tr><td>a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    [
      'empty rows and groups',
      '<table><thead><tr></tr></thead><tbody><tr><td>a</td></tr><tr></tr></tbody></table>',
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'empty cells',
      '<table><tr><th>a</th><td></td></tr></table>',
      '<table><tbody><tr><th>a</th><td></td></tr></tbody></table>',
    ],
    [
      'a table in a language',
      '<table lang="sv" dir="rtl"><tr lang="en"><td lang="fi">a</td></tr></table>',
      '<table lang="sv" dir="rtl"><tbody><tr lang="en"><td lang="fi">a</td></tr></tbody></table>',
    ],
    [
      'cells of text, of blocks and of both',
      '<table><tr><td>a <b>b</b></td><td><p>c</p></td><td>d<ul><li>e</li></ul></td></tr></table>',
      '<table><tbody><tr><td>a <strong>b</strong></td><td><p>c</p></td><td><p>d</p><ul><li>e</li></ul></td></tr></tbody></table>',
    ],
    [
      'a caption without text',
      '<table><caption> </caption><tr><td>a</td></tr></table>',
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'a caption in a language',
      '<table><caption lang="sv">a</caption><tr><td>b</td></tr></table>',
      '<table><caption lang="sv">a</caption><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['a caption alone', '<table><caption><p>a</p><p>b</p></caption></table>', '<p>a</p><p>b</p>'],
    ['an empty table', 'a<table></table>', '<p>a</p>'],
  ],
  lists: [
    [
      'items of text, of blocks and of both',
      '<ul><li>a <b>b</b></li><li><p>c</p></li><li>d<p>e</p></li></ul>',
      '<ul><li>a <strong>b</strong></li><li><p>c</p></li><li><p>d</p><p>e</p></li></ul>',
    ],
    [
      'content beside items',
      '<ul>a<li>b</li><p>c</p> <li>d</li></ul>',
      '<ul><li>a</li><li>b</li><li><p>c</p></li><li>d</li></ul>',
    ],
    [
      'a list in a list',
      '<ul><li>a</li><ol><li>b</li></ol></ul>',
      '<ul><li>a</li><li><ol><li>b</li></ol></li></ul>',
    ],
    ['an empty item', '<ul><li>a</li><li></li></ul>', '<ul><li>a</li><li></li></ul>'],
    ['empty items', 'a<ul><li> </li><li><br></li></ul>', '<p>a</p>'],
    [
      'numbers',
      '<ol start="3" type="a" reversed><li value="5">a</li></ol>',
      '<ol start="3" type="a" reversed=""><li value="5">a</li></ol>',
    ],
    [
      'terms in groups',
      '<dl><div lang="sv"><dt>a</dt> <dd>b</dd></div><div dir="rtl"><dt lang="en">c</dt><dd>d</dd></div></dl>',
      '<dl><dt lang="sv">a</dt><dd lang="sv">b</dd><dt dir="rtl" lang="en">c</dt><dd dir="rtl">d</dd></dl>',
    ],
    [
      'text in a group of terms',
      '<dl><div>a<dd>b</dd>c</div>d</dl>',
      '<dl><dd><p>a</p></dd><dd>b</dd><dd><p>c</p><p>d</p></dd></dl>',
    ],
    [
      'a block of terms that is no group',
      '<dl><dt>a</dt><div>b</div><div><p>c</p></div></dl>',
      '<dl><dt>a</dt><dd><p>b</p><p>c</p></dd></dl>',
    ],
    ['a group in a paragraph', '<dl><dt>a</dt><p><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    [
      'text beside terms',
      '<dl>a<dt>b</dt><dd>c</dd>d</dl>',
      '<dl><dd>a</dd><dt>b</dt><dd>c</dd><dd>d</dd></dl>',
    ],
    ['items of a list in terms', '<dl><li>a</li></dl>', '<dl><dd><p>a</p></dd></dl>'],
  ],
  blocks: [
    [
      'a quotation of text',
      '<blockquote lang="sv">a<br><br>b</blockquote>',
      '<blockquote lang="sv"><p>a</p><p>b</p></blockquote>',
    ],
    ['an empty quotation', 'a<blockquote> </blockquote><aside></aside>', '<p>a</p>'],
    [
      'blocks with languages',
      '<div lang="sv">a</div><div><p>b</p></div><section dir="rtl">c</section>',
      '<div lang="sv"><p>a</p></div><p>b</p><div dir="rtl"><p>c</p></div>',
    ],
    ['a rule', 'a<hr>b', '<p>a</p><hr><p>b</p>'],
    ['three line breaks', 'a<br><br><br>b', '<p>a</p><p>b</p>'],
    [
      'line breaks with spaces and empty elements',
      'a<br> <b></b><br>b<br>c',
      '<p>a<br> <strong></strong></p><p>b<br>c</p>',
    ],
    ['a line break before a text and another', 'a<br>b<br>c', '<p>a<br>b<br>c</p>'],
    [
      'a paragraph around blocks',
      [{ tag: 'p', children: ['a', { tag: 'ul', children: [{ tag: 'li', children: ['b'] }] }] }],
      '<p>a</p><ul><li>b</li></ul>',
    ],
    [
      'an item outside a list, a cell outside a table',
      [
        { tag: 'li', children: ['a'] },
        { tag: 'td', children: ['b'] },
        { tag: 'dd', children: ['c'] },
        { tag: 'caption', children: ['d'] },
      ],
      '<p>a</p><p>b</p><p>c</p><p>d</p>',
    ],
    [
      'an element without children',
      [
        { tag: 'p', children: [{ tag: 'em' }, 'a'] },
        { tag: 'ul' },
        { tag: 'table' },
        { tag: 'figure' },
        { tag: 'h2' },
        { tag: 'blockquote' },
      ],
      '<p><em></em>a</p>',
    ],
    ['zero-width spaces', '<p>​</p><p>a​</p>', '<p>a\u200b</p>'],
  ],
  headings: [
    [
      'levels that go up and down',
      '<h1>a</h1><h3>b</h3><h6>c</h6><h3>d</h3><h2>e</h2><h1>f</h1>',
      '<h2>a</h2><h3>b</h3><h4>c</h4><h3>d</h3><h3>e</h3><h2>f</h2>',
    ],
    [
      'more than five levels',
      [
        { tag: 'h1', children: ['a'] },
        { tag: 'h2', children: ['b'] },
        { tag: 'h3', children: ['c'] },
        { tag: 'h4', children: ['d'] },
        { tag: 'h5', children: ['e'] },
        { tag: 'h6', children: ['f'] },
      ],
      '<h2>a</h2><h3>b</h3><h4>c</h4><h5>d</h5><h6>e</h6><h6>f</h6>',
    ],
    [
      'headings in boxes',
      '<h1>a</h1><h2>b</h2><aside><h5>c</h5><h6>d</h6><p>e</p></aside><h2>f</h2>',
      '<h2>a</h2><h3>b</h3><aside><h4>c</h4><h5>d</h5><p>e</p></aside><h3>f</h3>',
    ],
    [
      'headings in other blocks',
      '<h2>a</h2><blockquote><h5>b</h5></blockquote><h3>c</h3>',
      '<h2>a</h2><blockquote><h3>b</h3></blockquote><h3>c</h3>',
    ],
    ['attributes of headings', '<h3 lang="sv" dir="rtl">a</h3>', '<h2 lang="sv" dir="rtl">a</h2>'],
    ['an empty heading', 'a<h2> </h2>b', '<p>a</p><p>b</p>'],
  ],
  'languages and directions of what is not kept': [
    [
      'a cell',
      '<h2>a<table><tr><th>b</th><td lang="sv">c</td><td>d</td></tr></table></h2>',
      '<h2>a<br> b <span lang="sv">c</span> d</h2>',
    ],
    ['a cell without text', '<h2>a<table><tr><td lang="sv"> </td></tr></table></h2>', '<h2>a</h2>'],
    [
      'a line of preformatted text',
      '<pre>a<div lang="sv" dir="rtl">b</div>c</pre>',
      '<pre>a\n<span lang="sv" dir="rtl">b</span>\nc</pre>',
    ],
    [
      'a caption of a table without rows',
      '<table><caption lang="sv">a</caption></table>',
      '<div lang="sv"><p>a</p></div>',
    ],
    [
      'a table without rows',
      '<table lang="sv"><caption>a</caption><caption lang="en">b</caption></table>',
      '<div lang="sv"><p>a</p><div lang="en"><p>b</p></div></div>',
    ],
    [
      'a second caption',
      '<table lang="sv"><caption>a</caption><caption dir="rtl">b</caption><tr><td>c</td></tr></table>',
      '<table lang="sv"><caption>a</caption><tbody><tr><td>c</td></tr></tbody></table><div lang="sv"><div dir="rtl"><p>b</p></div></div>',
    ],
    [
      'a figure without an image',
      '<figure lang="sv">a<figcaption dir="rtl">b</figcaption></figure>',
      '<div lang="sv"><p>a</p><div dir="rtl"><p>b</p></div></div>',
    ],
    [
      'text beside an image',
      '<figure lang="sv"><img src="/a" alt="b">c</figure>',
      '<figure lang="sv"><img src="/a" alt="b"></figure><div lang="sv"><p>c</p></div>',
    ],
    [
      'a link in a link',
      [
        {
          tag: 'a',
          attributes: { href: '/a' },
          children: ['a', { tag: 'a', attributes: { href: '/b', lang: 'sv' }, children: ['b'] }],
        },
      ],
      '<p><a href="/a">a<span lang="sv">b</span></a></p>',
    ],
  ],
  'parts of tables and lists at odd places': [
    [
      'a row of text',
      [{ tag: 'table', children: [{ tag: 'tr', children: ['a'] }] }],
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'rows without a group',
      [
        {
          tag: 'table',
          children: [
            { tag: 'tr', children: [{ tag: 'td', children: ['a'] }] },
            { tag: 'tr', children: [{ tag: 'td', children: ['b'] }] },
          ],
        },
      ],
      '<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>',
    ],
    [
      'a table of text',
      [{ tag: 'table', children: ['a'] }],
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'a group of cells',
      [{ tag: 'table', children: [{ tag: 'thead', children: [{ tag: 'th', children: ['a'] }] }] }],
      '<table><thead><tr><td><p>a</p></td></tr></thead></table>',
    ],
    [
      'rows around a group',
      [
        {
          tag: 'table',
          children: [
            { tag: 'tr', children: [{ tag: 'td', children: ['a'] }] },
            { tag: 'tfoot', children: [{ tag: 'tr', children: [{ tag: 'td', children: ['b'] }] }] },
            { tag: 'tr', children: [{ tag: 'td', children: ['c'] }] },
            { tag: 'tr', children: [{ tag: 'td', children: ['d'] }] },
          ],
        },
      ],
      '<table><tbody><tr><td>a</td></tr></tbody><tfoot><tr><td>b</td></tr></tfoot><tbody><tr><td>c</td></tr><tr><td>d</td></tr></tbody></table>',
    ],
    [
      'a quotation of terms',
      [
        {
          tag: 'dl',
          children: [{ tag: 'blockquote', children: [{ tag: 'dt', children: ['a'] }] }],
        },
      ],
      '<dl><dd><blockquote><p>a</p></blockquote></dd></dl>',
    ],
    [
      'a block of text in a language beside terms',
      '<dl><dt>a</dt><div lang="sv">b</div></dl>',
      '<dl><dt>a</dt><dd><div lang="sv"><p>b</p></div></dd></dl>',
    ],
    [
      'a paragraph in a language beside terms',
      '<dl><dt>a</dt><div lang="sv"><p>b</p></div></dl>',
      '<dl><dt>a</dt><dd><div lang="sv"><p>b</p></div></dd></dl>',
    ],
    [
      'an empty text in preformatted text',
      [{ tag: 'pre', children: ['a\n', '', { tag: 'div', children: ['b'] }] }],
      '<pre>a\nb\n</pre>',
    ],
  ],
});
