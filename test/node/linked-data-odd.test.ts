import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from '../../src/model/index.js';
import { parseNewsArticle } from '../../src/readers/index.js';

type Read = (release: PressRelease) => unknown;
const headline: Read = (release) => release.headline;
const lang: Read = (release) => release.lang;
const url: Read = (release) => release.url;
const published: Read = (release) => release.published;
const body: Read = ({ body: blocks = [] }) =>
  blocks.map((one) => (one as { paragraph: string }).paragraph);
const authors: Read = ({ authors: all = [] }) =>
  all.map((one) => (typeof one === 'string' ? one : one.text));
const publishers: Read = ({ publishers: all = [] }) =>
  all.map((one) => (typeof one === 'string' ? one : one.href ? [one.text, one.href] : one.text));
const keywords: Read = ({ keywords: all = [] }) => all.map(({ text }) => text);
const images: Read = ({ image, images: more = [] }) =>
  [image, ...more].flatMap((one) => one?.src ?? []);
const files: Read = ({ attachments: all = [] }) => all;

const fi = (text: string): object => ({ '@value': text, '@language': 'fi' });
const sv = (text: string): object => ({ '@value': text, '@language': 'sv' });
const article = (fields: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'O',
  ...fields,
});
const graph = (...objects: readonly object[]): object => ({
  '@context': 'https://schema.org',
  '@graph': objects,
});

