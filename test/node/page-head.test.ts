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

  it('adds its own language to the versions only if it is missing', () => {
    const hreflangs = (data: Partial<PageHead>): (string | undefined)[] =>
      head(data).flatMap(({ attributes: { hreflang } }) => hreflang ?? []);
    const own = { lang: 'fi', href: '/yhteystiedot/' };
    const versions = [own, ...(DATA.versions ?? [])];
    assert.deepEqual(hreflangs({ versions }), ['fi', 'sv', 'en', 'x-default']);
    assert.deepEqual(hreflangs({ versions: [own] }), ['fi', 'x-default']);
    assert.deepEqual(hreflangs({ versions: undefined }), []);
  });

  it('has x-default only if there is a version in the default language', () => {
    const fallback = (defaultLang: string): string | undefined =>
      head({ defaultLang }).find(({ attributes }) => attributes['hreflang'] === 'x-default')
        ?.attributes['href'];
    assert.equal(fallback('en'), 'https://intermin.example/en/contacts/');
    assert.equal(fallback('se'), undefined);
  });

  it('has every property of Open Graph and the description', () => {
    assert.deepEqual(properties(), {
      'og:type': 'website',
      'og:title': DATA.title,
      'og:description': DATA.description,
      'og:url': 'https://intermin.example/yhteystiedot/',
      'og:site_name': 'Sisäministeriö',
      'og:locale': 'fi_FI',
      'og:locale:alternate': 'en_GB',
    });
    const description = head().find(({ attributes }) => attributes['name'] === 'description');
    assert.equal(description?.attributes['content'], DATA.description);
  });

  it('has the locales of the other languages', () => {
    const langs = ['fi', 'sv', 'se', 'en', 'ru', 'fr', 'de', 'pt-br', 'zh-Hant'];
    const locales = head({ versions: langs.map((lang) => ({ lang, href: `/${lang}/` })) }).flatMap(
      ({ attributes: { property, content } }) =>
        property === 'og:locale:alternate' ? [content] : [],
    );
    assert.deepEqual(locales, [
      'sv_FI',
      'se_FI',
      'en_GB',
      'ru_RU',
      'fr_FR',
      'de_DE',
      'pt_BR',
      'zh_FI',
    ]);
  });

  it('describes its image, and leaves out what is not known', () => {
    const images = (image: PageHead['image']): Record<string, string | undefined> =>
      Object.fromEntries(
        Object.entries(properties({ image })).filter(([name]) => name.startsWith('og:image')),
      );
    assert.deepEqual(images({ src: '/a.jpg', alt: 'Talo', width: 1200, height: 630 }), {
      'og:image': 'https://intermin.example/a.jpg',
      'og:image:alt': 'Talo',
      'og:image:width': '1200',
      'og:image:height': '630',
    });
    assert.deepEqual(images({ src: '/a.jpg', alt: '' }), {
      'og:image': 'https://intermin.example/a.jpg',
    });
    assert.deepEqual(images({ src: 'javascript:alert(1)', alt: 'Talo', width: 1200 }), {});
    assert.deepEqual(images(undefined), {});
  });

  it('links its feeds', () => {
    const feeds = [
      { title: 'Tiedotteet', href: '/tiedotteet.xml' },
      { title: 'Uutiset', href: 'https://a.example/rss' },
    ];
    const types = head({ feeds }).flatMap(({ name, attributes }) =>
      name === 'link' && attributes['type'] ? [attributes] : [],
    );
    const feed = { rel: 'alternate', type: 'application/rss+xml' };
    assert.deepEqual(types, [
      { ...feed, title: 'Tiedotteet', href: 'https://intermin.example/tiedotteet.xml' },
      { ...feed, title: 'Uutiset', href: 'https://a.example/rss' },
    ]);
  });

  it('has an element only for what is known', () => {
    const html = pageHead({ lang: 'fi', title: 'A', url: '', description: '' });
    assert.equal(html.startsWith('<title>A</title>\n<meta property="og:type"'), true);
    assert.doesNotMatch(html, /undefined|=""|description"|canonical|og:url|og:image|alternate/);
    const dates = { isArticle: true, published: 'eilen', updated: '2026-11-27' };
    assert.equal(properties(dates)['article:published_time'], undefined);
    assert.equal(properties(dates)['article:modified_time'], '2026-11-27');
    assert.equal(
      properties({ ...dates, isArticle: undefined })['article:modified_time'],
      undefined,
    );
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
