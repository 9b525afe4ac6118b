import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ParseError, parseSitemap } from '../../src/readers/index.js';
import { partTitles } from '../../src/readers/sitemap-titles.js';
import { withProblems } from '../support/problems.js';

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const urlset = (...urls: readonly string[]): string =>
  `<urlset ${NAMESPACES}>${urls.map((url) => `<url>${url}</url>`).join('')}</urlset>`;
const loc = (path: string): string => `<loc>https://a.example${path}</loc>`;
const alternate = (tag: string, path: string): string =>
  `<xhtml:link rel="alternate" hreflang="${tag}" href="https://a.example${path}"/>`;

describe('a page of a sitemap', () => {
  it('is in the language of an alternate that differs in the hash', () => {
    const [page] = parseSitemap(urlset(loc('/a') + alternate('fi', '/a#sisalto')));
    assert.equal(page?.lang, 'fi');
  });
  it('has no language if it is only the page for all others', () => {
    const [page] = parseSitemap(urlset(loc('/a') + alternate('x-default', '/a')));
    assert.deepEqual(page, { title: 'A', href: 'https://a.example/a' });
  });
  it('is given to pageTitle() with its alternates', () => {
    const [page] = parseSitemap(
      urlset(loc('/a') + alternate('x-default', '/b') + alternate('SV-fi', '/c')),
      { pageTitle: ({ alternates }) => Object.keys(alternates).join(' ') },
    );
    assert.equal(page?.title, 'x-default sv-FI');
  });
  it('is the same one with a session id', () => {
    const nodes = parseSitemap(urlset(loc('/a;jsessionid=1'), loc('/a')));
    assert.deepEqual(nodes, [{ title: 'A', href: 'https://a.example/a;jsessionid=1' }]);
  });

  const titles: readonly (readonly [string, string])[] = [
    ['/a.htm', 'A'],
    ['/20231/a', 'A'],
    ['/--', '--'],
  ];
  for (const [path, title] of titles) {
    it(`is named by its path: ${path}`, () => {
      const { result } = withProblems((options) => parseSitemap(urlset(loc(path)), options));
      assert.deepEqual(result, [{ title, href: `https://a.example${path}` }]);
    });
  }
  it('has the title of its path if pageTitle() throws, which is reported', () => {
    const { result, problems } = withProblems((options) =>
      parseSitemap(urlset(loc('/a')), {
        ...options,
        pageTitle: () => {
          throw new Error('no title');
        },
      }),
    );
    assert.equal(result[0]?.title, 'A');
    assert.deepEqual(problems, [{ expected: 'a title for each page', found: 'no title' }]);
  });
});

describe('a sitemap with faults', () => {
  it('reports at most 20 of them', () => {
    const wrong = Array.from({ length: 30 }, (_, at) => `<loc>x${String(at)}</loc>`);
    const { problems } = withProblems((options) =>
      parseSitemap(urlset(loc('/a'), ...wrong), options),
    );
    assert.equal(problems.length, 20);
  });
  it('is read in spite of another root element, which is reported', () => {
    const { result, problems } = withProblems((options) =>
      parseSitemap(`<pages><url>${loc('/a')}</url></pages>`, options),
    );
    assert.deepEqual(result, [{ title: 'A', href: 'https://a.example/a' }]);
    assert.equal(problems[0]?.found, '<pages>');
  });
  it('may name an HTML page in a comment', () => {
    assert.equal(parseSitemap(`<!-- <html> -->${urlset(loc('/a'))}`).length, 1);
  });
  it('is not a page that begins with white space', () => {
    assert.throws(
      () => parseSitemap('\n <html lang=fi>'),
      (error) => error instanceof ParseError && error.code === 'kind',
    );
  });
});

describe('the parts of a sitemap index', () => {
  const ORIGIN = 'https://a.example';
  const parts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'by the values of their queries',
      ['/sitemap.xml?type=news&page=1', '/sitemap.xml?type=news&page=2'],
      ['Sitemap news 1', 'Sitemap news 2'],
    ],
    ['by queries without values', ['/a.xml?b&c', '/a.xml?b&d'], ['A b c', 'A b d']],
    ['by number if they are equal', ['/a.xml', '/a.xml'], ['A 1', 'A 2']],
    [
      'by number if they would be named like another',
      ['/a-1.xml', '/a.xml?1', '/a.xml?2'],
      ['A 1', 'A 1 (2)', 'A 2'],
    ],
  ];
  for (const [name, paths, titles] of parts) {
    it(`have distinct titles ${name}`, () => {
      assert.deepEqual(partTitles(paths.map((path) => ORIGIN + path)), titles);
    });
  }
});
