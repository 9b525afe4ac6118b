import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString, type PressReleaseOptions } from '../../src/markup/index.js';
import { formatOf } from '../../src/markup/release-related.js';
import type { PressRelease } from '../../src/model/index.js';

/** A release without white space beside tags. */
const markupOf = (release: Partial<PressRelease>, options?: PressReleaseOptions): string =>
  renderToString(pressRelease({ lang: 'fi', headline: 'A', ...release }, options))
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1');

const time = (datetime: string, text: string): string =>
  `<time datetime="${datetime}">${text}</time>`;

describe('the dates and publishers of a release', () => {
  const metaOf = (release: Partial<PressRelease>, options?: PressReleaseOptions): string =>
    /<div class="vn-meta">.*?<\/div>(?=<div class="vn-text"|<\/article>)/.exec(
      markupOf(release, options),
    )?.[0] ?? '';
  const entry = (term: string, description: string): string =>
    `<div><dt>${term}</dt><dd>${description}</dd></div>`;

  it('are terms with their descriptions, in order', () => {
    const release: Partial<PressRelease> = {
      published: '2026-01-02T10:00',
      updated: '2026-01-03T10:00',
      translated: '2026-01-04',
      publishers: [{ text: 'Departementet', lang: 'sv' }, { text: 'B' }],
      body: ['c'],
    };
    const published = entry(
      'Julkaisuajankohta',
      time('2026-01-02T10:00:00+02:00', '2.1.2026 10.00'),
    );
    const others = [
      entry('Päivitetty', time('2026-01-03T10:00:00+02:00', '3.1.2026 10.00')),
      entry('Käännös julkaistu', time('2026-01-04', '4.1.2026')),
      entry('Julkaisija', '<span lang="sv">Departementet</span></dd><dd><span>B</span>'),
    ].join('');
    assert.equal(metaOf(release), `<div class="vn-meta"><dl>${published}${others}</dl></div>`);
    assert.equal(
      metaOf(release, { readingTime: true }),
      `<div class="vn-meta"><dl>${published}${others}${entry('Lukuaika', '1 min')}</dl></div>`,
    );
  });

  it('are nothing if all is unknown', () => {
    assert.equal(metaOf({}), '');
  });

  it('are not a list if only the language versions are known', () => {
    const html = metaOf({ versions: [{ lang: 'sv', href: '/sv' }] });
    assert.match(html, /^<div class="vn-meta"><vn-language-selector variant="article"><nav/);
    assert.doesNotMatch(html, /<dl>/);
  });
});

describe('the notices of a release', () => {
  it('are in the language of the release', () => {
    const html = markupOf({ archived: true, machineTranslated: true });
    for (const text of [
      'Tämä sivu on arkistoitu, eikä sitä enää päivitetä.',
      'Tämä teksti on konekäännös.',
    ]) {
      assert.ok(html.includes(`<div class="vn-notice"><p>${text}</p></div>`), text);
    }
  });
});

describe('the events of a release', () => {
  type Event = NonNullable<PressRelease['events']>[number];
  /** What follows the heading of the events. */
  const eventOf = (event: Event, lang = 'fi'): string | undefined =>
    /<section class="vn-events".*?<\/h2>(.*?)<\/section>/.exec(
      markupOf({ lang, events: [event] }),
    )?.[1];
  const nine = time('2026-12-02T09:00:00+02:00', '2.12.2026 9.00');

  it('have a time, a place and links', () => {
    const event = {
      title: 'Tilaisuus',
      href: '/a',
      start: '2026-12-02T09:00',
      end: '2026-12-02T11:30',
      place: 'Helsinki',
      stream: { text: 'Katso', href: '/b' },
      registration: { text: 'Ilmoittaudu', href: '/c' },
    };
    assert.equal(
      eventOf(event),
      '<h3><a href="/a">Tilaisuus</a></h3><dl>' +
        `<div><dt>Aika</dt><dd>${nine}–${time('2026-12-02T11:30:00+02:00', '11.30')}</dd></div>` +
        '<div><dt>Paikka</dt><dd>Helsinki</dd></div>' +
        '<div><dt>Suora lähetys</dt><dd><a href="/b">Katso</a></dd></div>' +
        '<div><dt>Ilmoittautuminen</dt><dd><a href="/c">Ilmoittaudu</a></dd></div></dl>',
    );
  });

  it('have no list if only their title is known', () => {
    assert.equal(eventOf({ title: 'A' }), '<h3><span>A</span></h3>');
    const place = '<h3><span>A</span></h3><dl><div><dt>Paikka</dt><dd>B</dd></div></dl>';
    assert.equal(eventOf({ title: 'A', place: 'B' }), place);
  });

  for (const [start, end, expected] of [
    ['2026-12-02T09:00', undefined, nine],
    ['2026-12-02T09:00', '2026-12-02T09:00', nine],
    [undefined, '2026-12-02T09:00', nine],
    ['2026-12-02T09:00', '2026-12-02', `${nine}–${time('2026-12-02', '2.12.2026')}`],
    [
      '2026-12-02',
      '2026-12-03',
      `${time('2026-12-02', '2.12.2026')}–${time('2026-12-03', '3.12.2026')}`,
    ],
    [
      '2026-12-02T09:00',
      '2026-12-03T09:05',
      `${nine}–${time('2026-12-03T09:05:00+02:00', '3.12.2026 9.05')}`,
    ],
    [
      '2026-12-02T09:00',
      '2026-12-02T09:05',
      `${nine}–${time('2026-12-02T09:05:00+02:00', '9.05')}`,
    ],
    ['aamulla', '2026-12-02T09:00', `aamulla–${nine}`],
    ['2026-12-02T09:00', 'iltapäivällä', `${nine}–iltapäivällä`],
    ['aamulla', 'iltapäivällä', 'aamulla–iltapäivällä'],
  ] as const) {
    it(`from ${start ?? 'nothing'} to ${end ?? 'nothing'} state what is known`, () => {
      assert.equal(
        eventOf({ title: 'A', start, end }),
        `<h3><span>A</span></h3><dl><div><dt>Aika</dt><dd>${expected}</dd></div></dl>`,
      );
    });
  }

  for (const [lang, from, to] of [
    ['sv', '2.12.2026 8.00', '9.05'],
    ['en', '2.12.2026 8.00', '9.05'],
    ['ru', '02.12.2026 08:00', '09:05'],
    ['de', '02.12.2026 08:00', '09:05'],
    ['fr', '02/12/2026 08:00', '09:05'],
  ] as const) {
    it(`write both times of a day alike in ${lang}`, () => {
      const html = eventOf(
        { title: 'A', start: '2026-12-02T08:00', end: '2026-12-02T09:05' },
        lang,
      );
      const times = [
        time('2026-12-02T08:00:00+02:00', from),
        time('2026-12-02T09:05:00+02:00', to),
      ];
      assert.ok(html?.includes(`<dd>${times.join('–')}</dd>`), html);
    });
  }
});

