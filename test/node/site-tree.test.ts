import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseFragment, serialize } from 'parse5';
import '../../src/bundles/catalogues.js';
import { withBranches } from '../../src/markup/index.js';
import {
  breadcrumbsJsonLd,
  jsonLdText,
  readSiteTree,
  trail,
  type SiteNode,
} from '../../src/model/index.js';
import { ParseError, parseSitemap, type ParseSitemapOptions } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';
import { Outline } from '../../src/model/site/outline.js';
import { sameTitles } from '../../src/model/site/same-titles.js';
import { siteTreeFi } from '../../stories/data/site-tree.fi.js';

const flat = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

describe('site tree from hostile data', () => {
  it('renders a branch once that occurs twice, and keeps both links', () => {
    const shared = { title: 'shared', href: '/s', children: [{ title: 'below', href: '/b' }] };
    const { result: nodes, problems } = withProblems((options) =>
      readSiteTree([shared, { title: 'x', children: [shared] }], options),
    );
    assert.equal(flat(nodes).filter(({ title }) => title === 'shared').length, 2);
    assert.equal(flat(nodes).filter(({ title }) => title === 'below').length, 1);
    assert.equal(problems.length, 1);
  });

  it('terminates on a graph with billions of paths', () => {
    let node: Record<string, unknown> = { title: 'leaf', href: '/leaf' };
    for (let level = 0; level < 40; level += 1) node = { title: 'n', children: [node, node] };
    assert.ok(flat(readSiteTree([node])).length < 200);
  });

  it('keeps the first of two equal ids and reports the other', () => {
    const { result: nodes, problems } = withProblems((options) =>
      readSiteTree(
        [
          { id: 'a', title: 'one' },
          { id: 'a', title: 'two' },
        ],
        options,
      ),
    );
    assert.deepEqual(
      nodes.map(({ id }) => id),
      ['a', undefined],
    );
    assert.equal(problems.length, 1);
  });

  it('labels 1,179 nodes without a title by their URLs, and reports it once', () => {
    const many = Array.from({ length: 1179 }, (_, index) => ({ href: `/p${String(index)}` }));
    const { result: nodes, problems } = withProblems((options) => readSiteTree(many, options));
    assert.equal(nodes.length, 1179);
    assert.equal(nodes[7]?.title, '/p7');
    assert.equal(problems.length, 1);
  });

  it('reads lazyChildren, and reports unknown keys once', () => {
    const { result: nodes, problems } = withProblems((options) =>
      readSiteTree(
        [
          { title: 'a', children: '/more.json', url: '/a' },
          { title: 'b', children: Promise.resolve([]) },
        ],
        options,
      ),
    );
    assert.equal(nodes[0]?.lazyChildren, '/more.json');
    assert.ok(nodes[1]?.lazyChildren instanceof Promise);
    assert.match(problems[0]?.found ?? '', /"url"/);
    assert.equal(problems.length, 1);
  });

  it('agrees with its published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../src/model/site/site-tree.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const validate = new Ajv2020({ strict: true }).compile(schema);
    assert.ok(validate(siteTreeFi), JSON.stringify(validate.errors));
    assert.ok(validate([{ title: 'x', children: '/more.json', unknown: 1 }]));
    assert.ok(!validate({ title: 'x' }));
    assert.ok(!validate([{ href: '/' }]));
    assert.ok(!validate([{ title: 'x', children: 7 }]));
  });
});

describe('trail', () => {
  it('terminates on a tree that contains itself', () => {
    const node: { title: string; href: string; children: SiteNode[] } = {
      title: 'a',
      href: '/a/',
      children: [],
    };
    node.children.push(node);
    assert.deepEqual(
      trail([node], '/a/b/').map(({ title }) => title),
      ['a'],
    );
  });

  const tree: SiteNode[] = [
    { title: 'front', href: '/' },
    { title: 'a', href: '/fi/a/', children: [{ title: 'ä', href: '/fi/a/Ä-b' }] },
    { title: 'other', href: 'https://other.fi/x/' },
  ];
  for (const [url, way] of [
    ['https://vm.fi/fi/a/', ['a']],
    ['https://vm.fi/fi/a/%C3%A4-b/?x#y', ['a', 'ä']],
    ['/fi/a/ä%2Db', ['a', 'ä']],
    ['/50%', ['front']],
    ['https://other.fi/x/y', ['other']],
    ['/x/', ['front']],
    ['', []],
  ] as const) {
    it(`leads to "${url}"`, () => {
      assert.deepEqual(
        trail(tree, url).map(({ title }) => title),
        way,
      );
    });
  }
});

