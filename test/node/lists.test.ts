import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { serve } from '../../scripts/lib/serve.js';
import { answerQuery } from '../../site/answer.js';
import { LIST_PAGES, NEWS_PAGES } from '../../stories/pages/lists.js';
import { bodyHtml } from '../../stories/pages/document.js';
import {
  attribute,
  elements,
  named,
  textOf as rawTextOf,
  type ParsedElement,
} from '../support/parsed-html.js';

const textOf = (one: ParsedElement): string => rawTextOf(one).replace(/\s+/g, ' ');
const hasClass = (one: ParsedElement, name: string): boolean =>
  (attribute(one, 'class') ?? '').split(' ').includes(name);

/** What a visitor sees of a limited list. */
interface Seen {
  readonly all: readonly ParsedElement[];
  readonly title: string;
  readonly count: string;
  readonly items: readonly string[];
  readonly limits: readonly (readonly [string, string | undefined])[];
  readonly pages: readonly (string | undefined)[];
  readonly chosen: readonly string[];
  readonly query: string | undefined;
}

function see(path: string, query: string | Record<string, string>): Seen {
  const all = elements(parse(answerQuery(path, new URLSearchParams(query))?.body ?? ''));
  const inside = (name: string): readonly ParsedElement[] =>
    all.filter((one) => hasClass(one, name)).flatMap(elements);
  const form = inside('vn-filter-form');
  return {
    all,
    title: named(all, 'title').map(textOf).join(),
    count: named(all, 'h2').map(textOf)[0] ?? '',
    items: named(inside('vn-result-list'), 'li')
      .flatMap((one) => elements(one).filter(({ tagName }) => /^h[34]$/.test(tagName)))
      .map(textOf),
    limits: named(inside('vn-limits'), 'a').map((one) => [
      textOf(one).trim(),
      attribute(one, 'href'),
    ]),
    pages: named(inside('vn-pagination'), 'a').map((one) => attribute(one, 'href')),
    chosen: form
      .filter((one) => ['checked', 'selected'].some((name) => attribute(one, name) !== undefined))
      .map((one) => attribute(one, 'value') ?? ''),
    query: attribute(
      named(form, 'input').find((one) => attribute(one, 'name') === 'q'),
      'value',
    ),
  };
}

const NEWS = '/ajankohtaista/tiedotteet-ja-uutiset/';
const PUBLICATIONS = '/julkaisut/';
const EVENTS = '/ajankohtaista/tapahtumat/';

