import assert from 'node:assert/strict';
import { request as ask } from 'node:http';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { serve } from '../../scripts/lib/serve.js';
import { answerQuery } from '../../site/answer.js';
import {
  correctionOf,
  excerptOf,
  findEntries,
  type SearchEntry,
} from '../../stories/pages/find.js';
import { readRequest } from '../../stories/pages/search-request.js';
import { attribute, elements, named, textOf, type ParsedElement } from '../support/parsed-html.js';

const entry = (data: Partial<SearchEntry>): SearchEntry => ({
  title: 'Sivu',
  href: '/sivu/',
  lang: 'fi',
  kind: 'pages',
  text: '',
  ...data,
});

describe('the search of the demonstration site', () => {
  const titles = (entries: readonly Partial<SearchEntry>[], query: string, lang = 'fi'): string[] =>
    findEntries(entries.map(entry), query, lang).map(({ title }) => title);

  it('folds case and diacritics by the letters of the language', () => {
    const entries = [{ title: 'Näkövammaiset' }, { title: 'Nakki' }, { title: 'Café' }];
    assert.deepEqual(titles(entries, 'NÄKÖ'), ['Näkövammaiset']);
    assert.deepEqual(titles(entries, 'nak'), ['Nakki'], 'ä is a letter of its own in Finnish');
    assert.deepEqual(titles(entries, 'cafe'), ['Café']);
    assert.deepEqual(titles([{ title: 'Hätä\u00adkeskus' }], 'hätäkeskus'), ['Hätä\u00adkeskus']);
  });

  it('finds what contains every word, in any order and place', () => {
    const entries = [{ title: 'Poliisi ja rajat' }, { title: 'Poliisi', text: 'Rajoilla' }];
    assert.deepEqual(titles(entries, ' raja  poliisi '), ['Poliisi ja rajat']);
    assert.deepEqual(titles(entries, 'raj poliisi').length, 2);
    assert.deepEqual(titles(entries, 'poliisi x'), []);
    assert.deepEqual(titles(entries, ''), []);
    assert.deepEqual(titles(entries, ' \n '), []);
  });

  it('lists titles first, then the language of the page, then the newest', () => {
    const entries: readonly Partial<SearchEntry>[] = [
      { title: 'Teksti', text: 'budget' },
      { title: 'Budget', lang: 'sv' },
      { title: 'Budget 1', date: '2025-01-01' },
      { title: 'Budget 2', date: '2026-01-01' },
    ];
    assert.deepEqual(titles(entries, 'budget'), ['Budget 2', 'Budget 1', 'Budget', 'Teksti']);
  });

  it('excerpts the text around a word, and whole words only', () => {
    const long = `${'alku '.repeat(60)}kohta ${'loppu '.repeat(60)}`.trim();
    const found = excerptOf(entry({ text: long }), 'kohta', 'fi');
    assert.match(found, /^… (?:alku )+kohta (?:loppu )+…$/);
    assert.ok(found.length <= 170, String(found.length));
    assert.equal(excerptOf(entry({ text: 'lyhyt' }), 'x', 'fi'), 'lyhyt');
    assert.equal(excerptOf(entry({ text: 'x'.repeat(500) }), 'y', 'fi'), `${'x'.repeat(160)} …`);
  });

  it('corrects a word by few letters, and by none of another language', () => {
    const entries = [
      entry({ title: 'Palovaroitin, huolto' }),
      entry({ title: 'Larm', lang: 'sv' }),
    ];
    assert.equal(correctionOf('palovaroitinn', entries, 'fi'), 'palovaroitin');
    assert.equal(correctionOf('HUOLTA', entries, 'fi'), 'huolto');
    assert.equal(correctionOf('hulta', entries, 'fi'), undefined);
    assert.equal(correctionOf('larn', entries, 'fi'), undefined);
    assert.equal(correctionOf('palovaroitinn huolto', entries, 'fi'), undefined);
  });

  it('reads its parameters leniently', () => {
    const read = (query: string): ReturnType<typeof readRequest> =>
      readRequest(new URLSearchParams(query));
    assert.equal(read('').query, '');
    assert.equal(read('q=a%00b%0a%E2%80%AEc').query, 'a b c');
    assert.equal(Array.from(read(`q=${'😀'.repeat(300)}`).query).length, 200);
    assert.equal(read('q=a&tyyppi=constructor').kind, undefined);
    assert.equal(read('q=a&tyyppi=events&tyyppi=x').kind, 'events');
    assert.equal(read('q=a&q=b').query, 'a');
    assert.ok(Number.isNaN(read('q=a&sivu=x').page));
  });
});

/** The elements of the page that answers a search. */
const pageFor = (path: string, query: string): readonly ParsedElement[] =>
  elements(parse(answerQuery(path, new URLSearchParams(query))?.body ?? ''));
