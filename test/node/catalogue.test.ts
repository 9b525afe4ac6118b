import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  DataError,
  fill,
  loadCatalogue,
  plural,
  pluralCategory,
  registerCatalogue,
  registerLocale,
  setFallbackLocale,
  translator,
} from '../../src/i18n/index.js';
import * as own from '../../src/i18n/catalogue.js';
import { catalogue as german } from '../../src/i18n/generated/elements/de.js';
import { importInTime } from '../../src/i18n/import-in-time.js';

const retry = (tag: string): readonly [string, string] => {
  const { text, lang } = translator(tag).msg('Yritä uudelleen', { id: 'retry' });
  return [text, lang];
};

describe('messages of a host', () => {
  it('replace those of the library, whose catalogue is still loaded', async () => {
    registerCatalogue('sv', { print: 'Skriv ut sidan' });
    assert.deepEqual(
      retry('sv'),
      ['Yritä uudelleen', 'fi'],
      'no message of a catalogue that is not loaded',
    );
    assert.equal(await loadCatalogue('sv'), true);
    assert.deepEqual(retry('sv-FI'), ['Försök igen', 'sv']);
    assert.equal(translator('sv').msg('Tulosta', { id: 'print' }).text, 'Skriv ut sidan');
    registerCatalogue('fi', { retry: 'Pois' });
    assert.deepEqual(retry('et'), ['Pois', 'fi']);
    registerCatalogue('fi', { retry: 'Yritä uudelleen' });
  });

  it('add Inari Sámi with three messages: the others are Northern Sámi, then Finnish', async () => {
    registerLocale('smn', {
      messages: { 'lang.choose': 'a', 'notice.goSite': 'b', skip: 'c' },
      fallback: ['se'],
    });
    assert.deepEqual(retry('smn'), ['Yritä uudelleen', 'fi'], 'before its fallback is loaded');
    assert.equal(await loadCatalogue('smn'), true);
    assert.deepEqual(retry('smn-FI'), ['Geahččal fas', 'se']);
    const messages = translator('SMN');
    assert.equal(messages.lang, 'smn');
    assert.deepEqual(messages.msg('Hyppää sisältöön', { id: 'skip' }), { text: 'c', lang: 'smn' });
    // Only markup functions use it, so no catalogue of elements contains it.
    assert.deepEqual(messages.msg('Murupolku', { id: 'breadcrumb' }), {
      text: 'Murupolku',
      lang: 'fi',
    });
  });

  it('count as their first fallback does', () => {
    assert.equal(pluralCategory('smn', 2), 'two');
    const text = '{n, plural, one {a} two {b} other {c}}';
    assert.deepEqual(plural({ text, lang: 'smn' }, { n: 2 }), { text: 'b', lang: 'smn' });
    assert.equal(pluralCategory('et', 2), 'other');
  });

  it('do not change other messages of a built-in language', async () => {
    registerLocale('en', { messages: { print: 'Paper' } });
    assert.equal(await loadCatalogue('en'), true);
    assert.deepEqual(retry('en'), ['Try again', 'en']);
  });

  it('have no fallback but Finnish, unless they name one', async () => {
    own.registerLocale('vot', { messages: { skip: 'a' } });
    assert.deepEqual(own.fallbackChain('vot'), ['vot']);
    assert.equal(await loadCatalogue('vot'), true);
  });

  it('may name an unknown fallback: messages are then Finnish', async () => {
    registerLocale('sms', { messages: {}, fallback: ['xx', 'constructor'] });
    assert.equal(await loadCatalogue('sms'), false);
    assert.deepEqual(retry('sms'), ['Yritä uudelleen', 'fi']);
  });
});

describe('odd data of a host', () => {
  const faultOf = (call: () => unknown): readonly unknown[] => {
    try {
      return [call()];
    } catch (error) {
      assert.ok(error instanceof DataError);
      return [error.field, String(error.cause)];
    }
  };
  const tag = 'TypeError: expected a language tag';
  const text = 'TypeError: expected a text';
  const tags = 'TypeError: expected a list of language tags';

  for (const [name, call, field, cause] of [
    ['a locale', () => registerCatalogue(7 as never, {}), 'locale', tag],
    ['a message', () => registerCatalogue('de', { print: 7 as never }), 'messages.print', text],
    ['a tag', () => registerLocale(7 as never, { messages: {} }), 'tag', tag],
    [
      'a message of a locale',
      () => registerLocale('sma', { messages: { skip: 7 as never } }),
      'options.messages.skip',
      text,
    ],
    [
      'fallbacks that are no list',
      () => registerLocale('sma', { messages: {}, fallback: 'se' as never }),
      'options.fallback',
      tags,
    ],
    [
      'a fallback',
      () => registerLocale('sma', { messages: {}, fallback: ['se', 7 as never] }),
      'options.fallback',
      tags,
    ],
    ['the fallback of all', () => setFallbackLocale(7 as never), 'locale', tag],
  ] as const) {
    it(`is refused as ${name}, which its error names`, () => {
      assert.deepEqual(faultOf(call), [field, cause]);
    });
  }

  it('is refused where it cannot be read', () => {
    assert.equal(faultOf(() => registerCatalogue('de', null as never))[0], 'messages');
    assert.equal(faultOf(() => registerLocale('sma', undefined as never))[0], 'options');
    const messages = {
      get print(): string {
        throw new RangeError('odd');
      },
    };
    assert.deepEqual(
      faultOf(() => registerCatalogue('de', messages)),
      ['messages.print', 'RangeError: odd'],
    );
  });

  it('replaces no message by nothing', () => {
    registerCatalogue('de', { print: 'Blatt drucken' });
    registerCatalogue('de', { print: undefined } as never);
    assert.equal(translator('de').lang, 'fi', 'whose catalogue is not loaded');
    registerLocale('sma', { messages: { print: 'a' } });
    registerLocale('sma', { messages: { print: undefined } as never });
    assert.deepEqual(translator('sma').msg('Tulosta', { id: 'print' }), { text: 'a', lang: 'sma' });
  });

  it('is named by the parameters of functions', () => {
    const odd = Symbol('odd') as never;
    assert.equal(faultOf(() => fill(undefined as never, {}))[0], 'message or values');
    assert.equal(faultOf(() => plural(undefined as never, {}))[0], 'message or values');
    assert.equal(faultOf(() => pluralCategory('fi', odd))[0], 'n');
    assert.equal(faultOf(() => translator(odd))[0], 'tag');
  });
});

