import { SaxesParser } from 'saxes';

/** An element as saxes sees it. */
export interface SaxElement {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (SaxElement | string)[];
}

/** The root element of a document; `undefined` where saxes does not find it well-formed. */
export function parseWithSaxes(xml: string): SaxElement | undefined {
  // saxes accepts a surrogate without its pair, which is not a character of XML.
  if (/\p{Surrogate}/u.test(xml)) return undefined;
  const parser = new SaxesParser({ xmlns: true });
  const top: SaxElement = { name: '', local: '', uri: '', attributes: {}, children: [] };
  const path = [top];
  let isFine = true;
  const addText = (text: string): void => void path.at(-1)?.children.push(text);
  parser.on('error', () => {
    isFine = false;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, local, uri, attributes: Object.fromEntries(values), children: [] };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('closetag', () => path.pop());
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  const root = top.children.find((child) => typeof child !== 'string');
  return isFine ? root : undefined;
}

export const saxText = ({ children }: SaxElement): string =>
  children.map((child) => (typeof child === 'string' ? child : saxText(child))).join('');

export const elementsOf = ({ children }: SaxElement): readonly SaxElement[] =>
  children.filter((child) => typeof child !== 'string');

/** An element and everything in it. */
export const descendants = (element: SaxElement): readonly SaxElement[] => [
  element,
  ...elementsOf(element).flatMap(descendants),
];
