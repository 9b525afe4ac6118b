import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countNodes,
  GOVERNMENT,
  GOVERNMENT_LIST_VERSION,
  nameIn,
  readDateTime,
  readPhone,
  readSiteTree,
  safeHref,
  trail,
} from '../../src/model/index.js';
import { isImageData, originOf, pageKeys, queryOf, safeImageUrl } from '../../src/model/url.js';
import { parseSiteTree } from '../../src/readers/index.js';
import { siteTreeFi } from '../../stories/data/site-tree.fi.js';
import { withProblems } from '../support/problems.js';

describe('telephone numbers', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['029 515 0201', 'tel:+358295150201'],
    ['0295 480 171', 'tel:+358295480171'],
    ['+358 40 123 4567', 'tel:+358401234567'],
    ['+358 (0)9 1234 5678', 'tel:+358912345678'],
    ['00358 40 123 4567', 'tel:+358401234567'],
    ['112', 'tel:112'],
    ['116117', 'tel:116117'],
  ];
  for (const [written, href] of cases) {
    it(`${written} dials ${href}`, () => {
      assert.equal(readPhone(written)?.href, href);
      assert.equal(readPhone(written)?.text.replaceAll('\u00a0', ' '), written);
    });
  }
  for (const wrong of ['vaihde', '', '12', 'tel:112', '040 123, 040 456', null, 112]) {
    it(`reads no number from ${JSON.stringify(wrong)}`, () => {
      assert.equal(readPhone(wrong), undefined);
    });
  }
});

