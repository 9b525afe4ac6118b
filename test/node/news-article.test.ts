import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  jsonLdText,
  newsArticleJsonLd,
  readRelease,
  type PressRelease,
  type Problem,
} from '../../src/model/index.js';
import { parseNewsArticle } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';
import { releaseSv } from '../../stories/data/release.sv.js';

const BASE_URL = 'https://intermin.example/';

describe('a release as linked data', () => {
  const data = newsArticleJsonLd(
    {
      ...releaseSv,
      url: '/sv/-/ministrarna/',
      updated: '2021-11-18T15:00',
      image: { src: '/a.jpg', alt: 'x', caption: 'Seminariet', width: 800, height: 600 },
    },
    { base: BASE_URL },
  );
  it('has the properties that search engines read', () => {
    assert.ok(data);
    assert.equal(data['@type'], 'NewsArticle');
    assert.equal(data['headline'], releaseSv.headline);
    assert.equal(data['datePublished'], '2021-11-18T13:27:00+02:00');
    assert.equal(data['dateModified'], '2021-11-18T15:00:00+02:00');
    assert.equal(data['inLanguage'], 'sv');
    assert.deepEqual(data['publisher'], [
      {
        '@type': 'GovernmentOrganization',
        name: 'inrikesministeriet',
        url: 'https://intermin.fi/',
      },
      {
        '@type': 'GovernmentOrganization',
        name: 'justitieministeriet',
        url: 'https://oikeusministerio.fi/',
      },
    ]);
    assert.deepEqual(data['keywords'], ['brott', 'brottsoffer', 'människohandel']);
    assert.deepEqual(data['about'], [
      {
        '@type': 'Person',
        name: 'Anna-Maja Henriksson',
        url: `${BASE_URL}haku/?q=Anna-Maja%20Henriksson`,
      },
      { '@type': 'Person', name: 'Maria Ohisalo', url: `${BASE_URL}haku/?q=Maria%20Ohisalo` },
    ]);
    assert.deepEqual(data['image'], [
      {
        '@type': 'ImageObject',
        url: `${BASE_URL}a.jpg`,
        caption: 'Seminariet',
        width: 800,
        height: 600,
      },
    ]);
    assert.deepEqual(data['workTranslation'], [
      {
        '@type': 'NewsArticle',
        inLanguage: 'fi',
        url: `${BASE_URL}-/ministerit-henriksson-ja-ohisalo/`,
      },
      {
        '@type': 'NewsArticle',
        inLanguage: 'en',
        url: `${BASE_URL}en/-/ministers-henriksson-and-ohisalo/`,
      },
    ]);
    assert.equal(data['mainEntityOfPage'], `${BASE_URL}sv/-/ministrarna/`);
  });
  it('has the types of attached files', () => {
    const attachments = [
      { title: 'a', href: '/a', type: 'image/png', size: 7, lang: 'sv' },
      { title: 'b', href: '/b', type: 'audio/mpeg' },
      { title: 'c', href: '/c', type: 'video/mp4' },
      { title: 'd', href: '/d', type: 'application/x-image/png' },
      { title: 'e', href: '/e' },
      { title: 'f', href: '/f', type: 'application/x-audio/mpeg' },
      { title: 'g', href: '/g', type: 'application/x-video/mp4' },
    ];
    const found = newsArticleJsonLd({ lang: 'fi', headline: 'O', attachments }, { base: BASE_URL });
    const { associatedMedia } = found as { associatedMedia: readonly Record<string, unknown>[] };
    assert.deepEqual(
      associatedMedia.map((one) => [one['@type'], one['contentUrl'], one['contentSize']]),
      [
        ['ImageObject', `${BASE_URL}a`, '7'],
        ['AudioObject', `${BASE_URL}b`, undefined],
        ['VideoObject', `${BASE_URL}c`, undefined],
        ['MediaObject', `${BASE_URL}d`, undefined],
        ['MediaObject', `${BASE_URL}e`, undefined],
        ['MediaObject', `${BASE_URL}f`, undefined],
        ['MediaObject', `${BASE_URL}g`, undefined],
      ],
    );
    assert.deepEqual(
      [associatedMedia[0]?.['encodingFormat'], associatedMedia[0]?.['inLanguage']],
      ['image/png', 'sv'],
    );
  });
  it('has events at a place, online or both', () => {
    const publishers = [{ text: 'Statens center', lang: 'sv' }];
    const day = { start: '2021-11-18T13:00', end: '2021-11-18T14:00' };
    const stream = { text: 'Stream', href: '/stream' };
    const events = [
      {
        ...day,
        title: 'a',
        href: '/a',
        place: 'Helsinki',
        registration: { ...stream, href: '/r' },
      },
      { ...day, title: 'b', place: 'Helsinki', stream },
      { title: 'c', start: 'soon', stream },
      { title: 'd', start: '2021-11-18' },
    ];
    const found = newsArticleJsonLd(
      { lang: 'fi', headline: 'O', publishers, events },
      { base: BASE_URL },
    );
    const schema = 'https://schema.org/';
    const place = { '@type': 'Place', name: 'Helsinki', address: 'Helsinki' };
    const online = { '@type': 'VirtualLocation', url: `${BASE_URL}stream` };
    const organizer = [{ '@type': 'Organization', name: 'Statens center' }];
    const times = {
      startDate: '2021-11-18T13:00:00+02:00',
      endDate: '2021-11-18T14:00:00+02:00',
    };
    assert.deepEqual(found?.['mentions'], [
      {
        ...{ '@type': 'Event', name: 'a', url: `${BASE_URL}a`, ...times, location: [place] },
        offers: { '@type': 'Offer', url: `${BASE_URL}r` },
        organizer,
      },
      {
        ...{ '@type': 'Event', name: 'b', ...times },
        eventAttendanceMode: `${schema}MixedEventAttendanceMode`,
        location: [place, online],
        organizer,
      },
      {
        ...{ '@type': 'Event', name: 'c' },
        eventAttendanceMode: `${schema}OnlineEventAttendanceMode`,
        location: [online],
        organizer,
      },
      { '@type': 'Event', name: 'd', startDate: '2021-11-18', organizer },
    ]);
    assert.deepEqual(found['publisher'], [
      {
        '@type': 'GovernmentOrganization',
        name: { '@value': 'Statens center', '@language': 'sv' },
      },
    ]);
  });
  it('has projects and corrections', () => {
    const found = newsArticleJsonLd(
      {
        ...{ lang: 'fi', headline: 'O' },
        projects: [{ text: 'Hanke', id: 'SM001:00/2021', href: '/hanke' }],
        corrections: [{ text: 'Korjattu nimi', date: '2021-11-19' }],
      },
      { base: BASE_URL },
    );
    assert.deepEqual(found?.['isBasedOn'], [
      {
        '@type': 'CreativeWork',
        name: 'Hanke',
        identifier: 'SM001:00/2021',
        url: `${BASE_URL}hanke`,
      },
    ]);
    assert.deepEqual(found['correction'], ['Korjattu nimi']);
  });
  it('leaves out missing fields and invalid dates and URLs', () => {
    assert.deepEqual(
      newsArticleJsonLd({
        lang: 'fi',
        headline: 'O',
        published: '2021-02-30',
        url: 'javascript:1',
        versions: [{ lang: 'sv', href: 'javascript:1' }],
      }),
      { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'O', inLanguage: 'fi' },
    );
  });
  it('is empty before the embargo ends', () => {
    const embargoed = { ...releaseSv, embargo: '2021-11-18T13:27:00+02:00' };
    const end = Date.parse('2021-11-18T11:27:00Z');
    assert.equal(newsArticleJsonLd(embargoed, { now: end - 1 }), undefined);
    assert.ok(newsArticleJsonLd(embargoed, { now: end }));
  });
  it('cannot end the script that contains it', () => {
    const text = jsonLdText({ headline: '</script><script>alert(1)</script><!-- \u2028' });
    assert.doesNotMatch(text, /[<>\u2028]/);
    assert.deepEqual(JSON.parse(text), {
      headline: '</script><script>alert(1)</script><!-- \u2028',
    });
  });
  it('survives a round trip', () => {
    const back = parseNewsArticle(jsonLdText(data ?? {}));
    for (const key of ['lang', 'headline', 'published', 'type', 'lead'] as const) {
      assert.equal(back[key], releaseSv[key]);
    }
    assert.deepEqual(
      back.persons?.map(({ text }) => text),
      releaseSv.persons?.map(({ text }) => text),
    );
    assert.equal(back.image?.caption, 'Seminariet');
    assert.equal(back.versions?.length, 3);
  });
});

