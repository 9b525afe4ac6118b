import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '../../src/bundles/catalogues.js';
import { registerCatalogue, registerLocale } from '../../src/i18n/catalogue.js';
import { fill } from '../../src/i18n/message.js';
import { contentIsIn, goThere, PAGE_IS_IN, pageIsIn, siteIsIn } from '../../src/i18n/notice.js';
import { translator } from '../../src/i18n/translator.js';
import {
  canonicalTag,
  directionOf,
  groupOf,
  LOCALES,
  lookup,
  matchLocale,
  suggestion,
  type Locale,
} from '../../src/model/index.js';
import { languageTag } from '../../src/readers/language-of.js';

interface Messages {
  readonly cells: readonly {
    readonly page: Locale;
    readonly visitor: Locale;
    readonly state: string;
    readonly goSite: string;
    readonly goPage: string;
  }[];
}
const messages = JSON.parse(
  readFileSync(new URL('../data/language-messages.json', import.meta.url), 'utf8'),
) as Messages;

describe('language tags', () => {
  it('are looked up by ever shorter prefixes, case-insensitively', () => {
    assert.equal(matchLocale('sv-FI'), 'sv');
    assert.equal(matchLocale('SV_fi'), 'sv');
    assert.equal(matchLocale('de-CH-1996'), 'de');
    assert.equal(matchLocale('en-x-private'), 'en');
    assert.equal(lookup('zh-Hant-TW', ['zh', 'zh-hant']), 'zh-hant');
  });
  it('never match a related language', () => {
    for (const tag of ['nb', 'smn', 'sms', 'et', '', 'x', 'svx', '*']) {
      assert.equal(matchLocale(tag), undefined, tag);
    }
  });
  it('are looked up without the spaces around them, and never by what introduces a subtag', () => {
    assert.equal(matchLocale(' sv '), 'sv');
    assert.equal(lookup('x-fi', ['x']), undefined);
    assert.equal(lookup('en-a-fi', ['en-a', 'en']), 'en');
    assert.equal(lookup('en-ab-fi', ['en-a', 'en-ab']), 'en-ab');
    assert.equal(lookup('zh-Hant-TW', ['zh', 'ca-valencia']), 'zh');
    assert.equal(lookup('sv_FI', ['SV_FI', 'sv_FI']), 'sv_FI');
  });
  for (const [written, tag] of [
    ['FI_fi', 'fi-FI'],
    [' sv ', 'sv'],
    ['sv_FI.UTF-8', 'sv-FI'],
    ['fi_FI@euro\nfi', 'fi-FI'],
    ['swe', 'sv'],
    ['fi-x-und', 'fi-x-und'],
    ['fi-x-mul', 'fi-x-mul'],
    ['und', undefined],
    ['und-FI', undefined],
    ['zxx', undefined],
    ['suomi suomeksi', undefined],
    ['', undefined],
    [`fi-x-${'abcdefgh-'.repeat(21)}abcdef`, `fi-x-${'abcdefgh-'.repeat(21)}abcdef`],
    [`fi-x-${'abcdefgh-'.repeat(21)}abcdefg`, undefined],
  ] as const) {
    it(`${JSON.stringify(written)} is ${tag ?? 'no tag'}`, () => {
      assert.equal(canonicalTag(written), tag);
    });
  }
  it('tell the direction of writing by the whole first subtag', () => {
    for (const tag of ['ar', 'ckb-IQ', 'HE', 'ur_PK', ' fa ', 'yi']) {
      assert.equal(directionOf(tag), 'rtl', tag);
    }
    for (const tag of ['fi', 'arn', 'aar', 'hea', '', 'x-ar']) {
      assert.equal(directionOf(tag), 'ltr', tag);
    }
  });
  it('belong to a group by the whole first subtag', () => {
    const groups = { fi: 'national', 'sv-FI': 'national', se: 'sami', smn: 'sami', sms: 'sami' };
    for (const [tag, group] of Object.entries(groups)) assert.equal(groupOf(tag), group, tag);
    for (const tag of ['en', 'fil', 'afi', 'ase', 'sef', 'smnx', '']) {
      assert.equal(groupOf(tag), 'other', tag);
    }
  });
});

