import { JSDOM } from 'jsdom';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import type { PressRelease } from '../../src/model/index.js';
import { parseHtml } from '../../src/readers/html.js';
import { compare, contentOf, type Content, type Counts, type Part } from './content.js';

const { window } = new JSDOM('');
/** A text is parsed as the content of a block: a table cell alone is not a cell. */
const [BLOCK] = parseFragment('<div></div>').childNodes as [DefaultTreeAdapterTypes.Element];
const contentOfHtml = (html: string): Content => contentOf(parseFragment(BLOCK, html, {}));

/** The content of some HTML, and of what remains of it after parsing and rendering. */
export async function contentsOf(
  html: string,
  release: Partial<PressRelease> = {},
): Promise<{ readonly given: Content; readonly shown: Content }> {
  const body = await parseHtml(html, { window });
  const rendered = renderToString(
    pressRelease({ lang: 'fi', headline: 'x', ...release, body }, { actions: [] }),
  );
  return { given: contentOfHtml(html), shown: contentOfHtml(rendered) };
}

/** What of some HTML is lost. @param onLost called for each loss */
export async function compareHtml(
  html: string,
  release: Partial<PressRelease> = {},
  onLost?: (part: Part, value: string) => void,
): Promise<Counts> {
  const { given, shown } = await contentsOf(html, release);
  return compare(given, shown, onLost);
}
