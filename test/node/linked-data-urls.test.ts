import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from '../../src/model/index.js';
import { languageTag } from '../../src/readers/language-of.js';
import { parseNewsArticle } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';

type Read = (release: PressRelease) => unknown;
const headline: Read = (release) => release.headline;
const lang: Read = (release) => release.lang;
const url: Read = (release) => release.url;
const authors: Read = (release) => release.authors;
const versions: Read = (release) => release.versions;
const image: Read = (release) => release.image?.src;
const body: Read = (release) =>
  release.body?.map((one) => (one as { paragraph: string }).paragraph);

const tagged = (text: string, tag: string): object => ({ '@value': text, '@language': tag });
const article = (fields: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'O',
  ...fields,
});

type Case = readonly [string, object, Read, unknown];
const groups: Readonly<Record<string, readonly Case[]>> = {
  'the language of an article': [
    [
      'as an object with names in several languages',
      article({
        inLanguage: {
          '@type': 'Language',
          name: [tagged('ruotsin kieli', 'fi'), tagged('Swedish', 'en')],
        },
      }),
      lang,
      'sv',
    ],
    [
      'decides what an ambiguous date is',
      article({ inLanguage: 'fr', datePublished: '05/06/2021' }),
      (release) => release.published,
      '2021-06-05',
    ],
  ],
  'texts in several languages': [
    [
      'of which a regional one fits better',
      article({ inLanguage: 'sv-FI', headline: [tagged('A', 'sv'), tagged('B', 'sv-FI')] }),
      headline,
      'B',
    ],
    [
      'in a map with a regional tag',
      article({ inLanguage: 'sv-FI', headline: { en: 'A', 'sv-FI': 'B' } }),
      headline,
      'B',
    ],
    ['of which one is empty', article({ headline: { fi: '', sv: 'B' } }), headline, 'B'],
    [
      'of which one is an object',
      article({ headline: { fi: { a: 'A' }, sv: 'B' } }),
      headline,
      'B',
    ],
    [
      'in a document whose context has a language',
      article({
        '@context': ['https://schema.org', { '@language': 'fi' }],
        inLanguage: 'fi',
        headline: [tagged('B', 'sv'), tagged('A', 'fi')],
      }),
      headline,
      'A',
    ],
    [
      'in a term for each language',
      article({
        '@context': [
          'https://schema.org',
          {
            otsikko: { '@id': 'headline', '@language': 'fi' },
            rubrik: { '@id': 'headline', '@language': 'sv' },
          },
        ],
        inLanguage: 'sv',
        headline: undefined,
        otsikko: 'A',
        rubrik: 'B',
      }),
      headline,
      'B',
    ],
    [
      'of which one has no language',
      article({ articleBody: ['Eka.', tagged('Toka.', 'sv')] }),
      body,
      ['Eka.', 'Toka.'],
    ],
  ],
  'the URL of an article': [
    [
      'stays as it is written',
      article({ url: 'https://a.example/työ' }),
      url,
      'https://a.example/työ',
    ],
    [
      'as a value',
      article({ url: { '@value': 'https://a.example/1' } }),
      url,
      'https://a.example/1',
    ],
    [
      'as a value in the page',
      article({ mainEntityOfPage: { url: { '@value': 'https://a.example/1', '@type': 'URL' } } }),
      url,
      'https://a.example/1',
    ],
    [
      'against the base of the context',
      article({ '@context': ['https://schema.org', { '@base': 'http://a.example/' }], url: '1' }),
      url,
      'http://a.example/1',
    ],
    [
      'is the base of an image',
      article({ url: 'http://a.example/x/1', image: 'k.jpg' }),
      image,
      'http://a.example/x/k.jpg',
    ],
    ['is not its id', article({ '@id': 'tag:1' }), (release) => release.id, 'tag:1'],
  ],
  'the people of an article': [
    [
      'in a role that only has a name',
      article({ author: { '@type': 'Role', name: 'Anna' } }),
      authors,
      ['Anna'],
    ],
    [
      'who have authors themselves',
      article({ author: { '@type': 'Person', name: 'Anna', author: 'Bo' } }),
      authors,
      ['Anna'],
    ],
    ['who are named twice', article({ author: 'Anna', creator: 'Anna' }), authors, ['Anna']],
    [
      'by a reference with white space',
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'NewsArticle', headline: 'O', author: ' #anna ' },
          { '@id': '#anna', '@type': 'Person', name: 'Anna' },
        ],
      },
      authors,
      ['Anna'],
    ],
  ],
  'the contents of an article': [
    [
      'paragraphs with white space around them',
      article({ articleBody: 'Eka. \n\n  Toka.' }),
      body,
      ['Eka.', 'Toka.'],
    ],
    [
      'the URL of a thumbnail',
      article({ thumbnailUrl: 'https://a.example/t.jpg' }),
      image,
      'https://a.example/t.jpg',
    ],
    [
      'translations without a URL or a language',
      article({ workTranslation: [{ inLanguage: 'sv' }, { url: 'https://a.example/sv' }] }),
      versions,
      undefined,
    ],
  ],
};
for (const [group, cases] of Object.entries(groups)) {
  describe(`linked data: ${group}`, () => {
    for (const [name, data, read, expected] of cases) {
      it(name, () => {
        assert.deepEqual(read(parseNewsArticle(data)), expected);
      });
    }
  });
}

