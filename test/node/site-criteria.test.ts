import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { siteChecks } from '../../scripts/audit/shards/site.js';
import {
  inconsistentHelp,
  inconsistentNames,
  inconsistentNavigation,
  withOneWay,
  type BuiltPage,
} from '../../scripts/audit/site-criteria.js';
import { elements } from '../support/parsed-html.js';

type Links = Readonly<Record<string, string>>;

const linksOf = (links: Links): string =>
  Object.entries(links)
    .map(([href, name]) => `<a href="${href}">${name}</a>`)
    .join('');

const pageOf = (path: string, header: Links, main: Links = {}, lang = 'en'): BuiltPage => ({
  path,
  lang,
  all: elements(
    parse(`<vn-header>${linksOf(header)}<vn-language-selector><a href="/sv${path}">Svenska</a>
    </vn-language-selector></vn-header><main>${linksOf(main)}</main>`),
  ),
});

const MENU = { '/': 'Front page', '/news/': 'News', '/contact/': 'Contact' };

describe('criteria about the pages of a site together', () => {
  it('find links in another order, but not links that only some pages have', () => {
    const pages = [
      pageOf('/', MENU),
      pageOf('/news/', {
        '/': 'Front page',
        '/news/': 'News',
        '/news/1/': 'One',
        '/contact/': 'Contact',
      }),
      pageOf('/contact/', { '/contact/': 'Contact', '/': 'Front page' }),
      pageOf('/sv/', { '/contact/': 'Kontakt', '/': 'Startsida' }, {}, 'sv'),
    ];
    assert.deepEqual(inconsistentNavigation(pages), [
      '/contact/: vn-header / 0 is after vn-header /contact/ 0',
    ]);
  });

  it('find links with another name in the same language', () => {
    const pages = [
      pageOf('/', MENU),
      pageOf('/news/', { ...MENU, '/contact/': 'Get in touch' }),
      pageOf('/sv/', { '/contact/': 'Kontakt' }, {}, 'sv'),
    ];
    assert.deepEqual(inconsistentNames(pages), [
      '/news/: vn-header /contact/ 0 is "Get in touch", elsewhere "Contact"',
    ]);
  });

  it('find pages without help, and help in another order', () => {
    const isHelp = (href: string): boolean => href === '/contact/' || href.startsWith('tel:');
    const help = { '/contact/': 'Contact', 'tel:112': '112' };
    const pages = [
      pageOf('/', help),
      pageOf('/news/', { 'tel:112': '112', '/contact/': 'Contact' }),
      pageOf('/none/', { '/': 'Front page' }, { 'tel:112': '112' }),
    ];
    assert.deepEqual(inconsistentHelp(pages, isHelp), [
      '/none/: no help',
      '/news/: vn-header /contact/ 0 is after vn-header tel:112 0',
    ]);
  });

  it('count the ways to a page: links, the sitemap and the search', () => {
    const header = { '/sitemap/': 'Sitemap', '/search/': 'Search' };
    const pages = [
      pageOf('/', header, { '/linked/': 'Linked' }),
      pageOf('/sitemap/', header, { '/': 'Front', '/linked/': 'Linked', '/listed/': 'Listed' }),
      pageOf('/search/', header, { '/': 'Front' }),
      pageOf('/linked/', header),
      pageOf('/listed/', header),
      pageOf('/found/', header),
      pageOf('/hidden/', {}, {}),
      pageOf('/thanks/', header),
    ];
    const ways = {
      sitemaps: { en: '/sitemap/' },
      searches: { en: '/search/' },
      isFound: ({ path }: BuiltPage): boolean =>
        ['/found/', '/listed/', '/sitemap/'].includes(path),
      isStep: ({ path }: BuiltPage): boolean => path === '/thanks/',
    };
    assert.deepEqual(withOneWay(pages, ways), [
      '/search/: 1 of three ways',
      '/found/: 1 of three ways',
      '/hidden/: 0 of three ways',
    ]);
  });

  it('hold on the built demonstration site', () => {
    assert.deepEqual(
      siteChecks().flatMap(({ id, problems }) => problems.map((one) => `${id}: ${one}`)),
      [],
    );
  });
});
