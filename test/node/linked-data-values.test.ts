import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease, Problem } from '../../src/model/index.js';
import { parseNewsArticle, type ParseNewsArticleOptions } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';

type Read = (release: PressRelease) => unknown;
const headline: Read = (release) => release.headline;
const lang: Read = (release) => release.lang;
const lead: Read = (release) => release.lead;
const url: Read = (release) => release.url;
const authors: Read = ({ authors: all = [] }) =>
  all.map((one) => (typeof one === 'string' ? one : one.text));
const publishers: Read = ({ publishers: all = [] }) =>
  all.map((one) => (typeof one === 'string' ? one : one.href ? [one.text, one.href] : one.text));
const keywords: Read = ({ keywords: all = [] }) => all.map(({ text }) => text);
const images: Read = ({ image, images: more = [] }) =>
  [image, ...more].flatMap((one) => one?.src ?? []);

const fi = (text: string): object => ({ '@value': text, '@language': 'fi' });
const sv = (text: string): object => ({ '@value': text, '@language': 'sv' });
const article = (fields: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'O',
  ...fields,
});
/** A value in so many lists, or objects. */
const nested = (depth: number, value: unknown, around: (inner: unknown) => unknown): unknown =>
  depth === 0 ? value : around(nested(depth - 1, value, around));
const named = (name: unknown): unknown => ({ name });
const listed = (one: unknown): unknown => [one];

