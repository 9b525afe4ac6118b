import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SiteNode } from '../../src/model/index.js';
import { ParseError, parseSitemap, type SitemapPage } from '../../src/readers/index.js';
import { readableHost } from '../../src/readers/readable-host.js';
import { parseSitemapInSteps } from '../../src/readers/sitemap.js';
import { withProblems } from '../support/problems.js';

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
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
    .map(({ title, href, lang, children }) =>
      [
        title,
        href && `<${href.replace('https://a.example', '')}>`,
        lang && `(${lang})`,
        children && `[${shown(children)}]`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
const titles = (...urls: readonly string[]): readonly string[] =>
  parseSitemap(index(...urls)).map(({ title }) => title);

describe('the titles of the parts of a sitemap index', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'are told apart by all parameters where their values are equal',
      ['https://a.example/s.xml?page=1&amp;lang=fi', 'https://a.example/s.xml?news=1&amp;lang=fi'],
      ['S page=1 lang=fi', 'S news=1 lang=fi'],
    ],
    [
      'have the whole path where neither folder nor host is enough',
      ['https://a.example/x/s.xml', 'https://a.example/y/s.xml', 'https://b.example/x/s.xml'],
      ['S a.example /x/s.xml', 'S a.example /y/s.xml', 'S b.example /x/s.xml'],
    ],
    [
      'are numbered where only the scheme differs',
      ['https://a.example/t.xml', 'http://a.example/s.xml', 'https://a.example/s.xml'],
      ['T', 'S 2', 'S 3'],
    ],
    [
      'are numbered where the title of another part is the same by then',
      [
        'https://a.example/a/sitemap.xml',
        'https://a.example/b/sitemap.xml',
        'https://a.example/sitemap-a.xml',
      ],
      ['Sitemap a', 'Sitemap b', 'Sitemap a (3)'],
    ],
  ];
  for (const [name, urls, expected] of cases) {
    it(name, () => {
      assert.deepEqual(titles(...urls), expected);
    });
  }
});

describe('the pages of a sitemap', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'are no levels of numbers that begin like a year',
      urlset(loc('/fi/20121/uutinen')),
      'Fi [Uutinen </fi/20121/uutinen>]',
    ],
    [
      'are levels of years of two centuries',
      urlset(loc('/1999/a'), loc('/2099/b'), loc('/2100/c')),
      '1999 [A </1999/a>], 2099 [B </2099/b>], C </2100/c>',
    ],
    [
      'have titles without the ending of a file',
      urlset(loc('/a.htm'), loc('/b.html'), loc('/c.php'), loc('/d.asp'), loc('/e.jsp')),
      'A </a.htm>, B </b.html>, C </c.php>, D </d.asp>, E </e.jsp>',
    ],
    ['have a title even if it has no letters', urlset(loc('/a/__')), 'A [__ </a/__>]'],
    ['have a title even if it is only an ending', urlset(loc('/a/.html')), 'A [.html </a/.html>]'],
    [
      'are in the language of their own alternate, whatever its hash',
      urlset(loc('/a#x') + alternate('sv', '/b') + alternate('fi', '/a')),
      'A </a#x> (fi)',
    ],
    [
      'are listed once with and without a session',
      urlset(loc('/a;jsessionid=1A2B'), loc('/a')),
      'A </a;jsessionid=1A2B>',
    ],
    [
      'are found in a document with a comment about HTML',
      `<!-- for pages with <html> -->${urlset(loc('/a'))}`,
      'A </a>',
    ],
    [
      'have the URLs of their own entry only',
      `<urlset><loc>https://a.example/x</loc><url><loc>https://a.example/a</loc></url><url><loc>https://a.example/b</loc><loc>https://a.example/c</loc></url></urlset>`,
      'A </a>, B </b>, C </c>',
    ],
  ];
  for (const [name, xml, expected] of cases) {
    it(name, () => {
      assert.equal(shown(parseSitemap(xml)), expected);
    });
  }

  it('are given to the function of titles with all their alternates', () => {
    const seen: SitemapPage[] = [];
    parseSitemap(
      urlset(
        `${loc('/a')}${alternate('fi', '/a')}${alternate('X-Default', '/')}<xhtml:link href="https://a.example/b"/><xhtml:link hreflang="sv" href="javascript:1"/>`,
      ),
      {
        pageTitle: (page) => {
          seen.push(page);
          return undefined;
        },
      },
    );
    assert.deepEqual(seen, [
      {
        href: 'https://a.example/a',
        alternates: { fi: 'https://a.example/a', 'x-default': 'https://a.example/' },
      },
    ]);
  });
  it('have a title of their path where the function of titles fails', () => {
    const { result, problems } = withProblems((options) =>
      parseSitemap(urlset(loc('/a'), loc('/b')), {
        ...options,
        pageTitle: ({ href }) => {
          if (href.endsWith('a')) throw new Error('no title');
          return 'Sivu';
        },
      }),
    );
    assert.equal(shown(result), 'A </a>, Sivu </b>');
    assert.deepEqual(problems, [{ expected: 'a title for each page', found: 'no title' }]);
  });
  it('have their language after any number of languages that do not exist', () => {
    const junk = Array.from({ length: 1100 }, (_, at) => alternate(`qaa-x-n${String(at)}`, '/b'));
    const xml = urlset(loc('/a') + junk.join(''), loc('/c') + alternate('krl', '/c'));
    assert.equal(shown(parseSitemap(xml)), 'A </a>, C </c> (krl)');
  });
  it('are reported at most 20 times', () => {
    const { result, problems } = withProblems((options) =>
      parseSitemap(urlset(loc('/a'), ...Array.from({ length: 30 }, () => '<loc>x</loc>')), options),
    );
    assert.deepEqual([shown(result), problems.length], ['A </a>', 20]);
    assert.deepEqual(problems[0], { expected: 'a web URL in <loc>', found: '"x"' });
  });
  it('are not looked for in HTML', () => {
    for (const html of ['\n <!DOCTYPE HTML><p>a</p>', '<HTML></HTML>', '<html lang="fi">']) {
      assert.throws(
        () => parseSitemap(html),
        (error) => error instanceof ParseError && /an HTML page/.test(error.message),
        html,
      );
    }
  });
  it('are read from a document with another root element, which is reported', () => {
    const { result, problems } = withProblems((options) =>
      parseSitemap(`<urls><url>${loc('/a')}</url></urls>`, options),
    );
    assert.equal(shown(result), 'A </a>');
    assert.deepEqual(problems, [
      { expected: 'a sitemap.xml with <urlset> or <sitemapindex>', found: '<urls>' },
    ]);
    assert.throws(() => parseSitemap('<urls><url/></urls>'), { code: 'kind' });
  });
  it('are read with few pauses', () => {
    const pauses = (count: number): number => {
      const all = Array.from({ length: count }, (_, at) => loc(`/a/${String(at)}x`));
      const steps = parseSitemapInSteps(urlset(...all));
      let found = 0;
      while (!steps.next().done) found += 1;
      return found;
    };
    assert.ok(pauses(10) < 3);
    assert.ok(pauses(2500) >= 4 && pauses(2500) < 20, String(pauses(2500)));
  });
});

describe('a label in Punycode', () => {
  // RFC 3492, section 6.2: a hyphen ends the ASCII letters only if there are any.
  it('with a hyphen in front is not one', () => {
    assert.equal(readableHost('xn---a.example'), 'xn---a.example');
    assert.equal(readableHost('xn--a-.example'), 'a.example');
  });
});
