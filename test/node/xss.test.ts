import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { JSDOM } from 'jsdom';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import '../../src/bundles/locales.js';
import { pressRelease } from '../../src/markup/index.js';
import { fromRss, plainText, readHtml } from '../../src/model/index.js';

type Node = DefaultTreeAdapterMap['node'];

const payloads = JSON.parse(
  readFileSync(new URL('../data/xss.json', import.meta.url), 'utf8'),
) as readonly { readonly id: string; readonly html: string }[];
const { window } = new JSDOM('');
const NEVER =
  /^(?:script|style|iframe|object|embed|svg|math|form|input|button|template|link|meta|base|video|audio|select|textarea|noscript|frameset|applet|marquee|isindex|image|area|map)$/;

/** What an HTML parser finds in a text that may not be there. */
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

const served = async (release: Parameters<typeof pressRelease>[0]): Promise<string> =>
  collectResult(render(pressRelease(release)));

describe('texts that run scripts, on a server', () => {
  it('the check finds them where nothing took them out', () => {
    const caught = payloads.filter(({ html }) => found(html).length > 0);
    assert.ok(
      caught.length > payloads.length * 0.85,
      `${String(caught.length)} of ${String(payloads.length)}`,
    );
  });
  for (const { id, html } of payloads) {
    it(`${id}: ${html.slice(0, 60)}`, async () => {
      const release = { lang: 'sv', headline: html, type: html, lead: html };
      assert.deepEqual(
        found(await served({ ...release, body: await readHtml(html, { window }) })),
        [],
      );
      // Nobody read it: then it is drawn as plain text.
      assert.deepEqual(found(await served({ ...release, html })), []);
    });
  }
  it('come out of a feed as they went in, and nothing runs', async () => {
    const items = payloads
      .filter(
        ({ html }) => !html.includes(']]>') && !html.includes('\0') && !html.includes('\u0001'),
      )
      .map(
        ({ html }) =>
          `<item><title>x</title><description><![CDATA[${html}]]></description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${html}]]></content:encoded></item>`,
      );
    const { releases } = fromRss(`<rss><channel>${items.join('')}</channel></rss>`);
    assert.equal(releases.length, items.length);
    for (const release of releases) assert.deepEqual(found(await served(release)), []);
  });
  it('plain text is text, however often it is escaped', async () => {
    assert.deepEqual(plainText('<p>&lt;script&gt;fired()&lt;/script&gt;</p>'), [
      '<script>fired()</script>',
    ]);
    assert.deepEqual(
      found(
        await served({
          lang: 'fi',
          headline: '',
          html: '<p>&lt;img src=x onerror=fired()&gt;</p>',
        }),
      ),
      [],
    );
  });
});