describe('pages of one title', () => {
  it('are distinguished by as few ancestors as needed', () => {
    const law = (href: string): SiteNode => ({ title: 'Laki', href });
    const tree: SiteNode[] = [
      { title: 'Poliisi', children: [law('/p/laki')] },
      { title: 'Raja', children: [law('/r/laki')] },
    ];
    const distinguished = sameTitles(tree);
    assert.deepEqual(
      [...distinguished.values()].map((above) => above.map(({ title }) => title)),
      [['Poliisi'], ['Raja']],
    );
    assert.equal(sameTitles([law('/x'), { title: 'y', children: [law('/x')] }]).size, 0);
  });

  it('are distinguished by higher ancestors if their parents share titles, too', () => {
    const below = (top: string): SiteNode => ({
      title: top,
      children: [{ title: 'Toimiala', children: [{ title: 'Laki', href: `/${top}/laki` }] }],
    });
    const distinguished = sameTitles([below('Poliisi'), below('Raja')]);
    const laws = [...distinguished].filter(([{ title }]) => title === 'Laki');
    assert.deepEqual(
      laws.map(([, above]) => above.map(({ title }) => title)),
      [
        ['Toimiala', 'Poliisi'],
        ['Toimiala', 'Raja'],
      ],
    );
  });
});

describe('matches of the filter', () => {
  const finds = (typed: string, lang: string, label: string, labelLang = lang): boolean => {
    const outline = new Outline();
    outline.add(label, labelLang, 1);
    outline.close();
    return outline.find(typed, lang).length > 0;
  };

  for (const [typed, lang, label, expected, labelLang] of [
    ['lains', 'fi', 'Lainsäädäntö', true],
    ['LAINSÄÄ', 'fi', 'Lainsäädäntö', true],
    ['saadanto', 'fi', 'Lainsäädäntö', false],
    ['a', 'fi', 'ä', false],
    ['o', 'sv', 'Öland', false],
    ['a', 'sv', 'Åland', true],
    ['å', 'sv', 'Aland', false],
    ['cafe', 'fi', 'Café', true],
    ['café', 'fi', 'Cafe', true],
    ['sami', 'se', 'Sámi', true],
    ['sámi', 'se', 'Sami', false],
    ['coahkkin', 'fi', 'Čoahkkin', true, 'se'],
    ['čoahkkin', 'fi', 'Coahkkin', false, 'se'],
    ['giella', 'se', 'ŋ', false],
    ['n', 'se', 'ŋ', true],
    ['d', 'se', 'đ', true],
    ['lander', 'de', 'Länder', true],
    ['länder', 'fi', 'Länder', true, 'de'],
    ['  kaksi   sanaa ', 'fi', 'kaksi sanaa', true],
    ['', 'fi', 'x', false],
    ['ä', 'fi', 'a\u0308', true],
    ['valtioneuvosto', 'fi', 'Valtio\u00ADneu\u00ADvosto', true],
    ['10 artikla', 'fi', '10\u00A0artikla', true],
    ['valtion neuvosto', 'fi', 'Valtion\n      neuvosto', true],
  ] as const) {
    it(`"${typed}" (${lang}) ${expected ? 'finds' : 'does not find'} "${label}"`, () => {
      assert.equal(finds(typed, lang, label, labelLang ?? lang), expected);
    });
  }

  it('returns the position in the label, and continues with the next label', () => {
    const outline = new Outline();
    outline.add('Aselainsäädäntö', 'fi', 1);
    outline.add('muu', 'fi', 2);
    outline.add('Lainsäädäntö', 'fi', 1);
    outline.close();
    assert.deepEqual(outline.find('lainsäädäntö', 'fi'), [
      { index: 0, at: 3, length: 12 },
      { index: 2, at: 0, length: 12 },
    ]);
    assert.deepEqual(outline.ends, [2, 2, 3]);
    assert.deepEqual(outline.parents, [-1, 0, -1]);
  });
});

