import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SiteNode } from '../../src/model/index.js';
import { ParseError, parseSitemap, type ParseSitemapOptions } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';
import { readableHost } from '../../src/readers/readable-host.js';

const flat = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

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
    const index = xml('<sitemap><loc>https://x.fi/map-1.xml</loc></sitemap>', 'sitemapindex');
    const { result, problems } = withProblems((options) => parseSitemap(index, options));
    const branch = { title: 'Map 1', lazyChildren: 'https://x.fi/map-1.xml' };
    assert.deepEqual([result, problems], [[branch], []]);
    const both = withProblems((options) => parseSitemap([xml(url('/a')), index], options));
    assert.deepEqual(both, {
      result: [{ title: 'A', href: 'https://x.fi/a' }, branch],
      problems: [],
    });
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
        xml(
          ['javascript:alert(1)', '/relative', ' mailto:a@b.example ', 'https://[']
            .map((href) => `<url><loc>${href}</loc></url>`)
            .join('<url/>'),
        ),
        options,
      ),
    );
    assert.deepEqual(nodes, []);
    assert.deepEqual(
      problems.map(({ expected, found }) => [expected, found]),
      [
        ...['"javascript:alert(1)"', '""', '"/relative"', '""', '"mailto:a@b.example"'],
        ...['""', '"https://["'],
      ].map((found) => ['a web URL in <loc>', found]),
    );
  });

  it('reads the URL of an entry with elements in it', () => {
    const entry = '<url><loc>https://x.fi/a<b/>c<!-- --></loc><lastmod>2021</lastmod></url>';
    assert.equal(parseSitemap(xml(entry))[0]?.href, 'https://x.fi/ac');
  });

  it('keeps two URLs that differ in their query', () => {
    assert.equal(flat(parseSitemap(xml(url('/a?x=1') + url('/a?x=2')))).length, 2);
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
    const news =
      '<news:news><news:title>Laki tulee voimaan</news:title><news:keywords>a</news:keywords></news:news>';
    assert.equal(
      tree(urlset(loc('/12345') + news, loc('/b'))),
      'Laki tulee voimaan </12345>, B </b>',
    );
    const undeclared = urlset(loc('/12345') + news).replace(/ xmlns:news="[^"]*"/, '');
    assert.equal(tree(undeclared), 'Laki tulee voimaan </12345>');
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

describe('a host name as people read it', () => {
  for (const [host, readable] of [
    ['a.example', 'a.example'],
    ['xn--hmeenlinna-q5a.example', 'hämeenlinna.example'],
    ['XN--HMEENLINNA-Q5A.fi', 'hämeenlinna.fi'],
    ['xn--bcher-kva.xn--p1ai', 'bücher.рф'],
    // Examples of RFC 3492.
    ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    [
      'xn--porqunopuedensimplementehablarenespaol-fmd56a',
      'porquénopuedensimplementehablarenespañol',
    ],
    ['xn--3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
    ['xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
    ['xn--e1afmkfd.example', 'пример.example'],
    ['xn--99999999', 'xn--99999999'],
    ['xn--a-!', 'xn--a-!'],
    ['axn--p1ai', 'axn--p1ai'],
  ] as const) {
    it(`${host} is ${readable}`, () => {
      assert.equal(readableHost(host), readable);
    });
  }
});