type Case = readonly [string, unknown, Read, unknown, ParseNewsArticleOptions?];
const groups: Readonly<Record<string, readonly Case[]>> = {
  'the article': [
    [
      'is not an object whose type only contains the word',
      [
        { '@type': 'ReportedDoseSchedule', headline: 'A' },
        { '@type': 'Report', headline: 'B' },
      ],
      headline,
      'B',
    ],
    [
      'may have types of something else',
      [
        { '@type': 'WebPage', headline: 'A' },
        { '@type': ['CreativeWork', 'schema:Article'], headline: 'B' },
      ],
      headline,
      'B',
    ],
    [
      'is a NewsArticle rather than another one',
      [
        { '@type': 'BlogPosting', headline: 'A' },
        { '@type': 'NewsArticle', headline: 'B' },
      ],
      headline,
      'B',
    ],
    [
      'has its @id',
      article({ '@id': 'https://a.example/1#a' }),
      ({ id, url }) => [id, url],
      ['https://a.example/1#a', 'https://a.example/1#a'],
    ],
    [
      'has a URL with a type',
      article({ url: { '@type': 'xsd:anyURI', '@value': 'https://a.example/1' } }),
      url,
      'https://a.example/1',
    ],
    [
      'has its URL as written where nothing resolves it',
      article({ url: 'https://A.example' }),
      url,
      'https://A.example',
    ],
    [
      'has a date in its language',
      article({ datePublished: '05/06/2021', inLanguage: 'fr' }),
      ({ published }) => published,
      '2021-06-05',
    ],
    [
      'has translations with a language and a URL',
      article({
        workTranslation: [
          { inLanguage: 'sv' },
          { url: 'https://a.example/x' },
          { inLanguage: 'en', url: 'https://a.example/en' },
        ],
      }),
      ({ versions }) => versions,
      [{ lang: 'en', href: 'https://a.example/en' }, { lang: 'fi' }],
    ],
    [
      'has no versions without a translation that can be linked',
      article({ workTranslation: { inLanguage: 'sv' } }),
      ({ versions }) => versions,
      undefined,
    ],
  ],
  'the context': [
    [
      'has a base without encryption',
      {
        '@context': ['https://schema.org', { '@base': 'http://a.example/b/' }],
        '@type': 'NewsArticle',
        headline: 'O',
        url: 'c',
      },
      url,
      'http://a.example/b/c',
    ],
    [
      'has a base that is no URL of the web',
      {
        '@context': ['https://schema.org', { '@base': 'ftp://a.example/b/' }],
        '@type': 'NewsArticle',
        headline: 'O',
        url: 'c',
      },
      url,
      'c',
    ],
    [
      'does not rename keywords by its own language',
      {
        '@context': ['https://schema.org', { '@language': 'fi' }],
        '@type': 'NewsArticle',
        headline: [fi('F'), sv('S')],
        inLanguage: 'sv',
      },
      headline,
      'S',
    ],
    ...(['fi', 'sv'] as const).map((inLanguage): Case => [
      `has terms for two languages: ${inLanguage}`,
      {
        '@context': {
          otsikko: { '@id': 'https://schema.org/headline', '@language': 'fi' },
          rubrik: { '@id': 'https://schema.org/headline', '@language': 'sv' },
        },
        '@type': 'https://schema.org/NewsArticle',
        otsikko: ['F', { '@value': 'E', '@language': 'en' }],
        rubrik: 'S',
        inLanguage,
      },
      headline,
      inLanguage === 'fi' ? 'F' : 'S',
    ]),
    [
      'has two names for a property: the first one counts',
      {
        '@context': { otsikko: 'schema:headline' },
        '@type': 'schema:NewsArticle',
        otsikko: 'A',
        headline: 'B',
      },
      headline,
      'A',
    ],
  ],
  languages: [
    [
      'of several, the one that is wanted',
      article({ inLanguage: ['fi', 'sv'] }),
      lang,
      'sv',
      { lang: 'sv' },
    ],
    [
      'of several, the first one if another is wanted',
      article({ inLanguage: ['fi', 'sv'] }),
      lang,
      'fi',
      { lang: 'en' },
    ],
    [
      'the wanted one before that of the headline',
      article({ headline: [fi('F'), sv('S')] }),
      headline,
      'S',
      { lang: 'sv' },
    ],
    ...(
      [
        ['fi', 'Finnish suomi finska'],
        ['sv', 'Swedish ruotsi svenska'],
        ['en', 'English englanti engelska'],
        ['ru', 'Russian venäjä ryska'],
        ['fr', 'French ranska franska'],
        ['de', 'German saksa tyska'],
        ['se', 'Northern_Sami pohjoissaame nordsamiska davvisámegiella'],
      ] as const
    ).flatMap(([tag, names]) =>
      names
        .split(' ')
        .map((name): Case => [
          `by the name ${name}`,
          article({ inLanguage: { '@type': 'Language', name: name.replace('_', ' ') } }),
          lang,
          tag,
        ]),
    ),
    [
      'by their English name',
      article({
        inLanguage: { name: [fi('jokin'), { '@value': 'Swedish', '@language': 'en' }] },
      }),
      lang,
      'sv',
    ],
    [
      'with the same region or script first',
      article({
        headline: [
          { '@value': 'Ruotsi', '@language': 'sv-SE' },
          { '@value': 'Suomi', '@language': 'sv-FI' },
        ],
        inLanguage: 'sv-FI',
      }),
      headline,
      'Suomi',
    ],
    [
      'in a map with regions',
      article({ headline: { en_US: 'Color', 'en-GB': 'Colour' }, inLanguage: 'en-GB' }),
      headline,
      'Colour',
    ],
    [
      'in a map without a language for some',
      article({ headline: { '@none': 'N', sv: 'S' }, inLanguage: 'fi' }),
      headline,
      'N',
    ],
    [
      'in a map with an empty text',
      article({ headline: { fi: '', sv: 'S' }, inLanguage: 'fi' }),
      headline,
      'S',
    ],
    [
      'in a map with what is no text',
      article({ headline: { fi: { x: 1 }, sv: 'S' }, inLanguage: 'fi' }),
      headline,
      'S',
    ],
    [
      'of keywords, where some have none',
      article({ keywords: ['a', fi('b'), sv('c')], inLanguage: 'fi' }),
      keywords,
      ['a', 'b', 'c'],
    ],
    [
      'of things with a property of three letters',
      article({ about: { '@type': 'Product', name: 'Rokote', sku: '12', mpn: '34' } }),
      keywords,
      ['Rokote'],
    ],
  ],
  'people and organisations': [
    [
      'by a text with the @id of another object',
      [
        article({ publisher: ' https://a.example/#org ' }),
        { '@id': 'https://a.example/#org', '@type': 'Organization', name: 'Virasto' },
      ],
      publishers,
      ['Virasto'],
    ],
    [
      'deep in another object',
      article({
        author: { '@id': 'urn:a' },
        isPartOf: nested(11, { '@id': 'urn:a', name: 'Tekijä' }, (x) => ({ isPartOf: x })),
      }),
      authors,
      ['Tekijä'],
    ],
    [
      'whose name is an object, up to four levels',
      article({ author: [nested(4, 'Tekijä', named), nested(5, 'Liian syvä', named)] }),
      authors,
      ['Tekijä'],
    ],
    [
      'that name each other',
      [
        article({ author: { '@id': 'urn:a' }, publisher: { '@id': 'urn:b' } }),
        { '@id': 'urn:a', '@type': 'Person', name: { '@id': 'urn:b' } },
        { '@id': 'urn:b', '@type': 'Person', name: { '@id': 'urn:a' }, email: 'x' },
      ],
      authors,
      [],
    ],
    [
      'whose given names refer to each other',
      [
        article({ author: { '@id': 'urn:a' } }),
        { '@id': 'urn:a', '@type': 'Person', givenName: { '@id': 'urn:b' } },
        { '@id': 'urn:b', '@type': 'Person', givenName: { '@id': 'urn:a' }, familyName: 'B' },
      ],
      (release) => JSON.stringify(authors(release)).includes('B'),
      true,
    ],
    [
      'as author and creator, once',
      article({ author: ['A', { name: 'B' }], creator: ['B', 'A', 'C'] }),
      authors,
      ['A', 'B', 'C'],
    ],
    [
      'in a role, which may name them itself',
      article({
        author: [
          { '@type': 'Role', roleName: 'toimittaja', author: [{ name: 'A' }, { name: 'B' }] },
          { '@type': 'OrganizationRole', name: 'C' },
        ],
      }),
      authors,
      ['A', 'B', 'C'],
    ],
    [
      'of another work, who are not the author',
      article({ author: { '@type': 'Organization', name: 'A', author: { name: 'B' } } }),
      authors,
      ['A'],
    ],
    [
      'with a URL as a value',
      article({ publisher: { name: 'V', url: { '@value': 'https://v.example/' } } }),
      publishers,
      [['V', 'https://v.example/']],
    ],
  ],
  'texts in lists': [
    [
      'of keywords, up to seven lists deep',
      article({ keywords: nested(7, 'a', listed) }),
      keywords,
      ['a'],
    ],
    ['of keywords, deeper than that', article({ keywords: nested(9, 'a', listed) }), keywords, []],
    [
      'of paragraphs, without empty ones',
      article({
        description: ['a', ' ', '', 'b'],
        articleBody: ['  c \n\n', ' d&amp;e  \r\n\r\nf '],
      }),
      (release) => [lead(release), release.body],
      ['a\n\nb', [{ paragraph: 'c' }, { paragraph: 'd&e' }, { paragraph: 'f' }]],
    ],
  ],
  images: [
    [
      'and thumbnails, once',
      article({
        image: 'https://a.example/1.jpg',
        thumbnailUrl: ['https://a.example/2.jpg', 'https://a.example/1.jpg'],
      }),
      images,
      ['https://a.example/1.jpg', 'https://a.example/2.jpg'],
    ],
    [
      'without a URL, with a base',
      {
        '@context': ['https://schema.org', { '@base': 'https://a.example/' }],
        '@type': 'NewsArticle',
        headline: 'O',
        image: { caption: 'x' },
      },
      images,
      [],
    ],
    [
      'that are the page of the article',
      article({ url: 'https://a.example/1', image: ['https://a.example/1', '/2.jpg'] }),
      images,
      ['https://a.example/2.jpg'],
    ],
    [
      'that are the page of an article without a URL',
      article({ image: ['https://a.example/1', '/2.jpg'] }),
      images,
      ['https://a.example/2.jpg'],
      { base: 'https://a.example/1' },
    ],
    [
      'of a site without encryption',
      article({ image: '/2.jpg' }),
      images,
      ['http://a.example/2.jpg'],
      { base: 'http://a.example/1' },
    ],
    [
      'of an article whose @id is no URL of the web',
      article({ '@id': 'urn:uuid:https:1', image: '/2.jpg' }),
      images,
      ['https://a.example/2.jpg'],
      { base: 'https://a.example/' },
    ],
  ],
};