describe('a list with limits', () => {
  it('has the items within them, their number, and what was chosen', () => {
    const releases = see(NEWS, 'q=&tyyppi=tiedote&vuosi=2026&aihe=');
    assert.equal(releases.count, '2 tulosta');
    assert.equal(releases.items.length, 2);
    assert.deepEqual(releases.chosen, ['tiedote', '2026', '']);
    const both = see(NEWS, 'tyyppi=tiedote&tyyppi=uutinen&aihe=pelastustoimi');
    assert.equal(both.count, '3 tulosta');
    assert.deepEqual(both.chosen, ['tiedote', 'uutinen', '', 'pelastustoimi']);
    const guides = see('/sv/publications/', 'tyyppi=opas');
    assert.deepEqual(guides.items, ['Husbolagets räddningsplan: en guide för styrelser']);
    const older = see('/en/publications/', 'vuosi=2025');
    assert.equal(older.count, '1 result');
  });

  it('searches titles, summaries, types and places, in the language of each item', () => {
    const found = see(PUBLICATIONS, 'q=PALOVAROITTIMIEN+huolto');
    assert.equal(found.count, '1 tulos haulla ”PALOVAROITTIMIEN huolto”');
    assert.equal(found.query, 'PALOVAROITTIMIEN huolto');
    assert.equal(see(EVENTS, 'q=tampere-talo').items.length, 1);
    assert.equal(see(NEWS, 'q=ministrarna').items.length, 1);
    assert.equal(see(PUBLICATIONS, 'q=oppaita').items.length, 1);
  });

  it('lists upcoming events unless past ones are chosen', () => {
    assert.equal(see(EVENTS, 'q=&aika=').count, '6 tulosta');
    const past = see(EVENTS, 'aika=menneet');
    assert.deepEqual(past.items, [
      'Tiedotustilaisuus: maahanmuuton tilastot',
      'Keskustelutilaisuus järjestöille rahankeräyksistä',
    ]);
    assert.deepEqual(past.chosen, ['menneet']);
  });

  it('names each limit in a link to the list without it, and one without any', () => {
    assert.deepEqual(see(NEWS, 'q=uudistus&tyyppi=tiedote&tyyppi=uutinen&vuosi=2026').limits, [
      ['Hakusana: uudistus – poista rajaus', `${NEWS}?tyyppi=tiedote&tyyppi=uutinen&vuosi=2026`],
      ['Tiedotteet – poista rajaus', `${NEWS}?q=uudistus&tyyppi=uutinen&vuosi=2026`],
      ['Uutiset – poista rajaus', `${NEWS}?q=uudistus&tyyppi=tiedote&vuosi=2026`],
      ['2026 – poista rajaus', `${NEWS}?q=uudistus&tyyppi=tiedote&tyyppi=uutinen`],
      ['Poista kaikki rajaukset', NEWS],
    ]);
    assert.equal(see(NEWS, 'vuosi=2026').limits[0]?.[1], NEWS);
    assert.deepEqual(see(NEWS, 'q=').limits, []);
  });

  it('keeps the limits on each of its pages', () => {
    const first = see(PUBLICATIONS, 'vuosi=2026&tyyppi=selvitys');
    assert.equal(first.items.length, 4);
    assert.deepEqual(see(PUBLICATIONS, 'vuosi=2026').pages, [
      `${PUBLICATIONS}?vuosi=2026`,
      `${PUBLICATIONS}?vuosi=2026&sivu=2`,
      `${PUBLICATIONS}?vuosi=2026&sivu=2`,
    ]);
    const second = see(PUBLICATIONS, 'vuosi=2026&sivu=2');
    assert.equal(second.items.length, 1);
    assert.equal(second.title, '5 tulosta – Sivu 2 / 2 – Julkaisut – VN Elements demo');
    assert.equal(see(PUBLICATIONS, 'vuosi=2026&sivu=99').items.length, 1);
    assert.equal(see(PUBLICATIONS, 'vuosi=2026&sivu=-1').items.length, 4);
    assert.deepEqual(first.pages, []);
  });

  it('prints its whole URL', () => {
    const printed = (query: string): string =>
      see(PUBLICATIONS, query)
        .all.filter((one) => hasClass(one, 'vn-page-url'))
        .map(textOf)
        .join();
    assert.match(printed('sivu=9&vuosi=2026'), /\.example\/julkaisut\/\?vuosi=2026&sivu=2\s*$/);
    assert.match(printed('q='), /\.example\/julkaisut\/\s*$/);
  });

  it('is the same in other languages', () => {
    const links = see(NEWS, 'vuosi=2026&sivu=1')
      .all.filter(({ tagName }) => tagName === 'link')
      .flatMap((one) => (attribute(one, 'hreflang') === 'sv' ? [attribute(one, 'href')] : []));
    assert.deepEqual(links, ['/sv/topical/press/?vuosi=2026']);
  });

  it('advises where nothing is within the limits', () => {
    const none = see(NEWS, 'q=zzzz&aihe=rajat');
    assert.equal(none.count, 'Ei tuloksia haulla ”zzzz”');
    assert.deepEqual(none.items, []);
    assert.equal(none.limits.length, 3);
    const hrefs = none.all.map((one) => attribute(one, 'href'));
    assert.ok(hrefs.includes('/haku/?q=zzzz'));
    assert.match(none.all.map(textOf)[0] ?? '', /Tarkista oikeinkirjoitus\. ?Poista rajauksia/);
    const topic = see(NEWS, 'aihe=rajat');
    assert.equal(topic.count, 'Ei tuloksia');
    assert.doesNotMatch(topic.all.map(textOf)[0] ?? '', /oikeinkirjoitus/);
  });

  it('ignores values that its fields do not offer', () => {
    const whole = see(NEWS, 'q=');
    for (const query of [
      'vuosi=1999',
      'tyyppi=constructor&vuosi=__proto__',
      'aihe=%22%3E%3Cscript%3E',
      'tyyppi[]=tiedote&vuosi[$ne]=2026',
      'aika=menneet',
      'sivu=NaN',
      'q=%00%0a',
    ]) {
      const seen = see(NEWS, query);
      assert.equal(seen.count, whole.count, query);
      assert.deepEqual(seen.items, whole.items, query);
      assert.deepEqual(seen.limits, [], query);
    }
    assert.equal(see(NEWS, 'tyyppi=x&tyyppi=tiedote').limits.length, 2);
  });

  const HOSTILE = [
    '"><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    "' onmouseover=alert(1) x='",
    '</title></option></select><svg onload=alert(1)>',
    'javascript:alert(1)',
    '{page}{n}{query}$&$1',
    '%00%ff',
    'a&vuosi=2026&q=b#c+d%26',
  ];
  for (const value of HOSTILE) {
    it(`is text where ${JSON.stringify(value)} was sent`, () => {
      const benign = see(NEWS, 'q=zzzz').all;
      const hostile = { q: value, vuosi: value, tyyppi: value, aihe: value, sivu: value };
      const { all, query, limits, pages } = see(NEWS, hostile);
      for (const name of ['script', 'img', 'svg', 'title', 'option', 'a'])
        assert.equal(named(all, name).length, named(benign, name).length, name);
      assert.ok(all.every(({ attrs }) => attrs.every((one) => !one.name.startsWith('on'))));
      assert.ok(all.every((one) => !/^\s*javascript:/i.test(attribute(one, 'href') ?? '')));
      assert.equal(query, value);
      assert.equal(limits[0]?.[0], `Hakusana: ${value} – poista rajaus`);
      assert.deepEqual(pages, []);
      const again = all
        .map((one) => attribute(one, 'href') ?? '')
        .filter((href) => href.includes('?q='));
      assert.ok(again.length >= 3, 'the other languages, and the search');
      for (const href of again) {
        const sent = [...new URL(href, 'https://site.invalid').searchParams];
        assert.deepEqual(sent, [['q', value]], href);
      }
    });
  }

  it('keeps what looks like a placeholder in the URLs of its pages', () => {
    const seen = see(NEWS, { q: '{page}' });
    assert.equal(seen.count, 'Ei tuloksia haulla ”{page}”');
    const { pages } = see(PUBLICATIONS, { q: 'a', vuosi: '{page}' });
    assert.ok(pages.length > 0 && pages.every((href) => href?.startsWith(`${PUBLICATIONS}?q=a`)));
  });

  it('does not say that its form needs a server, as the files of the site do', () => {
    for (const page of [...NEWS_PAGES, ...LIST_PAGES].filter(({ lang }) => lang === 'fi'))
      assert.match(bodyHtml(page), /kun esittelysivuston oma palvelin vastaa/, page.path);
    const text = textOf(see(PUBLICATIONS, 'vuosi=2026').all[0]!);
    assert.match(text, /Vuosien 2025–2027 sisällöt ovat keksittyjä/);
    assert.doesNotMatch(text, /oma palvelin/);
  });

  it('is sent by the server for the lists only, whatever the first parameter', async () => {
    const { url, server } = await serve({ port: 0 });
    const ask = async (path: string): Promise<string> => (await fetch(url + path)).text();
    try {
      for (const name of ['q', 'tyyppi', 'vuosi', 'aihe', 'aika', 'sivu'])
        assert.doesNotMatch(await ask(`${NEWS}?${name}=`), /oma palvelin/, name);
      assert.match(await ask('/julkaisut?tyyppi=opas'), /<h2[^>]*>\s*1 tulos\s*</);
      assert.match(await ask('/en/topical/events/?x=1&aika=menneet'), /2 results/);
      assert.match(await ask(`${NEWS}?sivu=2&vuosi=`), /aria-current="page"\s*>2</);
      assert.match(await ask('/?vuosi=2026'), /<h1>Turvallinen arki/);
      assert.equal((await fetch(`${url}/nowhere/?vuosi=2026`)).status, 404);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
