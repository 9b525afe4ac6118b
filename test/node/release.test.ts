import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString, type PressReleaseOptions } from '../../src/markup/index.js';
import { formatDateTime, readDateTime, type PressRelease } from '../../src/model/index.js';
import { RELEASE_SHAPES } from '../../stories/data/release-shapes.js';
import { releaseRich } from '../../stories/data/release.rich.js';
import { releaseSv } from '../../stories/data/release.sv.js';
import { SITE_TEXTS } from '../../stories/data/site-texts.js';

const markupOf = (release: PressRelease, options?: PressReleaseOptions): string =>
  renderToString(pressRelease(release, options)).replace(/\s+/g, ' ');
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;
const BASE: PressRelease = { lang: 'sv', headline: 'Rubrik' };

describe('the release of the ministry’s page', () => {
  const text = readFileSync(new URL('../data/page.txt', import.meta.url), 'utf8').replace(
    /\s+/g,
    ' ',
  );
  it('has every word of the ministry’s page', () => {
    const content = words(markupOf(releaseSv)).replaceAll('\u00a0', ' ').replaceAll('–', '-');
    for (const { paragraph, heading } of (releaseSv.body ?? []) as {
      paragraph?: string;
      heading?: string;
    }[]) {
      const part = (paragraph ?? heading)?.replace(/\s+/g, ' ');
      if (part === undefined) continue;
      assert.ok(content.includes(part), part);
      assert.ok(text.includes(part), part);
    }
    for (const part of [
      '18.11.2021 13.27',
      'Pressmeddelande',
      'Mer information',
      '029 515 0201',
      'Anna-Maja Henriksson',
      'brottsoffer',
    ]) {
      assert.ok(content.includes(part), part);
      assert.ok(text.includes(part), part);
    }
  });
  it('names its publishers in its language, with links', () => {
    const html = markupOf(releaseSv);
    assert.match(html, /<dd><a href="https:\/\/intermin\.fi">inrikesministeriet<\/a><\/dd>/);
    assert.match(
      html,
      /<dd><a href="https:\/\/oikeusministerio\.fi">justitieministeriet<\/a><\/dd>/,
    );
  });
  it('dials in E.164', () => {
    assert.match(
      markupOf(releaseSv),
      /href="tel:\+358295150201">029.515.0201<span class="vn-hidden"> \(Telefon\)<\/span></,
    );
  });
});