for (const [group, cases] of Object.entries(groups)) {
  describe(`values of linked data: ${group}`, () => {
    for (const [name, data, read, expected, options] of cases) {
      it(name, () => {
        assert.deepEqual(read(parseNewsArticle(data, options)), expected);
      });
    }
  });
}

describe('linked data: problems and bytes', () => {
  it('has none for an article with several types', () => {
    const { problems } = withProblems((options) =>
      parseNewsArticle(article({ '@type': ['CreativeWork', 'Article'] }), options),
    );
    assert.deepEqual(problems, []);
  });
  it('reports an object without any type', () => {
    const { problems } = withProblems((options) => parseNewsArticle({ headline: 'O' }, options));
    assert.deepEqual(
      problems.map(({ expected }) => expected),
      ['a NewsArticle'],
    );
  });
  it('uses all options for bytes too', async () => {
    const problems: Problem[] = [];
    const data = article({ image: '/2.jpg', datePublished: 'joskus' });
    const release = await parseNewsArticle(new Blob([JSON.stringify(data)]), {
      lang: 'sv',
      base: 'https://a.example/',
      onProblem: (problem) => problems.push(problem),
    });
    assert.deepEqual([release.lang, images(release)], ['sv', ['https://a.example/2.jpg']]);
    assert.deepEqual(problems, [{ expected: 'a date', found: '"joskus"' }]);
  });
});

