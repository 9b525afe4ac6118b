import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import { isEmbargoed, newsArticleJsonLd, readRelease } from '../../src/model/index.js';
import { bodyImages } from '../../src/model/release/read-release.js';
import { figureOf, readingMinutes } from '../../src/model/release/release-body.js';
import { RELEASE_SHAPES } from '../../stories/data/release-shapes.js';
import { releaseRich } from '../../stories/data/release.rich.js';
import { withProblems } from '../support/problems.js';

const EMPTY = {
  lang: 'fi',
  headline: '',
  published: '',
  updated: '',
  translated: '',
  embargo: undefined,
  type: '',
  publishers: [],
  authors: [],
  lead: '',
  image: undefined,
  body: [],
  versions: [],
  contacts: [],
  emailPattern: '',
  persons: [],
  keywords: [],
  related: [],
  attachments: [],
  events: [],
  projects: [],
  archived: false,
  corrections: [],
  machineTranslated: false,
  url: '',
  id: '',
};

const html = (release: unknown): string => renderToString(pressRelease(release as never));
const read = (input: unknown): ReturnType<typeof withProblems<ReturnType<typeof readRelease>>> =>
  withProblems((options) => readRelease(input, options));

describe('readRelease', () => {
  it('returns every field, empty where nothing is known', () => {
    assert.deepEqual(read({}), { result: EMPTY, problems: [] });
    for (const input of [undefined, null, 7, 'text', [], () => 1]) {
      const { result, problems } = read(input);
      assert.deepEqual(result, EMPTY);
      assert.equal(problems[0]?.expected, 'a press release: an object');
    }
  });

  const releases = [releaseRich, ...RELEASE_SHAPES.flatMap((shape) => shape.releases)];
  for (const [index, release] of releases.entries()) {
    it(`returns the same for its own result: ${release.headline || String(index)}`, () => {
      const { result } = read(release);
      assert.deepEqual(read(result).result, result);
      assert.equal(html(result), html(release));
      assert.deepEqual(newsArticleJsonLd(result), newsArticleJsonLd(release));
    });
  }

  it('reports nothing for complete data', () => {
    assert.deepEqual(read(releaseRich).problems, []);
  });

  /** A field, its input, its expected value, and the number of problems reported. */
  const cases: readonly (readonly [string, unknown, unknown, number])[] = [
    ['headline', ' a ', 'a', 0],
    ['headline', 7, '7', 0],
    ['headline', { text: 'a' }, '', 1],
    ['lang', [], 'fi', 1],
    ['published', 'yesterday', 'yesterday', 1],
    ['published', '2021-02-30', '2021-02-30', 1],
    ['persons', 'A', [{ text: 'A' }], 0],
    ['persons', [{ text: 'A', href: 'javascript:x' }], [{ text: 'A' }], 1],
    ['keywords', [{ name: 'A', href: '/a' }, null, {}], [{ text: 'A', href: '/a' }], 1],
    ['related', [{ href: '/a' }], [{ text: '/a', href: '/a' }], 1],
    ['authors', ['A', '', 7, {}], ['A', '7'], 1],
    ['contacts', 'Ask A', ['Ask A'], 0],
    ['contacts', [{ text: 'Ask A' }, {}], ['Ask A'], 1],
    [
      'contacts',
      { name: 'A', phone: '112' },
      [{ name: 'A', title: '', organisation: '', phone: ['112'], email: '' }],
      0,
    ],
    ['corrections', ['a', { date: 'x', text: 'b' }], [{ text: 'a' }, { date: 'x', text: 'b' }], 1],
    ['machineTranslated', { text: 'A', href: 'data:x' }, { text: 'A' }, 1],
    ['machineTranslated', {}, true, 1],
    ['archived', 1, true, 0],
    ['versions', [{ lang: 'sv', href: 'javascript:x' }], [{ lang: 'sv', href: '' }], 1],
    ['versions', [{ href: '/a' }, { lang: 'sv', state: 'x' }], [{ lang: 'sv' }], 1],
    ...(['front-page', 'machine', 'easy', 'sign'] as const).map(
      (state) => ['versions', { lang: 'sv', state }, [{ lang: 'sv', state }], 0] as const,
    ),
    ['embargo', '', undefined, 0],
    ['embargo', 7, 'the number 7', 0],
    ['image', { src: '/a.png', width: '800' }, { src: '/a.png', width: 800 }, 0],
  ];
  for (const [key, given, expected, count] of cases) {
    it(`${key}: ${JSON.stringify(given)}`, () => {
      const { result, problems } = read({ [key]: given });
      assert.deepEqual((result as unknown as Record<string, unknown>)[key], expected);
      assert.equal(problems.length, count, JSON.stringify(problems));
    });
  }

  it('keeps the texts of an image without a URL, and of a block of unknown kind', () => {
    const { result, problems } = read({
      image: { src: 'javascript:x', caption: 'caption' },
      body: [7, { text: 'text' }, [['nested']], { unknown: 'lost' }],
    });
    const text = html(result);
    for (const kept of ['caption', '7', 'text', 'nested']) assert.ok(text.includes(kept), kept);
    assert.equal(problems.length, 2, JSON.stringify(problems));
  });

  it('keeps the caption of a further image without a URL, with and without a main image', () => {
    for (const image of [undefined, { src: '/a.png' }]) {
      const { result } = read({ image, images: [{ caption: 'caption' }] });
      assert.ok(html(result).includes('caption'), JSON.stringify(image));
    }
  });

  it('survives getters that throw, and keeps the other fields', () => {
    const input = {
      headline: 'kept',
      get lead(): string {
        throw new Error('no');
      },
    };
    const { result, problems } = read(input);
    assert.equal(result.headline, 'kept');
    assert.deepEqual(problems, [{ expected: 'data that can be read', found: 'Error: no' }]);
    assert.match(html(input), /kept/);
  });

  it('never ends an embargo that cannot be read', () => {
    const input = {
      headline: 'secret',
      get embargo(): string {
        throw new Error('no');
      },
    };
    assert.ok(isEmbargoed(readRelease(input), { now: Infinity }));
    assert.equal(html(input), '');
    assert.equal(newsArticleJsonLd(input as never), undefined);
  });

  it('terminates on data that contains itself', () => {
    const input: Record<string, unknown> = { headline: 'a', tag: 'div' };
    input['children'] = [input, input];
    input['body'] = [input, input];
    input['contacts'] = input;
    const { result, problems } = read(input);
    assert.equal(result.headline, 'a');
    assert.ok(problems.length > 0);
  });

  it('does not change what it reads', () => {
    const before = JSON.stringify(releaseRich);
    readRelease(releaseRich);
    assert.equal(JSON.stringify(releaseRich), before);
  });
});

