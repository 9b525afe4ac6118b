import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseFragment, serialize } from 'parse5';
import '../../src/bundles/locales.js';
import { breadcrumbsJsonLd, withBranches } from '../../src/markup/index.js';
import { readSitemap, readSiteTree, trail, type SiteNode } from '../../src/model/index.js';
import { Outline } from '../../src/model/outline.js';
import { sameTitles } from '../../src/model/same-titles.js';
import { siteTreeFi } from '../../stories/data/site-tree.fi.js';

const flat = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

describe('site tree from hostile data', () => {
  it('draws a branch in two places once, and keeps both links', () => {
    const shared = { title: 'shared', href: '/s', children: [{ title: 'below', href: '/b' }] };
    const { nodes, problems } = readSiteTree([shared, { title: 'x', children: [shared] }]);
    assert.equal(flat(nodes).filter(({ title }) => title === 'shared').length, 2);
    assert.equal(flat(nodes).filter(({ title }) => title === 'below').length, 1);
    assert.equal(problems.length, 1);
  });

  it('ends on a graph that would have billions of ways through', () => {
    let node: Record<string, unknown> = { title: 'leaf', href: '/leaf' };
    for (let level = 0; level < 40; level += 1) node = { title: 'n', children: [node, node] };
    assert.ok(flat(readSiteTree([node]).nodes).length < 200);
  });

  it('keeps the first of two equal ids and says so', () => {
    const { nodes, problems } = readSiteTree([
      { id: 'a', title: 'one' },
      { id: 'a', title: 'two' },
    ]);
    assert.deepEqual(
      nodes.map(({ id }) => id),
      ['a', undefined],
    );
    assert.equal(problems.length, 1);
  });

  it('keeps 1179 nodes without a title by their addresses, and says it once', () => {
    const many = Array.from({ length: 1179 }, (_, index) => ({ href: `/p${String(index)}` }));
    const { nodes, problems } = readSiteTree(many);
    assert.equal(nodes.length, 1179);
    assert.equal(nodes[7]?.title, '/p7');
    assert.equal(problems.length, 1);
  });

  it('reads branches that come later, and unknown keys with one word about them', () => {
    const { nodes, problems } = readSiteTree([
      { title: 'a', children: '/more.json', url: '/a' },
      { title: 'b', children: Promise.resolve([]) },
    ]);
    assert.equal(nodes[0]?.later, '/more.json');
    assert.ok(nodes[1]?.later instanceof Promise);
    assert.match(problems[0]?.found ?? '', /"url"/);
    assert.equal(problems.length, 1);
  });

  it('agrees with its published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../src/model/site-tree.schema.json', import.meta.url), 'utf8'),
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
  it('ends on a tree that holds itself', () => {
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
  for (const [address, way] of [
    ['https://vm.fi/fi/a/', ['a']],
    ['https://vm.fi/fi/a/%C3%A4-b/?x#y', ['a', 'ä']],
    ['/fi/a/ä%2Db', ['a', 'ä']],
    ['/50%', ['front']],
    ['https://other.fi/x/y', ['other']],
    ['/x/', ['front']],
    ['', []],
  ] as const) {
    it(`leads to "${address}"`, () => {
      assert.deepEqual(
        trail(tree, address).map(({ title }) => title),
        way,
      );
    });
  }
});

describe('pages of one title', () => {
  it('are told apart by as few nodes above as are needed', () => {
    const law = (href: string): SiteNode => ({ title: 'Laki', href });
    const tree: SiteNode[] = [
      { title: 'Poliisi', children: [law('/p/laki')] },
      { title: 'Raja', children: [law('/r/laki')] },
    ];
    const told = sameTitles(tree);
    assert.deepEqual(
      [...told.values()].map((above) => above.map(({ title }) => title)),
      [['Poliisi'], ['Raja']],
    );
    assert.equal(sameTitles([law('/x'), { title: 'y', children: [law('/x')] }]).size, 0);
  });

  it('go further up where the parents too share theirs', () => {
    const below = (top: string): SiteNode => ({
      title: top,
      children: [{ title: 'Toimiala', children: [{ title: 'Laki', href: `/${top}/laki` }] }],
    });
    const told = sameTitles([below('Poliisi'), below('Raja')]);
    const laws = [...told].filter(([{ title }]) => title === 'Laki');
    assert.deepEqual(
      laws.map(([, above]) => above.map(({ title }) => title)),
      [
        ['Toimiala', 'Poliisi'],
        ['Toimiala', 'Raja'],
      ],
    );
  });
});

describe('what the filter finds', () => {
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

  it('says where in the label it stands, and goes on to the next label', () => {
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
    const { nodes, problems } = readSitemap(
      xml(url('/') + url('/hankkeet/lain-valmistelu/') + url('/yhteystiedot.html')),
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

  it('takes names from a function, languages from alternates', () => {
    const links =
      '<xhtml:link rel="alternate" hreflang="fi" href="https://x.fi/a"/><xhtml:link rel="alternate" hreflang="sv" href="https://x.fi/sv/a"/>';
    const { nodes } = readSitemap(xml(url('/a', links) + url('/sv/a', links)), {
      label: ({ href, alternates }) => `${href} ${Object.keys(alternates).join()}`,
      lang: 'fi',
    });
    assert.deepEqual(nodes, [
      { title: 'https://x.fi/a fi,sv', href: 'https://x.fi/a', lang: 'fi' },
    ]);
  });

  it('takes fi-FI for fi, and keeps pages of no language', () => {
    const link = (tag: string, path: string): string =>
      `<xhtml:link rel="alternate" hreflang="${tag}" href="https://x.fi${path}"/>`;
    const pages =
      url('/a', link('fi-FI', '/a')) +
      url('/b', link('sv-FI', '/b')) +
      url('/c', link('x-default', '/c'));
    const { nodes } = readSitemap(xml(pages), { lang: 'fi' });
    assert.deepEqual(
      nodes.map(({ title }) => title),
      ['A', 'C'],
    );
  });

  it('keeps a page of 20,000 levels on the 64th', () => {
    const { nodes } = readSitemap(xml(url(`/${'a/'.repeat(20_000)}`) + url('/b')));
    const all = flat(nodes);
    assert.equal(all.length, 65);
    assert.equal(all[63]?.href?.length, 'https://x.fi/'.length + 40_000);
  });

  it('keeps what came before a fault, and names the fault', () => {
    const { nodes, problems } = readSitemap(xml(url('/a')).replace('</urlset>', '<url><loc>'));
    assert.equal(nodes.length, 1);
    assert.equal(problems.length, 1);
  });

  it('makes an index a branch for each sitemap', () => {
    const { nodes } = readSitemap(
      xml('<sitemap><loc>https://x.fi/map-1.xml</loc></sitemap>', 'sitemapindex'),
    );
    assert.deepEqual(nodes, [{ title: 'Map 1.xml', later: 'https://x.fi/map-1.xml' }]);
  });

  it('refuses HTML, other XML and addresses that are none', () => {
    assert.match(readSitemap('<!doctype html><p>').problems[0]?.found ?? '', /HTML/);
    assert.match(readSitemap('<rss/>').problems[0]?.found ?? '', /<rss>/);
    const { nodes, problems } = readSitemap(
      xml('<url><loc>javascript:alert(1)</loc></url><url><loc>/relative</loc></url>'),
    );
    assert.deepEqual(nodes, []);
    assert.equal(problems.length, 2);
  });

  it('shows two addresses that differ by their query', () => {
    assert.equal(flat(readSitemap(xml(url('/a?x=1') + url('/a?x=2'))).nodes).length, 2);
  });
});

describe('withBranches', () => {
  const tidy = (markup: string): string => serialize(parseFragment(markup));

  it('puts a disclosure round each list inside an item and leaves the rest', () => {
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

  it('gives the same tree whether ends of items are written or not', () => {
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

  it('takes no longer for what has no end', () => {
    for (const piece of ['<a ', '<!--', '<a x="', '<script ', "<a x='>"]) {
      const start = performance.now();
      withBranches(piece.repeat(20_000), { lang: 'fi' });
      assert.ok(performance.now() - start < 2000, piece);
    }
  });

  it('names what it opens without a title too, and lets no title become markup', () => {
    assert.match(withBranches('<ul><li><ul><li>b</ul></ul>', { lang: 'en' }), />Subpages</);
    const evil = withBranches('<ul><li>&lt;img onerror=x&gt;<ul></ul></li></ul>', { lang: 'fi' });
    assert.ok(!evil.includes('<img'));
  });
});

describe('breadcrumbs as JSON-LD', () => {
  it('has absolute addresses and ends no script', () => {
    const text = breadcrumbsJsonLd(
      [
        { title: 'Etusivu', href: '/' },
        { title: '</script><b>', href: 'javascript:x' },
      ],
      { origin: 'https://intermin.fi', current: 'Sivu' },
    );
    assert.ok(!text.includes('<'));
    assert.deepEqual(JSON.parse(text), {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Etusivu', item: 'https://intermin.fi/' },
        { '@type': 'ListItem', position: 2, name: '</script><b>' },
        { '@type': 'ListItem', position: 3, name: 'Sivu' },
      ],
    });
  });
});