describe('language notice', () => {
  it('has all 42 corrected messages, and none for the same language', () => {
    assert.equal(messages.cells.length, 42);
    for (const { page, visitor, state, goSite, goPage } of messages.cells) {
      const messages = translator(visitor);
      assert.equal(messages.lang, visitor);
      const cell = `${page} page, ${visitor} visitor`;
      assert.deepEqual(PAGE_IS_IN[page](messages), { text: state, lang: visitor }, cell);
      assert.deepEqual(goThere(messages, false), { text: goSite, lang: visitor });
      assert.deepEqual(goThere(messages, true), { text: goPage, lang: visitor });
    }
  });
  it('suggests the first offered language that the visitor reads', () => {
    assert.equal(suggestion('fi', ['nb', 'sv-FI', 'en'], ['en', 'sv']), 1);
    assert.equal(suggestion('fi', ['et', 'de'], ['en', 'sv']), -1);
  });
  it('suggests nothing if the visitor reads the page’s language, at any rank', () => {
    assert.equal(suggestion('fi', ['en', 'fi-FI'], ['en']), -1);
    assert.equal(suggestion('sv-FI', ['sv'], ['sv']), -1);
    assert.equal(suggestion('', ['en'], ['en']), -1);
    assert.equal(suggestion('fi', [''], ['']), -1);
  });
  it('works for languages without built-in messages', () => {
    assert.equal(suggestion('et', ['en'], ['en']), 0);
    assert.equal(suggestion('et', ['lv-LV'], ['et', 'lv']), 1);
    assert.equal(suggestion('et-EE', ['et'], ['en']), -1);
    assert.equal(suggestion('fi', ['en-US'], ['sv', 'en-GB']), 1);
    assert.equal(suggestion('fi', ['zh-Hant-TW'], ['zh-Hans', 'zh-Hant']), 1);
  });
  it('treats one language as another only if configured, and last', () => {
    const sami = { smn: 'se', sms: 'se' };
    assert.equal(suggestion('fi', ['smn'], ['se', 'sv']), -1);
    assert.equal(suggestion('fi', ['smn'], ['sv', 'se'], sami), 1);
    assert.equal(suggestion('en', ['sms', 'fi'], ['se', 'fi'], sami), 1);
    assert.equal(suggestion('se', ['smn'], ['fi'], sami), -1);
    assert.equal(suggestion('fi', ['nb'], ['sv'], sami), -1);
  });
});

describe('statements about the language of a page, its content and its site', () => {
  const memory = JSON.parse(
    readFileSync(new URL('../../xliff/translation-memory.json', import.meta.url), 'utf8'),
  ) as Readonly<Record<string, Readonly<Record<Locale, { readonly text: string }>>>>;

  for (const [prefix, statement] of [
    ['notice.state', pageIsIn],
    ['notice.content', contentIsIn],
    ['notice.site', siteIsIn],
  ] as const) {
    it(`${prefix} names each language in each language, and others as such`, () => {
      for (const language of [...LOCALES, 'other'] as const) {
        const tag = language === 'other' ? 'et' : `${language}-FI`;
        for (const lang of LOCALES) {
          const text = memory[`${prefix}.${language}`]?.[lang].text;
          assert.deepEqual(statement(translator(lang), tag), { text, lang }, `${language} ${lang}`);
        }
      }
    });

    it(`${prefix} names a language that the host has registered`, () => {
      registerCatalogue('sv', { [`${prefix}.lv`]: 'På lettiska.' });
      for (const tag of ['lv', 'LV-LV', 'lv_LV']) {
        assert.deepEqual(statement(translator('sv'), tag), { text: 'På lettiska.', lang: 'sv' });
      }
      assert.equal(statement(translator('fi'), 'lv').text, memory[`${prefix}.other`]?.fi.text);
    });
  }

  it('invite to another version in its own language only', () => {
    registerLocale('smn', { messages: {}, fallback: ['se'] });
    assert.equal(translator('smn').lang, 'smn');
    for (const samePage of [true, false]) {
      assert.equal(goThere(translator('smn'), samePage), undefined);
    }
  });
});

describe('translator', () => {
  it('falls back to Finnish, marked as such', () => {
    const messages = translator('et');
    assert.equal(messages.lang, 'fi');
    const skip = messages.msg('Hyppää sisältöön', { id: 'skip' });
    assert.deepEqual(skip, { text: 'Hyppää sisältöön', lang: 'fi' });
  });
  it('has messages in all seven languages', () => {
    const skips = LOCALES.map((tag) => translator(tag).msg('Hyppää sisältöön', { id: 'skip' }));
    assert.equal(new Set(skips.map(({ text }) => text)).size, 7);
    assert.deepEqual(
      skips.map(({ lang }) => lang),
      LOCALES,
    );
  });
  it('fills in values and leaves unknown names', () => {
    const message = { text: '{title}: {n} {title} {x}', lang: 'sv' };
    assert.deepEqual(fill(message, { title: 'a', n: 0 }), { text: 'a: 0 a {x}', lang: 'sv' });
  });
});

describe('the language that a text names', () => {
  for (const [text, tag] of [
    ['fi', 'fi'],
    [' FI_fi ', 'fi-FI'],
    ['Finnish', 'fi'],
    [' SUOMI ', 'fi'],
    ['davvisámegiella', 'se'],
    ['Northern Sami', 'se'],
    ['tyska', 'de'],
    ['http://publications.europa.eu/resource/authority/language/SWE', 'sv'],
    ['http://id.loc.gov/vocabulary/iso639-1/sv', 'sv'],
    ['https://lexvo.org/id/iso639-3/rus', 'ru'],
    ['https://a.example/#en', 'en'],
    ['https://a.example/english', undefined],
    ['see https://a.example/en', undefined],
    ['ftp://a.example/en', undefined],
    ['', undefined],
    ['und', undefined],
  ] as const) {
    it(`in “${text}” is ${tag ?? 'unknown'}`, () => {
      assert.equal(languageTag(text), tag);
    });
  }
});
