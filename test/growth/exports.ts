/** A function of the library that takes one growing text. */
export interface Subject {
  readonly name: string;
  readonly call: (text: string) => unknown;
}

/** Entries of the package that contain functions. */
export const ENTRIES = ['model', 'markup', 'readers', 'readers/html', 'i18n', 'testing'] as const;

/** Functions whose calls would change the texts of the whole process. */
const STATEFUL = /^(?:registerCatalogue|registerLocale|setFallbackLocale)$/;

const isClass = (value: object): boolean =>
  /^class\b/.test(Function.prototype.toString.call(value));

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

/** Ways in which functions take a text; most fail at once for most functions, which costs nothing. */
const SHAPES: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  text: (text) => [text, { lang: 'fi', base: 'https://a.fi/', url: 'https://a.fi/' }],
  texts: (text) => [text, text],
  list: (text) => [[text], { lang: 'fi' }],
  data: (text) => [dataOf(text), { lang: 'fi' }],
  items: (text) => [[dataOf(text)], { lang: 'fi', current: text, url: text }],
  options: (text) => [{ ...dataOf(text), lang: 'fi', links: [dataOf(text)] }],
  tree: (text) => [[dataOf(text)], text],
};

/** Every exported function in every shape. Results that can be printed are printed. */
export async function subjects(): Promise<readonly Subject[]> {
  const found: Subject[] = [];
  const { renderToString } = (await import('../../dist/markup.js' as string)) as {
    readonly renderToString: (value: unknown) => string;
  };
  for (const entry of ENTRIES) {
    const exported = (await import(`../../dist/${entry}.js`)) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value !== 'function' || STATEFUL.test(name) || isClass(value)) continue;
      for (const [shape, argumentsOf] of Object.entries(SHAPES)) {
        found.push({
          name: `${entry}: ${name}(${shape})`,
          call: async (text) => {
            const result: unknown = await (value as (...all: unknown[]) => unknown)(
              ...argumentsOf(text),
            );
            if (typeof result === 'function') return (result as (one: string) => unknown)(text);
            return entry === 'markup' && typeof result === 'object'
              ? renderToString(result)
              : result;
          },
        });
      }
    }
  }
  return found;
}
