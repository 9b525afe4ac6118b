import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '../../src/bundles/catalogues.js';
import { goThere, PAGE_IS_IN } from '../../src/i18n/notice.js';
import { fill } from '../../src/i18n/message.js';
import { translator } from '../../src/i18n/translator.js';
import { LOCALES, lookup, matchLocale, suggestion, type Locale } from '../../src/model/index.js';

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
