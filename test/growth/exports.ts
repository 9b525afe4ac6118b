import { renderToString } from '../../src/markup/index.js';
import { exportedFunctions } from '../support/entries.js';

/** A function of the library, called in one way, whose data grows. */
export interface Subject {
  readonly name: string;
  readonly call: (text: string) => unknown;
  /** How often the text is contained in the arguments. */
  readonly copies: number;
}

/** For tests of a site's own HTML, with parse5, whose time grows with the square of nested elements. */
const TRUSTED_ENTRY = 'testing';
/** Functions whose calls would change the messages of the whole process. */
const STATEFUL = /^(?:registerCatalogue|registerLocale|setFallbackLocale)$/;

/** Data in which every text that any function reads is the growing one. */
const dataOf = (text: string): Readonly<Record<string, unknown>> => ({
  key: 'a',
  id: text,
  lang: 'fi',
  href: text,
  url: text,
  src: text,
  title: text,
  name: text,
  names: { fi: text, sv: text },
  hrefs: { fi: text },
  hreflang: text,
  text,
  label: text,
  alt: text,
  email: text,
  phone: text,
  headline: text,
  lead: text,
  body: text,
  kicker: text,
  date: text,
  published: text,
  publishers: [text],
  address: text,
  organisation: text,
  links: [{ href: text, text, title: text }],
  contacts: [{ name: text, title: text, email: text, phone: text }],
  attachments: [{ href: text, title: text }],
  keywords: [text],
  children: [{ title: text, href: text }],
});

const OPTIONS = { lang: 'fi', base: 'https://a.fi/', url: 'https://a.fi/' };

/** Ways in which functions take a text. Most functions refuse most of them at once. */
const SHAPES: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  text: (text) => [text, OPTIONS],
  'two texts': (text) => [text, text],
  list: (text) => [[text], OPTIONS],
  data: (text) => [dataOf(text), OPTIONS],
  items: (text) => [[dataOf(text)], { ...OPTIONS, current: text, url: text }],
  options: (text) => [{ ...dataOf(text), lang: 'fi', links: [dataOf(text)] }],
  tree: (text) => [[dataOf(text)], text],
};

const SAMPLE = 'x'.repeat(1000);

/** Consumes what a function returns lazily, and prints templates. */
function finished(result: unknown, text: string): unknown {
  if (typeof result === 'function') return (result as (one: string) => unknown)(text);
  if (typeof result !== 'object' || result === null) return result;
  if (Symbol.iterator in result && 'next' in result) return [...(result as Iterable<unknown>)];
  return 'strings' in result ? renderToString(result) : result;
}

/** Every exported function in every shape. */
export async function subjects(): Promise<readonly Subject[]> {
  const functions = (await exportedFunctions()).filter(
    ({ entry, name }) => entry !== TRUSTED_ENTRY && !STATEFUL.test(name),
  );
  return functions.flatMap(({ entry, name, call }) =>
    Object.entries(SHAPES)
      // A text in place of a list is a list of its characters.
      .filter(([shape]) => name !== 'matchCurrentPage' || shape !== 'two texts')
      .map(([shape, argumentsOf]) => ({
        name: `${entry}: ${name}(${shape})`,
        copies: JSON.stringify(argumentsOf(SAMPLE)).split(SAMPLE).length - 1,
        call: async (text) => finished(await call(...argumentsOf(text)), text),
      })),
  );
}
