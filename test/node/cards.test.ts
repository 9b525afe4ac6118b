import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import '../../src/bundles/catalogues.js';
import { contactCard, personCard, renderToString } from '../../src/markup/index.js';
import type { ContactCard, PersonCard } from '../../src/model/index.js';
import { levelOf, linksOf, oneText, textsOf } from '../../src/model/page/read-card.js';
import { safeImageUrl } from '../../src/model/url.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const elements = (node: Parent): Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
const textOf = (node: Parent): string =>
  node.childNodes
    .map((child) => ('childNodes' in child ? textOf(child) : 'value' in child ? child.value : ''))
    .join('')
    .replace(/\s+/g, ' ');
const get = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;

const person = (data: unknown, lang = 'fi'): string =>
  renderToString(personCard({ persons: [data] } as PersonCard, { lang }));
const contact = (data: unknown, lang = 'fi'): string =>
  renderToString(contactCard({ contacts: [data] } as ContactCard, { lang }));
const cards = [
  ['person card', person],
  ['contact card', contact],
] as const;
const find = (html: string, tag: string): Element[] =>
  elements(parseFragment(html)).filter(({ tagName }) => tagName === tag);

/** Values of a wrong type. `null` stands for a missing one. */
const WRONG: readonly unknown[] = [null, undefined, 5, Number.NaN, true, '', [], {}, [[]], () => 1];
const FIELDS = [
  ...['name', 'nameLang', 'href', 'role', 'title', 'organisation', 'text', 'phone', 'email'],
  ...['openingHours', 'address', 'addressLang', 'country', 'links', 'lists', 'portrait', 'isMain'],
];

describe('fields of cards', () => {
  it('are read as texts and numbers, one or several', () => {
    for (const [value, texts] of [
      [
        [' a ', '', null, 7, {}, [8]],
        ['a', '7'],
      ],
      [' a', ['a']],
      [7, ['7']],
      ...WRONG.filter((one) => one !== 5).map((one) => [one, []] as const),
    ] as const) {
      assert.deepEqual(textsOf(value), texts);
      assert.equal(oneText(value), texts.length === 0 ? undefined : texts.join(', '));
    }
  });

  it('are read as links, from a text, a URL or both', () => {
    const both = { text: 'a', href: '/a', lang: 'sv' };
    assert.deepEqual(linksOf([both, { href: '/b' }, 'c', {}]), [
      both,
      { text: '/b', href: '/b', lang: undefined },
      { text: 'c', href: undefined, lang: undefined },
    ]);
  });

  it('are read as levels from 2 to 4', () => {
    assert.deepEqual([2, 3, 4, 1, 5, '2', null].map(levelOf), [2, 3, 4, 3, 3, 3, 3]);
  });
});

