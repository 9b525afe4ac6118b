import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DataError, footer, pagination, sideNavigation } from '../../src/markup/index.js';
import { guarded } from '../../src/model/data-error.js';
import * as model from '../../src/model/index.js';
import * as readers from '../../src/readers/index.js';

const fieldOf = (call: () => unknown): unknown => {
  try {
    return String(call());
  } catch (error) {
    assert.ok(error instanceof DataError);
    assert.ok(error instanceof TypeError);
    assert.match(error.message, /^vn-elements cannot use [\w. ]+: ./);
    return error.field;
  }
};

describe('errors of odd data', () => {
  const options = { lang: 'fi' };
  const link = { title: 'a', text: 'a', href: '/a' };

  it('name the field by its path', () => {
    const side = { title: 'a', currentUrl: '/', pages: [link, { ...link, title: Symbol('odd') }] };
    const feet = { ...options, names: 7, links: [] };
    const pages = { page: 1, pages: 3, href: 7 };
    assert.equal(
      fieldOf(() => sideNavigation(side as never, options)),
      'data.pages.1.title',
    );
    assert.equal(
      fieldOf(() => footer(feet as never)),
      'data.names',
    );
    assert.equal(
      fieldOf(() => pagination(pages as never, options)),
      'data.href',
    );
    assert.equal(
      fieldOf(() => (pagination as (data: unknown) => unknown)({ ...pages, href: '/' })),
      'options',
    );
  });

  it('name the parameters where several fields are odd', () => {
    const feet = { ...options, names: 7, links: 7 };
    assert.equal(
      fieldOf(() => footer(feet as never)),
      'data or options',
    );
  });
});

describe('the field with the fault', () => {
  interface Page {
    readonly title: string;
  }
  const titles = guarded(({ pages }: { readonly pages: readonly Partial<Page>[] }) =>
    pages.map(({ title = '' }) => title.trim()),
  );
  const titleOf = guarded(({ title }: Page) => title.trim());

  it('is found in an item of a list', () => {
    assert.deepEqual(titles({ pages: [{ title: ' a' }] }), ['a']);
    assert.equal(
      fieldOf(() => titles({ pages: [{ title: 'a' }, { title: 7 as never }] })),
      'data.pages.1.title',
    );
    assert.equal(
      fieldOf(() => titles({ pages: {} as never })),
      'data.pages',
    );
  });

  it('is one that is missing, or the parameters where no other value helps', () => {
    assert.equal(
      fieldOf(() => titleOf({ title: undefined as never })),
      'data.title',
    );
    assert.equal(
      fieldOf(() => titleOf(undefined as never)),
      'data or options',
    );
    const named = guarded((one: Page, other: Page) => one.title.trim() + other.title, ['one', 'b']);
    assert.equal(
      fieldOf(() => named({} as never, undefined as never)),
      'one or b',
    );
  });

  it('is an argument whose fields are not at fault', () => {
    const named = guarded((_: unknown, { lang }: { readonly lang: string }) => lang.trim());
    assert.equal(
      fieldOf(() => named({}, undefined as never)),
      'options',
    );
    const shown = guarded(
      (_: unknown, { lang }: { readonly lang: string }) => new Intl.Locale(lang),
    );
    assert.equal(
      fieldOf(() => shown({}, undefined as never)),
      'options',
    );
  });

  it('is rather no text, even if the call succeeds without the text', () => {
    const call = guarded(({ lang, title }: Page & { readonly lang: string }) =>
      lang === '' ? '' : title.trim(),
    );
    assert.equal(
      fieldOf(() => call({ lang: 'fi', title: 7 as never })),
      'data.title',
    );
    const upper = guarded(({ lang }: { readonly lang: string }) => {
      if (lang !== '') throw new RangeError('odd');
    });
    assert.equal(
      fieldOf(() => upper({ lang: 'x' })),
      'data.lang',
    );
  });

  it('is a getter that throws', () => {
    const data = {
      get title(): string {
        throw new Error('Cannot be read');
      },
    };
    assert.equal(
      fieldOf(() => titleOf(data)),
      'data.title',
    );
  });

  it('is data that throws whatever is read from it', () => {
    const data = new Proxy({} as Page, {
      ownKeys() {
        throw new Error('Cannot be read');
      },
    });
    assert.equal(
      fieldOf(() => titleOf(data)),
      'data',
    );
  });

  it('is searched with at most 200 calls, in data of any size', () => {
    let calls = 0;
    const call = guarded((list: readonly string[]) => {
      calls += 1;
      return list.map((text) => text.trim());
    });
    const odd = Array.from({ length: 1000 }, (_, index) => (index === 900 ? 'a' : index));
    assert.equal(
      fieldOf(() => call(odd as never)),
      'data',
    );
    assert.ok(calls > 100 && calls <= 200, String(calls));

    const last = guarded((list: readonly string[]) => list.at(-1)!.trim());
    for (const [length, field] of [
      [66, 'data.65'],
      [67, 'data or options'],
    ] as const) {
      assert.equal(
        fieldOf(() => last(Array.from({ length }, () => 7 as never))),
        field,
      );
    }
  });

  it('is not searched in what is not at fault', () => {
    const lastTitle = guarded((pages: readonly Partial<Page>[]) => {
      const { title = '' } = pages.at(-1)!;
      return title.trim();
    });
    const fine = Array.from({ length: 60 }, () => ({ level: 1, children: [] }));
    assert.equal(
      fieldOf(() => lastTitle([...fine, { title: 7 }] as never)),
      'data.60.title',
    );
  });

  it('is named by a path of limited length', () => {
    interface Nested {
      readonly next?: Nested;
      readonly title?: string;
    }
    const innermost = (node: Nested): string =>
      'next' in node ? innermost(node.next) : (node.title ?? '').trim();
    let data: Nested = { title: 7 as never };
    for (let level = 0; level < 20; level += 1) data = { next: data };
    assert.equal(
      fieldOf(() => guarded(innermost)(data)),
      `data${'.next'.repeat(12)}`,
    );
  });

  it('is found in data that contains itself', () => {
    const data: Record<string, unknown> = { title: 7 };
    data['self'] = data;
    assert.equal(
      fieldOf(() => titleOf(data as never)),
      'data.title',
    );
  });

  it('comes with the cause, and an error that names a field already stays', () => {
    const cause = new RangeError('odd');
    const fails = guarded((): never => {
      throw cause;
    });
    assert.throws(fails, (error) => error instanceof DataError && error.cause === cause);
    assert.throws(fails, { name: 'DataError', message: /: RangeError: odd$/ });
    const known = new DataError('data.known', cause);
    const refuses = guarded((): never => {
      throw known;
    });
    assert.throws(refuses, (error) => error === known);
  });
});

