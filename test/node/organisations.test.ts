import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import '../../src/bundles/locales.js';
import { governmentOrganization } from '../../src/markup/index.js';
import { GOVERNMENT, readOrganisations } from '../../src/model/index.js';

const schema = JSON.parse(
  readFileSync(new URL('../../src/model/organisations.schema.json', import.meta.url), 'utf8'),
) as object;

describe('a list of organisations', () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);

  it('agrees with its published schema where it is read without a problem', () => {
    const good: readonly unknown[] = [
      GOVERNMENT,
      { version: '2026-01-01', organisations: GOVERNMENT },
      [{ names: { et: 'Valitsus' }, href: 'https://valitsus.ee/' }],
    ];
    for (const list of good) {
      assert.ok(validate(list), JSON.stringify(validate.errors));
      assert.deepEqual(readOrganisations(list).problems, []);
    }
  });

  it('is refused by the schema where something in it cannot be shown', () => {
    for (const list of [
      [],
      {},
      'text',
      [{ names: {}, href: '/' }],
      [{ names: { fi: 'x' }, href: 'javascript:alert(1)' }],
      [{ href: '/' }],
    ]) {
      assert.ok(!validate(list), JSON.stringify(list));
      assert.ok(readOrganisations(list).problems.length > 0, JSON.stringify(list));
    }
  });

  it('may hold itself: what is no name is left out', () => {
    const list: unknown[] = [{ names: { fi: 'Valtioneuvosto' }, href: '/' }];
    list.push(list, { names: list, href: '/' });
    const { organisations, problems } = readOrganisations(list);
    assert.deepEqual(
      organisations.map(({ names }) => names),
      [{ fi: 'Valtioneuvosto' }],
    );
    assert.equal(problems.length, 2);
  });

  it('may be 10,000 long', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => ({
      names: { fi: `Virasto ${String(index)}` },
      href: `/${String(index)}/`,
    }));
    assert.equal(readOrganisations(list).organisations.length, 10_000);
  });
});

describe('the organisation as JSON-LD', () => {
  const data = (text: string): Record<string, unknown> =>
    JSON.parse(text) as Record<string, unknown>;
  const names = [
    { text: 'Sisäministeriö', lang: 'fi' },
    { text: 'Inrikesministeriet', lang: 'sv' },
  ];

  it('says its names, address, telephone and pages', () => {
    const text = governmentOrganization({
      lang: 'fi',
      names,
      url: 'https://intermin.fi/',
      addressLines: ['Kirkkokatu 12, Helsinki', 'PL 26, 00023 Valtioneuvosto'],
      switchboard: '0295 480 171',
      social: [{ text: 'X', href: 'https://x.com/sisaministerio' }],
    });
    assert.deepEqual(data(text), {
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

  it('ends no script and passes no unsafe address on', () => {
    const text = governmentOrganization({
      lang: 'fi',
      names: [{ text: '</script><script>alert(1)</script>', lang: 'fi' }],
      url: 'javascript:alert(1)',
      social: [{ text: 'x', href: 'data:text/html,x' }],
    });
    assert.doesNotMatch(text, /<\/script|javascript:|data:/i);
    assert.equal(data(text)['name'], '</script><script>alert(1)</script>');
    assert.deepEqual(data(text)['sameAs'], []);
  });
});
