import { structureCases } from '../support/rich-html.js';

structureCases({
  targets: [
    ['an empty block', '#<div id="x"></div><p>a</p>', '<p id="x">a</p>'],
    ['an empty block before a rule', '#<p id="x"></p><hr><p>a</p>', '<hr id="x"><p>a</p>'],
    ['an empty block at the end', '#<p>a</p><p id="x"></p>', '<p id="x">a</p>'],
    ['an empty text at the end', '#<p>a</p><a id="x"></a>', '<p id="x">a</p>'],
    [
      'an empty block before a block with an id',
      '##<p id="x"></p><p id="y">a</p>',
      '<div id="x"><p id="y">a</p></div>',
    ],
    [
      'two empty blocks',
      '##<p id="x"></p><p id="y"></p><p>a</p>',
      '<div id="y"><p id="x">a</p></div>',
    ],
    ['a block around others', '#<div id="x"><p>a</p><p>b</p></div>', '<p id="x">a</p><p>b</p>'],
    [
      'a block around one with an id',
      '##<div id="x"><p id="y">a</p></div>',
      '<div id="x"><p id="y">a</p></div>',
    ],
    [
      'a block with a language around others',
      '#<div id="x" lang="sv"><p>a</p><p>b</p></div>',
      '<div lang="sv" id="x"><p>a</p><p>b</p></div>',
    ],
    [
      'a paragraph that is split',
      '#<p id="x">a<br><img src="/b" alt="c"></p>',
      '<p id="x">a</p><figure><img src="/b" alt="c"></figure>',
    ],
    [
      'an element that is split',
      '#<b id="x">a<p>b</p></b>',
      '<p><strong id="x">a</strong></p><p><strong>b</strong></p>',
    ],
    [
      'a link around blocks',
      '#<a id="x" href="/a"><p>a</p><p>b</p></a>',
      '<p><a href="/a" id="x">a</a></p><p><a href="/a">b</a></p>',
    ],
    ['an empty link', '#<p>a<a id="x" href="/b"></a>b</p>', '<p>a<span id="x"></span>b</p>'],
    ['an empty element', '#<p>a<b id="x"></b>b</p>', '<p>a<strong id="x"></strong>b</p>'],
    ['a line break', '#<p>a<br id="x">b</p>', '<p>a<br id="x">b</p>'],
    ['a line break at the end', '#<p>a<br id="x"></p>', '<p id="x">a</p>'],
    [
      'an image of one pixel',
      '#<p>a</p><p><img id="x" src="/b" alt="" width="1"> b</p>',
      '<p>a</p><p id="x"> b</p>',
    ],
    ['an empty list', '#<ul id="x"><li></li></ul><p>a</p>', '<p id="x">a</p>'],
    [
      'an empty item',
      '#<ul><li>a</li><li id="x"></li></ul>',
      '<ul><li>a</li><li id="x"></li></ul>',
    ],
    ['an empty table', '#<table id="x"></table><p>a</p>', '<p id="x">a</p>'],
    [
      'a group of terms',
      '#<dl><div id="x"><dt>a</dt><dd>b</dd></div></dl>',
      '<dl><dt id="x">a</dt><dd>b</dd></dl>',
    ],
    [
      'a group of terms whose first has an id',
      '##<dl><div id="x"><dt id="y">a</dt><dd>b</dd></div></dl>',
      '<dl id="x"><dt id="y">a</dt><dd>b</dd></dl>',
    ],
    [
      'an empty caption',
      '#<table><caption id="x"></caption><tr><td>a</td></tr></table>',
      '<table id="x"><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    ['a figure without an image', '#<figure id="x">a</figure>', '<p id="x">a</p>'],
    [
      'a caption of a figure without an image',
      '#<figure>b<figcaption id="x">a</figcaption></figure>',
      '<p>b</p><p id="x">a</p>',
    ],
    [
      'a row without cells',
      '#<table><tr><td>a</td></tr><tr id="x"></tr></table><p>b</p>',
      '<table><tbody><tr><td>a</td></tr></tbody></table><p id="x">b</p>',
    ],
    [
      'a group of rows without rows',
      '#<table><thead id="x"></thead><tr><td>a</td></tr></table>',
      '<table id="x"><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'an anchor between items',
      '#<ul><li>a</li><a id="x"></a><li>b</li></ul>',
      '<ul><li>a</li><li id="x">b</li></ul>',
    ],
    [
      'several anchors after an image',
      '###<p><img src="/k" alt="b"><a id="x"></a><a id="y"></a><a id="z"></a></p><h2>c</h2>',
      '<figure><img src="/k" alt="b"></figure><h2 id="x"><span id="y"></span><span id="z"></span>c</h2>',
    ],
    [
      'an image of one pixel after spaces',
      '#<p>a \n b</p><p><img id="x" src="/t" alt="" width="1">d</p>',
      '<p>a b</p><p id="x">d</p>',
    ],
    [
      'an image of one pixel after a zero-width space',
      '#<p>a​b</p><p><img id="x" src="/t" alt="" width="1">d</p>',
      '<p>a\u200bb</p><p id="x">d</p>',
    ],
    [
      'an image of one pixel after an emoji',
      '#<p>a <img src="/e" alt="❤️"></p><p><img id="x" src="/t" alt="" width="1">b</p>',
      '<p>a ❤️</p><p id="x">b</p>',
    ],
    [
      'an image of one pixel after an image',
      '#<p><img src="/e" alt="cc"></p><p><img id="x" src="/t" alt="" width="1">b</p>',
      '<figure><img src="/e" alt="cc"></figure><p id="x">b</p>',
    ],
    [
      'an image of one pixel after an image without alternative text',
      '#<p><img src="/e"></p><p><img id="x" src="/t" alt="" width="1">b</p>',
      '<figure><img src="/e"></figure><p id="x">b</p>',
    ],
    [
      'an image of one pixel after another',
      '##<p><img src="/e" alt="c" width="1">a</p><p><img id="x" src="/t" alt="" width="1">b</p><p>c<img id="y" src="/t" alt="" width="1"></p>',
      '<p>a</p><p id="x">b</p><p id="y">c</p>',
    ],
    [
      'images of one pixel in a list',
      '###<ul><li><img id="x" src="/t" alt="" width="1"><img id="y" src="/t" alt="" width="1"><img id="z" src="/t" alt="" width="1">a</li></ul>',
      '<ul id="x"><li id="y"><span id="z"></span>a</li></ul>',
    ],
    [
      'images of one pixel in preformatted text',
      '##<pre><img id="x" src="/t" alt="" width="1"><img id="y" src="/t" alt="" width="1">a</pre>',
      '<pre id="x"><span id="y"></span>a</pre>',
    ],
    [
      'images of one pixel in a cell',
      '###<table><tr><td><p><img id="x" src="/t" alt="" width="1"><img id="y" src="/t" alt="" width="1"><img id="z" src="/t" alt="" width="1">a</p></td></tr></table>',
      '<table id="x"><tbody id="y"><tr id="z"><td><p>a</p></td></tr></tbody></table>',
    ],
    [
      'images of one pixel in a heading',
      '##<h3><img id="x" src="/t" alt="" width="1"><img id="y" src="/t" alt="" width="1">a</h3>',
      '<h2 id="x"><span id="y"></span>a</h2>',
    ],
    [
      'images of one pixel in a term',
      '##<dl><dt><img id="x" src="/t" alt="" width="1"><img id="y" src="/t" alt="" width="1">a</dt><dd>b</dd></dl>',
      '<dl id="x"><dt id="y">a</dt><dd>b</dd></dl>',
    ],
    [
      'images of one pixel before a box',
      '##<aside><img id="x" src="/t" alt="" width="1"><img id="y" src="/t" alt="" width="1"><p>a</p></aside>',
      '<aside id="x"><p id="y">a</p></aside>',
    ],
    [
      'images of one pixel at the end',
      '##<p>a</p><ul><li>b</li></ul><img id="x" src="/t" alt="" width="1"><img id="y" src="/t" alt="" width="1">',
      '<p>a</p><ul id="x"><li id="y">b</li></ul>',
    ],
    [
      'images of one pixel at the end of a list',
      '##<ul><li>b <img id="x" src="/t" alt="" width="1"><img id="y" src="/t" alt="" width="1"></li></ul>',
      '<ul id="x"><li id="y">b </li></ul>',
    ],
    ['by name', '#<p>a</p><a name="x">b</a>', '<p>a</p><p><span id="x">b</span></p>'],
    [
      'by cells',
      '<table><tr><th id="a">a</th><th id="b">b</th><th id="c">c</th></tr><tr><td headers="a  b">d</td></tr></table>',
      '<table><tbody><tr><th id="a">a</th><th id="b">b</th><th>c</th></tr><tr><td headers="a  b">d</td></tr></tbody></table>',
    ],
    [
      'by an encoded URL',
      '<p><a href="#p%C3%A4%20b">a</a></p><p id="pä b">b</p>',
      '<p><a href="#p%C3%A4%20b">a</a></p><p id="pä-b">b</p>',
    ],
    [
      'by a URL with a percent sign',
      '<p><a href="#50%">a</a></p><p id="50%">b</p>',
      '<p><a href="#50%">a</a></p><p id="50%">b</p>',
    ],
    [
      'by a URL of another page',
      '<p><a href="/a#b">a</a></p><p id="b">b</p>',
      '<p><a href="/a#b">a</a></p><p>b</p>',
    ],
  ],
  'targets at places that must be counted': [
    [
      'after spaces between blocks',
      '#<ul>\n<li>a</li>\n</ul>\n<p><img id="x" src="/t" alt="" width="1">b</p><p>c</p>',
      '<ul><li>a</li></ul><p id="x">b</p><p>c</p>',
    ],
    [
      'after blocks that are dissolved',
      '#<div><div><p>a</p></div></div><p><img id="x" src="/t" alt="" width="1">b</p><p>c</p>',
      '<p>a</p><p id="x">b</p><p>c</p>',
    ],
    [
      'after emojis',
      '#<p><img src="/e" alt="❤️"><img src="/e" alt="❤️"></p><p>b</p><p><img id="x" src="/t" alt="" width="1">c</p>',
      '<p>❤️❤️</p><p>b</p><p id="x">c</p>',
    ],
    [
      'in an element with another id',
      '##<p id="y"><img id="x" src="/t" alt="" width="1">a</p>',
      '<p id="y"><span id="x"></span>a</p>',
    ],
    [
      'several after an image at the end',
      '###<p>a</p><figure><img src="/a" alt="b"></figure><img id="x" src="/t" alt="" width="1"><img id="y" src="/t" alt="" width="1"><img id="z" src="/t" alt="" width="1">',
      '<p><span id="z"></span>a</p><figure id="x"><img src="/a" alt="b" id="y"></figure>',
    ],
    [
      'of cells, when all elements have ids',
      [
        {
          tag: 'div',
          children: [
            {
              tag: 'table',
              attributes: { id: 'a' },
              children: [
                {
                  tag: 'tbody',
                  attributes: { id: 'b' },
                  children: [
                    {
                      tag: 'tr',
                      attributes: { id: 'c' },
                      children: [
                        { tag: 'td', attributes: { id: 'd', headers: 'a b c d' }, children: ['e'] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
      '<table id="a"><tbody id="b"><tr id="c"><td headers="a b c d" id="d">e</td></tr></tbody></table>',
    ],
    [
      'of a link to a path',
      '<p><a href="/b">a</a></p><p id="b">c</p>',
      '<p><a href="/b">a</a></p><p>c</p>',
    ],
  ],
});
