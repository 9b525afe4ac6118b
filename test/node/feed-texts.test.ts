import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leadAbove } from '../../src/readers/feed/excerpt.js';
import { atom, body, headline, html, json, people, rss, testFeeds } from '../support/odd-feeds.js';

const author = (name: string): string => json({ id: '1', title: 'a', authors: [{ name }] });
/** A name of a certain length, with the address `a@a.example` and a space behind it. */
const longName = (length: number): string => 'x'.repeat(length - ' a@a.example'.length);

testFeeds({
  'a text of several paragraphs': [
    [
      'with white space on the line between them',
      json({ id: '1', content_text: 'Eka.\n \nToka.' }),
      body,
      ['Eka.', 'Toka.'],
    ],
    [
      'a line break within a paragraph',
      json({ id: '1', content_text: 'Katu 1\n  00100 Helsinki\n\n\n\nToka.' }),
      body,
      ['Katu 1\n00100 Helsinki', 'Toka.'],
    ],
    [
      'in a title',
      atom('<title type="html">&lt;p&gt;Uusi&lt;/p&gt;&lt;p&gt;laki&lt;/p&gt;</title>'),
      headline,
      'Uusi laki',
    ],
    ['two spaces in a title', atom('<title>Uusi  laki</title>'), headline, 'Uusi laki'],
    [
      'a heading in a description',
      rss('<description>&lt;h2&gt;Uusi laki&lt;/h2&gt;</description>'),
      html,
      '<h2>Uusi laki</h2>',
    ],
  ],
  'the name of a person': [
    [
      'an entity of HTML before an address',
      author('&nbsp;a@a.example'),
      people,
      [[], ['a@a.example']],
    ],
    ['white space inside', author('Anna \n  Esimerkki'), people, [[], ['Anna Esimerkki']]],
    [
      'the family name first',
      author('Esimerkki, Anna <a@a.example>'),
      people,
      [[], ['Esimerkki, Anna']],
    ],
    ['a comma behind the address', author('a@a.example,Anna'), people, [[], ['Anna']]],
    ['a comma before the address', author('Anna, a@a.example'), people, [[], ['Anna']]],
    ['spaces within the brackets', author('a@a.example ( Anna )'), people, [[], ['Anna']]],
    [
      'a name in quotation marks',
      author('"Anna Esimerkki" <a@a.example>'),
      people,
      [[], ['Anna Esimerkki']],
    ],
    [
      'a nickname before the name',
      author('"Ansku" Esimerkki'),
      people,
      [[], ['"Ansku" Esimerkki']],
    ],
    ['a nickname behind the name', author('Anna "Ansku"'), people, [[], ['Anna "Ansku"']]],
    ['a title before the name', author('(toim.) Anna'), people, [[], ['(toim.) Anna']]],
    ['a title behind the name', author('Anna (toim.)'), people, [[], ['Anna (toim.)']]],
    [
      'an address in 500 characters',
      author(`${longName(500)} a@a.example`),
      people,
      [[], [longName(500)]],
    ],
    [
      'more than 500 characters are not searched',
      author(`${longName(501)} a@a.example`),
      people,
      [[], [`${longName(501)} a@a.example`]],
    ],
  ],
});

describe('a lead above the text of an entry', () => {
  const TEXT =
    '<p>Laki tulee <b>voimaan</b> ensi vuonna.</p><p>Lakia sovelletaan kaikkiin. 5 artiklan mukaan</p>';
  const words = 'Laki tulee voimaan ensi vuonna. Lakia sovelletaan';

  const excerpts: Readonly<Record<string, string>> = {
    'in other letters and punctuation': 'LAKI TULEE VOIMAAN: ensi vuonna!',
    'with an ellipsis': `${words} …`,
    'with an ellipsis in brackets': `${words} [ . . . ]`,
    'with a link': `${words}… Lue lisää`,
    'with a link and dots behind it': `${words} Read more... »`,
    'with a link that names the page': `${words} Continue reading Laki tulee voimaan →`,
    'with the source': `${words}\n\nThe post Laki tulee voimaan appeared first on Sivusto.`,
    'with the source in Finnish': `${words} Artikkeli Laki tulee voimaan ilmestyi ensin Sivusto.`,
    'with the source in Swedish': `${words} Inlägget Lag träder i kraft dök först upp på Sivusto.`,
    'that is only an ellipsis': '[…]',
    'that is only a link': 'Läs mer',
  };
  for (const [name, lead] of Object.entries(excerpts)) {
    it(`is an excerpt ${name}`, () => {
      assert.equal(leadAbove(lead, TEXT), '');
    });
  }
  it('is an excerpt that is longer than its end', () => {
    const long = 'Laki tulee voimaan ensi vuonna. '.repeat(40);
    assert.equal(leadAbove(`${long} Lue lisää »`, `<p>${long}</p>`), '');
    assert.equal(
      leadAbove(`${long} The post Laki appeared first on Sivusto.`, `<p>${long}</p>`),
      '',
    );
  });

  const leads: Readonly<Record<string, string>> = {
    'has other words': 'Uusi laki auttaa kaikkia.',
    'has words behind the excerpt': `${words} nuoria.`,
    'has another number': `${words} kaikkiin. 6 artiklan mukaan`,
    'has a sentence behind the link': 'Laki tulee voimaan. Lue lisää laista. Ensi vuonna.',
    'has more behind the source': `The post Laki appeared first on ${'x'.repeat(200)} Laki tulee`,
  };
  for (const [name, lead] of Object.entries(leads)) {
    it(`stays if it ${name}`, () => {
      assert.equal(leadAbove(lead, TEXT), lead);
    });
  }
});