describe('structures of real releases', () => {
  const { records } = JSON.parse(
    readFileSync(new URL('../data/real-release-shapes.json', import.meta.url), 'utf8'),
  ) as { records: readonly Record<string, any>[] };
  it('each has an example', () => {
    assert.equal(RELEASE_SHAPES.length, records.length);
  });
  records.forEach((record, at) => {
    const shape = RELEASE_SHAPES[at]!;
    it(`${shape.name}: ${shape.about}`, () => {
      const rendered = shape.releases.map((release) => markupOf(release));
      const html = rendered.join('');
      const stamps: string[] = [
        record['date'],
        ...(record['dates'] ?? []),
        ...(record['items'] ?? []).map(({ date }: { date: string }) => date),
        record['updated'],
        record['dateWithoutTime'],
      ]
        .filter((stamp): stamp is string => typeof stamp === 'string')
        .map((stamp) =>
          (/\d+\.\d+\.\d{4}(?: (?:klo )?\d+[.:]\d\d)?/.exec(stamp)?.[0] ?? '')
            .replace('klo ', '')
            .replace(':', '.'),
        );
      for (const stamp of stamps)
        assert.match(html, new RegExp(`>${stamp.replaceAll('.', '\\.')}</time>`), stamp);
      if (record['dateMissingInBody']) assert.doesNotMatch(html, /<time/);
      if (typeof record['ministries'] === 'number') {
        assert.equal(
          count(rendered[0]!, /<dd><a href="https:\/\/[a-z]+\.fi"/g),
          record['ministries'],
        );
      }
      if (record['ministriesMissing']) assert.doesNotMatch(html, />Utgivare</);
      if (record['ministriesAsAbbreviations']) {
        assert.equal(
          count(html, /<dd><a href="https:\/\/[a-z]+\.fi">[a-zåäö -]+<\/a>/g),
          record['ministriesAsAbbreviations'],
        );
      }
      if (record['orgIsDepartmentNotMinistry'])
        assert.match(html, /<dd><span>Government Communications Department<\/span><\/dd>/);
      if (record['contactsInOneSentence'])
        assert.match(
          html,
          /<p>Inquiries: A A, Special Adviser, tel\. <a href="tel:\+358401234567">/,
        );
      if (record['emailsScrambled']) assert.doesNotMatch(html, /mailto:/);
      if (record['emailPatternSentence']) {
        assert.match(html, /E-post: fornamn\.efternamn@formin\.example/);
        assert.doesNotMatch(html, /mailto:/);
      }
      if (record['emptyNbspParagraph'])
        assert.equal(count(html, /<p>/g) - count(html, /<li> *<p>/g), 4);
      if (record['quotes']) assert.match(html, /<p><span class="vn-dash">– <\/span>/);
      if (typeof record['contacts'] === 'number')
        assert.equal(count(html, /href="tel:/g), record['contacts']);
      if (typeof record['h2'] !== 'undefined') assert.match(html, /<h2>/);
      for (const item of record['items'] ?? []) assert.ok('date' in item);
      assert.doesNotMatch(html, /undefined|\[object/);
    });
  });
});

describe('dates of a release', () => {
  const { cases } = JSON.parse(
    readFileSync(new URL('../data/date-cases.json', import.meta.url), 'utf8'),
  ) as { cases: readonly { utc?: string; local?: string; fi?: string }[] };
  for (const { utc, local, fi } of cases) {
    it(utc ?? local ?? '', () => {
      const given = utc ?? local;
      const html = markupOf({ ...BASE, lang: 'fi', published: given });
      const read = readDateTime(given);
      if (fi) assert.ok(html.includes(`<time datetime="${utc!}">${fi}</time>`), html);
      else if (read)
        assert.ok(
          html.includes(`<time datetime="${read.datetime}">${formatDateTime(read, 'fi')}</time>`),
        );
      else {
        assert.doesNotMatch(html, /<time/);
        assert.ok(html.includes(given!));
      }
    });
  }
  it('shows an update and a later translation, and no date twice', () => {
    const html = markupOf({
      ...BASE,
      published: '2022-09-28T20:39',
      updated: '2022-09-28T17:39:00Z',
      translated: '2022-09-28T21:04',
    });
    assert.equal(count(html, /<time/g), 2);
    assert.match(
      html,
      /<dt>Översättningen publicerad<\/dt> ?<dd><time datetime="2022-09-28T21:04:00\+03:00">28\.9\.2022 21\.04/,
    );
  });
});

describe('a release from arbitrary data', () => {
  it('survives data of the wrong type, and keeps what can be rendered', () => {
    const wrong = [
      null,
      undefined,
      7,
      true,
      '',
      'text',
      [],
      ['text', null, 7],
      {},
      { text: 'text' },
      [[['text']]],
      { lang: 5 },
    ];
    const keys = [
      'lang',
      'headline',
      'published',
      'updated',
      'translated',
      'type',
      'publishers',
      'lead',
      'body',
      'html',
      'image',
      'versions',
      'contacts',
      'emailPattern',
      'persons',
      'keywords',
      'related',
      'archived',
      'corrections',
      'machineTranslated',
      'url',
    ];
    for (const key of keys) {
      for (const value of wrong) {
        const html = markupOf({ ...releaseRich, [key]: value });
        assert.doesNotMatch(html, /undefined|\[object/, `${key} ${JSON.stringify(value)}`);
      }
    }
    for (const release of [null, undefined, 7, 'x', []]) {
      assert.match(markupOf(release as never), /<h1>Tiedote<\/h1>/);
    }
  });
  it('has a title whatever is missing', () => {
    assert.match(markupOf({ lang: 'sv', headline: '', type: 'Typ' }), /<header> ?<h1>Typ<\/h1>/);
    assert.match(markupOf({ lang: 'sv' } as PressRelease), /<h1>Pressmeddelande<\/h1>/);
  });
  it('has headings that start below the title and skip no level', () => {
    const body = [
      { heading: 'a', level: 5 },
      { heading: 'b', level: 6 },
      { heading: 'c', level: 2 },
      { heading: 'd', level: 4 },
    ];
    const levels = (options?: PressReleaseOptions): string =>
      [...markupOf({ ...BASE, body }, options).matchAll(/<h(\d)/g)]
        .map(([, level]) => level)
        .join('');
    assert.equal(levels(), '12323');
    assert.equal(levels({ headingLevel: 2 }), '23434');
  });
  it('renders every one of 40,000 characters', () => {
    const html = markupOf({ ...BASE, body: Array.from({ length: 400 }, () => 'å'.repeat(100)) });
    assert.equal(count(html, /å/g), 40_000);
  });
  it('writes HTML that a parser reads as intended', () => {
    const errors: string[] = [];
    const html = markupOf(releaseRich, { contents: true, readingTime: true });
    parseFragment(html, {
      onParseError: ({ code }) => void errors.push(code),
      sourceCodeLocationInfo: true,
    });
    assert.deepEqual(errors, []);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of html.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)) {
      assert.ok(ids.includes(target), target);
    }
  });
  it('marks the language and direction of every quotation', () => {
    const html = markupOf(releaseRich);
    assert.match(html, /<blockquote lang="ar" dir="rtl">/);
    assert.match(html, /<blockquote lang="sv">/);
    assert.match(html, /<p lang="se">/);
  });
  it('names a table by its caption, or else by a message in its language', () => {
    assert.match(markupOf(releaseRich), /role="region" tabindex="0" aria-labelledby="vn-table-1"/);
    const html = markupOf({ ...BASE, body: [{ table: { rows: [['a']] } }] });
    assert.match(html, /role="region" tabindex="0" aria-label="Tabell"/);
  });
});

describe('the parts of a release', () => {
  it('has a paragraph of the lead after each empty line, and keeps other line breaks', () => {
    const leads = (lead: string): (string | undefined)[] =>
      [...markupOf({ ...BASE, lead }).matchAll(/<p class="vn-lead"> ?(.*?) ?<\/p>/g)].map(
        ([, text]) => text,
      );
    for (const [lead, paragraphs] of [
      ['A\n\nB\nC', ['A', 'B<br /> C']],
      ['A\r\n \t\r\n\r\nB', ['A', 'B']],
      ['A\r\rB\rC', ['A', 'B<br /> C']],
      ['A\r\nB', ['A<br /> B']],
      ['  A\n\n  ', ['A']],
      ['', []],
    ] as const) {
      assert.deepEqual(leads(lead), paragraphs, JSON.stringify(lead));
    }
  });

  it('has an image after the lead', () => {
    const html = markupOf({ ...BASE, lead: 'Ingress', image: { src: '/a.jpg', alt: 'Hus' } });
    assert.match(html, /Ingress ?<\/p>.*<img[^>]* src="\/a\.jpg"/);
  });

  it('keeps a short word after a colon of the title with the next one', () => {
    for (const [headline, title] of [
      ['Ministern: Det är bra', 'Ministern: Det\u00a0är bra'],
      ['A: Vi är: i dag', 'A: Vi\u00a0är: i\u00a0dag'],
      ['Ministern: Detta är', 'Ministern: Detta är'],
      ['Det är bra', 'Det är bra'],
    ] as const) {
      const html = renderToString(pressRelease({ ...BASE, headline }));
      assert.ok(html.includes(`<h1>${title}</h1>`), headline);
    }
  });

  it('has Finnish messages in a Finnish release', () => {
    const link = [{ text: 'A', href: '/a' }];
    const html = markupOf(
      {
        ...{ lang: 'fi', headline: 'Otsikko', type: 'Kolumni', url: 'https://example.fi/a' },
        ...{ related: link, persons: link, keywords: link, emailPattern: 'a.b@gov.example' },
        body: [{ heading: 'B' }, { heading: 'C' }],
      },
      { contents: true },
    );
    const found = words(html);
    for (const message of [
      ...['Tyyppi: Kolumni', 'Tällä sivulla B C', 'Aiheesta muualla A', 'Henkilöt A'],
      ...['Asiasanat A', 'Sähköposti: a.b@gov.example', 'Osoite: https://example.fi/a'],
    ]) {
      assert.ok(found.includes(message), message);
    }
  });

  it('has its type above the title', () => {
    const kicker = '<p class="vn-kicker"><span class="vn-hidden">Typ: </span>Kolumn</p>';
    assert.ok(markupOf({ ...BASE, type: 'Kolumn' }).includes(kicker));
    assert.doesNotMatch(markupOf(BASE), /vn-kicker/);
  });

  it('has related pages, persons, keywords and its URL, each only if it is known', () => {
    const related = [{ text: 'R', href: '/r' }];
    const persons = [{ text: 'P', href: '/p' }];
    const keywords = [{ text: 'K', href: '/k' }];
    const url = 'https://example.fi/a';
    const PARTS = {
      related:
        '<section class="vn-related" aria-labelledby="vn-related"> <h2 id="vn-related">Mer om ämnet</h2><ul> <li><a href="/r">R</a></li> </ul> </section>',
      persons: '<dt>Personer</dt> <dd><ul> <li><a href="/p">P</a></li> </ul></dd>',
      keywords: '<dt>Nyckelord</dt> <dd><ul> <li><a href="/k">K</a></li> </ul></dd>',
      url: '<p class="vn-page-url"> Adress: https://example.fi/a </p>',
    };
    for (const data of [
      { related },
      { persons },
      { keywords },
      { url },
      { persons, keywords },
      {},
    ]) {
      const html = markupOf({ ...BASE, ...data });
      for (const [name, part] of Object.entries(PARTS)) {
        assert.equal(html.includes(part), name in data, `${name} of ${Object.keys(data).join()}`);
      }
      assert.equal(html.includes('<dl class="vn-tags">'), 'persons' in data || 'keywords' in data);
      assert.equal(
        count(html, /<dt>/g),
        ('persons' in data ? 1 : 0) + ('keywords' in data ? 1 : 0),
      );
      assert.equal(html.includes('vn-page-url'), 'url' in data);
      assert.doesNotMatch(html, /vn-text/);
    }
  });
});

describe('the actions of a release', () => {
  const actionsOf = (
    release: Partial<PressRelease>,
    actions?: PressReleaseOptions['actions'],
  ): string | undefined =>
    /<div class="vn-actions">.*/
      .exec(markupOf({ ...BASE, ...release }, { actions }))?.[0]
      .replace(/ ?(<[^>]*>) ?/g, '$1');

  it('are named after the type of the release, in its language', () => {
    const print = '<button type="button" data-vn-action="print"';
    for (const [release, button] of [
      [{}, `${print}>Skriv ut<span class="vn-hidden">(Pressmeddelande)</span></button>`],
      [{ type: 'Kolumn' }, `${print}>Skriv ut<span class="vn-hidden">(Kolumn)</span></button>`],
      [{ lang: 'fi' }, `${print}>Tulosta<span class="vn-hidden">(Tiedote)</span></button>`],
      [
        { lang: 'et', type: 'Uudis' },
        `${print} lang="fi">Tulosta<span class="vn-hidden" lang="et">(Uudis)</span></button>`,
      ],
      [
        { lang: 'et' },
        `${print} lang="fi">Tulosta<span class="vn-hidden">(Tiedote)</span></button>`,
      ],
    ] as const) {
      assert.equal(actionsOf(release), `<div class="vn-actions">${button}</div>`);
    }
  });

  it('have a status if they are more than printing, and are left out if there are none', () => {
    const status = '<p role="status" aria-live="off"></p>';
    const has = (...actions: NonNullable<PressReleaseOptions['actions']>): boolean =>
      actionsOf({}, actions)?.includes(status) ?? false;
    assert.deepEqual([has('print'), has('print', 'copy'), has('share')], [false, true, true]);
    assert.equal(actionsOf({}, []), undefined);
  });

  it('send its title and URL by e-mail', () => {
    const mail = (data: Partial<PressRelease>): string | undefined =>
      /<a data-vn-action="email" href="([^"]*)">Lähetä sähköpostilla</.exec(
        actionsOf({ lang: 'fi', headline: 'A & B', ...data }, ['share']) ?? '',
      )?.[1];
    assert.equal(mail({}), 'mailto:?subject=A%20%26%20B');
    assert.equal(
      mail({ url: 'https://a.example/?b' }),
      'mailto:?subject=A%20%26%20B&amp;body=https%3A%2F%2Fa.example%2F%3Fb',
    );
  });
});

