import { structureCases } from '../support/rich-html.js';

structureCases({
  figures: [
    [
      'a text beside an image',
      '<figure>a<img src="/b" alt="c">d</figure>',
      '<figure><img src="/b" alt="c"></figure><p>ad</p>',
    ],
    [
      'a caption before the image',
      '<figure><figcaption>a</figcaption><img src="/b" alt="c"></figure>',
      '<figure><img src="/b" alt="c"><figcaption>a</figcaption></figure>',
    ],
    [
      'two captions',
      '<figure><img src="/b" alt="c"><figcaption lang="sv">a</figcaption><figcaption lang="en">d</figcaption></figure>',
      '<figure><img src="/b" alt="c"><figcaption lang="sv">a<br>d</figcaption></figure>',
    ],
    [
      'an empty caption',
      '<figure><img src="/b" alt="c"><figcaption> </figcaption></figure>',
      '<figure><img src="/b" alt="c"></figure>',
    ],
    [
      'two images',
      '<figure><img src="/a" alt="b"><img src="/c" alt="d"></figure>',
      '<figure><img src="/a" alt="b"><img src="/c" alt="d"></figure>',
    ],
    [
      'a figure in a language',
      '<figure lang="sv" dir="ltr"><img src="/a" alt="b"></figure>',
      '<figure lang="sv" dir="ltr"><img src="/a" alt="b"></figure>',
    ],
    [
      'an image in blocks with languages',
      '<figure><div lang="sv"><p dir="rtl"><img src="/a" alt="b"></p><figcaption>c</figcaption></div></figure>',
      '<figure><img lang="sv" dir="rtl" src="/a" alt="b"><figcaption lang="sv">c</figcaption></figure>',
    ],
    [
      'an image that has a language of its own',
      '<figure><div lang="sv"><img src="/a" alt="b" lang="en"><figcaption lang="fi">c</figcaption></div></figure>',
      '<figure><img lang="en" src="/a" alt="b"><figcaption lang="fi">c</figcaption></figure>',
    ],
    [
      'a figure in a figure',
      '<figure><figure><img src="/a" alt="b"><figcaption>c</figcaption></figure><figcaption>d</figcaption></figure>',
      '<figure><img src="/a" alt="b"><figcaption>c<br>d</figcaption></figure>',
    ],
    [
      'a text in a block',
      '<figure><img src="/a" alt="b"><div lang="sv">c</div><p>d</p></figure>',
      '<figure><img src="/a" alt="b"></figure><div lang="sv"><p>c</p></div><p>d</p>',
    ],
    [
      'a text around an image',
      '<figure><em>a<img src="/b" alt="c" width="400">d</em></figure>',
      '<p><em>a<img src="/b" alt="c" width="400">d</em></p>',
    ],
    [
      'a list',
      '<figure><img src="/a" alt="b"><ul><li>c</li></ul></figure>',
      '<figure><img src="/a" alt="b"></figure><ul><li>c</li></ul>',
    ],
    [
      'no image, but a caption between texts',
      '<figure>a<figcaption>b</figcaption>c</figure>',
      '<p>a</p><p>c</p><p>b</p>',
    ],
    [
      'a tracker',
      '<figure><img src="/a" alt="b"><img src="/c" alt="" width="1" height="1"></figure>',
      '<figure><img src="/a" alt="b"></figure>',
    ],
  ],
  images: [
    [
      'an image on a line of its own',
      '<p>a<br><img src="/b" alt="c"><br>d</p>',
      '<p>a</p><figure><img src="/b" alt="c"></figure><p>d</p>',
    ],
    [
      'an image at the beginning, and a text',
      '<p><img src="/a" alt="b"> c</p>',
      '<figure><img src="/a" alt="b"></figure><p> c</p>',
    ],
    [
      'an image at the end, and a text',
      '<p>a <img src="/b" alt="c"></p>',
      '<p>a </p><figure><img src="/b" alt="c"></figure>',
    ],
    [
      'an image between words',
      '<p>a <img src="/b" alt="c"> d</p>',
      '<p>a <img src="/b" alt="c"> d</p>',
    ],
    [
      'an icon at the beginning',
      '<p><img src="/a" alt="b" width="64" height="64"> c</p>',
      '<p><img src="/a" alt="b" width="64" height="64"> c</p>',
    ],
    [
      'an icon at the end',
      '<p>a <img src="/b" alt="c" height="20"></p>',
      '<p>a <img src="/b" alt="c" height="20"></p>',
    ],
    [
      'an icon on a line of its own',
      '<p>a<br><img src="/b" alt="c" width="20"></p>',
      '<p>a</p><figure><img src="/b" alt="c" width="20"></figure>',
    ],
    [
      'an image that is no icon',
      '<p><img src="/a" alt="b" width="65" height="64"> c</p>',
      '<figure><img src="/a" alt="b" width="65" height="64"></figure><p> c</p>',
    ],
    [
      'an image with text on another line',
      '<p>a<br>b<br><img src="/b" alt="c" width="20"> <br>d</p>',
      '<p>a<br>b</p><figure><img src="/b" alt="c" width="20"></figure><p>d</p>',
    ],
    [
      'an image of one pixel in height',
      '<p>a <img src="/b" alt="c" width="9" height="1"></p>',
      '<p>a </p>',
    ],
    ['an image of no width', '<p>a <img src="/b" alt="c" width="0"></p>', '<p>a </p>'],
    [
      'an image of two pixels',
      '<p>a <img src="/b" alt="c" width="2" height="2"></p>',
      '<p>a <img src="/b" alt="c" width="2" height="2"></p>',
    ],
    [
      'an emoji',
      '<p>a <img src="/b" alt="😀"> <img src="/b" alt="👩‍🔬"></p>',
      '<p>a 😀 👩\u200d🔬</p>',
    ],
    [
      'an emoji and a word',
      '<p>a <img src="/b" alt="😀 b"> c</p>',
      '<p>a <img src="/b" alt="😀 b"> c</p>',
    ],
    ['a digit', '<p>a <img src="/b" alt="1"> c</p>', '<p>a <img src="/b" alt="1"> c</p>'],
    [
      'images in an element',
      '<p><b><img src="/a" alt="b"> <img src="/c" alt="d"></b></p>',
      '<figure><strong><img src="/a" alt="b"> <img src="/c" alt="d"></strong></figure>',
    ],
    [
      'images and a line break in an element',
      '<p><b><img src="/a" alt="b"><br></b> c</p>',
      '<figure><strong><img src="/a" alt="b"><br></strong></figure><p> c</p>',
    ],
    [
      'an element with a text and an image',
      '<p><b lang="sv">a <img src="/b" alt="c" width="300"> </b>d</p>',
      '<p><strong lang="sv">a </strong><strong lang="sv"><img src="/b" alt="c" width="300"></strong> d</p>',
    ],
    [
      'an element with a text after an image',
      '<p><b><img src="/b" alt="c" width="300">a</b></p>',
      '<figure><strong><img src="/b" alt="c" width="300"></strong></figure><p><strong>a</strong></p>',
    ],
    [
      'an element in an element with an image',
      '<p><a href="/x"><b>a<br><img src="/b" alt="c"></b></a></p>',
      '<p><a href="/x"><strong>a<br></strong></a></p><figure><a href="/x"><strong><img src="/b" alt="c"></strong></a></figure>',
    ],
    [
      'a heading of an image',
      '<h2 lang="sv"><img src="/a" alt="b"></h2>',
      '<figure lang="sv"><img src="/a" alt="b"></figure>',
    ],
    [
      'a heading with an image',
      '<h2><img src="/a" alt="b"> c</h2>',
      '<h2><img src="/a" alt="b"> c</h2>',
    ],
    [
      'a heading of two images',
      '<h2><img src="/a" alt="b"><br><img src="/c" alt="d"></h2>',
      '<h2><img src="/a" alt="b"><br><img src="/c" alt="d"></h2>',
    ],
    [
      'an image without a URL, within a text',
      '<p>a <img alt="b" lang="sv"> c</p>',
      '<p>a <span lang="sv">b</span> c</p>',
    ],
    [
      'a paragraph with a language that is split',
      '<p lang="sv">a<br><img src="/b" alt="c"><br>d</p>',
      '<p lang="sv">a</p><figure lang="sv"><img src="/b" alt="c"></figure><p lang="sv">d</p>',
    ],
  ],
  links: [
    [
      'a link in a link',
      [
        {
          tag: 'p',
          children: [
            {
              tag: 'a',
              attributes: { href: '/a' },
              children: [
                'a',
                {
                  tag: 'em',
                  children: [{ tag: 'a', attributes: { href: '/b' }, children: ['b'] }],
                },
              ],
            },
          ],
        },
      ],
      '<p><a href="/a">a<em>b</em></a></p>',
    ],
    ['a link without content', '<p>a<a href="/a"> </a>b<a href="/b"></a></p>', '<p>a b</p>'],
    [
      'a link around blocks',
      '<a href="/a"><h2>a</h2> <p>b</p><ul><li>c</li></ul></a>',
      '<h2><a href="/a">a</a></h2><p><a href="/a">b</a></p><ul><li><a href="/a">c</a></li></ul>',
    ],
    [
      'a link around a text and a block',
      '<a href="/a">a<p>b</p>c</a>',
      '<p><a href="/a">a</a></p><p><a href="/a">b</a></p><p><a href="/a">c</a></p>',
    ],
    [
      'an element around blocks with an empty one',
      '<b>a<p></p><br></b>b',
      '<p><strong>a</strong></p><p>b</p>',
    ],
    [
      'a link around an image',
      '<p>a <a href="/b/c.pdf"><img src="/d" alt="" width="20"></a></p>',
      '<p>a <a href="/b/c.pdf"><img src="/d" alt="c.pdf" width="20"></a></p>',
    ],
    [
      'a link around an image with a text alternative',
      '<p>a <a href="/b"><img src="/d" alt="c" width="20"></a></p>',
      '<p>a <a href="/b"><img src="/d" alt="c" width="20"></a></p>',
    ],
    [
      'a link around two images',
      '<p>a <a href="/b/c"><img src="/d" alt="" width="20"><i><img src="/e" alt="" width="20"></i></a></p>',
      '<p>a <a href="/b/c"><img src="/d" alt="c" width="20"><em><img src="/e" alt="c" width="20"></em></a></p>',
    ],
    [
      'a link around an image and a text',
      '<p>a <a href="/b"><img src="/d" alt="" width="20"> c</a></p>',
      '<p>a <a href="/b"><img src="/d" alt="" width="20"> c</a></p>',
    ],
    [
      'a link around an image of one pixel',
      '<p>a <a href="/b"><img src="/d" alt="c" width="1"></a></p>',
      '<p>a <a href="/b">c</a></p>',
    ],
    [
      'a link around an emoji',
      '<p><a href="/b"><img src="/d" alt="😀"></a></p>',
      '<p><a href="/b">😀</a></p>',
    ],
  ],
  'images in other elements of a figure': [
    [
      'a list',
      '<figure><ul><li><img src="/a" alt="b"></li></ul></figure>',
      '<ul><li><img src="/a" alt="b"></li></ul>',
    ],
    [
      'an element with a text',
      '<figure><em><img src="/a" alt="b">c</em></figure>',
      '<figure><em><img src="/a" alt="b"></em></figure><p><em>c</em></p>',
    ],
  ],
});