describe('the attachments of a release', () => {
  it('name their languages, and mark the title if it is another one', () => {
    const html = markupOf({
      attachments: [
        { title: 'A', href: '/a.pdf' },
        { title: 'B', href: '/b.pdf', lang: 'ru' },
        { title: 'C', href: '/c.pdf', lang: 'fi', size: 2_640_000 },
      ],
    });
    const details = (text: string): string => `<span class="vn-file">(${text})</span>`;
    assert.ok(
      html.includes(
        `<ul><li><a href="/a.pdf"><span>A</span>${details('PDF')}</a></li>` +
          `<li><a href="/b.pdf" hreflang="ru"><span lang="ru">B</span>${details('PDF, venäjäksi')}</a></li>` +
          `<li><a href="/c.pdf" hreflang="fi"><span>C</span>${details('PDF, 2,6 Mt, suomeksi')}</a></li></ul>`,
      ),
      html,
    );
  });

  for (const [lang, name] of [
    ['fi', 'suomeksi'],
    ['sv-FI', 'ruotsiksi'],
    ['en', 'englanniksi'],
    ['se', 'pohjoissaameksi'],
    ['ru', 'venäjäksi'],
    ['fr', 'ranskaksi'],
    ['de', 'saksaksi'],
    ['et', 'et'],
  ] as const) {
    it(`in ${lang} are “${name}” in Finnish`, () => {
      const html = markupOf({ attachments: [{ title: 'A', href: '/a', lang }] });
      assert.ok(html.includes(`<span class="vn-file">(${name})</span>`), html);
    });
  }

  for (const [type, href, format] of [
    ['application/epub+zip', '/a', 'EPUB'],
    ['application/rtf', '/a', 'RTF'],
    ['audio/mpeg', '/a', 'MP3'],
    ['text/calendar', '/a', 'ICS'],
    ['Application/PDF', '/a', 'PDF'],
    [' application/pdf ', '/a', 'PDF'],
    ['application/pdf;x=y', '/a', 'PDF'],
    ['application/pdf ; x', '/a', 'PDF'],
    ['application/x-foo', '/a', 'FOO'],
    ['image/vnd.x-y', '/a', 'vnd.x-y'],
    [' .Excel ', '/a', 'Excel'],
    // The URL counts if the type says nothing.
    ['application/octet-stream', '/a.pdf', 'PDF'],
    [' ', '/a.pdf', 'PDF'],
    [undefined, '/a.pdf?b#c', 'PDF'],
    [undefined, '/a.mp3', 'MP3'],
    [undefined, '/a.b-c', ''],
    [undefined, 'https://a.example/b.pdf', 'PDF'],
    [undefined, 'https://a.fi', ''],
    [undefined, 'https://a.fi?b', ''],
  ] as const) {
    it(`of type ${type ?? 'undefined'} at ${href} have the format “${format}”`, () => {
      assert.equal(formatOf({ title: 'A', href, type }), format);
    });
  }
});
