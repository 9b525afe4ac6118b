import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import '../../src/bundles/catalogues.js';
import {
  GOVERNMENT,
  governmentOrganizationJsonLd,
  hrefIn,
  jsonLdText,
  nameIn,
  readOrganisations,
  type Problem,
} from '../../src/model/index.js';
import { withProblems } from '../support/problems.js';

const schema = JSON.parse(
  readFileSync(
    new URL('../../src/model/organisation/organisations.schema.json', import.meta.url),
    'utf8',
  ),
) as object;

const problemsIn = (list: unknown): readonly Problem[] =>
  withProblems((options) => readOrganisations(list, options)).problems;

describe('a list of organisations', () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);

  it('is valid by its published schema if it is read without a problem', () => {
    const good: readonly unknown[] = [
      GOVERNMENT,
      { version: '2026-01-01', organisations: GOVERNMENT },
      [{ names: { et: 'Valitsus' }, href: 'https://valitsus.ee/' }],
    ];
    for (const list of good) {
      assert.ok(validate(list), JSON.stringify(validate.errors));
      assert.deepEqual(problemsIn(list), []);
    }
  });

  it('is rejected by the schema if a part of it cannot be rendered', () => {
    for (const list of [
      [],
      {},
      'text',
      [{ names: {}, href: '/' }],
      [{ names: { fi: 'x' }, href: 'javascript:alert(1)' }],
      [{ href: '/' }],
    ]) {
      assert.ok(!validate(list), JSON.stringify(list));
      assert.ok(problemsIn(list).length > 0, JSON.stringify(list));
    }
  });

  it('reports what it skips', () => {
    for (const [data, expected, found] of [
      [7, 'a list of organisations', 'the number 7'],
      [{ organisations: null }, 'a list of organisations', 'null'],
      [[], 'at least one organisation', 'none'],
      [[null], 'an organisation with names by language', 'null'],
      [
        [{ names: { fi: ' ', sv: 7 }, href: '/' }],
        'an organisation with names by language',
        'an object',
      ],
      [[{ names: { fi: 'a' }, href: 'data:a' }], 'a web URL as href', '"data:a"'],
      [[{ names: { fi: 'a' } }], 'a web URL as href', 'undefined'],
    ] as const) {
      assert.deepEqual(problemsIn(data), [{ expected, found }]);
      if (!Array.isArray(data)) assert.deepEqual(readOrganisations(data), []);
    }
  });

  it('gets keys where there are none, and no texts that are empty', () => {
    const names = { fi: 'a', sv: ' ', en: 7, de: '' };
    const abbreviations = { fi: 'A', sv: '' };
    const hrefs = { fi: '/fi', sv: 'data:sv', en: ' ' };
    const { result, problems } = withProblems((options) =>
      readOrganisations(
        [
          { key: 'a', names, abbreviations, href: ' /a', hrefs },
          { key: 7, names, href: 'data:a' },
        ],
        options,
      ),
    );
    assert.deepEqual(result, [
      {
        ...{ key: 'a', names: { fi: 'a' }, abbreviations: { fi: 'A' } },
        ...{ href: '/a', hrefs: { fi: '/fi' } },
      },
      { key: '1', names: { fi: 'a' }, abbreviations: {}, href: '', hrefs: {} },
    ]);
    assert.equal(problems.length, 2);
  });

  it('may contain itself: values that are not names are left out', () => {
    const list: unknown[] = [{ names: { fi: 'Valtioneuvosto' }, href: '/' }];
    list.push(list, { names: list, href: '/' });
    const { result: organisations, problems } = withProblems((options) =>
      readOrganisations(list, options),
    );
    assert.deepEqual(
      organisations.map(({ names }) => names),
      [{ fi: 'Valtioneuvosto' }],
    );
    assert.equal(problems.length, 2);
  });

  it('may have 10,000 entries', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => ({
      names: { fi: `Virasto ${String(index)}` },
      href: `/${String(index)}/`,
    }));
    assert.equal(readOrganisations(list).length, 10_000);
  });
});

describe('the name and the URL of an organisation', () => {
  const one = {
    ...{ key: 'a', names: { sv: 'En', en: 'One' }, href: '/' },
    hrefs: { sv: '/sv/' },
  };

  it('are those of the language, else the English name and the URL of all', () => {
    assert.deepEqual(nameIn(one, 'sv'), { name: 'En', lang: 'sv' });
    for (const lang of ['fi', '', undefined]) {
      assert.deepEqual(nameIn(one, lang), { name: 'One', lang: 'en' });
    }
    for (const lang of ['fi', '', undefined]) assert.equal(hrefIn(one, lang), '/');
    assert.equal(hrefIn(one, 'sv'), '/sv/');
    assert.equal(hrefIn({ ...one, hrefs: undefined }, 'sv'), '/');
  });

  it('are the first name, or the key, where there is no English name', () => {
    assert.deepEqual(nameIn({ ...one, names: { se: 'Okta', sv: 'En' } }, 'fi'), {
      name: 'Okta',
      lang: 'se',
    });
    assert.deepEqual(nameIn({ ...one, names: {} }, 'fi'), { name: 'a', lang: 'en' });
  });
});

describe('the organisation as JSON-LD', () => {
  const data = (text: string): Record<string, unknown> =>
    JSON.parse(text) as Record<string, unknown>;
  const names = [
    { text: 'Sisäministeriö', lang: 'fi' },
    { text: 'Inrikesministeriet', lang: 'sv' },
  ];

  it('has its names, address, telephone and pages', () => {
    const organisation = governmentOrganizationJsonLd({
      names,
      url: 'https://intermin.fi/',
      addressLines: ['Kirkkokatu 12, Helsinki', 'PL 26, 00023 Valtioneuvosto'],
      switchboard: '0295 480 171',
      social: [{ text: 'X', href: 'https://x.com/sisaministerio' }],
    });
    assert.deepEqual(organisation, {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: 'Sisäministeriö',
      alternateName: [{ '@value': 'Inrikesministeriet', '@language': 'sv' }],
      url: 'https://intermin.fi/',
      address: 'Kirkkokatu 12, Helsinki, PL 26, 00023 Valtioneuvosto',
      telephone: '+358295480171',
      sameAs: ['https://x.com/sisaministerio'],
    });
  });

  it('ends no script and contains no unsafe URL', () => {
    const text = jsonLdText(
      governmentOrganizationJsonLd({
        names: [{ text: '</script><script>alert(1)</script>', lang: 'fi' }],
        url: 'javascript:alert(1)',
        social: [{ text: 'x', href: 'data:text/html,x' }],
      }),
    );
    assert.doesNotMatch(text, /<\/script|javascript:|data:/i);
    assert.equal(data(text)['name'], '</script><script>alert(1)</script>');
    assert.equal(data(text)['sameAs'], undefined);
  });

  it('resolves relative URLs, and is undefined without a name', () => {
    const organisation = { names: [{ text: 'X', lang: 'fi' }], url: '/' };
    const options = { base: 'https://intermin.fi/fi/' };
    assert.equal(
      governmentOrganizationJsonLd(organisation, options)?.['url'],
      'https://intermin.fi/',
    );
    assert.equal(governmentOrganizationJsonLd({ names: [], url: '/' }), undefined);
    assert.equal(jsonLdText(undefined), '');
  });
});