describe('the problems that readRelease() reports', () => {
  const UNSAFE = ['a web URL as href', '"javascript:1"'] as const;
  /** A field, its input, its expected value, and what was expected and found for each problem. */
  const cases: readonly (readonly [string, unknown, unknown, readonly (readonly string[])[]])[] = [
    ['type', [], '', [['text as type', 'a list of 0']]],
    ['id', { a: 1 }, '', [['text as id', 'an object']]],
    ['published', 'heti', 'heti', [['a date as published', '"heti"']]],
    ['updated', 'heti', 'heti', [['a date as updated', '"heti"']]],
    ['translated', 'heti', 'heti', [['a date as translated', '"heti"']]],
    ['url', 'javascript:1', '', [UNSAFE]],
    ['url', null, '', []],
    ['url', '', '', []],
    ['embargo', { a: 1 }, 'an object', []],
    ['embargo', null, undefined, []],
    [
      'image',
      { src: '/a.png', alt: 'x', width: '800', height: 600, caption: 'c' },
      { src: '/a.png', alt: 'x', width: 800, height: 600, caption: 'c' },
      [],
    ],
    [
      'image',
      { src: 'javascript:1' },
      undefined,
      [['an image with a web URL as src', '"javascript:1"']],
    ],
    ['image', 'a', undefined, [['an image with a web URL as src', '"a"']]],
    [
      'persons',
      [{}, { href: '/a' }, { text: 'A', lang: ' sv ' }, 'B', null, ''],
      [{ text: '/a', href: '/a' }, { text: 'A', lang: 'sv' }, { text: 'B' }],
      [['a link with text in persons', 'an object']],
    ],
    [
      'versions',
      [
        { lang: 'sv', href: '/sv', hreflang: ' sv-FI ', name: 'Svenska', state: 'machine' },
        { lang: 'en', href: null },
        { href: '/a' },
        null,
      ],
      [
        { lang: 'sv', href: '/sv', hreflang: 'sv-FI', name: 'Svenska', state: 'machine' },
        { lang: 'en' },
      ],
      [['a language version with lang', 'an object']],
    ],
    [
      'authors',
      [{ name: 'A', isOrganisation: true }, { name: 'B', href: '/b' }, { name: 'C' }, {}],
      [{ text: 'A', isOrganisation: true }, { text: 'B', href: '/b' }, 'C'],
      [['an author with a name', 'an object']],
    ],
    [
      'corrections',
      [{ date: '2021-11-18', text: '' }, { date: 'x', text: 'a' }, {}, null],
      [{ date: 'x', text: 'a' }],
      [
        ['a date', '"x"'],
        ['a correction', 'an object'],
      ],
    ],
    [
      'machineTranslated',
      { text: 'A', href: '/a', lang: 'sv' },
      { text: 'A', href: '/a', lang: 'sv' },
      [],
    ],
    ['machineTranslated', { lang: 'sv' }, true, [['the original with its text', 'an object']]],
    ['machineTranslated', 'yes', true, []],
    ['machineTranslated', null, false, []],
    [
      'contacts',
      [
        {
          ...{ name: 'A', title: 't', organisation: 'o', phone: ['1', '', 7], email: 'e' },
          ...{ openingHours: 'x', address: 'y', group: 'G', country: 'SE' },
        },
        { group: 'G', text: 'Kysy' },
        { phone: '1' },
        { country: 'SE' },
        null,
      ],
      [
        {
          ...{ name: 'A', title: 't', organisation: 'o', phone: ['1', '7'], email: 'e' },
          ...{ openingHours: 'x', address: 'y', group: 'G', country: 'SE' },
        },
        'Kysy',
        { name: '', title: '', organisation: '', phone: ['1'], email: '' },
      ],
      [['a contact with a name', 'an object']],
    ],
    [
      'attachments',
      [
        { url: '/a b.pdf?x#y', text: 'T', type: 'pdf', size: ' 12 ', pages: '2.4', lang: 'sv-FI' },
        ...['/x/y%20z.pdf/?a', '/50%', '/'],
        { href: '/a', size: 0, pages: Infinity, lang: 'suomi!' },
        { href: '/b', size: '', type: {}, title: '' },
        { title: 'A', href: 'javascript:1' },
        null,
      ],
      [
        { title: 'T', href: '/a b.pdf?x#y', type: 'pdf', size: 12, lang: 'sv-FI', pages: 2 },
        { title: 'y z.pdf', href: '/x/y%20z.pdf/?a' },
        { title: '50%', href: '/50%' },
        { title: '/', href: '/' },
        { title: 'a', href: '/a' },
        { title: 'b', href: '/b' },
      ],
      [['text', 'an object'], UNSAFE, ['an attachment with a web URL as href', 'an object']],
    ],
    [
      'events',
      [
        {
          ...{ name: 'A', start: '2021-11-18', end: '2021-11-19', place: 'p', href: '/a' },
          ...{ stream: 'https://v.example/1', registration: 'mailto:a@b.example' },
        },
        { text: 'B', stream: { href: '/s', lang: 'sv' }, registration: { text: 'soita' } },
        { title: 'C', stream: 'katso https://v.example', registration: { lang: 'sv' } },
        { start: 'x', end: 'y', href: 'javascript:1' },
        { href: '/d' },
        null,
      ],
      [
        {
          ...{ title: 'A', start: '2021-11-18', end: '2021-11-19', place: 'p', href: '/a' },
          stream: { text: 'https://v.example/1', href: 'https://v.example/1' },
          registration: { text: 'a@b.example', href: 'mailto:a@b.example' },
        },
        {
          ...{ title: 'B', start: '', end: '', place: '' },
          stream: { text: '/s', href: '/s', lang: 'sv' },
          registration: { text: 'soita' },
        },
        {
          ...{ title: 'C', start: '', end: '', place: '' },
          stream: { text: 'katso https://v.example' },
        },
        { title: '', start: 'x', end: 'y', place: '' },
      ],
      [
        ['a date as start', '"x"'],
        UNSAFE,
        ['a date as end', '"y"'],
        ['an event with a title', 'an object'],
      ],
    ],
    ['events', { text: 'A', href: null }, [{ title: 'A', start: '', end: '', place: '' }], []],
    [
      'projects',
      [
        { name: 'A', id: '1', href: '/p' },
        { href: '/p' },
        { id: '1' },
        { title: 'T', href: 'javascript:1' },
        'U',
        { lang: 'sv' },
        null,
      ],
      [
        { text: 'A', id: '1', href: '/p' },
        { text: '/p', href: '/p' },
        { text: '1' },
        { text: 'T' },
        { text: 'U' },
      ],
      [UNSAFE, ['a project with a name', 'an object']],
    ],
  ];
  for (const [key, given, expected, wanted] of cases) {
    it(`are those of ${key}: ${JSON.stringify(given).slice(0, 60)}`, () => {
      const { result, problems } = read({ [key]: given });
      assert.deepEqual((result as unknown as Record<string, unknown>)[key], expected);
      assert.deepEqual(
        problems.map(({ expected, found }) => [expected, found]),
        wanted,
      );
    });
  }

  it('are at most 100, each once', () => {
    const authors = Array.from({ length: 150 }, (_, index) => ({ href: `data:${String(index)}` }));
    const { problems } = read({ persons: [...authors, ...authors] });
    assert.equal(problems.length, 100);
    assert.equal(new Set(problems.map(({ found }) => found)).size, 100);
  });
});