describe('URLs from data', () => {
  for (const good of [
    '/haku/?q=a:b',
    '#a',
    'x/y',
    '?q',
    'https://vnk.fi',
    'MAILTO:a@b.fi',
    'tel:112',
    './a:b',
  ]) {
    it(`keeps ${good}`, () => {
      assert.equal(safeHref(good), good);
    });
  }
  for (const bad of [
    'javascript:alert(1)',
    ' JaVaScRiPt:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    '',
    '  ',
    'xhttps://vnk.fi',
    'telx:1',
    5,
    null,
  ]) {
    it(`refuses ${JSON.stringify(bad)}`, () => {
      assert.equal(safeHref(bad), undefined);
    });
  }
  it('lose what browsers ignore: space around them, tabs and line breaks', () => {
    assert.equal(safeHref(' /a\u0001'), '/a');
    assert.equal(safeHref('/ \n'), '/');
    assert.equal(safeHref('/a\tb\n/c\r'), '/ab/c');
    assert.equal(safeHref('http://a.example/ä b'), 'http://a.example/ä b');
  });

  const pixel = 'data:image/png;base64,iVBORw0KGgo=';
  for (const [url, image] of [
    [pixel, pixel],
    [` ${pixel}\n`, pixel],
    [`x${pixel}`, undefined],
    [`${pixel}"`, undefined],
    ['data:image/svg+xml;base64,PHN2Zz4=', undefined],
    ['/a.png', '/a.png'],
    [' a.png', 'a.png'],
    ['a/b:c.png', 'a/b:c.png'],
    ['http://a.example/b.png', 'http://a.example/b.png'],
    ['HTTPS://a.example/b.png', 'HTTPS://a.example/b.png'],
    ['mailto:a@b.example', undefined],
    ['tel:112', undefined],
    ['javascript:1', undefined],
    [7, undefined],
  ] as const) {
    it(`${JSON.stringify(url)} is ${image ?? 'no URL'} of an image`, () => {
      assert.equal(safeImageUrl(url), image);
      assert.equal(isImageData(String(url)), url === pixel);
    });
  }

  it('have an origin if they are absolute and of the web', () => {
    assert.equal(originOf('http://a.example/b'), 'http://a.example');
    assert.equal(originOf('HTTPS://A.example:8080/b?c'), 'https://a.example:8080');
    for (const url of ['/a', 'xhttps://a.example/', 'ftp://a.example/', 'https://[', '']) {
      assert.equal(originOf(url), undefined, url);
    }
  });

  const keyOf = pageKeys('https://a.example/b/c');
  for (const [page, ...same] of [
    ['/', 'https://a.example', '/index.html', '/INDEX.HTM', '//a.example/', '/?a', '/?a#b'],
    ['/b/d', 'd', '/B/D/', '/b/d//', '/b/d/index.html', '/b/d/index.htm/', '/b/%64', './d?a=b'],
    ['/d', '/d;session_id=1', '/d;jsessionid=1', '/d;phpsession_id=1', '/d;SESSIONID=1', '../d'],
    ['/d/e', '/d;jsessionid=1/e'],
    ['/ä', '/%C3%A4', '/Ä/'],
    ['/50%', 'https://a.example/50%'],
    ['https://b.example/d', 'https://b.example/D/'],
    ['https://b/c', '//b/c'],
    ['/index.htmlx'],
    ['/xindex.html/d'],
    ['/d.html'],
  ] as const) {
    it(`lead to the page ${page} with the same key`, () => {
      for (const url of same) assert.equal(keyOf(url), keyOf(page), url);
      assert.ok(keyOf(page).endsWith(page), keyOf(page));
      assert.ok(keyOf(page).startsWith('https://'), keyOf(page));
    });
  }
  it('lead to no page if they are invalid, and to pages of an unknown site without a base', () => {
    for (const url of ['', 'http://[']) assert.equal(keyOf(url), '');
    assert.equal(pageKeys()('/a/'), pageKeys()('/A'));
    assert.notEqual(pageKeys()('/a'), keyOf('/a'));
    assert.throws(() => pageKeys('no URL'));
  });

  for (const [url, query] of [
    ['/a', ''],
    ['/a?', ''],
    ['/a#b?c=1', ''],
    ['/a?b=2&a=1#c', 'a=1&b=2'],
    ['?b=2&b=1', 'b=2&b=1'],
    ['/?a=b?c', 'a=b%3Fc'],
    ['/?session_id=1&SESSIONID=1&jsessionid=1&PHPSESSID=1&sid=1&s_id=1&cfid=1&cftoken=1', ''],
    ['/?aspsessionid=1&asp.net_sessionid=1&phpsession_id=1&a=1', 'a=1'],
    ['/?xsessionid=1', 'xsessionid=1'],
    ['/?sessionidx=1', 'sessionidx=1'],
  ] as const) {
    it(`have the query ${JSON.stringify(query)}: ${url}`, () => {
      assert.equal(queryOf(url), query);
    });
  }
});