describe('the contacts of a release', () => {
  const contactsOf = (data: Partial<PressRelease>, options?: PressReleaseOptions): string =>
    (
      /<section class="vn-contacts".*<\/section>/.exec(
        markupOf({ ...BASE, ...data }, options),
      )?.[0] ?? ''
    ).replace(/ ?(<[^>]*>) ?/g, '$1');

  it('are in groups, after those without a group', () => {
    const contacts = [
      { name: 'A', group: 'I' },
      { name: 'B' },
      { name: 'C', group: 'II' },
      { name: 'D', group: 'I' },
    ];
    const item = (name: string): string => `<li><p>${name}</p></li>`;
    const groups = `<h3>I</h3><ul>${item('A')}${item('D')}</ul><h3>II</h3><ul>${item('C')}</ul>`;
    assert.ok(contactsOf({ contacts }).includes(`</h2><ul>${item('B')}</ul>${groups}</section>`));
    const grouped = contacts.filter(({ group }) => group !== undefined);
    assert.ok(contactsOf({ contacts: grouped }).includes(`</h2>${groups}</section>`));
  });

  it('have the pattern of e-mail addresses, even without a contact', () => {
    const emailPattern = 'fornamn.efternamn@gov.example';
    const role = `<p class="vn-role">E-post: ${emailPattern}</p></section>`;
    assert.ok(contactsOf({ emailPattern }).endsWith(role));
    assert.ok(contactsOf({ emailPattern, contacts: ['A'] }).endsWith(`<p>A</p>${role}`));
    assert.doesNotMatch(contactsOf({ contacts: ['A'] }), /vn-role/);
    assert.equal(contactsOf({}), '');
  });

  it('dial numbers of the country, in sentences, too', () => {
    const contacts = ['Ring 08-465 004 07', { name: 'A', phone: '08-465 004 07' }];
    const dialled = [
      ...contactsOf({ contacts }, { country: 'SE' }).matchAll(/href="(tel:[^"]*)"/g),
    ].map(([, href]) => href);
    assert.deepEqual(dialled, ['tel:+46846500407', 'tel:+46846500407']);
  });
});