describe('the answer to a search', () => {
  it('begins its title with the number of results and the query', () => {
    const title = (path: string, query: string): string =>
      textOf(named(pageFor(path, query), 'title')[0]!);
    assert.equal(
      title('/haku/', 'q=taloyhti%C3%B6n'),
      '1 tulos haulla ”taloyhtiön” – Haku – VN Elements demo',
    );
    assert.match(
      title('/haku', 'q=poliisi&sivu=2'),
      /^\d+ tulosta haulla ”poliisi” – Sivu 2 \/ \d+ – Haku/,
    );
    assert.match(title('/sv/search/', 'q=styrelser'), /^1 resultat för ”styrelser” – Sök/);
    assert.match(title('/en/search/', 'q=zzzz'), /^No results for “zzzz” – Search/);
    assert.match(title('/en/search/', `q=${'z'.repeat(150)}`), /^No results for “z{60}…” – Search/);
    assert.equal(title('/en/search/', 'q='), 'Search – VN Elements demo');
    assert.equal(answerQuery('/', new URLSearchParams('q=a')), undefined);
  });

  it('keeps the query in the field, and marks hits in another language', () => {
    const all = pageFor('/haku/', 'q=m%C3%A4nniskohandel');
    const field = named(all, 'input').find((one) => attribute(one, 'id') === 'q');
    assert.equal(attribute(field, 'value'), 'människohandel');
    const heads = named(all, 'h3').map((one) => named(elements(one), 'a')[0]);
    assert.equal(heads.length, 3);
    assert.ok(heads.every((one) => attribute(one, 'lang') === 'sv'));
    assert.match(textOf(all[0]!), /På svenska › Evenemang/);
  });

  it('limits results to a kind, and numbers outside the list lead to its nearest end', () => {
    const hits = (query: string): number => named(pageFor('/haku/', query), 'h3').length;
    assert.equal(hits('q=pelastus'), 5);
    assert.equal(hits('q=pelastus&tyyppi=publications'), 1);
    assert.equal(hits('q=pelastus&tyyppi=events&sivu=99'), 1);
    assert.ok(hits('q=pelastus&sivu=99') > 0);
    assert.equal(hits('q=pelastus&sivu=NaN'), 5);
    assert.equal(hits('q=poliisi&tyyppi=events'), 0);
    const current = pageFor('/haku/', 'q=pelastus&tyyppi=events').filter(
      (one) => attribute(one, 'aria-current') === 'page' && attribute(one, 'href')?.includes('?q='),
    );
    assert.deepEqual(current.map(textOf), ['Tapahtumat (1)']);
  });

  it('offers a correction, advice and other places where nothing was found', () => {
    const all = pageFor('/haku/', 'q=palovaroitinn');
    const links = named(all, 'a').map((one) => attribute(one, 'href'));
    assert.ok(links.includes('/haku/?q=palovaroitin'));
    assert.ok(links.includes('/sivukartta/') && links.includes('/yhteystiedot'));
    assert.equal(named(all, 'mark').length, 0);
  });

  const HOSTILE = [
    '"><script>alert(1)</script>',
    "' onmouseover=alert(1) x='",
    '</title><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '{page}{n}{query}$&$1',
    '\u0000\u202e<svg/onload=alert(1)>',
    'poliisi <b>',
    'a&tyyppi=events&q=b#c+d%26',
    '%00%ff',
    '\ud800',
  ];
  const isSearch = (href: string): boolean => href.includes('?q=');
  const queriesIn = (href: string): readonly (readonly [string, string])[] => [
    ...new URL(href, 'https://site.invalid').searchParams,
  ];
  for (const query of HOSTILE) {
    it(`to ${JSON.stringify(query)} is text`, () => {
      const benign = pageFor('/haku/', 'q=zzzz');
      const all = pageFor('/haku/', new URLSearchParams({ q: query }).toString());
      for (const name of ['script', 'img', 'svg', 'b', 'title'])
        assert.equal(named(all, name).length, named(benign, name).length, name);
      assert.ok(all.every(({ attrs }) => attrs.every((one) => !one.name.startsWith('on'))));
      assert.ok(
        named(all, 'a').every((one) => !/^\s*javascript:/i.test(attribute(one, 'href') ?? '')),
      );
      const field = named(all, 'input').find((one) => attribute(one, 'id') === 'q');
      const read = readRequest(new URLSearchParams({ q: query })).query;
      assert.equal(attribute(field, 'value'), read);
      const again = all.flatMap((one) => attribute(one, 'href') ?? []).filter(isSearch);
      assert.ok(again.length >= 2, 'the other languages');
      for (const href of again) assert.deepEqual(queriesIn(href), [['q', read]], href);
    });
  }

  it('is sent by the server for the search pages only', async () => {
    const { url, server } = await serve({ port: 0 });
    try {
      const found = await fetch(`${url}/sv/search/?x=1&q=styrelser`);
      assert.equal(found.status, 200);
      assert.match(await found.text(), /<html lang="sv">[^]*1 resultat för ”styrelser”/);
      assert.match(await (await fetch(`${url}/?q=a`)).text(), /<h1>Turvallinen arki/);
      assert.equal((await fetch(`${url}/nowhere/?q=a`)).status, 404);
      // A path that is no URL.
      const status = await new Promise((resolve) => {
        ask(url, { path: '//?q=a' }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
      assert.ok(status === 404 || status === 500 || status === 200, String(status));
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
