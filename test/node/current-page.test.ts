import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '../../src/bundles/catalogues.js';
import { breadcrumbs, navigation, siteTree } from '../../src/markup/index.js';
import { matchCurrentPage, trail, type SiteNode } from '../../src/model/index.js';

/** The current URL, the URLs of the entries, and which of these are current. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['/a', ['/a', '/b'], ['/a']],
  ['/c', ['/a', '/b'], []],
  // Path
  ['/a/', ['/a'], ['/a']],
  ['/a', ['/a/'], ['/a/']],
  ['/a/index.html', ['/a/'], ['/a/']],
  ['/a/b', ['/a'], []],
  ['/', ['/', '/a'], ['/']],
  ['/A', ['/a'], ['/a']],
  ['/s%C3%A4hk%C3%B6', ['/sähkö'], ['/sähkö']],
  ['/100%', ['/100%'], ['/100%']],
  ['/a/./b/../c', ['/a/c'], ['/a/c']],
  // Hash
  ['/a#x', ['/a', '/a#y'], ['/a', '/a#y']],
  ['/a#?q=1', ['/a', '/a?q=1'], ['/a']],
  // Session ids
  ['/a;jsessionid=1A2B', ['/a'], ['/a']],
  ['/a', ['/a;jsessionid=1A2B.node1?x=1#top'], ['/a;jsessionid=1A2B.node1?x=1#top']],
  ['/a?PHPSESSID=1', ['/a', '/a?p=1'], ['/a']],
  ['/a?p=1&sid=77', ['/a', '/a?p=1'], ['/a?p=1']],
  ['/a?p=1', ['/a?jsessionid=8&p=1', '/a'], ['/a?jsessionid=8&p=1']],
  ['/a?side=1', ['/a', '/a?side=1'], ['/a?side=1']],
  // Query
  ['/a?p=1', ['/a'], ['/a']],
  ['/a', ['/a', '/a?p=1', '/a?p=2'], ['/a']],
  ['/a?p=2', ['/a', '/a?p=1', '/a?p=2'], ['/a?p=2']],
  ['/a?p=3', ['/a', '/a?p=1', '/a?p=2'], ['/a', '/a?p=1', '/a?p=2']],
  ['/a?p=1&q=2', ['/a', '/a?q=2&p=1'], ['/a?q=2&p=1']],
  ['/a?p=%C3%A4', ['/a', '/a?p=ä'], ['/a?p=ä']],
  ['/a?p=1', ['/a?p=1', '/a', '/a/?p=1'], ['/a?p=1', '/a', '/a/?p=1']],
  ['/a?', ['/a', '/a?p=1'], ['/a']],
  // Origin
  ['https://x.fi/a', ['/a', 'https://x.fi/a/', 'https://y.fi/a'], ['/a', 'https://x.fi/a/']],
  ['https://x.fi/a', ['http://x.fi/a'], []],
  // No URL
  ['', ['/', ''], []],
  ['https://', ['/'], []],
];

describe('the current page', () => {
  for (const [currentUrl, hrefs, expected] of CASES) {
    it(`${currentUrl || 'an empty URL'} among ${hrefs.join(', ')}`, async () => {
      const isCurrent = matchCurrentPage(currentUrl, hrefs);
      assert.deepEqual(hrefs.filter(isCurrent), expected);
      const nodes = hrefs.map((href): SiteNode => ({ title: href, href }));
      const options = { lang: 'fi', currentUrl };
      for (const markup of [navigation, siteTree, breadcrumbs].map((write) =>
        write(nodes, options),
      )) {
        const html = await collectResult(render(markup));
        assert.equal(html.match(/aria-current="page"/g)?.length ?? 0, expected.length, html);
      }
      if (expected.length > 0) assert.equal(trail(nodes, currentUrl).at(-1)?.href, expected[0]);
    });
  }

  it('marks no entry if the page has no URL, and no entry that has no URL', () => {
    assert.deepEqual([undefined, '/a'].filter(matchCurrentPage(undefined, ['/a'])), []);
    assert.deepEqual([undefined, null as never].filter(matchCurrentPage('/', [undefined])), []);
    assert.equal(matchCurrentPage('/undefined', [undefined])(undefined), false);
    assert.equal(matchCurrentPage(undefined, ['/a'])('/a'), false);
  });

  it('resolves relative URLs against a base', () => {
    const isCurrent = matchCurrentPage('b', ['b', '/a/b', '/b'], 'https://x.fi/a/');
    assert.deepEqual(['b', '/a/b', '/b'].filter(isCurrent), ['b', '/a/b']);
  });
});