describe('an embargo', () => {
  const end = Date.parse('2026-11-18T11:27:00Z');
  const embargoed = { ...releaseRich, embargo: '2026-11-18T13:27' };
  it('is empty until the embargo ends, in Helsinki time', () => {
    assert.equal(markupOf(embargoed, { now: end - 1 }), '');
    assert.match(markupOf(embargoed, { now: end }), /<h1>/);
    assert.match(markupOf(embargoed, { now: new Date(end) }), /<h1>/);
  });
  it('is empty if the embargo or the current time is invalid', () => {
    assert.equal(markupOf({ ...embargoed, embargo: 'soon' }, { now: end }), '');
    assert.equal(markupOf({ ...embargoed, embargo: '2026-02-30' }, { now: end }), '');
    assert.equal(markupOf(embargoed, { now: Number.NaN }), '');
    assert.equal(markupOf({ ...embargoed, embargo: 7 as never }, { now: end }), '');
  });
  it('ends by the system clock by default', () => {
    assert.equal(markupOf({ ...embargoed, embargo: '9999-01-01' }), '');
    assert.match(markupOf({ ...embargoed, embargo: '2000-01-01' }), /<h1>/);
  });
});

describe('notices', () => {
  it('are in the article’s language, corrections with their dates', () => {
    const html = markupOf({
      ...BASE,
      archived: true,
      corrections: [
        { date: '2026-11-18T13:27', text: 'Rättat' },
        'Annat',
        { date: 'igår', text: 'Mer' },
      ],
      machineTranslated: { text: 'alkuperäinen', href: '/x' },
    });
    assert.match(html, /arkiverats/);
    assert.match(
      html,
      /<li><time datetime="2026-11-18T13:27:00\+02:00">18\.11\.2026 13\.27<\/time>: Rättat<\/li>/,
    );
    assert.match(html, /<li>Annat<\/li>/);
    assert.match(html, /<li>igår: Mer<\/li>/);
    assert.match(html, /maskinöversatt\. <a href="\/x">alkuperäinen<\/a>/);
  });
});

