import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import type { Problem } from '../../src/model/index.js';
import { parseHtml, type ParseHtmlOptions } from '../../src/readers/html.js';

const { window } = new JSDOM('');

interface Sanitizer {
  readonly elements: readonly string[];
  readonly replaceWithChildrenElements: readonly string[];
  readonly attributes: readonly string[];
  readonly comments: boolean;
}

/** The configurations that the sanitiser of the platform was called with. */
const configurations: Sanitizer[] = [];

/** `Document.parseHTML()` as https://wicg.github.io/sanitizer-api/ specifies it, for these options. */
function parseHTML(
  this: unknown,
  html: string,
  { sanitizer }: { readonly sanitizer: Sanitizer },
): Document {
  assert.equal(this, (globalThis as { Document?: unknown }).Document);
  configurations.push(sanitizer);
  const { elements, replaceWithChildrenElements, attributes, comments } = sanitizer;
  const clean = (parent: ParentNode & Node): void => {
    for (const node of [...parent.childNodes]) {
      if (node.nodeType === 8 && !comments) node.remove();
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      clean(element);
      if (replaceWithChildrenElements.includes(element.localName)) {
        element.replaceWith(...element.childNodes);
      } else if (!elements.includes(element.localName)) element.remove();
      for (const { name } of [...element.attributes]) {
        if (!attributes.includes(name)) element.removeAttribute(name);
      }
    }
  };
  const { document } = new JSDOM(html).window;
  clean(document);
  return document;
}

async function read(
  html: string,
  options: ParseHtmlOptions = {},
): Promise<{ readonly json: string; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const nodes = await parseHtml(html, {
    ...options,
    onProblem: (problem) => problems.push(problem),
  });
  return { json: JSON.stringify(nodes), problems };
}

const TEXTS = [
  '<p>a <B>b</B> <i>c</i> <strike>d</strike> <acronym title="E">e</acronym> <tt>f</tt></p>',
  '<h2 class="x" id="h" onclick="y()">Otsikko</h2><ul><li>a</li></ul><p><a href="/x" target="_blank">b</a></p>',
  '<p>a<Blink>b</Blink><x-y>c</x-y><o:p>d</o:p><label for="e">e</label><x-z/>f</p>',
  '<html><head><title>T</title><link rel="x"></head><body><p>a</p></body></html>',
  '<p>a</p><script>b</script><style>c</style><form><select><option>d</option></select><textarea>e</textarea>f</form>',
  '<p>a<!-- b --></p><table><tr><td colspan="2" style="x">c</td></tr></table>',
  '<div class="factbox"><h3>Fakta</h3><p>Teksti</p></div>',
];

describe('the sanitiser of the platform', () => {
  const platform = globalThis as { Document?: unknown };
  const before = platform.Document;
  afterEach(() => {
    if (before === undefined) delete platform.Document;
    else platform.Document = before;
    configurations.length = 0;
  });

  for (const html of TEXTS) {
    it(`keeps what DOMPurify keeps of ${html.slice(0, 40)}`, async () => {
      const wanted = await read(html, { window });
      assert.deepEqual(wanted.problems, []);
      platform.Document = { parseHTML };
      assert.deepEqual(await read(html), wanted);
      assert.equal(configurations.length, 1);
    });
  }
  it('has to unwrap the other elements of a text only', async () => {
    platform.Document = { parseHTML };
    await read('<P>a<Blink>b</Blink><marquee>c</marquee><x-y/><script></script></P><BR>');
    const [{ replaceWithChildrenElements: unwrapped } = { replaceWithChildrenElements: [] }] =
      configurations;
    assert.deepEqual([...unwrapped].sort(), ['blink', 'x-y']);
  });
  it('is not used where a purifier or a window is given', async () => {
    platform.Document = { parseHTML };
    await read('<p>a</p>', { window });
    await read('<p>a</p>', { purifier: { sanitize: () => window.document.body } });
    assert.equal(configurations.length, 0);
  });
  it('is reported where it fails, and the text is kept', async () => {
    platform.Document = {
      parseHTML: () => {
        throw new Error('no memory');
      },
    };
    assert.deepEqual(await read('<p>a <b>b</b></p><p>c</p>'), {
      json: '[{"tag":"p","children":["a b"]},{"tag":"p","children":["c"]}]',
      problems: [
        {
          expected: 'a browser with a sanitiser, or DOMPurify and a window',
          found: 'no memory',
        },
      ],
    });
  });
});

describe('no sanitiser', () => {
  it('is reported, and the text is kept', async () => {
    assert.deepEqual(await read('<p>a <b>b</b></p>'), {
      json: '[{"tag":"p","children":["a b"]}]',
      problems: [
        {
          expected: 'a browser with a sanitiser, or DOMPurify and a window',
          found: 'DOMPurify without a window',
        },
      ],
    });
  });
});
