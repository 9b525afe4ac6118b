import { registerCatalogue } from '../src/i18n/index.js';
import vocabulary from '../xliff/vocabulary.json' with { type: 'json' };

/** Languages that nobody speaks: English made longer and accented, from left or from right. */
export const PSEUDO = { 'en-XA': 'Accented, longer', 'en-XB': 'Right to left' } as const;
export type Pseudo = keyof typeof PSEUDO;

export const isPseudo = (tag: string): tag is Pseudo => tag in PSEUDO;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÅƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ';

/** What stands in braces is a name, or a plural with its forms: only what is read is changed. */
const readable = (text: string, change: (part: string) => string): string =>
  text.replace(
    /(\{\w+, plural,)|(\s*(?:one|two|few|many|other) \{)|(\{\w+\})|\}|([^{}]+)/g,
    (all, ...groups) =>
      typeof groups[3] === 'string' && groups[3].trim() !== '' ? change(all) : all,
  );

/**
 * A text as a pseudo-language has it: every letter with a mark, a third longer, in brackets that
 * show where something is cut; or, from right to left, each word between the marks that turn it.
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

type Words = Readonly<Record<string, { readonly en: { readonly text: string } }>>;
const english = Object.entries(vocabulary as Words).map(([id, { en }]) => [id, en.text] as const);
const written = new WeakMap<Text, string>();
const changed = new Set<Text>();

/** Makes the library say a pseudo-language for English, or English again. */
export function speak(tag: string): void {
  registerCatalogue(
    'en',
    Object.fromEntries(english.map(([id, text]) => [id, isPseudo(tag) ? pseudo(text, tag) : text])),
  );
  for (const node of changed) node.data = written.get(node) ?? node.data;
  changed.clear();
}

/** Makes what the author wrote pseudo too: titles of pages are what breaks a layout. */
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