describe('JSON of linked data in a script', () => {
  const json = JSON.stringify(article({ headline: 'O' }));
  for (const [before, after] of [
    ['<!--', '-->'],
    [' \n <!-- \n', '\n --> \n'],
    ['//<!--\n', '\n//-->'],
    ['// <!--\n', '\n// -->'],
    ['//<![CDATA[\n', '\n//]]>\n'],
    ['//  <![CDATA[\n', '\n//  ]]>'],
    ['<![CDATA[', ']]>'],
    ['/*<![CDATA[*/', '/*]]>*/'],
    ['/* <![CDATA[ */\n', '\n/* ]]> */'],
    ['/*   <![CDATA[   */', '/*   ]]>   */'],
    ['\n/*\n<![CDATA[\n*/', '/*\n]]>\n*/\n'],
    ['', ' ; '],
  ] as const) {
    it(`is read between ${JSON.stringify(before)} and ${JSON.stringify(after)}`, () => {
      const { result, problems } = withProblems((options) =>
        parseNewsArticle(`${before}${json}${after}`, options),
      );
      assert.deepEqual([result.headline, problems.length], ['O', 1]);
    });
  }

  const texts: readonly (readonly [string, string, string])[] = [
    ['commas before brackets', '"a,] b,} ,]"', 'a,] b,} ,]'],
    ['a bracket alone', '"],]"', '],]'],
    ['escaped quotation marks', '"a \\"b,]\\" c,}"', 'a "b,]" c,}'],
    ['an escaped backslash at the end', '"a,]\\\\"', 'a,]\\'],
    ['line breaks beside escapes', '"a \\"b\nc\\" d\te"', 'a "b\nc" d\te'],
    ['the marks of a comment', '"<!-- a --> ]]>"', '<!-- a --> ]]>'],
  ];
  for (const [name, written, text] of texts) {
    it(`keeps ${name} in a text while it is repaired`, () => {
      const { result, problems } = withProblems((options) =>
        parseNewsArticle(`{"@type": "NewsArticle", "headline": ${written} , }`, options),
      );
      assert.deepEqual([result.headline, problems.length], [text, 1]);
    });
  }
  it('is an error where a repair is not enough', () => {
    for (const broken of ['{"headline": "O', '{"headline": "O\\', '{"headline" "O",}', ',]']) {
      assert.throws(() => parseNewsArticle(broken), { name: 'ParseError' }, broken);
    }
  });
});
