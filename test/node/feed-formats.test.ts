import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { PressRelease } from '../../src/model/index.js';
import {
  ParseError,
  parseFeed,
  type Feed,
  type ParseFeedOptions,
} from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
].join(' ');

const rss = (item: string, { channel = '', root = '' } = {}): string =>
  `<rss version="2.0" ${NAMESPACES} ${root}><channel><title>Uutiset</title>${channel}<item><title>Otsikko</title>${item}</item></channel></rss>`;

function first(source: string, options: ParseFeedOptions = {}): PressRelease {
  const [release] = parseFeed(source, options).releases;
  assert.ok(release);
  return release;
}
const item = (xml: string, more = {}): PressRelease => first(rss(xml, more));

function failure(source: string): ParseError<Feed> {
  try {
    parseFeed(source);
  } catch (error) {
    assert.ok(error instanceof ParseError, String(error));
    return error as ParseError<Feed>;
  }
  throw new Error('no error');
}

const escaped = (html: string): string => html.replace(/&/g, '&amp;').replace(/</g, '&lt;');

describe('a feed that is not well-formed', () => {
  it('is read with a blank line before the XML declaration, which is reported', () => {
    const { result, problems } = withProblems((options) =>
      parseFeed(`\n <?xml version="1.0"?>${rss('')}`, options),
    );
    assert.equal(result.releases.length, 1);
    assert.deepEqual(problems, [
      { expected: 'the XML declaration at the start', found: 'white space before it' },
    ]);
  });
  it('is read with entities that only HTML declares, reported once', () => {
    const { result, problems } = withProblems((options) =>
      parseFeed(
        '<rss version="2.0"><channel><title>t</title><item><title>Hyv&auml;&nbsp;p&auml;iv&auml;</title></item></channel></rss>',
        options,
      ),
    );
    assert.equal(result.releases[0]?.headline, 'Hyvä\u00a0päivä');
    assert.deepEqual(problems, [{ expected: 'entities that XML defines', found: '&auml;' }]);
  });
  const faults: readonly (readonly [string, string, string])[] = [
    ['a bare ampersand', '<title>Tutkimus & kehitys</title>', 'Tutkimus & kehitys'],
    ['an entity that nobody defines', '<title>a &foo; b</title>', 'a &foo; b'],
    ['a forbidden character', '<title>a\u000bb</title>', 'ab'],
    ['a reference to a forbidden character', '<title>a&#11;b</title>', 'ab'],
    ['a reference of windows-1252', '<title>EU&#146;n</title>', 'EU’n'],
    ['a prefix without a namespace', '<title>a</title><foo:title>b</foo:title>', 'a'],
    ['a ]]> in text', '<title>a ]]> b</title>', 'a ]]> b'],
  ];
  for (const [fault, xml, headline] of faults) {
    it(`is read with ${fault}`, () => {
      assert.equal(first(`<rss><channel><item>${xml}</item></channel></rss>`).headline, headline);
    });
  }
  it('is read with Dublin Core whose namespace is missing', () => {
    const release = first(
      '<rss><channel><item><title>a</title><dc:date>2025-01-02</dc:date></item></channel></rss>',
    );
    assert.equal(release.published, '2025-01-02');
  });
  it('does not expand the entities of an internal subset', () => {
    const release = first(
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY nbsp "&#160;">]><rss><channel><item><title>&a;&nbsp;b</title></item></channel></rss>',
    );
    assert.equal(release.headline, '&a;\u00a0b');
  });
});

describe('RSS of other versions and namespaces', () => {
  const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  const sources: Readonly<Record<string, string>> = {
    'RSS 0.90': `<rdf:RDF ${RDF} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>t</title></channel><item><title>a</title><link>https://a.example/1</link></item></rdf:RDF>`,
    'RSS 0.91 with its document type':
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>t</title><item><title>a</title><link>https://a.example/1</link></item></channel></rss>',
    'RSS 1.0 with a prefix': `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel><rss:title>t</rss:title></rss:channel><rss:item><rss:title>a</rss:title><rss:link>https://a.example/1</rss:link></rss:item></r:RDF>`,
    'RSS in the namespace of Atom':
      '<rss xmlns="http://www.w3.org/2005/Atom"><channel><title>t</title><item><title>a</title><link>https://a.example/1</link></item></channel></rss>',
    'RSS in a namespace of its own':
      '<rss xmlns="https://cms.example/rss"><channel><title>t</title><item><title>a</title><link>https://a.example/1</link></item></channel></rss>',
    'a channel without rss':
      '<channel><title>t</title><item><title>a</title><link>https://a.example/1</link></item></channel>',
    'items beside the channel':
      '<rss><channel><title>t</title></channel><item><title>a</title><link>https://a.example/1</link></item></rss>',
  };
  for (const [name, source] of Object.entries(sources)) {
    it(`reads ${name}`, () => {
      const { title, releases } = parseFeed(source);
      assert.equal(title, 't');
      assert.deepEqual(
        releases.map(({ headline, url }) => [headline, url]),
        [['a', 'https://a.example/1']],
      );
    });
  }
});

