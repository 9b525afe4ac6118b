// Finds messages of the library whose `lang` is wrong, by exact look-up in the translations,
// without guessing.

/** Texts by message id and language, as in xliff/translation-memory.json. */
export type Vocabulary = Readonly<
  Record<string, Readonly<Record<string, { readonly text: string }>>>
>;

/** A text of a page. */
export interface Found {
  readonly text: string;
  /** Value of the nearest `lang`. */
  readonly lang: string;
  /** Its path, for the error message. */
  readonly where: string;
}

/**
 * Every text and label of a page, through open shadow roots, with its nearest `lang`. Uses nothing
 * outside the function, so that it can be evaluated in a page.
 */
export function textsOf(root: ParentNode): Found[] {
  const found: Found[] = [];
  const langOf = (from: Element): string => {
    for (let one: Element | undefined = from; one;) {
      const bearer = one.closest('[lang]');
      if (bearer) return bearer.getAttribute('lang') ?? '';
      const tree = one.getRootNode();
      one = tree instanceof ShadowRoot ? tree.host : undefined;
    }
    return '';
  };
  const look = (within: ParentNode): void => {
    for (const element of within.querySelectorAll('*')) {
      if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(element.tagName)) continue;
      const where = `<${element.localName}> ${element.outerHTML.slice(0, 120)}`;
      const texts = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue ?? '');
      for (const text of [...texts, element.getAttribute('aria-label') ?? '']) {
        if (text.trim() !== '') found.push({ text, lang: langOf(element), where });
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(root);
  return found;
}

const PLURAL = /\{\w+, plural,((?:\s*\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/;

/** Every phrase that a message can produce. */
function phrases(text: string): string[] {
  const plural = PLURAL.exec(text);
  if (!plural) return [text];
  return [...(plural[1] ?? '').matchAll(/\w+ \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, form = '']) =>
    text.replace(plural[0], form),
  );
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[:.]$/, '');

/** Looks texts up in translations. */
export function linter(vocabulary: Vocabulary): {
  /** The languages in which a text is a known message; none for other texts. */
  readonly languagesOf: (text: string) => ReadonlySet<string>;
  /** Texts whose `lang` is not their language. */
  readonly mismatches: (texts: readonly Found[]) => string[];
} {
  const exact = new Map<string, Set<string>>();
  const patterns: (readonly [RegExp, string])[] = [];
  for (const words of Object.values(vocabulary)) {
    for (const [language, { text }] of Object.entries(words)) {
      for (const phrase of phrases(text).map(plain)) {
        if (phrase.includes('{')) {
          const source = phrase
            .split(/(\{\w+\})/)
            .map((part) => {
              // `{n}` is always a number.
              if (part === '{n}') return String.raw`[\d\s.,]+`;
              return /^\{\w+\}$/.test(part) ? '.+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
            })
            .join('');
          patterns.push([new RegExp(`^${source}$`), language]);
        } else exact.set(phrase, (exact.get(phrase) ?? new Set()).add(language));
      }
    }
  }
  const languagesOf = (text: string): ReadonlySet<string> => {
    const phrase = plain(text).replace(/^\((.*)\)$/, '$1');
    const known = exact.get(phrase);
    if (known) return known;
    return new Set(patterns.filter(([one]) => one.test(phrase)).map(([, language]) => language));
  };
  const mismatches = (texts: readonly Found[]): string[] =>
    texts.flatMap(({ text, lang, where }) => {
      const languages = languagesOf(text);
      const [said = ''] = lang.toLowerCase().split('-');
      return languages.size === 0 || languages.has(said)
        ? []
        : [`"${plain(text)}" is ${[...languages].join('/')}, its lang is "${lang}": ${where}`];
    });
  return { languagesOf, mismatches };
}
