import fc from 'fast-check';
import { containsTyped, typedText } from '../../../src/model/text/fold.js';
import { type Difference, type Reason, type Subject } from '../subject.js';

/** Typed text, and a title to search. */
export interface Search {
  readonly typed: string;
  readonly title: string;
  readonly lang: string;
}

const LANGUAGES = ['fi', 'sv', 'en', 'fr', 'de', 'ru'];
const WORDS = [
  ...['Oikeusministeriö', 'Ympäristö', 'Åland', 'Ministère de la Justice', 'Straße', 'ÆRØ'],
  ...['dearvvašvuođaministeriija', 'Málahat', 'Łódź', 'Министерство йода', 'ёлка', 'Ísland'],
  ...['Øresund', 'Übung', 'façade', 'Dvořák', 'naïve', 'İstanbul', 'ŋuoska', 'Suomi 2.0', 'œuvre'],
];
const LETTERS = 'aäåáàâbcčçdđeéèêëfghiíïlłmnñŋoöøóõprsšßtŧuüúvwyýzžæœ йиеё-2.'.split('');

const word = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.array(fc.constantFrom(...LETTERS), { maxLength: 6 }).map((letters) => letters.join('')),
);
const searches: fc.Arbitrary<Search> = fc
  .record({
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    lang: fc.constantFrom(...LANGUAGES),
    from: fc.nat(40),
    length: fc.nat(8),
    form: fc.constantFrom('same', 'plain', 'upper', 'decomposed', 'other'),
    other: word,
  })
  .map(({ words, lang, from, length, form, other }) => {
    const title = words.join(' ');
    const part = title.slice(from % title.length || 0).slice(0, length);
    const plain = part.normalize('NFD').replace(/\p{M}/gu, '');
    const typed = {
      same: part,
      plain,
      upper: part.toUpperCase(),
      decomposed: part.normalize('NFD'),
      other,
    }[form];
    return { typed, title, lang };
  });

/** Letters that are sorted elsewhere in some language, but that visitors type as a plain letter. */
const PLAIN_IN_FILTER = /[åäöøüđðħłŋŧčšž]/i;

/** Whether a part of the title is equal to what was typed, by the rules of a language's searches. */
function collatorFinds(typed: string, title: string, collator: Intl.Collator): boolean {
  const wanted = typed.normalize('NFC').trim();
  const units = Array.from(title.normalize('NFC'));
  if (wanted === '') return true;
  for (let start = 0; start < units.length; start += 1) {
    for (let end = start + 1; end <= Math.min(units.length, start + wanted.length * 2); end += 1) {
      if (collator.compare(units.slice(start, end).join(''), wanted) === 0) return true;
    }
  }
  return false;
}

const collators = new Map<string, Intl.Collator>();
function collatorOf(lang: string, sensitivity: 'base' | 'accent'): Intl.Collator {
  const key = lang + sensitivity;
  const found = collators.get(key) ?? new Intl.Collator(lang, { usage: 'search', sensitivity });
  collators.set(key, found);
  return found;
}

/** What is equal but for case must be found; what is found must be equal but for marks. */
function differences({ typed, title, lang }: Search): readonly Difference[] {
  const own = containsTyped(typedText(typed), lang, title, lang);
  const isSame = collatorFinds(typed, title, collatorOf(lang, 'accent'));
  const isSimilar = collatorFinds(typed, title, collatorOf(lang, 'base'));
  if (isSame && !own) return [{ what: 'not found', ours: 'no', theirs: 'same letters' }];
  if (isSimilar && !own) return [{ what: 'not found', ours: 'no', theirs: 'similar letters' }];
  return own && !isSimilar ? [{ what: 'found', ours: 'yes', theirs: 'no' }] : [];
}

const reasons: readonly Reason<Search>[] = [
  {
    why: 'One letter matches one letter: `ss` does not find `ß`, and `ae` does not find `æ` or, in German, `ä`',
    is: ({ what }, { typed, title, lang }) =>
      what === 'not found' &&
      (lang === 'de' ? /[ßæœäöü]/i : /[ßæœ]/i).test((typed + title).normalize('NFC')),
  },
  {
    why: 'Finnish and Swedish dictionaries treat `ü` as `y`; the filter treats it as `u`',
    is: ({ what, theirs }, { typed, title }) =>
      what === 'not found' &&
      theirs === 'similar letters' &&
      /[üűyýÿ]/i.test(typed.normalize('NFC')) &&
      /[üűyýÿ]/i.test(title.normalize('NFC')),
  },
  {
    why: 'A letter that belongs to the language finds only itself: in Finnish, `ö` does not find `ø`',
    is: ({ what, theirs }, { typed }) =>
      what === 'not found' &&
      theirs === 'similar letters' &&
      /[åäöæø]/i.test(typed.normalize('NFC')),
  },
  {
    why: 'In Cyrillic, `и` and `й` find each other',
    is: ({ what }, { typed, title }) =>
      what === 'found' && /й/i.test((typed + title).normalize('NFC')),
  },
  {
    why: 'The plain letter finds letters that a dictionary sorts separately: `u` finds `ü`, `d` finds `đ`',
    is: ({ what }, { typed, title }) =>
      what === 'found' && PLAIN_IN_FILTER.test((typed + title).normalize('NFC')),
  },
];

export const foldingSubject = (): Subject<Search> => ({
  name: 'filter',
  oracle: 'Intl.Collator',
  inputs: searches,
  differences,
  reasons,
});
