import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRichText } from '../../src/model/text/read-rich-text.js';
import { nameOfTarget, urlResolver, withoutSpace } from '../../src/model/text/rich-attributes.js';
import type { RichElement, RichNode } from '../../src/model/text/rich-text.js';

/** What remains of an element. */
const read = (
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  children: unknown = 'a',
): readonly RichNode[] => checkRichText({ tag, attributes, children });
const attributesOf = (
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
): RichElement['attributes'] => {
  const [first] = read(tag, attributes);
  assert.ok(typeof first === 'object');
  return first.attributes;
};

describe('attributes of a text from elsewhere', () => {
  const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';
  for (const [tag, name, good, bad] of [
    ['p', 'lang', ['fi', 'sv-FI', 'zh-Hant-TW', 'en-x-a'], ['', 'f1', 'fi_FI', 'abcdefghi', 'fi-']],
    ['p', 'lang', [`fi${'-a'.repeat(8)}`], [`fi${'-a'.repeat(9)}`, 'fi-abcdefghi', ' "']],
    ['p', 'dir', ['ltr', 'RTL', 'auto'], ['', 'up', 'xltr', 'rtlx']],
    ['p', 'id', ['a', 'ä<', 'a'.repeat(200)], ['', ' ', 'a'.repeat(201)]],
    ['a', 'href', ['/a', '#a', 'mailto:a@b.example'], ['javascript:1', '', 7]],
    [
      'img',
      'src',
      ['/a.png', PIXEL],
      ['javascript:1', 'data:image/svg+xml,x', 'mailto:a@b.fi', ''],
    ],
    ['abbr', 'title', ['a', '<b>', ''], []],
    ['time', 'datetime', ['2021-11-18T13:27:00+02:00', 'P1D', '13:27'], ['', '<', '-1', 'ä']],
    ['del', 'datetime', ['2021', `2${'0'.repeat(63)}`], [`2${'0'.repeat(64)}`]],
    ['th', 'scope', ['row', 'COL', 'rowgroup', 'colgroup'], ['', 'rows', 'xcol']],
    ['th', 'headers', ['a b'], ['', '<', 'a"b', 'a'.repeat(401)]],
    ['th', 'abbr', ['a'], []],
    ['td', 'colspan', ['1', '12345', 2], ['', '-1', '123456', '1x', 'x1', 1.5]],
    ['td', 'rowspan', ['2'], ['x']],
    ['ol', 'start', ['1', '-12345'], ['', '--1', '123456', '1.5', '1-']],
    ['ol', 'type', ['1', 'a', 'A', 'i', 'I'], ['', 'b', 'aa', '11']],
    ['ol', 'reversed', ['', 'reversed', 'TRUE'], ['false', 'xtrue', 'reversedx']],
    ['li', 'value', ['3', '-3'], ['c']],
  ] as const) {
    it(`${name} of <${tag}> may be ${good.join(', ').slice(0, 60)}`, () => {
      const others = tag === 'img' ? { alt: 'x' } : tag === 'a' ? { lang: 'sv' } : {};
      for (const value of good) {
        const own = attributesOf(tag, { ...others, [name]: value });
        assert.deepEqual(own, { ...others, [name]: String(value) }, String(value));
      }
      for (const value of bad) {
        const [first] = read(tag, { ...others, [name]: value });
        if (typeof first === 'object') assert.equal(first.attributes?.[name], undefined);
      }
    });
  }

  it('are those of their elements only', () => {
    const all = {
      ...{
        lang: 'sv',
        dir: 'ltr',
        id: 'a',
        href: '/a',
        src: '/b',
        alt: 'c',
        title: 'd',
        abbr: 'e',
      },
      ...{ colspan: '2', start: '3', value: '4', width: '5', class: 'f', style: 'g', onclick: 'h' },
    };
    const common = { lang: 'sv', dir: 'ltr', id: 'a' };
    assert.deepEqual(attributesOf('p', all), common);
    assert.deepEqual(attributesOf('ol', all), { ...common, start: '3' });
    assert.deepEqual(attributesOf('a', all), { ...common, href: '/a' });
    assert.deepEqual(attributesOf('th', all), { ...common, colspan: '2', abbr: 'e' });
    assert.deepEqual(attributesOf('img', all), { ...common, src: '/b', alt: 'c', width: '5' });
  });

  it('are absent without a value', () => {
    for (const value of [undefined, null]) {
      assert.deepEqual(attributesOf('abbr', { title: value }), {});
      assert.deepEqual(attributesOf('img', { src: '/b', alt: value }), { src: '/b' });
    }
  });

  it('name the kind of content of a link by three values', () => {
    const link = (kind: string): unknown =>
      attributesOf('a', { href: '/a', 'data-vn-embed': kind })?.['data-vn-embed'];
    for (const kind of ['video', 'audio', 'page']) assert.equal(link(kind), kind);
    for (const kind of ['', 'xvideo', 'pages']) assert.equal(link(kind), undefined);
  });

  it('lose the spaces in ids, and take the names of anchors as ids', () => {
    assert.equal(withoutSpace('  a \n b  '), 'a-b');
    assert.deepEqual(attributesOf('p', { id: ' a  b ' }), { id: 'a-b' });
    assert.deepEqual(attributesOf('a', { href: '/a', name: 'b c' }), { href: '/a', id: 'b-c' });
    assert.deepEqual(attributesOf('a', { href: '/a', name: 'b', id: 'c' }), {
      href: '/a',
      id: 'c',
    });
    assert.deepEqual(read('p', { name: 'b' }), [{ tag: 'p', attributes: {}, children: ['a'] }]);
  });
});