describe('text that is not a feed', () => {
  it('is named: an HTML page, a sitemap, linked data', () => {
    const pages: Readonly<Record<string, RegExp>> = {
      '<!doctype html><html><head><title>Kirjaudu</title></head></html>': /an HTML page/,
      '\n<!-- x --><html lang="fi"><body>404': /an HTML page/,
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><br/></html>':
        /an HTML page/,
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>': /a sitemap\.xml/,
      '<svg/>': /<svg>/,
      '{"@context":"https://schema.org","@type":"NewsArticle"}': /JSON-LD/,
      '[]': /a feed/,
    };
    for (const [source, expected] of Object.entries(pages)) {
      const error = failure(source);
      assert.equal(error.code, 'kind', source);
      assert.match(error.message, expected);
    }
  });
  it('is never an empty list: a feed without items is an error with the empty feed', () => {
    for (const source of [
      '<rss><channel><title>t</title></channel></rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title></feed>',
      '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[]}',
    ]) {
      const error = failure(source);
      assert.equal(error.code, 'empty');
      assert.equal(error.partial?.title, 't');
      assert.deepEqual(error.partial.releases, []);
    }
  });
});

describe('Atom', () => {
  const FEED = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://a.example/news/">
    <title type="html">News &amp;amp; more</title>
    <link rel="alternate" href="/"/>
    <author><name>Ministry of Justice</name></author>
    <entry>
      <title>A &lt;b&gt; c</title>
      <id>tag:a</id>
      <link rel="self" href="self.xml"/>
      <link rel="alternate" hreflang="sv" href="sv/1"/>
      <link href="1"/>
      <link rel="enclosure" type="application/pdf" length="123" title="Report" href="r.pdf"/>
      <link rel="related" href="https://b.example/" title="B"/>
      <updated>2025-01-03T10:00:00+02:00</updated>
      <published>2025-01-02T10:00:00+02:00</published>
      <summary>S</summary>
      <content type="xhtml" xml:base="text/"><div xmlns="http://www.w3.org/1999/xhtml"><p>T <a href="x">x</a><br/></p></div></content>
      <category term="t1" label="Topic"/><category term="t2"/>
    </entry>
    <entry xml:lang="fi_FI"><title type="html">&lt;b&gt;B&lt;/b&gt;</title><updated>2025-01-04T10:00:00Z</updated>
      <author><name>Anna Esimerkki</name></author>
      <content type="text">Eka.\n\nToka.</content></entry>
  </feed>`;
  const { title, lang, url, releases } = parseFeed(FEED);
  it('is read with its links, dates, people, files and languages', () => {
    assert.equal(title, 'News & more');
    assert.equal(lang, 'en');
    assert.equal(url, 'https://a.example/');
    assert.deepEqual(releases[0], {
      lang: 'en',
      headline: 'A <b> c',
      published: '2025-01-02T10:00:00+02:00',
      updated: '2025-01-03T10:00:00+02:00',
      publishers: ['Ministry of Justice'],
      lead: 'S',
      html: '<p>T <a href="https://a.example/news/text/x">x</a><br></p>',
      attachments: [
        {
          title: 'Report',
          href: 'https://a.example/news/r.pdf',
          type: 'application/pdf',
          size: 123,
        },
      ],
      keywords: [{ text: 'Topic' }, { text: 't2' }],
      related: [{ text: 'B', href: 'https://b.example/' }],
      versions: [{ lang: 'sv', href: 'https://a.example/news/sv/1' }, { lang: 'en' }],
      url: 'https://a.example/news/1',
      id: 'tag:a',
    });
  });
  it('inherits xml:lang, and gives an entry its own author and language', () => {
    assert.deepEqual(releases[1], {
      lang: 'fi-FI',
      headline: 'B',
      published: '2025-01-04T10:00:00Z',
      authors: ['Anna Esimerkki'],
      body: [{ paragraph: 'Eka.' }, { paragraph: 'Toka.' }],
    });
  });
  it('is read without a namespace and in version 0.3', () => {
    assert.equal(first('<feed><entry><title>A</title></entry></feed>').headline, 'A');
    const old = first(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>A</title><issued>2004-01-02T10:00:00Z</issued><content type="text/html" mode="escaped">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>',
    );
    assert.deepEqual([old.published, old.html], ['2004-01-02T10:00:00Z', '<p>x</p>']);
  });
});

describe('JSON Feed', () => {
  it('is read with its files, people and languages', () => {
    const { title, lang, releases } = parseFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 't',
        home_page_url: 'https://a.example/',
        language: 'sv_FI',
        authors: [{ name: 'Inrikesministeriet' }],
        items: [
          {
            id: 1,
            title: 'A <b>',
            url: '/1',
            content_html: '<p><a href="2">x</a></p>',
            date_published: '2025-01-02T10:00:00+02:00',
            image: '/a.jpg',
            tags: ['x'],
            attachments: [
              { url: '/a.pdf', mime_type: 'application/pdf', size_in_bytes: 10, title: 'P' },
            ],
          },
          { id: '2', content_text: 'Bara text.' },
        ],
      }),
    );
    assert.deepEqual([title, lang], ['t', 'sv-FI']);
    assert.deepEqual(releases, [
      {
        lang: 'sv-FI',
        headline: 'A <b>',
        published: '2025-01-02T10:00:00+02:00',
        publishers: ['Inrikesministeriet'],
        html: '<p><a href="https://a.example/2">x</a></p>',
        image: { src: 'https://a.example/a.jpg' },
        attachments: [
          { title: 'P', href: 'https://a.example/a.pdf', type: 'application/pdf', size: 10 },
        ],
        keywords: [{ text: 'x' }],
        url: 'https://a.example/1',
        id: '1',
      },
      {
        lang: 'sv-FI',
        headline: '',
        publishers: ['Inrikesministeriet'],
        body: [{ paragraph: 'Bara text.' }],
        id: '2',
      },
    ]);
  });
});

describe('the texts of an item', () => {
  it('decode the character references of HTML', () => {
    const { lead } = item(
      '<description>Verkko &lt;b&gt;sivu&lt;/b&gt; &amp;uuml;ber &amp;eacute;t&amp;eacute;</description>',
    );
    assert.equal(lead, 'Verkko sivu über été');
    const title = first(
      '<rss><channel><item><title>S&amp;aacute;mi: 5 &amp;euro;, 1 &amp;frac12; h</title></item></channel></rss>',
    );
    assert.equal(title.headline, 'Sámi: 5 €, 1 ½ h');
  });
  it('keep links of a description without block markup', () => {
    const html = 'Ministeri kertoo <a href="https://a.example/h">hankkeesta</a>.';
    assert.equal(item(`<description>${escaped(html)}</description>`).html, html);
  });
  it('keep links of a description that are not in the text', () => {
    const summary = '<description>Lue &lt;a href="/h"&gt;lisää&lt;/a&gt;.</description>';
    const release = item(`${summary}<content:encoded>&lt;p&gt;Muuta.&lt;/p&gt;</content:encoded>`, {
      channel: '<link>https://a.example/fi</link>',
    });
    assert.equal(
      release.html,
      '<div>Lue <a href="https://a.example/h">lisää</a>.</div><p>Muuta.</p>',
    );
    assert.equal(release.lead, undefined);
  });
  it('keep markup that is not escaped', () => {
    const { html } = item(
      '<description><p xmlns="http://www.w3.org/1999/xhtml">a <b>b</b> &amp; c<br/></p></description>',
    );
    assert.equal(html, '<p>a <b>b</b> &amp; c<br></p>');
  });

  const TEXT =
    '<content:encoded><![CDATA[<p>Laki tulee <b>voimaan</b> ensi vuonna. Lakia sovelletaan kaikkiin.</p>]]></content:encoded>';
  const excerpts = [
    '&lt;p&gt;Laki tulee voimaan ensi vuonna. Lakia [&amp;#8230;]&lt;/p&gt;',
    'Laki tulee voimaan ensi vuonna. Lakia [...]',
    'Laki tulee voimaan ensi vuonna…',
    'Laki tulee voimaan ensi vuonna. Lakia… Lue lisää »',
    'Laki tulee voimaan ensi vuonna.',
    '&lt;p&gt;Laki tulee voimaan ensi vuonna&amp;hellip; Continue reading Laki&lt;/p&gt;&lt;p&gt;The post Laki appeared first on Sivusto.&lt;/p&gt;',
  ];
  for (const excerpt of excerpts) {
    it(`do not repeat the excerpt ${excerpt}`, () => {
      assert.equal(item(`<description>${excerpt}</description>${TEXT}`).lead, undefined);
    });
  }
  it('keep a lead with other content, even if it ends in an ellipsis', () => {
    for (const lead of ['Uusi laki auttaa kaikkia.', 'Laki muuttuu…']) {
      assert.equal(item(`<description>${lead}</description>${TEXT}`).lead, lead);
    }
  });
});

describe('URLs in a feed', () => {
  const text = '<description>&lt;p&gt;&lt;a href="l.pdf"&gt;L&lt;/a&gt;&lt;/p&gt;</description>';
  it('are resolved against xml:base, the item, the option, or the site, in this order', () => {
    const link = '<link>https://a.example/x/1</link>';
    const channel = '<link>https://c.example/</link>';
    const html = (inner: string, root = ''): string | undefined =>
      first(rss(inner, { channel, root }), { base: 'https://b.example/feeds/' }).html;
    const to = (url: string): string => `<p><a href="${url}">L</a></p>`;
    assert.equal(html(link + text), to('https://a.example/x/l.pdf'));
    assert.equal(html(link + text, 'xml:base="https://d.example/"'), to('https://d.example/l.pdf'));
    assert.equal(html(text), to('https://b.example/feeds/l.pdf'));
    assert.equal(first(rss(text, { channel })).html, to('https://c.example/l.pdf'));
  });
  it('become text if nothing resolves them, reported once', () => {
    const image = '&lt;img src="/a.jpg" alt="x"&gt;';
    const { result, problems } = withProblems((options) =>
      first(rss(text.replace('&lt;/p&gt;', `${image}&lt;/p&gt;`)), options),
    );
    assert.doesNotMatch(result.html ?? '', /href|src/);
    assert.deepEqual(problems, [
      { expected: 'an absolute URL, or a base to resolve it', found: '"l.pdf"' },
    ]);
  });
  it('leave links within the text alone', () => {
    const html = '<p><a href="#fn1">1</a></p>';
    assert.equal(item(`<description>${escaped(html)}</description>`).html, html);
  });
});

describe('the files of an item', () => {
  it('are its image, further images and attachments', () => {
    const release = item(
      [
        '<enclosure url="https://a.example/k.jpg" length="10" type="image/jpeg"/>',
        '<enclosure url="https://a.example/l.pdf" length="123456" type="application/pdf"/>',
        '<media:content url="https://a.example/k-1200x800.jpg" medium="image" width="1200"/>',
        '<media:content url="https://a.example/2.png"><media:title>Toinen</media:title><media:text>Kartta</media:text></media:content>',
        '<media:content url="https://a.example/v.mp4" type="video/mp4" fileSize="99"/>',
        '<media:thumbnail url="https://a.example/t.jpg"/>',
      ].join(''),
    );
    assert.deepEqual(release.image, { src: 'https://a.example/k.jpg' });
    assert.deepEqual(release.images, [{ src: 'https://a.example/2.png', caption: 'Toinen' }]);
    assert.deepEqual(release.attachments, [
      { href: 'https://a.example/l.pdf', type: 'application/pdf', size: 123456 },
      { href: 'https://a.example/v.mp4', type: 'video/mp4', size: 99 },
    ]);
  });
  it('are the largest of a group, with its title and credit', () => {
    const { image } = item(
      '<media:group><media:title>T</media:title><media:credit>Kuvaaja</media:credit><media:content url="https://a.example/s.jpg" medium="image" width="100"/><media:content url="https://a.example/l.jpg" medium="image" width="900" height="600"/></media:group>',
    );
    assert.deepEqual(image, {
      src: 'https://a.example/l.jpg',
      width: 900,
      height: 600,
      caption: 'T (Kuvaaja)',
    });
  });
  it('are a thumbnail if there is no image, and never an image of the text', () => {
    const thumbnail = '<media:thumbnail url="https://a.example/t.jpg" width="10"/>';
    assert.deepEqual(item(thumbnail).image, { src: 'https://a.example/t.jpg', width: 10 });
    const html = '&lt;p&gt;x&lt;img src="https://a.example/t-300x200.jpg"&gt;&lt;/p&gt;';
    assert.equal(item(`${thumbnail}<description>${html}</description>`).image, undefined);
  });
});

describe('people, languages and dates of an item', () => {
  it('are read from Dublin Core terms and Atom elements', () => {
    const release = item(
      '<dcterms:created>2025-01-02T10:00:00+02:00</dcterms:created><dcterms:modified>2025-01-03T10:00:00+02:00</dcterms:modified>',
    );
    assert.deepEqual(
      [release.published, release.updated],
      ['2025-01-02T10:00:00+02:00', '2025-01-03T10:00:00+02:00'],
    );
    const updated = item(
      '<pubDate>Thu, 02 Jan 2025 10:00:00 +0200</pubDate><atom:updated>2025-01-03T10:00:00+02:00</atom:updated>',
    );
    assert.equal(updated.updated, '2025-01-03T10:00:00+02:00');
  });
  it('name people without their e-mail addresses', () => {
    const { authors, publishers } = item(
      '<author>anna@a.example (Anna Esimerkki)</author><dc:creator>Matti &lt;matti@a.example&gt;</dc:creator><atom:author><atom:name>Oikeusministeriö</atom:name></atom:author><dcterms:publisher>Esimerkkikeskus</dcterms:publisher>',
    );
    assert.deepEqual(authors, ['Matti', 'Anna Esimerkki']);
    assert.deepEqual(publishers, ['Esimerkkikeskus', 'Oikeusministeriö']);
  });
  it('have canonical language tags', () => {
    const lang = (channel: string, root = '', inner = ''): string =>
      item(inner, { channel, root }).lang;
    assert.equal(lang('<language>fi_FI</language>'), 'fi-FI');
    assert.equal(lang('<language>EN-gb</language>'), 'en-GB');
    assert.equal(lang('', '', '<dc:language>swe</dc:language>'), 'sv');
    assert.equal(lang('', 'xml:lang="sv"'), 'sv');
    assert.equal(lang('<language>Swedish</language>'), 'sv');
    assert.equal(lang('<language>und</language>'), 'fi');
  });
});

describe('a feed in bytes', () => {
  const xml = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><rss><channel><title>Pääkirjoitus</title><item><title>ö</title></item></channel></rss>`;
  const title = async (source: ArrayBuffer | Uint8Array | Response): Promise<string> =>
    (await parseFeed(source as ArrayBuffer)).title;
  it('is decoded as it declares', async () => {
    assert.equal(await title(Buffer.from(xml('iso-8859-1'), 'latin1')), 'Pääkirjoitus');
    assert.equal(await title(new TextEncoder().encode(xml('utf-8')).buffer), 'Pääkirjoitus');
    assert.equal(await title(Buffer.from(`\ufeff${xml('utf-16')}`, 'utf16le')), 'Pääkirjoitus');
    assert.equal(await title(Buffer.from(xml('utf-8'), 'latin1')), 'Pääkirjoitus');
  });
  it('is decompressed', async () => {
    assert.equal(await title(gzipSync(xml('utf-8'))), 'Pääkirjoitus');
    await assert.rejects(title(gzipSync(xml('utf-8')).subarray(0, 60)), {
      name: 'ParseError',
      code: 'truncated',
    });
  });
  it('is decoded as its response declares, and an error status is an error', async () => {
    const headers = { 'content-type': 'application/rss+xml; charset=iso-8859-1' };
    const body = Buffer.from(xml('utf-8'), 'latin1');
    assert.equal(await title(new Response(body, { headers })), 'Pääkirjoitus');
    await assert.rejects(title(new Response('', { status: 404, statusText: 'Not Found' })), {
      name: 'ParseError',
      code: 'kind',
      message: /404 Not Found/,
    });
  });
});