describe('sitemap.xml', () => {
  const xml = (inner: string, root = 'urlset'): string =>
    `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${inner}</${root}>`;
  const url = (path: string, more = ''): string =>
    `<url><loc>https://x.fi${path}</loc>${more}</url>`;

  it('is grouped by path; a part without a page is text', () => {
    const { result: nodes, problems } = withProblems((options) =>
      parseSitemap(
        xml(url('/') + url('/hankkeet/lain-valmistelu/') + url('/yhteystiedot.html')),
        options,
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(nodes, [
      { title: 'x.fi', href: 'https://x.fi/' },
      {
        title: 'Hankkeet',
        children: [{ title: 'Lain valmistelu', href: 'https://x.fi/hankkeet/lain-valmistelu/' }],
      },
      { title: 'Yhteystiedot', href: 'https://x.fi/yhteystiedot.html' },
    ]);
  });

  it('gets titles from a function and languages from alternates', () => {
    const links =
      '<xhtml:link rel="alternate" hreflang="fi" href="https://x.fi/a"/><xhtml:link rel="alternate" hreflang="sv" href="https://x.fi/sv/a"/>';
    const nodes = parseSitemap(xml(url('/a', links) + url('/sv/a', links)), {
      pageTitle: ({ href, alternates }) => `${href} ${Object.keys(alternates).join()}`,
      lang: 'fi',
    });
    assert.deepEqual(nodes, [
      { title: 'https://x.fi/a fi,sv', href: 'https://x.fi/a', lang: 'fi' },
    ]);
  });

  it('matches fi-FI with fi, and keeps pages without a language', () => {
    const link = (tag: string, path: string): string =>
      `<xhtml:link rel="alternate" hreflang="${tag}" href="https://x.fi${path}"/>`;
    const pages =
      url('/a', link('fi-FI', '/a')) +
      url('/b', link('sv-FI', '/b')) +
      url('/c', link('x-default', '/c'));
    const nodes = parseSitemap(xml(pages), { lang: 'fi' });
    assert.deepEqual(
      nodes.map(({ title }) => title),
      ['A', 'C'],
    );
  });

  it('keeps a page 20,000 levels deep on the 64th', () => {
    const nodes = parseSitemap(xml(url(`/${'a/'.repeat(20_000)}`) + url('/b')));
    const all = flat(nodes);
    assert.equal(all.length, 65);
    assert.equal(all[63]?.href?.length, 'https://x.fi/'.length + 40_000);
  });

  it('throws at an error, with its position and the pages before it', () => {
    const text = xml(url('/a')).replace('</urlset>', '<url><loc>');
    assert.throws(
      () => parseSitemap(text),
      (error) => {
        assert.ok(error instanceof ParseError);
        assert.deepEqual([error.code, error.line, error.offset], ['truncated', 1, text.length]);
        assert.deepEqual(error.partial, [{ title: 'A', href: 'https://x.fi/a' }]);
        return true;
      },
    );
  });

  it('makes an index a branch for each sitemap', () => {
    const nodes = parseSitemap(
      xml('<sitemap><loc>https://x.fi/map-1.xml</loc></sitemap>', 'sitemapindex'),
    );
    assert.deepEqual(nodes, [{ title: 'Map 1', lazyChildren: 'https://x.fi/map-1.xml' }]);
  });

  it('rejects HTML, other XML and invalid URLs', () => {
    assert.throws(() => parseSitemap('<!doctype html><p>'), {
      name: 'ParseError',
      code: 'kind',
      message: /HTML/,
    });
    assert.throws(() => parseSitemap('<rss/>'), {
      name: 'ParseError',
      code: 'kind',
      message: /<rss>/,
    });
    assert.throws(() => parseSitemap(''), { name: 'ParseError', code: 'truncated', line: 1 });
    const { result: nodes, problems } = withProblems((options) =>
      parseSitemap(
        xml('<url><loc>javascript:alert(1)</loc></url><url><loc>/relative</loc></url>'),
        options,
      ),
    );
    assert.deepEqual(nodes, []);
    assert.equal(problems.length, 2);
  });

  it('keeps two URLs that differ in their query', () => {
    assert.equal(flat(parseSitemap(xml(url('/a?x=1') + url('/a?x=2')))).length, 2);
  });
});

describe('withBranches', () => {
  const tidy = (markup: string): string => serialize(parseFragment(markup));

  it('wraps each list inside an item in a disclosure and leaves the rest', () => {
    assert.equal(
      withBranches(
        '<ul class="menu"><li data-x=1><a href="/a">A &amp; B</a>\n<ul><li>x</ul></ul>',
        {
          lang: 'fi',
        },
      ),
      '<ul class="menu"><li data-x=1><a href="/a">A &amp; B</a>\n<details open><summary><span class="vn-hidden">A &amp; B: alasivut</span></summary><ul><li>x</ul></details></ul>',
    );
  });

  it('gives the same tree with and without end tags of items', () => {
    const withEnds =
      '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d<ul><li>e</li></ul></li></ul>';
    const without = withEnds.replaceAll('</li>', '');
    assert.equal(
      tidy(withBranches(without, { lang: 'fi' })),
      tidy(withBranches(withEnds, { lang: 'fi' })),
    );
    assert.equal(withBranches(withEnds, { lang: 'fi' }).match(/<details/g)?.length, 3);
    assert.equal(withBranches(withEnds, { lang: 'fi' }).match(/<details open/g)?.length, 2);
  });

  it('leaves its own output, comments and scripts alone', () => {
    const once = withBranches('<ul><li>a<ul><li>b</li></ul></li></ul>', { lang: 'sv' });
    assert.equal(withBranches(once, { lang: 'sv' }), once);
    const strange = '<ul><li>a<!-- <ul> --><script>"<ul>"</script></li></ul>';
    assert.equal(withBranches(strange, { lang: 'fi' }), strange);
  });

  it('reads tags as HTML does: comments, scripts, apostrophes', () => {
    for (const strange of [
      '<!-->',
      '<!-- --!>',
      '<script>if (a<b && c)</script>',
      '<noscript><ul></noscript>',
      '<?php x ?>',
      "<b title=Suomi's>",
      '<b title="a>b<ul>">',
    ]) {
      const list = `<ul><li>${strange}A<ul><li>it's</li></ul></li></ul>`;
      const names = withBranches(list, { lang: 'fi' }).match(/<details.*?<ul>/g);
      assert.deepEqual(
        names,
        ['<details open><summary><span class="vn-hidden">A: alasivut</span></summary><ul>'],
        strange,
      );
    }
    assert.match(
      withBranches('<ul><li>&auml;&shy;&lt; a < b<ul></ul></ul>', { lang: 'fi' }),
      />&auml;&shy;&lt; a &lt; b: alasivut</,
    );
    const stray = '<ul><li>a<ul><li>b</li></li><li>c<ul><li>d</ul></ul></ul>';
    assert.equal(withBranches(stray, { lang: 'fi' }).match(/<\/details>/g)?.length, 2);
  });

  it('takes little time for unclosed markup', () => {
    for (const piece of ['<a ', '<!--', '<a x="', '<script ', "<a x='>"]) {
      const start = performance.now();
      withBranches(piece.repeat(20_000), { lang: 'fi' });
      assert.ok(performance.now() - start < 2000, piece);
    }
  });

  it('names a branch without a title, too, and escapes titles', () => {
    assert.match(withBranches('<ul><li><ul><li>b</ul></ul>', { lang: 'en' }), />Subpages</);
    const evil = withBranches('<ul><li>&lt;img onerror=x&gt;<ul></ul></li></ul>', { lang: 'fi' });
    assert.ok(!evil.includes('<img'));
  });
});

describe('breadcrumbs as JSON-LD', () => {
  it('has absolute URLs and ends no script', () => {
    const trailToPage = [
      { title: 'Etusivu', href: '/' },
      { title: '</script><b>', href: '/b' },
    ];
    const text = jsonLdText(
      breadcrumbsJsonLd(trailToPage, { base: 'https://intermin.fi', title: 'Sivu' }),
    );
    assert.ok(!text.includes('<'));
    assert.deepEqual(JSON.parse(text), {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Etusivu', item: 'https://intermin.fi/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: '</script><b>',
          item: 'https://intermin.fi/b',
        },
        { '@type': 'ListItem', position: 3, name: 'Sivu' },
      ],
    });
  });
  it('is undefined for an empty trail, and has no relative URLs', () => {
    assert.equal(breadcrumbsJsonLd([]), undefined);
    for (const base of [undefined, 'no URL']) {
      assert.deepEqual(
        breadcrumbsJsonLd([{ title: 'a', href: '/a' }], { base })?.['itemListElement'],
        [{ '@type': 'ListItem', position: 1, name: 'a' }],
      );
    }
  });
});