describe('errors of functions for data', () => {
  const odd = Symbol('odd');
  const fail = (): never => {
    throw new Error('Cannot be read');
  };
  const unreadable = new Proxy([], { get: fail, ownKeys: fail });
  const cases: readonly (readonly [keyof typeof model, readonly unknown[], string])[] = [
    ['atomFeed', [odd], 'source'],
    ['breadcrumbsJsonLd', [null, null], 'trail or options'],
    ['canonicalTag', [odd], 'value'],
    ['capitalised', [odd], 'name'],
    ['countNodes', [odd], 'nodes'],
    ['directionOf', [odd], 'tag'],
    ['formatDateTime', [null, null], 'date or lang'],
    ['formatMonth', [null, null], 'date or lang'],
    ['governmentOrganizationJsonLd', [null, null], 'organisation or options'],
    ['groupOf', [odd], 'tag'],
    ['hrefIn', [null, null], 'organisation or locale'],
    ['isEmbargoed', [null, null], 'release or clock'],
    ['jsonLdText', [odd], 'data'],
    ['lookup', [null, null], 'tag or available'],
    ['matchCurrentPage', [null, null, null], 'currentUrl or hrefs or base'],
    ['matchLocale', [odd], 'tag'],
    ['nameIn', [null, null], 'organisation or locale'],
    ['newsArticleJsonLd', [null, null], 'release or options'],
    ['plainText', [odd], 'html'],
    ['readContactText', ['029 515 0201', null], 'value or options'],
    ['readOrganisations', [null, null], 'data or options'],
    ['readPhone', ['029 515 0201', null], 'value or options'],
    ['readPhones', ['029 515 0201', null], 'value or options'],
    ['readPublishers', [[], odd], 'options'],
    ['readPublishers', [unreadable, { lang: 'fi' }], 'values'],
    ['readRelease', [null, null], 'data or options'],
    ['readRichText', [null, null], 'root or options'],
    ['readSiteTree', [null, null], 'data or options'],
    ['rssFeed', [odd], 'source'],
    ['suggestion', [null, null, null, null], 'visitor'],
    ['suggestion', [null, ['sv'], [], {}], 'page'],
    ['suggestion', ['fi', [odd], ['sv'], {}], 'visitor.0'],
    ['suggestion', ['fi', ['sv'], 7, {}], 'offered'],
    ['suggestion', ['fi', ['sv'], odd, {}], 'offered'],
    ['suggestion', ['fi', ['sv'], ['en', 7], {}], 'offered.1'],
    ['suggestion', ['fi', ['sv'], ['en'], null], 'alsoReads'],
    ['suggestion', ['fi', ['smn'], ['en'], { smn: 7 }], 'alsoReads.smn'],
    ['suggestion', ['fi', ['smn'], ['en'], { smn: odd }], 'alsoReads.smn'],
    ['trail', [null, odd], 'url'],
    ['trail', [unreadable, '/a'], 'tree'],
  ];
  for (const [name, parameters, field] of cases) {
    it(`${name}() names its ${field}`, () => {
      const call = model[name] as (...all: readonly unknown[]) => unknown;
      assert.equal(
        fieldOf(() => call(...parameters)),
        field,
      );
    });
  }
});

describe('errors of parsers', () => {
  const parsers: readonly (readonly [keyof typeof readers, string])[] = [
    ['parseDate', 'text'],
    ['parseSitemap', 'source'],
    ['parseSiteTree', 'json'],
    ['parseXml', 'text'],
    ['xmlText', 'element'],
  ];
  for (const [name, field] of parsers) {
    it(`${name}() names its ${field}`, () => {
      const parse = readers[name] as (value: unknown) => unknown;
      assert.equal(
        fieldOf(() => parse(Symbol('odd'))),
        field,
      );
    });
  }

  it('name the parameters where the parser is asynchronous, or a generator', async () => {
    await assert.rejects(readers.decodeSource(new Uint8Array(), null as never), {
      name: 'DataError',
      field: 'source or options',
    });
    assert.throws(() => [...readers.parseXmlEvents('<a/>', null as never)], {
      name: 'DataError',
      field: 'text or options',
    });
  });
});