describe('the body that readRelease() returns', () => {
  const element = (tag: string, ...children: readonly unknown[]): object => ({
    tag,
    attributes: {},
    children,
  });
  const swedish = (tag: string, ...children: readonly unknown[]): object => ({
    ...element(tag, ...children),
    attributes: { lang: 'sv' },
  });
  const lang = 'sv';
  const lines = ['a', element('br'), 'b'];
  const image = { src: '/a.png', alt: 'x', width: '8', height: '6' };
  for (const [what, body, expected] of [
    ['a paragraph with lines', { paragraph: ' a\r\nb ', lang }, [swedish('p', ...lines)]],
    ['a text of no kind', { text: 'a\rb', lang }, [swedish('p', ...lines)]],
    ['a quote', { quote: 'a\nb', lang }, [swedish('blockquote', element('p', ...lines))]],
    [
      'headings from level 2 to 6',
      [1, 3, '4.7', 5, 9, 'x'].map((level) => ({ heading: 'a', level, lang })),
      ['h2', 'h3', 'h4', 'h5', 'h6', 'h2'].map((tag) => swedish(tag, 'a')),
    ],
    [
      'a link, unless its URL is unsafe',
      [{ link: { text: 'a', href: '/a' } }, { link: { text: 'b', href: 'javascript:1' } }],
      [element('p', { tag: 'a', attributes: { href: '/a' }, children: ['a'] }), element('p', 'b')],
    ],
    [
      'lists',
      [{ list: ['a\nb', 7], ordered: true, lang }, { list: 'c' }],
      [
        swedish('ol', element('li', ...lines), element('li', '7')),
        element('ul', element('li', 'c')),
      ],
    ],
    [
      'a table with a caption and heads',
      { table: { caption: 'c', head: ['x', 'y'], rows: [['a', 'b']], rowHeads: true } },
      [
        element(
          'table',
          element('caption', 'c'),
          element(
            'thead',
            element(
              'tr',
              ...['x', 'y'].map((text) => ({
                ...element('th', text),
                attributes: { scope: 'col' },
              })),
            ),
          ),
          element(
            'tbody',
            element(
              'tr',
              { ...element('th', 'a'), attributes: { scope: 'row' } },
              element('td', 'b'),
            ),
          ),
        ),
      ],
    ],
    [
      'a table without them',
      { table: { rows: [['a', 'b']] } },
      [element('table', element('tbody', element('tr', element('td', 'a'), element('td', 'b'))))],
    ],
    [
      'boxes',
      [{ box: { title: 't', body: ['a', { paragraph: 'b' }], lang } }, { box: { text: 'c' } }],
      [
        swedish('aside', element('h2', 't'), element('p', 'a'), element('p', 'b')),
        element('aside', element('p', 'c')),
      ],
    ],
    [
      'an image with a caption',
      { image: { ...image, caption: 'c' } },
      [
        element(
          'figure',
          { tag: 'img', attributes: image, children: [] },
          element('figcaption', 'c'),
        ),
      ],
    ],
    [
      'texts beside inline elements as one sentence',
      ['The ', { tag: 'strong', children: ['b'] }, ' end'],
      [element('p', 'The ', element('strong', 'b'), ' end')],
    ],
    [
      'other texts as paragraphs',
      ['a', { tag: 'p', children: ['b'] }, 'c', 'd'],
      ['a', 'b', 'c', 'd'].map((text) => element('p', text)),
    ],
    ['lists in lists', [[[[[['a']]]]]], [element('p', 'a')]],
  ] as const) {
    it(`has ${what}`, () => {
      assert.deepEqual(read({ body }), { result: { ...EMPTY, body: expected }, problems: [] });
    });
  }

  it('has further images that are not in it', () => {
    const images = ['/a.png', '/b.png', '/c.png'].map((src) => ({ src }));
    const { result } = read({ image: images[0], images, body: [{ image: images[2] }] });
    assert.deepEqual(result.image, images[0]);
    assert.deepEqual(bodyImages(result.body), [images[2], images[1]]);
  });

  it('may have the main image as a figure', () => {
    const img = (attributes: object): object => ({ tag: 'img', attributes });
    assert.deepEqual(figureOf({ src: '/a.png' }), element('figure', img({ src: '/a.png' })));
    const { src, alt } = image;
    assert.deepEqual(
      figureOf({ src, alt, width: 8, height: 6, caption: 'c' }),
      element('figure', img(image), { tag: 'figcaption', children: ['c'] }),
    );
  });

  it('is not HTML where it has blocks', () => {
    const html = '<p>a</p><p>b<br>c</p>';
    assert.deepEqual(read({ html }).result.body, [
      element('p', 'a'),
      element('p', 'b', element('br'), 'c'),
    ]);
    assert.deepEqual(read({ html, body: 'd' }).result.body, [element('p', 'd')]);
  });

  it('takes a minute for 200 words, and at least one', () => {
    for (const [words, minutes] of [
      [0, 1],
      [297, 1],
      [298, 2],
      [498, 3],
    ] as const) {
      const body = read({ body: ['a '.repeat(words), '  '] }).result.body;
      assert.equal(readingMinutes({ lead: ' a  b ', body }), minutes, String(words));
    }
  });
});