describe('a sitemap.xml of a real system', () => {
  const NAMESPACES =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
  const urlset = (...urls: readonly string[]): string =>
    `<urlset ${NAMESPACES}>${urls.map((url) => `<url>${url}</url>`).join('')}</urlset>`;
  const loc = (path: string): string => `<loc>https://a.example${path}</loc>`;
  const shown = (nodes: readonly SiteNode[]): string =>
    nodes
      .map(
        ({ title, href, children = [] }) =>
          title +
          (href ? ` <${href.replace('https://a.example', '')}>` : '') +
          (children.length > 0 ? ` [${shown(children)}]` : ''),
      )
      .join(', ');
  const tree = (xml: string, options: ParseSitemapOptions = {}): string =>
    shown(parseSitemap(xml, options));

  it('lists a page with and without a slash once', () => {
    assert.equal(tree(urlset(loc('/a'), loc('/a/'), loc('/a#x'))), 'A </a>');
    assert.equal(tree(urlset(loc('/a?x=1'), loc('/a?x=2'))), 'A </a?x=1> [A </a?x=2>]');
  });
  it('skips levels without a name, as Liferay writes them', () => {
    const xml = urlset(loc('/-/1410869/laki-voimaan'), loc('/-/toinen'), loc('/12345'));
    assert.equal(
      tree(xml),
      'Laki voimaan </-/1410869/laki-voimaan>, Toinen </-/toinen>, 12345 </12345>',
    );
  });
  it('has the titles of news articles', () => {
    const news = '<news:news><news:title>Laki tulee voimaan</news:title></news:news>';
    assert.equal(
      tree(urlset(loc('/12345') + news, loc('/b'))),
      'Laki tulee voimaan </12345>, B </b>',
    );
  });
  it('shows internationalised host names decoded', () => {
    const hosts: Readonly<Record<string, string>> = {
      'xn--hmeenlinna-q5a.example': 'hämeenlinna.example',
      'www.xn--80ak6aa92e.example': 'www.аррӏе.example',
      'xn--bcher-kva.xn--p1ai': 'bücher.рф',
      'xn--.example': 'xn--.example',
      'a.example': 'a.example',
    };
    for (const [host, title] of Object.entries(hosts)) {
      if (!URL.canParse(`https://${host}/`)) continue;
      const [node] = parseSitemap(urlset(`<loc>https://${host}/</loc>`));
      assert.equal(node?.title, title);
    }
  });
  it('does not treat x-default as a language', () => {
    const link = (tag: string, path: string): string =>
      `<xhtml:link rel="alternate" hreflang="${tag}" href="https://a.example${path}"/>`;
    const links = link('x-default', '/fi') + link('fi', '/fi') + link('sv', '/sv');
    const xml = urlset(loc('/fi') + links, loc('/sv') + links);
    assert.equal(tree(xml, { lang: 'sv' }), 'Sv </sv>');
    assert.deepEqual(
      parseSitemap(xml).map(({ lang }) => lang),
      ['fi', 'sv'],
    );
  });
  it('makes the pages of several parts one tree', () => {
    const parts = [urlset(loc('/a'), loc('/b')), urlset(loc('/a/c'), loc('/b/'))];
    assert.equal(shown(parseSitemap(parts)), 'A </a> [C </a/c>], B </b>');
  });
  it('keeps the pages of the other parts when one is not a sitemap', () => {
    const parts = [urlset(loc('/a')), '<!doctype html><p>404', urlset(loc('/b'))];
    assert.throws(
      () => parseSitemap(parts),
      (error: ParseError<readonly SiteNode[]>) => {
        assert.equal(error.code, 'kind');
        assert.equal(shown(error.partial ?? []), 'A </a>, B </b>');
        return true;
      },
    );
  });
  it('gives the parts of an index distinct names', () => {
    const index = (...paths: readonly string[]): string[] =>
      parseSitemap(
        `<sitemapindex ${NAMESPACES}>${paths.map((path) => `<sitemap>${loc(path)}</sitemap>`).join('')}</sitemapindex>`,
      ).map(({ title }) => title);
    assert.deepEqual(index('/sitemap.xml?p_l_id=11&amp;x=a', '/sitemap.xml?p_l_id=12&amp;x=b'), [
      'Sitemap 11 a',
      'Sitemap 12 b',
    ]);
    assert.deepEqual(index('/fi/sitemap.xml', '/sv/sitemap.xml'), ['Sitemap fi', 'Sitemap sv']);
    assert.deepEqual(index('/post-sitemap.xml', '/osa.xml.gz'), ['Post sitemap', 'Osa']);
    assert.deepEqual(index('/a.xml', '/a.xml'), ['A']);
  });
  it('is read with a blank line before the declaration, and entities of HTML', () => {
    const problems: unknown[] = [];
    const xml = `\n<?xml version="1.0"?>${urlset(loc('/a?b&c'))}`;
    const nodes = parseSitemap(xml, { onProblem: (problem) => problems.push(problem) });
    assert.deepEqual([nodes.length, problems.length], [1, 2]);
  });
});