describe('elements of a text from elsewhere', () => {
  const element = (tag: string, children: readonly unknown[], attributes = {}): object => ({
    tag,
    attributes,
    children,
  });
  for (const [what, tag, attributes, children, expected] of [
    ['a link without a URL', 'a', { href: 'javascript:1' }, 'a', ['a']],
    ['an anchor', 'a', { name: 'b' }, 'a', [element('span', ['a'], { id: 'b' })]],
    ['a span without attributes', 'span', { class: 'x' }, 'a', ['a']],
    ['an image without a URL', 'img', { alt: 'x', width: '7' }, [], ['x']],
    [
      'an image without a URL in a language',
      'img',
      { alt: 'x', lang: 'sv', id: 'b' },
      [],
      [element('span', ['x'], { lang: 'sv', id: 'b' })],
    ],
    ['a cell with a scope', 'td', { scope: 'row' }, 'a', [element('th', ['a'], { scope: 'row' })]],
    ['another name', 'b', {}, 'a', [element('strong', ['a'])]],
    ['a box', 'div', { class: 'x Fact_Box' }, 'a', [element('aside', ['a'])]],
    [
      'a box by its class in Finnish',
      'section',
      { class: 'tieto-ruutu' },
      'a',
      [element('aside', ['a'])],
    ],
    ['a box of another element', 'p', { class: 'factbox' }, 'a', [element('p', ['a'])]],
    ['an element with a longer class', 'div', { class: 'factbox2' }, 'a', [element('div', ['a'])]],
    [
      'an unknown element',
      'blink',
      { lang: 'sv' },
      ['a', { tag: 'i', children: 'b' }],
      ['a', element('em', ['b'])],
    ],
    ['an element without readable text', 'textarea', {}, 'a', []],
    [
      'a link to a video, named by its host',
      'a',
      { href: 'https://video.example/1', 'data-vn-embed': 'video' },
      ' Puhe ',
      [
        element('a', ['Puhe (video.example)'], {
          href: 'https://video.example/1',
          'data-vn-embed': 'video',
        }),
      ],
    ],
    [
      'a link to a file, named by it',
      'a',
      { href: '/a/puhe.mp3?x#y', 'data-vn-embed': 'audio' },
      '',
      [element('a', ['puhe.mp3'], { href: '/a/puhe.mp3?x#y', 'data-vn-embed': 'audio' })],
    ],
    [
      'a link to a page that names its host',
      'a',
      { href: 'https://a.example/', 'data-vn-embed': 'page' },
      'Sivu a.example',
      [element('a', ['Sivu a.example'], { href: 'https://a.example/', 'data-vn-embed': 'page' })],
    ],
    [
      'a link without text, named by its label',
      'a',
      { href: '/a', 'aria-label': ' Lue\n lisää ', title: 'x' },
      [' '],
      [element('a', [' ', 'Lue lisää'], { href: '/a' })],
    ],
    [
      'a link without text, named by its title',
      'a',
      { href: '/a', 'aria-label': ' ', title: 'Lue' },
      [],
      [element('a', ['Lue'], { href: '/a' })],
    ],
    ['a link without text or name', 'a', { href: '/a' }, [], [element('a', [], { href: '/a' })]],
    ['a paragraph with a scope', 'p', { scope: 'row' }, 'a', [element('p', ['a'])]],
    [
      'a link with text',
      'a',
      { href: '/a', title: 'x' },
      'a',
      [element('a', ['a'], { href: '/a' })],
    ],
    [
      'an empty link within the page',
      'a',
      { href: '#a', title: 'x' },
      [],
      [element('a', [], { href: '#a' })],
    ],
    [
      'an image in a link within the page',
      'a',
      { href: '#a', title: 'Kuva' },
      [{ tag: 'img', attributes: { src: '/b.png' } }],
      [element('a', [element('img', [], { src: '/b.png', alt: 'Kuva' })], { href: '#a' })],
    ],
  ] as const) {
    it(`keep the meaning of ${what}`, () => {
      assert.deepEqual(read(tag, attributes, children), expected);
    });
  }
});

