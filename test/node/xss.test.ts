import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import { plainText } from '../../src/model/index.js';
import { parseFeed } from '../../src/readers/index.js';
import { parseHtml } from '../../src/readers/html.js';

type Node = DefaultTreeAdapterMap['node'];

const payloads = JSON.parse(
  readFileSync(new URL('../data/xss.json', import.meta.url), 'utf8'),
) as readonly { readonly id: string; readonly html: string }[];
const { window } = new JSDOM('');
const NEVER =
  /^(?:script|style|iframe|object|embed|svg|math|form|input|button|template|link|meta|base|video|audio|select|textarea|noscript|frameset|applet|marquee|isindex|image|area|map)$/;

/** The disallowed elements and attributes that an HTML parser finds in a text. */
function found(html: string): string[] {
  const wrong: string[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) {
      if (NEVER.test(node.tagName) || node.tagName.includes('-')) wrong.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (/^(?:on|style|form|srcdoc|xlink)/i.test(name)) wrong.push(name);
        if (/^\W*(?:javascript|vbscript|data:text)/i.test(value)) wrong.push(`${name}=${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach((child) => walk(child));
  };
  walk(parseFragment(html));
  return wrong;
}

const served = (release: Parameters<typeof pressRelease>[0]): string =>
  renderToString(pressRelease(release, { actions: [] }));

describe('texts that run scripts, on a server', () => {
  it('are found by the check if nothing removes them', () => {
    const caught = payloads.filter(({ html }) => found(html).length > 0);
    assert.ok(
      caught.length > payloads.length * 0.85,
      `${String(caught.length)} of ${String(payloads.length)}`,
    );
  });
  for (const { id, html } of payloads) {
    it(`${id}: ${html.slice(0, 60)}`, async () => {
      const release = { lang: 'sv', headline: html, type: html, lead: html };
      assert.deepEqual(found(served({ ...release, body: await parseHtml(html, { window }) })), []);
      // Not parsed: it is rendered as plain text.
      assert.deepEqual(found(served({ ...release, html })), []);
    });
  }
  it('in a feed are kept as text, and nothing runs', () => {
    const items = payloads
      .filter(
        ({ html }) => !html.includes(']]>') && !html.includes('\0') && !html.includes('\u0001'),
      )
      .map(
        ({ html }) =>
          `<item><title>x</title><description><![CDATA[${html}]]></description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${html}]]></content:encoded></item>`,
      );
    const { releases } = parseFeed(`<rss><channel>${items.join('')}</channel></rss>`);
    assert.equal(releases.length, items.length);
    for (const release of releases) assert.deepEqual(found(served(release)), []);
  });
  it('as plain text stay text, however often they are escaped', () => {
    assert.deepEqual(plainText('<p>&lt;script&gt;fired()&lt;/script&gt;</p>'), [
      '<script>fired()</script>',
    ]);
    assert.deepEqual(
      found(
        served({
          lang: 'fi',
          headline: '',
          html: '<p>&lt;img src=x onerror=fired()&gt;</p>',
        }),
      ),
      [],
    );
  });
});
