import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogue } from '../../src/i18n/generated/all/fi.js';
import { fill, plural, pluralCategory, registerCatalogue } from '../../src/i18n/index.js';
import {
  breadcrumbs,
  languageSelector,
  navigation,
  pageHead,
  pressRelease,
  withBranches,
} from '../../src/markup/index.js';
import {
  breadcrumbsJsonLd,
  canonicalTag,
  countNodes,
  hrefIn,
  matchLocale,
  nameIn,
  plainText,
  readDateTime,
  readOrganisations,
  readRelease,
  readSiteTree,
  safeHref,
  type SiteNode,
  suggestion,
  trail,
} from '../../src/model/index.js';
import { parseFeed, parseNewsArticle } from '../../src/readers/index.js';

// Quadratic work on these texts takes minutes, a recursion on these trees overflows the stack.

const TEXT_LENGTH = 400_000;
const LEVELS = 100_000;

function deepTree(): readonly SiteNode[] {
  let node: SiteNode = { title: 'Deepest', href: '/deepest' };
  for (let level = 1; level < LEVELS; level += 1) {
    node = { title: 'Page', href: '/page', children: [node] };
  }
  return [node];
}

function endlessTree(): readonly SiteNode[] {
  const children: SiteNode[] = [];
  const node: SiteNode = { title: 'Page', href: '/page', children };
  children.push(node, { title: 'Below', href: '/page/below' });
  return [node];
}

describe('long runs in texts', () => {
  const spaces = ' '.repeat(TEXT_LENGTH);

  it('safeHref() keeps spaces inside a URL and removes those around it', () => {
    assert.equal(safeHref(`${spaces}a${spaces}b${spaces}`), `a${spaces}b`);
    assert.equal(safeHref(`java${'\n'.repeat(TEXT_LENGTH)}script:x`), undefined);
  });

  it('plainText() keeps no-break spaces and line breaks inside a text', () => {
    const nbsp = '\u00A0'.repeat(TEXT_LENGTH);
    assert.deepEqual(plainText(`${nbsp}a${nbsp}b${nbsp}`), [`a${nbsp}b`]);
    const breaks = '<br>'.repeat(TEXT_LENGTH / 4);
    assert.deepEqual(plainText(`a${breaks}b`), [`a${'\n'.repeat(TEXT_LENGTH / 4)}b`]);
  });

  it('matchLocale() reads the first subtags of a text that is no tag', () => {
    assert.equal(matchLocale(`fi${'-a'.repeat(TEXT_LENGTH / 2)}`), 'fi');
    assert.equal(matchLocale('-'.repeat(TEXT_LENGTH)), undefined);
  });
});

describe('trees that are very deep, or contain themselves', () => {
  it('countNodes() counts each level once', () => {
    assert.equal(countNodes(deepTree()), LEVELS);
    assert.equal(countNodes(endlessTree()), 3);
  });

  it('trail() finds a page', () => {
    assert.equal(trail(deepTree(), '/deepest').length, LEVELS);
    assert.deepEqual(
      trail(endlessTree(), '/page/below').map(({ title }) => title),
      ['Page', 'Below'],
    );
  });

  it('navigation() links each page', () => {
    assert.match(String(navigation(deepTree(), { lang: 'fi' })), /href="\/deepest"/);
    assert.match(String(navigation(endlessTree(), { lang: 'fi' })), /href="\/page\/below"/);
    assert.equal(countNodes(readSiteTree(endlessTree())), 2);
  });

  it('parseNewsArticle() reads a graph that contains itself', () => {
    const graph: unknown[] = [{ '@type': 'NewsArticle', headline: 'Headline' }];
    const data = { '@graph': graph };
    graph.push(...Array.from({ length: 30 }, () => data));
    assert.equal(parseNewsArticle(data).headline, 'Headline');
  });
});

