import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { SiteNode } from '../../src/model/index.js';
import { parseSitemap } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const urlset = (...urls: readonly string[]): string =>
  `<urlset ${NAMESPACES}>${urls.map((url) => `<url>${url}</url>`).join('')}</urlset>`;
const index = (...urls: readonly string[]): string =>
  `<sitemapindex ${NAMESPACES}>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
const loc = (path: string): string => `<loc>https://a.example${path}</loc>`;
const alternate = (tag: string, path: string): string =>
  `<xhtml:link rel="alternate" hreflang="${tag}" href="https://a.example${path}"/>`;

/** A tree as text: `Title </path> (lang) [children]`. */
const shown = (nodes: readonly SiteNode[]): string =>
  nodes
    .map(({ title, href, lang, children, lazyChildren }) =>
      [
        title,
        href && `<${href.replace('https://a.example', '')}>`,
        lang && `(${lang})`,
        lazyChildren && '…',
        children && `[${shown(children)}]`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');

type Case = readonly [string, string | readonly string[], string];
const groups: Readonly<Record<string, readonly Case[]>> = {
  'the form of the document': [
    [
      'a prefix for the namespace',
      '<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>https://a.example/a</s:loc></s:url></s:urlset>',
      'A </a>',
    ],
    ['no namespace', '<urlset><url><loc>https://a.example/a</loc></url></urlset>', 'A </a>'],
    [
      'a namespace with https',
      '<urlset xmlns="https://www.sitemaps.org/schemas/sitemap/0.9/"><url><loc>https://a.example/a</loc></url></urlset>',
      'A </a>',
    ],
    [
      'Google’s old namespace',
      '<urlset xmlns="http://www.google.com/schemas/sitemap/0.84"><url><loc>https://a.example/a</loc></url></urlset>',
      'A </a>',
    ],
    [
      'a stylesheet instruction and comments',
      `<?xml version="1.0"?><?xml-stylesheet href="s.xsl"?><!-- 3 -->${urlset(`<!-- a -->${loc('/a')}<!-- b -->`)}`,
      'A </a>',
    ],
    ['a document type', `<!DOCTYPE urlset [<!ENTITY x "]">]>${urlset(loc('/a'))}`, 'A </a>'],
    [
      'CDATA and white space in the URL',
      urlset('<loc>\n <![CDATA[https://a.example/a?x=1&y=2]]>\n</loc>'),
      'A </a?x=1&y=2>',
    ],
    [
      'an ampersand that is not escaped',
      urlset('<loc>https://a.example/a?x=1&y=2</loc>'),
      'A </a?x=1&y=2>',
    ],
    ['a URL with a port and a user', urlset('<loc>https://a.example:8443/a</loc>'), 'A <:8443/a>'],
    [
      'elements in another order',
      urlset(`<lastmod>2026-01-01</lastmod><priority>0.5</priority>${loc('/a')}`),
      'A </a>',
    ],
    [
      'a URL and a sitemap in one document',
      `<urlset ${NAMESPACES}><url>${loc('/a')}</url><sitemap>${loc('/s.xml')}</sitemap></urlset>`,
      'A </a>, S …',
    ],
  ],
  'the parts of an index': [
    [
      'by file name',
      index('https://a.example/post-sitemap.xml', 'https://a.example/page-sitemap.xml'),
      'Post sitemap …, Page sitemap …',
    ],
    [
      'compressed',
      index('https://a.example/sitemap-1.xml.gz', 'https://a.example/sitemap-2.xml.gz?v=1'),
      'Sitemap 1 …, Sitemap 2 …',
    ],
    [
      'by query',
      index(
        'https://a.example/sitemap.xml?p_l_id=11&amp;groupId=7',
        'https://a.example/sitemap.xml?p_l_id=12&amp;groupId=7',
      ),
      'Sitemap 11 7 …, Sitemap 12 7 …',
    ],
    [
      'by folder',
      index('https://a.example/fi/sitemap.xml', 'https://a.example/sv/sitemap.xml'),
      'Sitemap fi …, Sitemap sv …',
    ],
    [
      'by a folder further up',
      index('https://a.example/fi/x/sitemap.xml', 'https://a.example/sv/x/sitemap.xml'),
      'Sitemap fi x …, Sitemap sv x …',
    ],
    [
      'by host',
      index('https://fi.example/sitemap.xml', 'https://sv.example/sitemap.xml'),
      'Sitemap fi.example …, Sitemap sv.example …',
    ],
    [
      'by the names of parameters',
      index('https://a.example/s.xml?page=1', 'https://a.example/s.xml?news=1'),
      'S page=1 …, S news=1 …',
    ],
    [
      'one without a folder',
      index('https://a.example/sitemap.xml', 'https://a.example/fi/sitemap.xml'),
      'Sitemap …, Sitemap fi …',
    ],
    ['the same part twice', index('https://a.example/s.xml', 'https://a.example/s.xml'), 'S …'],
    ['a relative URL', index('/s.xml', 'https://a.example/t.xml'), 'T …'],
  ],
  languages: [
    [
      'the page’s own',
      urlset(loc('/fi/a') + alternate('fi', '/fi/a') + alternate('sv', '/sv/a')),
      'Fi [A </fi/a> (fi)]',
    ],
    [
      'x-default, which is not a language',
      urlset(loc('/a') + alternate('x-default', '/a')),
      'A </a>',
    ],
    [
      'X-Default, which is not a language',
      urlset(loc('/a') + alternate('X-Default', '/a') + alternate('fi', '/a')),
      'A </a> (fi)',
    ],
    ['an underscore', urlset(loc('/a') + alternate('fi_FI', '/a')), 'A </a> (fi-FI)'],
    ['capitals', urlset(loc('/a') + alternate('FI', '/a')), 'A </a> (fi)'],
    ['three letters', urlset(loc('/a') + alternate('swe', '/a')), 'A </a> (sv)'],
    ['what is no tag', urlset(loc('/a') + alternate('all languages', '/a')), 'A </a>'],
    ['a final slash', urlset(loc('/a') + alternate('fi', '/a/')), 'A </a> (fi)'],
    [
      'an empty href',
      urlset(`${loc('/a')}<xhtml:link rel="alternate" hreflang="fi" href=""/>`),
      'A </a>',
    ],
    [
      'of a script',
      urlset(`${loc('/a')}<xhtml:link rel="alternate" hreflang="fi" href="javascript:1"/>`),
      'A </a>',
    ],
  ],
  titles: [
    [
      'of news',
      urlset(
        `${loc('/1')}<news:news><news:title>Laki &amp; j&#228;rjestys</news:title></news:news>`,
      ),
      'Laki & järjestys </1>',
    ],
    [
      'of news in CDATA',
      urlset(`${loc('/1')}<news:news><news:title><![CDATA[ A & B ]]></news:title></news:news>`),
      'A & B </1>',
    ],
    [
      'of news with references of HTML',
      urlset(`${loc('/1')}<news:news><news:title>P&auml;&auml;t&ouml;s</news:title></news:news>`),
      'Päätös </1>',
    ],
    [
      'an empty one',
      urlset(`${loc('/a')}<news:news><news:title> </news:title></news:news>`),
      'A </a>',
    ],
    [
      'the name of a publication, which is not a title',
      urlset(
        `${loc('/a')}<news:news><news:publication><news:name>Lehti</news:name></news:publication></news:news>`,
      ),
      'A </a>',
    ],
    [
      'the title and URL of an image, which are not a page’s',
      urlset(
        `${loc('/a')}<image:image><image:loc>https://a.example/k.jpg</image:loc><image:title>Kuva</image:title></image:image>`,
      ),
      'A </a>',
    ],
    [
      'percent-encoded UTF-8',
      urlset(loc('/p%C3%A4%C3%A4t%C3%B6s')),
      'Päätös </p%C3%A4%C3%A4t%C3%B6s>',
    ],
    ['percent-encoded ISO 8859-1', urlset(loc('/p%E4%E4t%F6s')), 'Päätös </p%E4%E4t%F6s>'],
    ['not encoded', urlset(loc('/päätös')), 'Päätös </päätös>'],
    ['a percent sign', urlset(loc('/100%')), '100% </100%>'],
    [
      'plus signs, hyphens, underscores',
      urlset(loc('/uusi+laki_on-hyvä')),
      'Uusi laki on hyvä </uusi+laki_on-hyvä>',
    ],
    [
      'an ending',
      urlset(loc('/laki.aspx'), loc('/asetus.JSP'), loc('/ohje.pdf')),
      'Laki </laki.aspx>, Asetus </asetus.JSP>, Ohje.pdf </ohje.pdf>',
    ],
    ['an index file is its folder', urlset(loc('/laki/index.html')), 'Laki </laki/index.html>'],
    ['the index file of the site', urlset(loc('/index.php')), 'a.example </index.php>'],
    ['a session id', urlset(loc('/laki;jsessionid=1A2B')), 'Laki </laki;jsessionid=1A2B>'],
    [
      'a host in Punycode',
      urlset('<loc>https://xn--hmeenlinna-q5a.example/</loc>'),
      'hämeenlinna.example <https://xn--hmeenlinna-q5a.example/>',
    ],
    [
      'a host in Unicode',
      urlset('<loc>https://hämeenlinna.example/</loc>'),
      'hämeenlinna.example <https://hämeenlinna.example/>',
    ],
    [
      'a host in Punycode with a top-level domain',
      urlset('<loc>https://xn--80aswg.xn--p1ai/</loc>'),
      'сайт.рф <https://xn--80aswg.xn--p1ai/>',
    ],
  ],
  levels: [
    ['a dash', urlset(loc('/-/uutinen')), 'Uutinen </-/uutinen>'],
    ['a dash inside', urlset(loc('/fi/-/uutinen')), 'Fi [Uutinen </fi/-/uutinen>]'],
    ['the number of a group', urlset(loc('/-/1410869/uutinen')), 'Uutinen </-/1410869/uutinen>'],
    ['a number at the end', urlset(loc('/node/12345')), 'Node [12345 </node/12345>]'],
    [
      'years are levels',
      urlset(loc('/uutiset/2026/11/laki')),
      'Uutiset [2026 [11 [Laki </uutiset/2026/11/laki>]]]',
    ],
    ['two slashes', urlset(loc('/fi//laki')), 'Fi [Laki </fi//laki>]'],
    ['a page between two levels', urlset(loc('/a/b/c'), loc('/a')), 'A </a> [B [C </a/b/c>]]'],
    ['a folder after its page', urlset(loc('/a/'), loc('/a/b')), 'A </a/> [B </a/b>]'],
    ['the same page with a hash', urlset(loc('/a'), loc('/a#b')), 'A </a>'],
    [
      'the same page in two parts',
      [urlset(loc('/a')), urlset(loc('/a'), loc('/b'))],
      'A </a>, B </b>',
    ],
    ['only a dash', urlset(loc('/-')), 'a.example </->'],
  ],
};

for (const [group, cases] of Object.entries(groups)) {
  describe(`odd sitemaps: ${group}`, () => {
    for (const [name, source, expected] of cases) {
      it(name, () => {
        assert.equal(shown(parseSitemap(source)), expected);
      });
    }
  });
}

describe('odd sitemaps: bytes and problems', () => {
  it('reads gzip, blobs and responses', async () => {
    const xml = urlset(loc('/a'));
    for (const source of [gzipSync(xml), new Blob([xml]), new Response(xml)]) {
      assert.equal(shown(await parseSitemap(source)), 'A </a>');
    }
  });
  it('reports a sitemap without pages', () => {
    const { result, problems } = withProblems((options) => parseSitemap(urlset(), options));
    assert.deepEqual([result, problems.length], [[], 1]);
  });
  it('never gives two parts of an index one name', () => {
    const urls = ['a/x/s.xml', 'b/x/s.xml', 's.xml?a=1', 's.xml?b=1', 'x/s.xml', 's.xml.gz', 's'];
    const titles = parseSitemap(index(...urls.map((url) => `https://a.example/${url}`))).map(
      ({ title }) => title,
    );
    assert.equal(new Set(titles).size, urls.length, titles.join(', '));
  });
});