describe('menus of other systems', () => {
  const shown = (nodes: readonly SiteNode[]): string =>
    nodes
      .map(({ title, href = '', children = [] }) => `${title} <${href}> [${shown(children)}]`)
      .join(', ');
  it('are read by the names of their keys', () => {
    const data = [
      { name: 'Asuminen', url: '/a', sub_tree: [{ name: 'Tontit', url: '/t', extra: 1 }] },
    ];
    const keys = { title: 'name', href: 'url', children: 'sub_tree' };
    const { result, problems } = withProblems((options) =>
      readSiteTree(data, { ...options, keys }),
    );
    assert.equal(shown(result), 'Asuminen </a> [Tontit </t> []]');
    assert.deepEqual(problems, []);
  });
  it('are read by paths of keys, titles with the references of HTML', () => {
    const data = [{ t: { rendered: 'A &#8211; B' }, link: [{ uri: '/a' }], sub: { items: [{}] } }];
    const keys = { title: 't.rendered', href: 'link.uri', children: 'sub.items' };
    assert.equal(shown(readSiteTree(data, { keys })), 'A – B </a> []');
  });
  it('keep nodes that are each other’s parents, and report them', () => {
    const data = [
      { id: 1, up: 2, title: 'A' },
      { id: 2, up: 1, title: 'B' },
      { id: 3, up: 3, title: 'C' },
    ];
    const { result, problems } = withProblems((options) =>
      readSiteTree(data, { ...options, keys: { parent: 'up' } }),
    );
    assert.equal(shown(result), 'A <> [B <> []], C <> []');
    assert.equal(problems.length, 2);
  });
  it('are read from flat lists with the ids of parents', () => {
    const data = [
      { nid: 2, pid: 1, label: 'B' },
      { nid: 1, pid: 0, label: 'A' },
      { nid: 3, pid: 2, label: 'C' },
      { nid: 4, pid: 9, label: 'D' },
    ];
    const keys = { id: 'nid', parent: 'pid', title: 'label' };
    assert.equal(shown(readSiteTree(data, { keys })), 'A <> [B <> [C <> []]], D <> []');
  });
  it('name a branch by its link', () => {
    const names: Readonly<Record<string, string>> = {
      '<a href="/m">Ministeriö</a><button>Avaa alavalikko</button>': 'Ministeriö',
      '<button>Avaa</button><a href="/m">Ministeriö</a>': 'Ministeriö',
      '<a href="/m">Ministeriö</a> <span>▼</span>': 'Ministeriö',
      '<a href="/m">Ministeriö <i>›</i></a>': 'Ministeriö',
      '<a href="/m"><img src="/m.svg" alt="Ministeriö"></a>': 'Ministeriö',
      '<a href="/m"></a><a href="/n">Ministeriö</a><a href="/o">Muu</a>': 'Ministeriö',
      '<span>Ministeriö</span>': 'Ministeriö',
      'Ministeriö →': 'Ministeriö',
    };
    for (const [html, name] of Object.entries(names)) {
      const out = withBranches(`<ul><li>${html}<ul><li><a href="/o">O</a></ul></ul>`, {
        lang: 'fi',
      });
      const summary = /<summary>([^]*?)<\/summary>/.exec(out)?.[1] ?? '';
      assert.equal(summary.replace(/<[^>]*>/g, '').trim(), `${name}: alasivut`, html);
    }
  });
  it('leave entries without a page out of the JSON-LD of breadcrumbs', () => {
    const data = breadcrumbsJsonLd(
      [{ title: 'Etusivu', href: '/' }, { title: 'Ryhmä' }, { title: 'Sivu', href: '/x' }],
      { base: 'https://a.example/' },
    );
    const items = data?.['itemListElement'] as readonly Record<string, unknown>[];
    assert.deepEqual(
      items.map(({ position, name, item }) => [position, name, item]),
      [
        [1, 'Etusivu', 'https://a.example/'],
        [2, 'Sivu', 'https://a.example/x'],
      ],
    );
  });
});