describe('linked data: the type of an article', () => {
  const problems = (type: unknown): unknown =>
    withProblems((options) => parseNewsArticle(article({ '@type': type }), options)).problems;
  it('may be one of several', () => {
    assert.deepEqual(problems(['WebPage', 'Article']), []);
  });
  it('is not a type whose name begins like that of an article', () => {
    assert.deepEqual(problems('ArticleList'), [
      { expected: 'a NewsArticle', found: '"ArticleList"' },
    ]);
  });
});

describe('linked data: text that is not quite JSON', () => {
  const sources: Readonly<Record<string, string>> = {
    'in a comment in a comment': '/* \n<!-- \n*/ {"@type":"NewsArticle","headline":"A"} /* --> */',
    'with a trailing comma behind escaped characters': String.raw`{"@type":"NewsArticle","headline":"A","name":"b \"c\", ]",}`,
    'with a line break behind an escaped character':
      '{"@type":"NewsArticle","headline":"A","name":"b \\" \n c"}',
  };
  for (const [name, source] of Object.entries(sources)) {
    it(`is repaired ${name}`, () => {
      assert.equal(parseNewsArticle(source).headline, 'A');
    });
  }
});

describe('linked data: the options', () => {
  const options = { lang: 'sv', base: 'https://a.example/x/' };
  it('choose one of the languages of an article', () => {
    assert.equal(parseNewsArticle(article({ inLanguage: ['fi', 'sv'] }), options).lang, 'sv');
  });
  it('count for bytes, too', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(article({ image: 'k.jpg' })));
    const release = await parseNewsArticle(bytes, options);
    assert.deepEqual([release.lang, image(release)], ['sv', 'https://a.example/x/k.jpg']);
  });
});

describe('the name of a language', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    fi: ['Finnish', 'suomi', 'finska'],
    sv: ['Swedish', 'ruotsi', 'svenska'],
    en: ['English', 'englanti', 'engelska'],
    ru: ['Russian', 'venäjä', 'ryska'],
    fr: ['French', 'ranska', 'franska'],
    de: ['German', 'saksa', 'tyska'],
    se: ['Northern Sami', 'pohjoissaame', 'nordsamiska', 'davvisámegiella'],
  };
  for (const [tag, all] of Object.entries(names)) {
    it(`is read as ${tag}`, () => {
      assert.deepEqual(
        all.map((name) => languageTag(` ${name} `)),
        all.map(() => tag),
      );
    });
  }
});