describe('URLs in a text from elsewhere', () => {
  const page = 'https://a.example/b/c?d#e';
  for (const [base, url, expected] of [
    [page, '/x', 'https://a.example/x'],
    [page, 'x', 'https://a.example/b/x'],
    [page, '//x.example/y', 'https://x.example/y'],
    [page, 'mailto:a@b.example', 'mailto:a@b.example'],
    [page, 'HTTP://X.example', 'HTTP://X.example'],
    [page, '#x', '#x'],
    [page, 'https://a.example/b/c?d#x', '#x'],
    [page, '?d#x', '#x'],
    [page, '?d#osa', '#osa'],
    ['https://a.example/b', 'https://a.example/b#osa', '#osa'],
    ['http://a.example/b', '/x', 'http://a.example/x'],
    [page, '/x:y', 'https://a.example/x:y'],
    [page, 'x/y:z', 'https://a.example/b/x/y:z'],
    [page, 'https://a.example/b/c?d', 'https://a.example/b/c?d'],
    [page, 'c#x', 'https://a.example/b/c#x'],
    [page, 'http://[', undefined],
    [undefined, '/x', '/x'],
    [undefined, 'x y', 'x y'],
    [undefined, '//x.example', 'https://x.example'],
    [undefined, '\\\\x.example', 'https:\\\\x.example'],
    [undefined, '/\\x', 'https:/\\x'],
    [null, '/x', undefined],
    [null, '#x', '#x'],
    [null, '//x.example', 'https://x.example'],
    [null, 'tel:112', 'tel:112'],
    [null, 'x:y', 'x:y'],
    [null, '1:y', undefined],
    [null, '/x:y', undefined],
    [null, 'x/y:z', undefined],
    ['ftp://a.example/', '/x', undefined],
    ['xhttps://a.example/', '/x', undefined],
    ['https://[', '/x', undefined],
    ['/b', '/x', undefined],
  ] as const) {
    it(`lead from ${String(base)} by ${url} to ${expected ?? 'nothing'}`, () => {
      const dropped: string[] = [];
      assert.equal(urlResolver(base, (one) => dropped.push(one))(url), expected);
      assert.deepEqual(dropped, expected === undefined && base !== page ? [url] : []);
      assert.equal(urlResolver(base)(url), expected);
    });
  }

  for (const [url, name] of [
    ['/a/Liite%201.pdf?x#y', 'Liite 1.pdf'],
    ['/a/b//', 'b'],
    ['https://a.example/', 'a.example'],
    ['#osa', 'osa'],
    ['#', '#'],
    ['/', '/'],
    ['?x', '?x'],
    ['/#x', '/#x'],
    ['/50%', '50%'],
    ['/%20', '/%20'],
  ] as const) {
    it(`name the target of ${url} “${name}”`, () => {
      assert.equal(nameOfTarget(url), name);
    });
  }
});
