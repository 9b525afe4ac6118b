import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fromNewsArticle,
  jsonLdText,
  newsArticleJsonLd,
  type PressRelease,
  type Problem,
} from '../../src/model/index.js';
import { releaseSv } from '../../stories/data/release.sv.js';

const base = 'https://intermin.example/';

describe('a release as linked data', () => {
  const data = newsArticleJsonLd(
    {
      ...releaseSv,
      url: '/sv/-/ministrarna/',
      updated: '2021-11-18T15:00',
      image: { src: '/a.jpg', alt: 'x', caption: 'Seminariet', width: 800, height: 600 },
    },
    { base },
  );
  it('names what search engines read', () => {
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
        url: `${base}haku/?q=Anna-Maja%20Henriksson`,
      },
      { '@type': 'Person', name: 'Maria Ohisalo', url: `${base}haku/?q=Maria%20Ohisalo` },
    ]);
    assert.deepEqual(data['image'], [
      {
        '@type': 'ImageObject',
        url: `${base}a.jpg`,
        caption: 'Seminariet',
        width: 800,
        height: 600,
      },
    ]);
    assert.deepEqual(data['workTranslation'], [
      {
        '@type': 'NewsArticle',
        inLanguage: 'fi',
        url: `${base}-/ministerit-henriksson-ja-ohisalo/`,
      },
      {
        '@type': 'NewsArticle',
        inLanguage: 'en',
        url: `${base}en/-/ministers-henriksson-and-ohisalo/`,
      },
    ]);
    assert.equal(data['mainEntityOfPage'], `${base}sv/-/ministrarna/`);
  });
  it('leaves out what is not there, and dates and addresses that are none', () => {
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
  it('says nothing before the embargo ends', () => {
    const held = { ...releaseSv, embargo: '2021-11-18T13:27:00+02:00' };
    const end = Date.parse('2021-11-18T11:27:00Z');
    assert.equal(newsArticleJsonLd(held, { now: end - 1 }), undefined);
    assert.ok(newsArticleJsonLd(held, { now: end }));
  });
  it('cannot end the script that it stands in', () => {
    const text = jsonLdText({ headline: '</script><script>alert(1)</script><!-- \u2028' });
    assert.doesNotMatch(text, /[<>\u2028]/);
    assert.deepEqual(JSON.parse(text), {
      headline: '</script><script>alert(1)</script><!-- \u2028',
    });
  });
  it('comes back as it was', () => {
    const back = fromNewsArticle(jsonLdText(data ?? {}));
    assert.ok(back);
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
  const read = (value: unknown): { release: PressRelease | undefined; problems: Problem[] } => {
    const problems: Problem[] = [];
    return {
      release: fromNewsArticle(value, { onProblem: (one) => problems.push(one) }),
      problems,
    };
  };
  const plain = { '@type': 'NewsArticle', headline: 'O', publisher: 'SM', keywords: 'a, b' };

  it('reads texts where objects are usual', () => {
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
  it('reads an unknown type that has a headline, and says so', () => {
    const { release, problems } = read({ '@type': 'Recipe', headline: 'O' });
    assert.equal(release?.headline, 'O');
    assert.equal(problems.length, 1);
  });
  it('finds nothing in anything else, and says so', () => {
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
      const { release, problems } = read(value);
      assert.equal(release, undefined, JSON.stringify(value));
      assert.equal(problems.length, 1);
    }
  });
  it('ends on data that holds itself', () => {
    const self: Record<string, unknown> = { ...plain };
    self['@graph'] = [self];
    self['mainEntity'] = self;
    self['about'] = self;
    assert.equal(read(self).release?.headline, 'O');
  });
  it('takes a text in HTML as one that must be read', () => {
    const { release } = read({ ...plain, articleBody: '<p>x</p><script>1</script>' });
    assert.equal(release?.html, '<p>x</p><script>1</script>');
    assert.equal(release.body, undefined);
  });
});
