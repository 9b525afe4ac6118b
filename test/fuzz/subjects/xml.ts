import { ParseError, parseXml, type XmlElement } from '../../../src/readers/index.js';
import { mutations } from '../mutate.js';
import { difference, type Difference, type Subject } from '../subject.js';
import type { Texts } from '../texts.js';
import { parseWithSaxes, type SaxElement } from './saxes.js';

interface Element {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** A document as lines: tags with their names, attributes and namespaces, and joined texts. */
function linesOf({ name, local, uri, attributes, children }: Element): readonly string[] {
  const lines = [JSON.stringify([name, local, uri, Object.entries(attributes).toSorted()])];
  let text = '';
  const flush = (): void => {
    if (text !== '') lines.push(text);
    text = '';
  };
  for (const child of children) {
    if (typeof child === 'string') text += child;
    else {
      flush();
      lines.push(...linesOf(child));
    }
  }
  flush();
  return [...lines, `/${name}`];
}

function ours(xml: string): XmlElement | ParseError {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
}

function differences(xml: string): readonly Difference[] {
  const own = ours(xml);
  const other: SaxElement | undefined = parseWithSaxes(xml);
  if (own instanceof ParseError) {
    return other === undefined
      ? []
      : [{ what: 'well-formed', ours: `${own.code}: ${own.message}`, theirs: 'yes' }];
  }
  if (other === undefined) return [{ what: 'well-formed', ours: 'yes', theirs: 'no' }];
  const lines = linesOf(own);
  const others = linesOf(other);
  const at = lines.findIndex((line, index) => line !== others[index]);
  if (at < 0) return difference('length', lines.length, others.length);
  return difference('content', lines[at], others[at]);
}

export const xmlSubject = ({ feed, sitemap }: Texts): Subject<string> => ({
  name: 'XML',
  oracle: 'saxes',
  inputs: mutations([...feed, ...sitemap].filter((text) => !/^\s*[{[]/.test(text))),
  differences,
  reasons: [
    {
      why: 'saxes removes white space around the name of a namespace; XML keeps it',
      is: ({ what }, xml) =>
        what === 'content' && /xmlns[^=]*=\s*(?:"(?:\s|[^"]*\s")|'(?:\s|[^']*\s'))/.test(xml),
    },
    {
      why: 'A document type with an internal subset is refused, because it may define entities',
      is: ({ ours: own }) => own.startsWith('doctype:'),
    },
    {
      why: 'More than 100 nested elements are refused',
      is: ({ ours: own }) => own.startsWith('limit:'),
    },
  ],
});