describe('data that contains itself', () => {
  /** A list that contains itself many times, beside texts, and counts how often it is read. */
  function selfContaining(size: number): {
    readonly list: unknown[];
    readonly reads: () => number;
  } {
    let reads = 0;
    const list: unknown[] = [];
    const proxy: unknown = new Proxy(list, {
      get: (target, key, receiver) => {
        reads += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    list.push('Text', ...Array.from({ length: size }, () => proxy));
    return { list: [proxy], reads: () => reads };
  }

  it('is read in linear time by readRelease()', () => {
    const stepsOf = (size: number): number => {
      const { list, reads } = selfContaining(size);
      assert.equal(readRelease({ headline: 'Headline', body: list }).headline, 'Headline');
      return reads();
    };
    const [few, many] = [stepsOf(1000), stepsOf(10_000)];
    assert.ok(many / few < 10 ** 1.15, `${String(few)} and ${String(many)} reads`);
  });

  it('keeps its texts where an object is in several places', () => {
    const link = { text: 'Link', href: '/a' };
    const { related, keywords } = readRelease({ related: [link, link], keywords: [link] });
    assert.deepEqual([...related, ...keywords], [link, link, link]);
  });

  it('has at most 100,000 objects, however few there are in memory', () => {
    let value: unknown = ['Text'];
    for (let level = 0; level < 60; level += 1) value = [value, value];
    assert.equal(readRelease({ headline: 'Headline', body: value }).headline, 'Headline');
  });

  it('is read in linear time by parseNewsArticle()', () => {
    const stepsOf = (size: number): number => {
      const { list, reads } = selfContaining(size);
      list.push({ '@type': 'NewsArticle', headline: 'Headline' });
      assert.equal(parseNewsArticle(list).headline, 'Headline');
      return reads();
    };
    const [few, many] = [stepsOf(1000), stepsOf(10_000)];
    assert.ok(many / few < 10 ** 1.15, `${String(few)} and ${String(many)} reads`);
  });
});

describe('one odd field', () => {
  const fails = (): never => {
    throw new Error('Cannot be read');
  };

  it('is no template, even if JSON looks like one', () => {
    const title: unknown = JSON.parse('{"_$litType$":1,"strings":["<img src=x>"],"values":[]}');
    const trailOf = (): string => String(breadcrumbs([{ title } as never], { lang: 'fi' }));
    assert.throws(trailOf, TypeError);
  });

  it('leaves the other texts of a release', () => {
    for (const odd of [Symbol('odd'), 7, {}, fails, 10n, [Symbol('odd')]]) {
      const body = [
        { tag: odd, children: ['Rich text'] },
        { heading: 'Heading', level: odd },
      ];
      const html = String(pressRelease({ headline: 'Headline', body } as never));
      for (const text of ['Headline', 'Rich text', 'Heading']) assert.ok(html.includes(text), text);
    }
  });

  it('may be half a character', () => {
    const release = { lang: 'fi', headline: 'Headline \ud83d', url: '/a\ud83d' };
    const html = String(pressRelease(release, { actions: ['share'] }));
    assert.match(html, /mailto:\?subject=Headline%20&amp;body=%2Fa"/);
  });

  it('leaves its page in a tree', () => {
    const children = new Proxy({}, { has: fails, get: fails });
    for (const field of ['children', 'lazyChildren']) {
      const [page] = readSiteTree([{ title: 'Page', href: '/page', [field]: children }]);
      assert.equal(page?.title, 'Page');
    }
  });
});

describe('a release without a language', () => {
  it('is Finnish', () => {
    for (const lang of [undefined, null, '', {}, Symbol('odd')]) {
      assert.equal(readRelease({ lang, headline: 'Headline' }).lang, 'fi');
    }
  });

  it('keeps its texts, with Finnish messages where the language is unknown', () => {
    for (const lang of [undefined, 7, '__proto__', 'constructor', 'toString']) {
      const html = String(pressRelease({ lang, headline: 'Headline', lead: 'Lead' } as never));
      for (const text of ['Headline', 'Lead', 'Tulosta']) assert.ok(html.includes(text), text);
    }
  });
});

describe('names of branches', () => {
  it('are shortened where an item has several lists', () => {
    const name = 'word '.repeat(2000).trim();
    const markup = `<ul><li>${name}${'<ul><li>x</li></ul>'.repeat(1000)}</li></ul>`;
    const html = withBranches(markup, { lang: 'fi' });
    assert.equal(html.split(name).length - 1, 2, 'in the item and in the name of its first list');
    assert.ok(html.length < 20 * markup.length, String(html.length));
  });

  it('are not cut inside a character reference', () => {
    const name = `${'a'.repeat(57)}&auml;a`;
    const html = withBranches(`<ul><li>${name}<ul></ul><ul></ul></li></ul>`, { lang: 'fi' });
    assert.match(html, /a{57}…/);
    assert.doesNotMatch(html, /&a…|&au…/);
  });
});

describe('keys that every object inherits', () => {
  const organisations = readOrganisations([
    { key: 'sm', names: { fi: 'sisäministeriö' }, href: 'https://intermin.fi/', hrefs: {} },
  ]);

  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`${key} is no language, name or value`, () => {
      const [organisation] = organisations;
      assert.ok(organisation);
      assert.deepEqual(nameIn(organisation, key), { name: 'sisäministeriö', lang: 'fi' });
      assert.equal(hrefIn(organisation, key), 'https://intermin.fi/');
      assert.equal(pluralCategory(key, 1), 'one');
      assert.equal(suggestion('fi', [key], ['sv'], {}), -1);
      const message = { text: `{${key}}`, lang: 'fi' };
      assert.equal(fill(message, {}).text, message.text);
      assert.equal(plural({ text: `{${key}, plural, other {x}}`, lang: key }, {}).text, 'x');
    });
  }

  for (const key of ['constructor', '__proto__']) {
    it(`${key} is no name of a language in a feed or an article`, () => {
      const rss = `<rss><channel><language>${key}</language><item><title>a</title></item></channel></rss>`;
      const { lang, releases } = parseFeed(rss);
      assert.deepEqual([lang, releases[0]?.lang], ['fi', 'fi']);
      const article = { '@type': 'NewsArticle', headline: 'a', inLanguage: key };
      assert.equal(parseNewsArticle(article).lang, 'fi');
    });

    it(`${key} is no kind of document`, () => {
      assert.throws(() => parseFeed(`<${key}/>`), { message: new RegExp(`found <${key}>`) });
    });

    it(`${key} is no country, and no state of a language`, () => {
      const head = pageHead({ lang: key, title: 'a', url: 'https://example.org/' });
      assert.match(head, new RegExp(`og:locale" content="${key}_FI"`));
      const links = [{ lang: 'sv', href: '/sv', state: key }] as never;
      assert.throws(() => languageSelector(links, { lang: 'fi' }), { field: 'data.0.state' });
    });

    it(`${key} is a property of an article like any other`, () => {
      const context = { [key]: { '@id': 'headline', '@language': 'sv' }, a: { '@id': key } };
      const article = `{ "@context": ${JSON.stringify(context)}, "@type": "NewsArticle",
        "name": "Name", "${key}": "Rubrik", "a": "A" }`;
      const { headline } = parseNewsArticle(article, { lang: 'sv' });
      assert.equal(headline, 'Rubrik');
    });
  }

  it('an object as text of JSON changes no prototype', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": true}, "headline": "Otsikko"}');
    assert.equal(readRelease(hostile).headline, 'Otsikko');
    assert.equal(readOrganisations([hostile]).length, 0);
    assert.equal(readSiteTree([hostile], { keys: { title: 'headline' } }).length, 1);
    assert.equal('polluted' in {}, false);
  });
});

describe('data that a reader returns', () => {
  it('has safe URLs in every field', () => {
    const unsafe = 'java\nscript:alert(1)';
    const link = { href: unsafe, url: unsafe, src: unsafe, text: 'a', title: 'a', name: 'a' };
    const list = [{ ...link, lang: 'sv', stream: link, registration: link }];
    const lists = [
      'publishers',
      'authors',
      'images',
      'versions',
      'contacts',
      'persons',
      'keywords',
    ];
    const others = ['related', 'attachments', 'events', 'projects', 'corrections', 'body'];
    const release = readRelease({
      ...{ headline: 'a', url: unsafe, image: link, machineTranslated: link },
      ...Object.fromEntries([...lists, ...others].map((field) => [field, list])),
    });
    const organisations = readOrganisations([
      { key: 'a', names: { fi: 'a' }, href: unsafe, hrefs: { fi: unsafe, sv: '/sv' } },
    ]);
    assert.doesNotMatch(JSON.stringify([release, organisations]), /script:/);
    assert.deepEqual(organisations[0]?.hrefs, { sv: '/sv' });
  });

  it('has no unsafe URL if the base is one', () => {
    // A fragment can be resolved against any URL.
    const options = { base: 'javascript:alert(1)' };
    const texts = [
      JSON.stringify(breadcrumbsJsonLd([{ title: 'a', href: '#b' }], options)),
      pageHead({
        lang: 'fi',
        title: 'a',
        url: '#b',
        versions: [{ lang: 'sv', href: '#c' }],
        ...options,
      }),
    ];
    for (const text of texts) assert.doesNotMatch(text, /script:alert/);
  });

  it('leaves dates before the year 1000 as text', () => {
    for (const date of ['0001-01-01', '0099', '0999-12', '0050-06-01T12:00:00Z']) {
      assert.equal(readDateTime(date), undefined);
      assert.equal(readRelease({ published: date }).published, date);
    }
    assert.equal(readDateTime('1000-01-01')?.datetime, '1000-01-01');
  });

  it('names no language that is longer than a tag', () => {
    assert.equal(canonicalTag('a_'.repeat(TEXT_LENGTH / 2)), undefined);
    assert.equal(canonicalTag('sv_FI'), 'sv-FI');
  });
});

describe('HTML in messages', () => {
  it('is escaped in the names of branches', () => {
    const ids = Object.keys(catalogue);
    const unsafe = '<img src=x onerror=alert(1)>{title}';
    registerCatalogue('fi', Object.fromEntries(ids.map((id) => [id, unsafe])));
    const html = withBranches('<ul><li>a<ul><li>b</ul></ul>', { lang: 'fi' });
    registerCatalogue('fi', catalogue);
    assert.match(html, /&lt;img src=x/);
    assert.doesNotMatch(html, /<img/);
  });
});

describe('comments and instructions before a document', () => {
  it('are skipped in linear time', () => {
    const comments = '<!---->'.repeat(TEXT_LENGTH / 7);
    assert.throws(() => parseFeed(`${comments}<html>`), { code: 'kind' });
    assert.throws(() => parseFeed(`${comments}<a`), { name: 'ParseError' });
    const subset = '<!-- a --><?a b?>'.repeat(TEXT_LENGTH / 17);
    assert.throws(() => parseFeed(`<!DOCTYPE a [${subset}`), { name: 'ParseError' });
  });
});