type Case = readonly [string, unknown, Read, unknown];
const groups: Readonly<Record<string, readonly Case[]>> = {
  'the article': [
    [
      'in expanded form',
      [
        {
          '@type': ['http://schema.org/NewsArticle'],
          'http://schema.org/headline': [{ '@value': 'O' }],
        },
      ],
      headline,
      'O',
    ],
    ['of several types', article({ '@type': ['Article', 'BlogPosting'] }), headline, 'O'],
    ['of a narrower type', article({ '@type': 'ReportageNewsArticle' }), headline, 'O'],
    [
      'with a vocabulary in its context',
      { '@context': { '@vocab': 'http://schema.org/' }, '@type': 'NewsArticle', headline: 'O' },
      headline,
      'O',
    ],
    [
      'with a list of contexts',
      {
        '@context': ['https://schema.org', { '@language': 'sv' }],
        '@type': 'NewsArticle',
        headline: 'O',
      },
      lang,
      'sv',
    ],
    [
      'with a name that its context defines',
      {
        '@context': { title: 'https://schema.org/headline', kind: '@type' },
        kind: 'https://schema.org/NewsArticle',
        title: 'O',
      },
      headline,
      'O',
    ],
    [
      'with names for languages',
      {
        '@context': [
          'https://schema.org',
          { rubrik: { '@id': 'https://schema.org/headline', '@language': 'sv' } },
        ],
        '@type': 'NewsArticle',
        rubrik: 'R',
      },
      (release) => [lang(release), headline(release)],
      ['sv', 'R'],
    ],
    ['in a graph in a graph', { '@graph': [{ '@graph': [article({})] }] }, headline, 'O'],
    [
      'in a list of a page',
      { '@type': 'WebPage', name: 'x', mainEntity: [article({})] },
      headline,
      'O',
    ],
    [
      'as the page’s mainEntityOfPage',
      { '@type': 'WebPage', name: 'Sivu', mainEntityOfPage: article({}) },
      headline,
      'O',
    ],
    [
      'before other articles',
      [article({ headline: 'A' }), article({ headline: 'B' })],
      headline,
      'A',
    ],
    [
      'with a JSON text in HTML comments',
      `<!--\n${JSON.stringify(article({}))}\n-->`,
      headline,
      'O',
    ],
    [
      'with an escaped slash and a byte order mark',
      `\ufeff${JSON.stringify(article({ url: 'https://a.example/1' })).replace(/\//g, '\\/')}`,
      url,
      'https://a.example/1',
    ],
  ],
  languages: [
    [
      'a language map',
      article({ headline: { fi: 'F', sv: 'S' }, inLanguage: 'fi' }),
      headline,
      'F',
    ],
    [
      'a language map with lists',
      article({ headline: { fi: ['F'], sv: ['S'] }, inLanguage: 'sv' }),
      headline,
      'S',
    ],
    ['a language map with @none', article({ headline: { '@none': 'N' } }), headline, 'N'],
    [
      'a region that only the text has',
      article({ headline: [{ '@value': 'S', '@language': 'sv-fi' }, fi('F')], inLanguage: 'sv' }),
      headline,
      'S',
    ],
    [
      'a language of null',
      article({ headline: { '@value': 'O', '@language': null } }),
      headline,
      'O',
    ],
    [
      'a direction',
      article({ headline: { '@value': 'O', '@language': 'fi', '@direction': 'ltr' } }),
      headline,
      'O',
    ],
    [
      'a set in a list',
      article({ headline: [{ '@set': [fi('F'), sv('S')] }], inLanguage: 'sv' }),
      headline,
      'S',
    ],
    [
      'an IRI of the EU',
      article({ inLanguage: 'http://publications.europa.eu/resource/authority/language/SWE' }),
      lang,
      'sv',
    ],
    [
      'an IRI of the Library of Congress',
      article({ inLanguage: { '@id': 'http://id.loc.gov/vocabulary/iso639-2/fin' } }),
      lang,
      'fi',
    ],
    [
      'a language with an alternate name',
      article({ inLanguage: { '@type': 'Language', name: 'Swedish', alternateName: 'sv' } }),
      lang,
      'sv',
    ],
    ['a POSIX locale', article({ inLanguage: 'sv_FI.utf8' }), lang, 'sv-FI'],
    ['an unknown language', article({ inLanguage: 'xyzzy language' }), lang, 'fi'],
    [
      'text of another language than the article’s, if it has no other',
      article({ headline: sv('S'), inLanguage: 'fi' }),
      headline,
      'S',
    ],
    [
      'keywords in several languages',
      article({ keywords: [fi('laki'), fi('vero'), sv('lag')], inLanguage: 'fi' }),
      keywords,
      ['laki', 'vero'],
    ],
    [
      'keywords in a language map',
      article({ keywords: { fi: ['laki', 'vero'], sv: ['lag'] }, inLanguage: 'fi' }),
      keywords,
      ['laki', 'vero'],
    ],
    [
      'a text with a language and commas',
      article({ keywords: fi('laki, vero') }),
      keywords,
      ['laki', 'vero'],
    ],
    [
      'paragraphs in a language',
      article({ articleBody: [fi('A.'), sv('B.')], inLanguage: 'sv' }),
      body,
      ['B.'],
    ],
    [
      'a publisher’s name in a map',
      article({
        publisher: { '@type': 'Organization', name: { fi: 'Laitos', sv: 'Verk' } },
        inLanguage: 'sv',
      }),
      publishers,
      ['Verk'],
    ],
  ],
  references: [
    [
      'by @id in a graph',
      graph(article({ publisher: { '@id': '#p' } }), {
        '@id': '#p',
        '@type': 'Organization',
        name: 'Laitos',
      }),
      publishers,
      ['Laitos'],
    ],
    [
      'by @id to an object inside another',
      graph(
        { '@type': 'WebSite', publisher: { '@id': '#p', '@type': 'Organization', name: 'Laitos' } },
        article({ publisher: { '@id': '#p' } }),
      ),
      publishers,
      ['Laitos'],
    ],
    [
      'by @id with a type',
      graph(article({ author: { '@type': 'Person', '@id': '#a' } }), {
        '@id': '#a',
        '@type': 'Person',
        name: 'Anna',
      }),
      authors,
      ['Anna'],
    ],
    [
      'by an IRI as text',
      graph(article({ author: 'https://a.example/#anna' }), {
        '@id': 'https://a.example/#anna',
        '@type': 'Person',
        name: 'Anna',
      }),
      authors,
      ['Anna'],
    ],
    [
      'to an image',
      graph(article({ image: { '@id': '#i' } }), {
        '@id': '#i',
        '@type': 'ImageObject',
        url: 'https://a.example/1.jpg',
      }),
      images,
      ['https://a.example/1.jpg'],
    ],
    ['to nothing', article({ publisher: { '@id': '#p' } }), publishers, []],
    [
      'to itself',
      graph(article({ '@id': '#a', isPartOf: { '@id': '#a' }, author: { '@id': '#a' } })),
      headline,
      'O',
    ],
    [
      'of a blank node',
      graph(article({ author: { '@id': '_:b0' } }), {
        '@id': '_:b0',
        '@type': 'Person',
        name: 'Anna',
      }),
      authors,
      ['Anna'],
    ],
  ],
  'people and organisations': [
    [
      'a list with texts and objects',
      article({ author: ['Anna', { '@type': 'Person', name: 'Bo' }] }),
      authors,
      ['Anna', 'Bo'],
    ],
    [
      'a @list',
      article({ author: { '@list': [{ name: 'Anna' }, { name: 'Bo' }] } }),
      authors,
      ['Anna', 'Bo'],
    ],
    [
      'several names of one object',
      article({ author: { '@type': 'Person', name: ['Anna', 'Bo'] } }),
      authors,
      ['Anna', 'Bo'],
    ],
    [
      'given and family name',
      article({ author: { '@type': 'Person', givenName: 'Anna', familyName: 'Esimerkki' } }),
      authors,
      ['Anna Esimerkki'],
    ],
    [
      'an organisation with a legal name',
      article({ publisher: { '@type': 'Organization', legalName: 'Laitos' } }),
      publishers,
      ['Laitos'],
    ],
    [
      'an author who is null',
      article({ author: [null, '', { name: '' }, 'Anna'] }),
      authors,
      ['Anna'],
    ],
    [
      'a role',
      article({ author: { '@type': 'Role', author: { '@type': 'Person', name: 'Anna' } } }),
      authors,
      ['Anna'],
    ],
    [
      'a publisher with its URL',
      article({
        publisher: { '@type': 'Organization', name: 'Laitos', url: 'https://b.example/' },
      }),
      publishers,
      [['Laitos', 'https://b.example/']],
    ],
    [
      'a publisher with a URL as an IRI',
      article({ publisher: { name: 'Laitos', url: { '@id': 'https://b.example/' } } }),
      publishers,
      [['Laitos', 'https://b.example/']],
    ],
    [
      'a publisher whose URL is a script',
      article({ publisher: { name: 'Laitos', url: 'javascript:alert(1)' } }),
      publishers,
      ['Laitos'],
    ],
    [
      'a logo is no image of the article',
      article({
        publisher: {
          name: 'Laitos',
          logo: { '@type': 'ImageObject', url: 'https://a.example/logo.png' },
        },
      }),
      images,
      [],
    ],
    [
      'a text with references',
      article({ publisher: 'Työ- &amp; elinkeinotoimisto' }),
      publishers,
      ['Työ- & elinkeinotoimisto'],
    ],
  ],
  texts: [
    ['a body in a list', article({ articleBody: ['Eka.', 'Toka.'] }), body, ['Eka.', 'Toka.']],
    [
      'a body with Windows line ends',
      article({ articleBody: 'Eka.\r\n\r\nToka.' }),
      body,
      ['Eka.', 'Toka.'],
    ],
    [
      'a body with a less-than sign',
      article({ articleBody: 'Kun x < 5 ja y > 3.' }),
      body,
      ['Kun x < 5 ja y > 3.'],
    ],
    [
      'a headline with references',
      article({ headline: 'A &amp; B &ndash; &quot;C&quot;' }),
      headline,
      'A & B – "C"',
    ],
    ['a headline with a tag', article({ headline: '<b>Uusi</b> laki' }), headline, 'Uusi laki'],
    ['a headline that is a number', article({ headline: 2026 }), headline, '2026'],
    ['a name in place of a headline', article({ headline: undefined, name: 'N' }), headline, 'N'],
    ['an empty headline before a name', article({ headline: '', name: 'N' }), headline, 'N'],
    [
      'a body in an object',
      article({ articleBody: { '@type': 'rdf:HTML', '@value': '<p>a</p>' } }),
      (release) => release.html,
      '<p>a</p>',
    ],
    [
      'a correction that is an object',
      article({ correction: { '@type': 'CorrectionComment', text: 'Luku korjattu.' } }),
      (release) => release.corrections,
      ['Luku korjattu.'],
    ],
    ['text in place of articleBody', article({ text: 'Eka.' }), body, ['Eka.']],
  ],
  'URLs and files': [
    [
      'mainEntityOfPage as an object',
      article({ mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://a.example/1' } }),
      url,
      'https://a.example/1',
    ],
    [
      'mainEntityOfPage that is true',
      article({ mainEntityOfPage: true, url: 'https://a.example/1' }),
      url,
      'https://a.example/1',
    ],
    [
      'a list of URLs',
      article({ url: ['https://a.example/1', 'https://a.example/2'] }),
      url,
      'https://a.example/1',
    ],
    ['the @id of a blank node is not a URL', article({ '@id': '_:b1' }), url, undefined],
    [
      'a base in the context',
      {
        '@context': { '@vocab': 'https://schema.org/', '@base': 'https://a.example/x/' },
        '@type': 'NewsArticle',
        headline: 'O',
        image: '1.jpg',
      },
      images,
      ['https://a.example/x/1.jpg'],
    ],
    [
      'a relative URL against that base',
      {
        '@context': { '@vocab': 'https://schema.org/', '@base': 'https://a.example/x/' },
        '@type': 'NewsArticle',
        headline: 'O',
        url: '1',
      },
      url,
      'https://a.example/x/1',
    ],
    [
      'an image as an IRI',
      article({ image: { '@id': 'https://a.example/1.jpg' } }),
      images,
      ['https://a.example/1.jpg'],
    ],
    [
      'images in a list of lists',
      article({ image: [['https://a.example/1.jpg', { url: 'https://a.example/2.jpg' }]] }),
      images,
      ['https://a.example/1.jpg', 'https://a.example/2.jpg'],
    ],
    [
      'an image with its page',
      article({
        image: {
          '@type': 'ImageObject',
          url: 'https://a.example/kuva/1',
          contentUrl: 'https://a.example/1.jpg',
        },
      }),
      images,
      ['https://a.example/1.jpg'],
    ],
    [
      'a width with a unit',
      article({
        image: {
          url: 'https://a.example/1.jpg',
          width: '800 px',
          height: { '@type': 'QuantitativeValue', value: 600 },
        },
      }),
      ({ image }) => [image?.width, image?.height],
      [800, 600],
    ],
    [
      'a size in megabytes',
      article({
        associatedMedia: { contentUrl: 'https://a.example/1.pdf', contentSize: '2.6 MB' },
      }),
      files,
      [{ href: 'https://a.example/1.pdf', size: 2_600_000 }],
    ],
    [
      'a size with a decimal comma',
      article({
        associatedMedia: { contentUrl: 'https://a.example/1.pdf', contentSize: '2,6 Mt' },
      }),
      files,
      [{ href: 'https://a.example/1.pdf', size: 2_600_000 }],
    ],
    [
      'a size in kibibytes',
      article({
        associatedMedia: { contentUrl: 'https://a.example/1.pdf', contentSize: '10 KiB' },
      }),
      files,
      [{ href: 'https://a.example/1.pdf', size: 10_240 }],
    ],
    [
      'a size in bytes',
      article({
        associatedMedia: { contentUrl: 'https://a.example/1.pdf', contentSize: '123456' },
      }),
      files,
      [{ href: 'https://a.example/1.pdf', size: 123_456 }],
    ],
    [
      'a size that is no number',
      article({ associatedMedia: { contentUrl: 'https://a.example/1.pdf', contentSize: 'large' } }),
      files,
      [{ href: 'https://a.example/1.pdf' }],
    ],
    [
      'an audio file by its URL',
      article({ audio: 'https://a.example/1.mp3' }),
      files,
      [{ href: 'https://a.example/1.mp3' }],
    ],
    [
      'a translation',
      article({
        inLanguage: 'fi',
        workTranslation: { '@type': 'NewsArticle', inLanguage: 'sv', url: 'https://a.example/sv' },
      }),
      ({ versions }) => versions,
      [{ lang: 'sv', href: 'https://a.example/sv' }, { lang: 'fi' }],
    ],
  ],
  dates: [
    [
      'a typed value',
      article({
        datePublished: {
          '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
          '@value': '2021-11-18T13:27:00+02:00',
        },
      }),
      published,
      '2021-11-18T13:27:00+02:00',
    ],
    ['a list', article({ datePublished: ['2021-11-18', '2021-11-19'] }), published, '2021-11-18'],
    ['a date with a zone', article({ datePublished: '2021-11-18+02:00' }), published, '2021-11-18'],
    [
      'a date without a zone, as in feeds',
      article({ datePublished: '2021-11-18T13:27' }),
      published,
      '2021-11-18T13:27:00+02:00',
    ],
    [
      'an empty date before dateCreated',
      article({ datePublished: '', dateCreated: '2021-11-18' }),
      published,
      '2021-11-18',
    ],
    [
      'a date in Swedish',
      article({ datePublished: '18 november 2021 kl. 13.27' }),
      published,
      '2021-11-18T13:27:00+02:00',
    ],
    [
      'seconds with nine decimals',
      article({ datePublished: '2021-11-18T13:27:00.123456789Z' }),
      published,
      '2021-11-18T13:27:00.123Z',
    ],
  ],
};

for (const [group, cases] of Object.entries(groups)) {
  describe(`odd linked data: ${group}`, () => {
    for (const [name, data, value, expected] of cases) {
      it(name, () => {
        assert.deepEqual(value(parseNewsArticle(data)), expected);
      });
    }
  });
}