describe('the locale of messages in languages without a catalogue', () => {
  it('is Finnish unless the host sets another', async () => {
    await loadCatalogue('en');
    setFallbackLocale('en');
    assert.deepEqual(retry('et'), ['Try again', 'en']);
    assert.equal(retry('')[1], 'fi');
    setFallbackLocale(undefined);
    assert.equal(retry('et')[1], 'fi');
  });

  it('notifies those who render messages, until they stop it', () => {
    let calls = 0;
    const stop = own.onMessagesChange(() => (calls += 1));
    setFallbackLocale('en');
    setFallbackLocale(undefined);
    registerCatalogue('fi', {});
    assert.equal(calls, 3);
    stop();
    registerCatalogue('fi', {});
    assert.equal(calls, 3);
  });
});

describe('a catalogue that fails to load', () => {
  /** Loads a catalogue; returns whether it is loaded, the warnings, and how often messages changed. */
  const loaded = async (
    locale: string,
  ): Promise<readonly [boolean, readonly unknown[], number]> => {
    const { warn } = console;
    const warnings: unknown[] = [];
    let changes = 0;
    const stop = own.onMessagesChange(() => (changes += 1));
    console.warn = (message: unknown) => warnings.push(message);
    try {
      return [await loadCatalogue(locale), warnings, changes];
    } finally {
      console.warn = warn;
      stop();
    }
  };

  it('is reported once, and changes the messages when a later call has loaded it', async () => {
    const { setTimeout } = globalThis;
    const late = (reject: (reason: unknown) => void, _: number, reason: unknown): void => {
      reject(reason);
    };
    globalThis.setTimeout = late as typeof setTimeout;
    try {
      const warning =
        'vn-elements expected the catalogue of "fr" but found "no response": its messages are Finnish.';
      assert.deepEqual(await loaded('fr'), [false, [warning], 0]);
      assert.deepEqual(await loaded('fr'), [false, [], 0]);
    } finally {
      globalThis.setTimeout = setTimeout;
    }
    assert.deepEqual(retry('fr'), ['Yritä uudelleen', 'fi']);
    assert.deepEqual(await loaded('fr'), [true, [], 1]);
    assert.deepEqual(retry('fr'), ['Réessayer', 'fr']);
    assert.deepEqual(await loaded('ru'), [true, [], 0], 'the first time');
  });

  it('is one without messages', async () => {
    const messages = german as Record<string, string>;
    const { error = '' } = messages;
    delete messages['error'];
    const [isLoaded, [warning]] = await loaded('de');
    assert.equal(isLoaded, false);
    assert.match(String(warning), /"de" but found "TypeError: no catalogue"/);
    messages['error'] = error;
  });

  it('is none of Finnish, nor of a language that the library does not know', async () => {
    assert.deepEqual(await loaded('fi'), [true, [], 0]);
    assert.deepEqual(await loaded('et'), [false, [], 0]);
  });

  it('is loaded for the languages of the library only', async () => {
    assert.equal(await loadCatalogue('et'), false);
    for (const locale of ['ru', 'fr', 'de', 'se']) {
      assert.equal(await loadCatalogue(locale), true);
      assert.equal(retry(locale)[1], locale);
    }
  });

  for (const [name, load, reason] of [
    ['another module', () => Promise.resolve({ other: 1 }), /TypeError: another module/],
    ['nothing', () => Promise.resolve(undefined as never), /TypeError: another module/],
    ['an error', () => Promise.reject(new RangeError('odd')), /RangeError: odd/],
  ] as const) {
    it(`is one where the network answers with ${name}`, async () => {
      await assert.rejects(importInTime(load as () => Promise<{ wanted?: 1 }>, 'wanted'), (error) =>
        reason.test(String(error)),
      );
    });
  }

  it('is one that takes longer than ten seconds', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const never = importInTime(() => new Promise<{ wanted: 1 }>(() => undefined), 'wanted');
    context.mock.timers.tick(10_000);
    await assert.rejects(never, (error) => error === 'no response');
    const slow = Promise.resolve({ wanted: 1 });
    assert.deepEqual(await importInTime(() => slow, 'wanted'), { wanted: 1 });
    context.mock.timers.reset();
  });
});
