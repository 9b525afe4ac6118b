import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { pageHead } from '../../src/markup/index.js';
import { newsArticleJsonLd, type PageHead } from '../../src/model/index.js';
import schema from '../../schemas/patterns.schema.json' with { type: 'json' };

type Element = DefaultTreeAdapterTypes.Element;

const DATA: PageHead = {
  lang: 'fi',
  title: 'Yhteystiedot & "aukiolo"',
  siteName: 'Sisäministeriö',
  description: 'Vaihde, kirjaamo ja <media>.',
  url: '/yhteystiedot/',
  versions: [
    { lang: 'sv', href: '/sv/kontakt/' },
    { lang: 'en', href: '/en/contacts/' },
  ],
  base: 'https://intermin.example',
};

/** The elements of a head as a parser sees them: name, attributes and text. */
function elements(
  html: string,
): { name: string; attributes: Record<string, string>; text: string }[] {
  const document = parse(`<!doctype html><html><head>${html}</head><body></body></html>`);
  const root = document.childNodes.find((node) => node.nodeName === 'html') as Element;
  const [head] = root.childNodes as Element[];
  return (head?.childNodes ?? []).flatMap((node) =>
    'tagName' in node
      ? [
          {
            name: node.tagName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
            text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
          },
        ]
      : [],
  );
}

const head = (data: Partial<PageHead> = {}): ReturnType<typeof elements> =>
  elements(pageHead({ ...DATA, ...data }));
const properties = (data?: Partial<PageHead>): Record<string, string | undefined> =>
  Object.fromEntries(
    head(data).flatMap(({ attributes }) =>
      attributes['property'] ? [[attributes['property'], attributes['content']]] : [],
    ),
  );
const json = (data?: Partial<PageHead>): Record<string, unknown> =>
  JSON.parse(head(data).find(({ name }) => name === 'script')?.text ?? '{}') as Record<
    string,
    unknown
  >;

describe('the head of a page', () => {
  it('has the title of the page, then the name of the site', () => {
    assert.equal(head()[0]?.text, 'Yhteystiedot & "aukiolo" – Sisäministeriö');
    assert.equal(head({ title: 'Sisäministeriö' })[0]?.text, 'Sisäministeriö');
    assert.deepEqual(head({ titleLang: 'sv' })[0]?.attributes, { lang: 'sv' });
  });

  it('has a canonical URL and all language versions with x-default', () => {
    const links = head().filter(({ name }) => name === 'link');
    assert.deepEqual(
      links.map(({ attributes: { rel, hreflang, href } }) => [rel, hreflang, href]),
      [
        ['canonical', undefined, 'https://intermin.example/yhteystiedot/'],
        ['alternate', 'fi', 'https://intermin.example/yhteystiedot/'],
        ['alternate', 'sv', 'https://intermin.example/sv/kontakt/'],
        ['alternate', 'en', 'https://intermin.example/en/contacts/'],
        ['alternate', 'x-default', 'https://intermin.example/yhteystiedot/'],
      ],
    );
    assert.equal(
      head({ versions: [] }).filter(({ attributes }) => attributes['hreflang']).length,
      0,
    );
  });

  it('describes the page by the same data in Open Graph and JSON-LD', () => {
    assert.equal(properties()['og:title'], DATA.title);
    assert.equal(json()['name'], DATA.title);
    assert.equal(properties()['og:description'], DATA.description);
    assert.equal(json()['description'], DATA.description);
    assert.equal(properties()['og:url'], json()['url']);
    assert.equal(properties()['og:locale'], 'fi_FI');
    assert.equal(json()['inLanguage'], 'fi');
  });

  it('is a page of its site in JSON-LD', () => {
    const dates = { published: '2026-11-26T14:05:00+02:00', updated: '2026-11-27' };
    const url = 'https://intermin.example/yhteystiedot/';
    assert.deepEqual(json({ ...dates, titleLang: 'sv' }), {
      ...{ '@context': 'https://schema.org', '@type': 'WebPage', '@id': url, url },
      ...{ name: DATA.title, description: DATA.description, inLanguage: 'sv' },
      datePublished: '2026-11-26T14:05:00+02:00',
      dateModified: '2026-11-27',
      isPartOf: { '@type': 'WebSite', name: 'Sisäministeriö' },
    });
    const page = json({ siteName: undefined, published: 'soon', updated: undefined });
    for (const name of ['isPartOf', 'datePublished', 'dateModified']) {
      assert.equal(page[name], undefined);
    }
  });

  it('describes an article by its own structured data', () => {
    const jsonLd = newsArticleJsonLd({ lang: 'fi', headline: 'Laki' });
    const data = {
      isArticle: true,
      published: '2026-11-26T14:05:00+02:00',
      ...(jsonLd && { jsonLd }),
    };
    assert.equal(json(data)['@type'], 'NewsArticle');
    assert.equal(properties(data)['og:type'], 'article');
    assert.equal(properties(data)['article:published_time'], '2026-11-26T14:05:00+02:00');
  });

  it('has a JSON Schema for its data', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false }).addSchema(schema);
    const validate = ajv.getSchema(`${schema.$id}#/$defs/pageHead`);
    assert.equal(validate?.(DATA), true);
    assert.equal(validate?.({ ...DATA, canonical: '/' }), false);
  });

  it('cannot be left by hostile data, and has no unsafe URL', () => {
    const evil = '"></title></script><img src=x onerror=alert(1)>';
    const html = pageHead({
      lang: evil,
      title: evil,
      siteName: evil,
      description: evil,
      url: 'javascript:alert(1)',
      versions: [{ lang: evil, href: 'javascript:alert(1)' }],
      image: { src: 'javascript:alert(1)', alt: evil },
      feeds: [{ title: evil, href: 'javascript:alert(1)' }],
    });
    assert.deepEqual(
      new Set(elements(html).map(({ name }) => name)),
      new Set(['title', 'meta', 'script']),
    );
    assert.doesNotMatch(html, /<img|(?:href|content)="javascript/);
  });
});