for (const [title, card] of cards) {
  describe(title, () => {
    it('renders a value of any type in any field', () => {
      for (const field of FIELDS)
        for (const value of WRONG) {
          const html = card({ name: 'Kirjaamo', phone: '112', [field]: value });
          assert.doesNotMatch(html, /undefined|null|NaN|\[object|=> 1/, field);
          if (field !== 'name') assert.match(html, />Kirjaamo</, field);
          if (field !== 'phone') assert.match(html, /href="tel:112"/, field);
        }
    });

    it('renders data of any type', () => {
      for (const value of WRONG) {
        for (const data of [value, { persons: value, contacts: value }]) {
          const write = card === person ? personCard : contactCard;
          assert.doesNotMatch(
            renderToString(write(data as never, { lang: 'fi' })),
            /undefined|NaN/,
          );
        }
      }
    });

    it('keeps numbers, lists of texts, entries without fields and links without a URL', () => {
      const html = [
        card({ name: 5, phone: [112, null, 'Puh. 0295 000 060'], email: ['a@b.fi', 'ei ole'] }),
        card('Soita vaihteeseen'),
        card({
          name: 'a',
          address: ['PL 26', 'Helsinki'],
          links: ['Kartta', { href: '/k' }, null],
        }),
        card({ name: 'b', links: [{ text: 'Linkki', href: 'javascript:alert(1)' }] }),
      ].join('');
      for (const text of ['5', '112', '060', 'a@b.fi', 'ei ole', 'Soita vaihteeseen', 'Helsinki'])
        assert.ok(textOf(parseFragment(html)).includes(text), text);
      for (const text of ['Kartta', '/k', 'Linkki'])
        assert.ok(textOf(parseFragment(html)).includes(text), text);
      assert.doesNotMatch(html, /javascript/);
      assert.match(html, /href="mailto:a@b\.fi"/);
    });

    it('renders what is not an e-mail address as text', () => {
      const html = card({ name: 'a', email: 'etunimi.sukunimi@gov.fi' });
      assert.match(html, /etunimi\.sukunimi@gov\.fi/);
      assert.doesNotMatch(html, /mailto/);
      assert.match(card({ name: 'a', email: 'mailto:a@b.fi' }), />a@b\.fi</);
    });

    it('dials a national number of the country of the contact', () => {
      assert.match(card({ name: 'a', phone: '08-465 004 07', country: 'SE' }), /tel:\+46846500407/);
      assert.match(card({ name: 'a', phone: '0295 480 171' }), /tel:\+358295480171/);
    });

    it('marks name, address and links in another language, and only those', () => {
      const data = { name: 'N', nameLang: 'sv', address: 'A\nB', addressLang: 'sv', phone: '112' };
      const marked = (lang: string): (string | undefined)[] =>
        elements(
          parseFragment(card({ ...data, links: [{ text: 'L', href: '/', lang: 'sv' }] }, lang)),
        )
          .filter((one) => get(one, 'lang') === 'sv')
          .map((one) => textOf(one).trim());
      assert.deepEqual(marked('fi'), ['N', 'A B', 'L (N)', '(N)']);
      assert.deepEqual(marked('sv'), ['L (N)']);
    });

    it('gives links of different owners different names', () => {
      const links = [{ text: 'Kartta', href: '/k' }];
      const [a] = find(card({ name: 'A', links }), 'a');
      const [b] = find(card({ name: 'B', links }), 'a');
      assert.deepEqual(
        [a, b].map((one) => one && textOf(one)),
        ['Kartta (A)', 'Kartta (B)'],
      );
      const [own] = find(card({ name: 'A', links: [{ text: 'Kartta A', href: '/k' }] }), 'a');
      assert.equal(own && textOf(own), 'Kartta A');
    });

    it('renders no entry without content', () => {
      const all = [{}, null, { name: 'a' }, [], ''];
      const write = card === person ? personCard : contactCard;
      const html = renderToString(write({ persons: all, contacts: all } as never, { lang: 'fi' }));
      assert.doesNotMatch(html, /<ul|<li/);
      assert.equal(find(html, 'h3').length, 1);
    });

    it('keeps line breaks, without empty lines and spaces around them', () => {
      const paragraphs = (data: object): string[] =>
        find(card({ name: 'a', ...data }), 'p').map((one) =>
          serialize(one).replace(/\s+/g, ' ').trim(),
        );
      for (const text of ['A\nB', ' A \r\n\r\n B ', 'A\r \rB\r', '\nA\n\n\nB']) {
        for (const field of ['address', 'openingHours']) {
          assert.deepEqual(paragraphs({ [field]: text }), ['A<br> B'], JSON.stringify(text));
        }
      }
      assert.deepEqual(
        find(card({ name: 'a', phone: 'soita \r klo 9 \n ark.' }), 'p')
          .map((one) => serialize(one))
          .join('')
          .trim(),
        'soita<br> klo 9<br> ark.',
      );
    });

    it('takes a country of two letters only', () => {
      const dialled = (country: string): string | undefined =>
        get(find(card({ name: 'a', phone: '08-465 004 07', country }), 'a')[0], 'href');
      assert.equal(dialled('se'), 'tel:+46846500407');
      for (const country of ['SWE', 'xSE', 'SEx', 'S', '']) {
        assert.equal(dialled(country), 'tel:+358846500407', country);
      }
    });

    it('names no owner of a link where the card has no name', () => {
      const [one] = find(card({ links: [{ text: 'Kartta', href: '/k' }] }), 'a');
      assert.equal(one && textOf(one), 'Kartta');
    });

    it('has a heading of the given level, and no empty one', () => {
      for (const level of [2, 3, 4] as const) {
        const data = { persons: [{ name: 'a' }], contacts: [{ name: 'a' }], headingLevel: level };
        const html = renderToString(
          (card === person ? personCard : contactCard)(data, { lang: 'fi' }),
        );
        assert.equal(find(html, `h${String(level)}`).length, 1);
      }
      assert.doesNotMatch(card({ phone: '112' }), /<h\d/);
    });

    it('is a list of several and no list of one', () => {
      const write = card === person ? personCard : contactCard;
      const html = (count: number): string => {
        const all = Array.from({ length: count }, () => ({ name: 'a' }));
        return renderToString(write({ persons: all, contacts: all }, { lang: 'fi' }));
      };
      assert.equal(find(html(1), 'ul').length, 0);
      assert.equal(find(html(3), 'li').length, 3);
    });
  });
}

describe('person card with a portrait', () => {
  const portrait = { src: '/p.jpg', width: 240, height: 300 };

  it('has an empty alternative text, the size of the file and a place after the heading', () => {
    const html = person({ name: 'a', portrait });
    const [img] = find(html, 'img');
    assert.deepEqual(
      ['alt', 'width', 'height'].map((name) => get(img, name)),
      ['', '240', '300'],
    );
    assert.ok(html.indexOf('<h3') < html.indexOf('<img'));
    assert.equal(
      get(find(person({ name: 'a', portrait: { ...portrait, alt: 'b' } }), 'img')[0], 'alt'),
      'b',
    );
  });

  it('is left out without a safe URL, and has no invalid size', () => {
    for (const src of ['javascript:alert(1)', 'data:image/svg+xml;base64,AAAA', 'tel:112', '', 5])
      assert.equal(find(person({ name: 'a', portrait: { ...portrait, src } }), 'img').length, 0);
    const [img] = find(
      person({ name: 'a', portrait: { src: '/p', width: -1, height: '9' } }),
      'img',
    );
    assert.ok(img && get(img, 'width') === undefined && get(img, 'height') === undefined);
  });

  it('has a size of whole pixels only', () => {
    for (const width of [0, -1, 1.5, Number.NaN, Infinity, '240']) {
      const [img] = find(person({ name: 'a', portrait: { src: '/p', width, height: 1 } }), 'img');
      assert.deepEqual([get(img, 'width'), get(img, 'height')], [undefined, '1'], String(width));
    }
  });

  it('takes relative, http(s) and raster data URLs only', () => {
    for (const url of ['/a.png', 'a.png', 'https://a.fi/b', 'data:image/png;base64,AAAA'])
      assert.equal(safeImageUrl(url), url);
    for (const url of ['data:text/html;base64,AAAA', 'mailto:a@b.fi', 'vbscript:x', '', null])
      assert.equal(safeImageUrl(url), undefined);
  });
});

describe('lists of a person card', () => {
  it('have a title and links only if these are known', () => {
    const listsOf = (list: unknown): string =>
      find(person({ name: 'a', lists: [list] }), 'div')
        .map((one) => serialize(one).replace(/\s+/g, ' ').trim())
        .at(-1) ?? '';
    assert.equal(listsOf({ title: 'Avustajat' }), '<h4>Avustajat</h4>');
    assert.equal(listsOf('Avustajat'), '<h4>Avustajat</h4>');
    assert.match(listsOf({ items: [{ text: 'B', href: '/b' }] }), /^<ul> <li><a href="\/b">B/);
  });
});
