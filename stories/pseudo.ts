import { registerCatalogue } from '../src/i18n/index.js';
import vocabulary from '../xliff/translation-memory.json' with { type: 'json' };

/** Pseudo-locales: longer, accented English, and right-to-left English. */
export const PSEUDO = { 'en-XA': 'Accented, longer', 'en-XB': 'Right to left' } as const;
export type Pseudo = keyof typeof PSEUDO;

export const isPseudo = (tag: string): tag is Pseudo => tag in PSEUDO;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÅƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ';

/** Changes only the readable parts of a message, not placeholders or plural categories in braces. */
const readable = (text: string, change: (part: string) => string): string =>
  text.replace(
    /(\{\w+, plural,)|(\s*(?:one|two|few|many|other) \{)|(\{\w+\})|\}|([^{}]+)/g,
    (all, ...groups) =>
      typeof groups[3] === 'string' && groups[3].trim() !== '' ? change(all) : all,
  );

/**
 * Converts a text to a pseudo-locale: accented, a third longer, in brackets that reveal truncation;
 * or right to left, with each word between directional override characters.
 */
export function pseudo(text: string, tag: Pseudo): string {
  if (tag === 'en-XB') {
    return readable(text, (part) => part.replace(/\S+/g, (word) => `\u202E${word}\u202C`));
  }
  const longer = readable(text, (part) =>
    part.replace(/[a-zA-Z]/g, (letter) => MARKED.charAt(PLAIN.indexOf(letter))),
  );
  return `[${longer}${' one two three four five six'.slice(0, Math.ceil(text.length / 3))}]`;
}

type Translations = Readonly<Record<string, { readonly en: { readonly text: string } }>>;
const english = Object.entries(vocabulary as Translations).map(
  ([id, { en }]) => [id, en.text] as const,
);
const written = new WeakMap<Text, string>();
const changed = new Set<Text>();

/** Replaces the library's English messages by a pseudo-locale, or restores them. */
export function speak(tag: string): void {
  registerCatalogue(
    'en',
    Object.fromEntries(english.map(([id, text]) => [id, isPseudo(tag) ? pseudo(text, tag) : text])),
  );
  for (const node of changed) node.data = written.get(node) ?? node.data;
  changed.clear();
}

/** Converts the author's texts too, because long page titles are what breaks a layout. */
export function writeOver(root: ParentNode, tag: Pseudo): void {
  for (const element of root.querySelectorAll('*')) {
    for (const node of element.childNodes) {
      const done = /^\s*(?:\[.*\]|\u202E.*)\s*$/s;
      if (!(node instanceof Text) || node.data.trim() === '' || done.test(node.data)) continue;
      written.set(node, node.data);
      changed.add(node);
      node.data = node.data.replace(/\S.*\S|\S/s, (text) => pseudo(text, tag));
    }
  }
}