describe('site tree', () => {
  it('contains the 208 pages of the ministry’s site', () => {
    assert.equal(countNodes(siteTreeFi), 208);
  });
  it('reads JSON and objects alike, without a problem', () => {
    const { result: fromText, problems } = withProblems((options) =>
      parseSiteTree(JSON.stringify(siteTreeFi), options),
    );
    assert.deepEqual(problems, []);
    assert.equal(countNodes(fromText), 208);
    assert.deepEqual(readSiteTree(siteTreeFi), fromText);
  });
  it('throws if the text is not JSON', () => {
    const truncated = { name: 'ParseError', code: 'truncated', line: 1, column: 3, offset: 2 };
    assert.throws(() => parseSiteTree('[{'), truncated);
    assert.throws(() => parseSiteTree('[x]'), { name: 'ParseError', code: 'syntax' });
  });
  it('cuts a cycle and keeps the rest', () => {
    const root: Record<string, unknown> = { title: 'a', href: '/a' };
    root['children'] = [{ title: 'b', href: '/b' }, root];
    const { result: nodes, problems } = withProblems((options) => readSiteTree([root], options));
    assert.equal(countNodes(nodes), 2);
    assert.equal(problems.length, 1);
  });
  it('keeps every node of a tree that is 5,000 levels deep', () => {
    let tree: unknown[] = [];
    for (let level = 5000; level > 0; level -= 1) {
      tree = [{ title: String(level), href: `/${String(level)}`, children: tree }];
    }
    const { result: nodes, problems } = withProblems((options) => readSiteTree(tree, options));
    assert.equal(countNodes(nodes), 5000);
    assert.equal(problems[0]?.expected, 'at most 64 levels');
  });
  it('counts the nodes below every node, those of a branch that contains itself once', () => {
    const loop = { title: 'L', children: [{ title: 'B' }] };
    loop.children.push(loop);
    assert.equal(countNodes([{ title: 'A', children: [{ title: 'B' }] }, { title: 'C' }]), 3);
    assert.equal(countNodes([loop]), 3);
  });
  it('reads a level of 20,000 siblings', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({ title: String(n) }));
    assert.equal(countNodes(readSiteTree([{ title: 'a', children: many }])), 20_001);
  });
  it('labels a node without a title by its URL, and drops an unsafe URL', () => {
    const { result: nodes, problems } = withProblems((options) =>
      readSiteTree(
        [
          { href: '/a' },
          { title: 'b', href: 'javascript:x' },
          { title: '', children: [{ title: 'c' }] },
          7,
        ],
        options,
      ),
    );
    assert.equal(nodes[0]?.title, '/a');
    assert.equal(nodes[1]?.href, undefined);
    assert.equal(nodes[2]?.children?.[0]?.title, 'c');
    assert.equal(problems.length, 4);
  });
});

describe('trail', () => {
  const titles = (url: string): string[] => trail(siteTreeFi, url).map(({ title }) => title);
  const way = ['Vastuualueet', 'Pelastustoimi', 'Varautuminen', 'Varautumisopas'];
  const at = '/vastuualueet/pelastustoimi/varautuminen/varautumisopas';
  for (const url of [at, `${at}/`, `${at}?a=1`, `${at}#b`, at.toUpperCase(), `${at}/index.html`]) {
    it(`finds ${url}`, () => {
      assert.deepEqual(titles(url), way);
    });
  }
  it('finds the nearest ancestor of a page that is not in the tree', () => {
    assert.deepEqual(titles('/vastuualueet/pelastustoimi/varautuminen/uusi/sivu'), way.slice(0, 3));
  });
  it('does not confuse pages whose URLs have a common prefix', () => {
    assert.deepEqual(titles('/vastuualueet/pelastustoimi/varautuminenx'), way.slice(0, 2));
  });
  it('finds the front page for unknown URLs, and nothing for invalid ones', () => {
    assert.deepEqual(titles('/nowhere'), ['Etusivu']);
    assert.deepEqual(titles('http://['), []);
  });
});

describe('government', () => {
  it('lists the government and twelve ministries, named in four languages', () => {
    assert.equal(GOVERNMENT.length, 13);
    for (const { names } of GOVERNMENT)
      assert.deepEqual(Object.keys(names), ['fi', 'sv', 'en', 'se']);
  });
  it('has the abbreviations as keys, in both national languages', () => {
    const keys = 'vn vnk plm lvm um vm tem om okm stm sm mmm ym'.split(' ');
    assert.deepEqual(
      GOVERNMENT.map(({ key }) => key),
      keys,
    );
    for (const { key, abbreviations } of GOVERNMENT.slice(1)) {
      assert.equal(abbreviations?.['fi'], key.toUpperCase());
      assert.match(abbreviations['sv'] ?? '', /^[A-Z]{2,3}$/);
    }
    assert.ok(readDateTime(GOVERNMENT_LIST_VERSION), 'the version is a date');
  });
  it('names them in English, marked as such, if there is no name in the language', () => {
    const [government] = GOVERNMENT;
    assert.ok(government);
    assert.deepEqual(nameIn(government, 'ru'), { name: 'Finnish Government', lang: 'en' });
    assert.deepEqual(nameIn(government, 'se'), { name: 'stáhtaráđđi', lang: 'se' });
  });
});