describe('a release in a language without messages', () => {
  it('marks each added message as Finnish, and nothing of the release', () => {
    const html = markupOf({
      ...releaseRich,
      lang: 'tlh',
      headline: 'Qapla',
      type: 'Doch',
      archived: true,
      related: [{ text: 'latlh', href: '/latlh/' }],
      versions: [{ lang: 'sv', href: '/sv/' }],
    });
    const fragment = parseFragment(html);
    const finnish: string[] = [];
    const own: string[] = [];
    const walk = (node: unknown, lang: string): void => {
      const attrs = (node as { attrs?: readonly { name: string; value: string }[] }).attrs ?? [];
      const within = attrs.find(({ name }) => name === 'lang')?.value ?? lang;
      const { value = '' } = node as { value?: string };
      if (value.trim() !== '') (within === 'fi' ? finnish : own).push(value.trim());
      for (const child of (node as { childNodes?: readonly unknown[] }).childNodes ?? [])
        walk(child, within);
    };
    walk(fragment, 'tlh');
    for (const word of [
      'Tyyppi:',
      'Julkaisuajankohta',
      'Julkaisija',
      'Lisätietoja',
      '(Puhelin)',
      'Muilla kielillä',
    ])
      assert.ok(finnish.includes(word), `${word} is marked`);
    for (const word of ['Qapla', 'Doch', 'latlh']) assert.ok(own.includes(word), word);
    const known = new Set<string>(Object.values(SITE_TEXTS.fi));
    assert.deepEqual(
      own.filter((text) => known.has(text)),
      [],
    );
  });

  it('adds no lang to a Swedish one', () => {
    assert.doesNotMatch(markupOf(releaseSv), /<dt><span|<time[^>]* lang|<h2[^>]*><span/);
  });
});