describe('a release from linked data', () => {
  const read = (value: unknown): { release: PressRelease; problems: readonly Problem[] } => {
    const { result, problems } = withProblems((options) => parseNewsArticle(value, options));
    return { release: result, problems };
  };
  const plain = { '@type': 'NewsArticle', headline: 'O', publisher: 'SM', keywords: 'a, b' };

  it('reads texts in place of the usual objects', () => {
    const { release, problems } = read({
      ...plain,
      inLanguage: 'sv',
      image: 'https://x.example/a.jpg',
      author: 'N N',
      about: 'människohandel',
      description: '<p>En &amp; två</p>',
      articleBody: 'Ett.\n\nTvå.',
      mainEntityOfPage: 'https://x.example/',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(release, {
      lang: 'sv',
      headline: 'O',
      publishers: [{ text: 'SM', href: undefined }],
      authors: ['N N'],
      lead: 'En & två',
      body: [{ paragraph: 'Ett.' }, { paragraph: 'Två.' }],
      image: { src: 'https://x.example/a.jpg' },
      keywords: [
        { text: 'a', href: undefined },
        { text: 'b', href: undefined },
        { text: 'människohandel', href: undefined },
      ],
      url: 'https://x.example/',
    });
  });
  const holders: Readonly<Record<string, unknown>> = {
    'a list': [{ '@type': 'WebSite', name: 'x' }, plain],
    'lists in lists': [[[plain]]],
    '@graph': { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, plain] },
    'a page’s main entity': { '@type': 'WebPage', name: 'x', mainEntity: plain },
    'full names': {
      '@type': ['https://schema.org/NewsArticle'],
      'https://schema.org/headline': 'O',
      'schema:publisher': 'SM',
      'schema:keywords': ['a', 'b'],
    },
    'names in a graph': {
      '@graph': [
        { ...plain, publisher: { '@id': '#p' } },
        { '@id': '#p', '@type': 'GovernmentOrganization', name: 'SM' },
      ],
    },
    'values with a language': {
      ...plain,
      headline: { '@value': 'O', '@language': 'fi' },
      publisher: [{ '@type': 'Organization', name: { '@value': 'SM', '@language': 'fi' } }],
    },
    text: JSON.stringify(plain),
  };
  for (const [name, value] of Object.entries(holders)) {
    it(`reads ${name}`, () => {
      const { release } = read(value);
      assert.equal(release?.headline, 'O');
      assert.equal(release.publishers?.length, 1);
      assert.equal(release.keywords?.length, 2);
    });
  }
  it('reads an unknown type that has a headline, and reports it', () => {
    const { release, problems } = read({ '@type': 'Recipe', headline: 'O' });
    assert.equal(release?.headline, 'O');
    assert.equal(problems.length, 1);
  });
  it('throws if nothing is an article', () => {
    for (const value of [
      '{',
      '',
      'null',
      null,
      7,
      [],
      {},
      { '@type': 'Person', name: 'N' },
      [[[[[[[[plain]]]]]]]],
    ]) {
      assert.throws(() => read(value), { name: 'ParseError' }, JSON.stringify(value));
    }
  });
  it('terminates on data that contains itself', () => {
    const self: Record<string, unknown> = { ...plain };
    self['@graph'] = [self];
    self['mainEntity'] = self;
    self['about'] = self;
    assert.equal(read(self).release?.headline, 'O');
  });
  it('treats a text in HTML as one that must be parsed', () => {
    const { release } = read({ ...plain, articleBody: '<p>x</p><script>1</script>' });
    assert.equal(release?.html, '<p>x</p><script>1</script>');
    assert.equal(release.body, undefined);
  });

  it('reads a date in RFC 5322, and reports an invalid one', () => {
    const { release } = read({ ...plain, datePublished: 'Tue, 4 May 2021 19:18:00 +0200' });
    assert.equal(release.published, '2021-05-04T19:18:00+02:00');
    const { release: other, problems } = read({ ...plain, datePublished: 'pian' });
    assert.equal(other.published, 'pian');
    assert.deepEqual(problems, [{ expected: 'a date', found: '"pian"' }]);
  });
  it('does not treat an organisation as a person', () => {
    const author = { '@type': 'Organization', name: 'Viestintä', url: 'https://a.example/' };
    const { release } = read({ ...plain, author: [author, { '@type': 'Person', name: 'N' }] });
    assert.deepEqual(release.authors, [
      { text: 'Viestintä', href: 'https://a.example/', isOrganisation: true },
      'N',
    ]);
    assert.deepEqual(newsArticleJsonLd(release)?.['author'], [
      { '@type': 'Organization', name: 'Viestintä', url: 'https://a.example/' },
      { '@type': 'Person', name: 'N' },
    ]);
  });
  it('reads all images, and one of several crops', () => {
    const image = [
      'https://a.example/16x9/1.jpg',
      'https://a.example/1x1/1.jpg',
      { '@type': 'ImageObject', url: 'https://a.example/2.jpg', caption: 'Kaksi' },
    ];
    const { release } = read({ ...plain, image });
    assert.deepEqual(release.image, { src: 'https://a.example/16x9/1.jpg' });
    assert.deepEqual(release.images, [{ src: 'https://a.example/2.jpg', caption: 'Kaksi' }]);
    const { body } = readRelease(release);
    assert.deepEqual(
      body.map(({ tag }) => tag),
      ['figure'],
    );
    const written = newsArticleJsonLd(release)?.['image'] as readonly Record<string, unknown>[];
    assert.deepEqual(
      written.map(({ url }) => url),
      ['https://a.example/16x9/1.jpg', 'https://a.example/2.jpg'],
    );
  });
  it('does not repeat an image of the text', () => {
    const body = [{ tag: 'figure', children: [{ tag: 'img', attributes: { src: '/2.jpg' } }] }];
    const release = readRelease({ headline: 'O', body, images: [{ src: '/2.jpg' }] });
    assert.equal(release.body.length, 1);
  });
  it('resolves relative URLs against the URL of the article, else the option', () => {
    const article = { ...plain, image: '/a.jpg', articleBody: '<a href="b">x</a>' };
    const { release } = read({ ...article, url: 'https://a.example/x/1' });
    assert.equal(release.image?.src, 'https://a.example/a.jpg');
    assert.equal(release.html, '<a href="https://a.example/x/b">x</a>');
    const other = parseNewsArticle(article, { base: 'https://b.example/' });
    assert.equal(other.image?.src, 'https://b.example/a.jpg');
  });
  it('reads associated files', () => {
    const file = { contentUrl: '/l.pdf', name: 'L', encodingFormat: 'application/pdf' };
    assert.deepEqual(read({ ...plain, associatedMedia: file }).release.attachments, [
      { title: 'L', href: '/l.pdf', type: 'application/pdf' },
    ]);
    const part = { '@type': 'WebPageElement', url: '/osa', name: 'Osa' };
    const hasPart = [part, { ...part, contentUrl: '/b.pdf', inLanguage: 'Swedish' }];
    assert.deepEqual(read({ ...plain, hasPart, video: '/c.mp4' }).release.attachments, [
      { href: '/c.mp4' },
      { title: 'Osa', href: '/b.pdf', lang: 'sv' },
    ]);
  });
  for (const [written, size] of [
    ['7', 7],
    ['7 B', 7],
    ['2600000 bytes', 2_600_000],
    ['12 tavua', 12],
    ['2.6 MB', 2_600_000],
    ['2,6 Mt', 2_600_000],
    [' 1 234 kB ', 1_234_000],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['10 KiB', 10_240],
    ['1.5GiB', 1_610_612_736],
    ['1 To', 1e12],
    ['1,024', undefined],
    ['12 34 kB', undefined],
    ['x1 kB', undefined],
    ['1 kBx', undefined],
    ['large', undefined],
  ] as const) {
    it(`reads the size ${written} as ${String(size)} bytes`, () => {
      const file = { contentUrl: '/a', contentSize: written };
      const { attachments } = read({ ...plain, encoding: file }).release;
      assert.deepEqual(attachments, [{ href: '/a', ...(size === undefined ? {} : { size }) }]);
    });
  }
  it('reads the sizes of images, and their captions or descriptions', () => {
    const image = [
      { url: '/a.jpg', caption: 'A', width: '800 px', height: { value: 600 } },
      { url: '/b.jpg', description: 'B', width: 'x', height: 0 },
    ];
    const { release } = read({ ...plain, image });
    assert.deepEqual(
      [release.image, ...(release.images ?? [])],
      [
        { src: '/a.jpg', caption: 'A', width: 800, height: 600 },
        { src: '/b.jpg', caption: 'B' },
      ],
    );
  });
  it('reads names by the terms of the context, and none of another vocabulary', () => {
    const { release } = read({
      '@context': [
        'https://schema.org',
        {
          otsikko: 'schema:headline',
          rubrik: { '@id': 'http://www.schema.org/alternativeHeadline', '@language': 'sv' },
          o: 'https://other.example/schema.org/',
          x: 'https://schema.org/x/',
        },
      ],
      '@type': 'NewsArticle',
      otsikko: 'A',
      'o:articleBody': 'B',
      'x:description': 'C',
    });
    assert.deepEqual([release.headline, release.body, release.lead], ['A', undefined, undefined]);
  });

  const both = [
    { '@value': 'Otsikko', '@language': 'fi' },
    { '@value': 'Rubrik', '@language': 'sv' },
  ];
  const languages: readonly (readonly [string, Record<string, unknown>, string, string])[] = [
    ['the language of the article', { headline: both, inLanguage: 'sv' }, 'sv', 'Rubrik'],
    ['a language object', { headline: both, inLanguage: { name: 'Swedish' } }, 'sv', 'Rubrik'],
    ['a region', { headline: both, inLanguage: 'sv_FI' }, 'sv-FI', 'Rubrik'],
    ['a three-letter code', { headline: both, inLanguage: 'swe' }, 'sv', 'Rubrik'],
    ['the first text', { headline: both }, 'fi', 'Otsikko'],
    ['its context', { headline: 'O', '@context': { '@language': 'sv' } }, 'sv', 'O'],
    [
      'a language map',
      { headline: { fi: 'Otsikko', sv: 'Rubrik' }, inLanguage: 'sv' },
      'sv',
      'Rubrik',
    ],
    ['a set', { headline: { '@set': both }, inLanguage: 'sv' }, 'sv', 'Rubrik'],
    ['a list', { headline: { '@list': ['O'] }, inLanguage: ['en', 'fi'] }, 'en', 'O'],
  ];
  for (const [name, fields, lang, headline] of languages) {
    it(`reads the language of ${name}`, () => {
      const { release } = read({ '@type': 'NewsArticle', ...fields });
      assert.deepEqual([release.lang, release.headline], [lang, headline]);
    });
  }
  it('reads names with a prefix of the context, and type and id without @', () => {
    const { release } = read({
      '@context': { s: 'https://schema.org/' },
      type: 's:NewsArticle',
      id: 'https://a.example/1',
      's:headline': 'O',
    });
    assert.deepEqual([release.headline, release.url], ['O', 'https://a.example/1']);
  });
  it('names a publisher in several languages once', () => {
    const publisher = { '@type': 'Organization', name: both };
    const { release } = read({ ...plain, inLanguage: 'sv', publisher });
    assert.deepEqual(
      release.publishers?.map((one) => (typeof one === 'string' ? one : one.text)),
      ['Rubrik'],
    );
  });
  it('decodes character references in a text without tags', () => {
    const { release } = read({ ...plain, articleBody: 'Tutkimus &amp; kehitys' });
    assert.deepEqual(release.body, [{ paragraph: 'Tutkimus & kehitys' }]);
  });
  it('repairs invalid JSON, and reports it', () => {
    const json = JSON.stringify(plain);
    const texts = [
      `//<![CDATA[\n${json}\n//]]>`,
      `<!-- ${json} -->`,
      `${json};`,
      json.replace('"O"', '"O\n\t"'),
      json.replace('}', ',}'),
    ];
    for (const text of texts) {
      const { release, problems } = read(text);
      assert.equal(release.headline.trim(), 'O', text);
      assert.equal(problems.length, 1);
    }
  });
  it('reads bytes and responses', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(plain));
    assert.equal((await parseNewsArticle(bytes)).headline, 'O');
    assert.equal((await parseNewsArticle(new Response(bytes))).headline, 'O');
  });
});
