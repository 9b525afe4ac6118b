import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { show } from './foreign.js';
import { upgraded, useSite } from './support.js';

// What a host without a build does by the files of `dist/`, under the policy that docs/README.md
// recommends.

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html dompurify";

const page = (body: string): string => `<!doctype html><html lang="fi"><head>
  <meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <title>Host</title><link rel="stylesheet" href="/dist/vn-elements.css">
  <script type="module" src="/host.js"></script></head><body>${body}</body></html>`;

const purifier = readFileSync(
  createRequire(import.meta.url)
    .resolve('dompurify')
    .replace(/[^/\\]+$/, 'purify.es.mjs'),
  'utf8',
);

describe('a host without a build', () => {
  const site = useSite();

  it('adds a language by the bundle', async () => {
    const tab = await site.open();
    await show(tab, {
      'page.html': page(
        '<main><vn-press-release lang="smn" actions="print copy"><article><h1>x</h1></article></vn-press-release></main>',
      ),
      'host.js': `import { registerLanguage } from '/dist/vn-elements.bundle.js';
        registerLanguage('smn', { texts: { print: 'Prinsto' }, fallback: ['se'] });`,
    });
    await upgraded(tab);
    const buttons = tab.locator('vn-press-release [part=button]');
    await buttons.nth(1).waitFor();
    const said = await buttons.evaluateAll((all) =>
      all.map((one) => [(one as HTMLElement).lang, one.textContent?.trim()]),
    );
    await tab.context().close();
    assert.deepEqual(said[0], ['smn', 'Prinsto']);
    assert.equal(said[1]?.[0], 'se');
    assert.notEqual(said[1]?.[1], '');
  });

  it('reads HTML from outside under Trusted Types, and nothing in it runs', async () => {
    const tab = await site.open();
    const said: string[] = [];
    tab.on('console', (message) => {
      // The policy speaks of every handler that is read, also of those that are then thrown away.
      if (!message.text().startsWith('Executing inline event handler')) said.push(message.text());
    });
    tab.on('pageerror', (error) => said.push(error.message));
    await show(tab, {
      'page.html': page('<main id="main"></main>'),
      'purify.js': purifier,
      'host.js': `import { readHtml } from '/dist/model.js';
        import purifier from '/purify.js';
        globalThis.fired = () => { globalThis.hasFired = true };
        const text = '<h2>Otsikko</h2><p onclick="fired()">Teksti <a href="javascript:fired()">linkki</a>' +
          '<img src="x" onerror="fired()"><script>fired()<\\/script></p>';
        globalThis.read = JSON.stringify(await readHtml(text, { purifier }));`,
    });
    await tab.waitForFunction(() => 'read' in globalThis);
    const read = await tab.evaluate(() => String((globalThis as { read?: string }).read));
    const hasFired = await tab.evaluate(() => 'hasFired' in globalThis);
    await tab.context().close();
    assert.equal(hasFired, false);
    assert.match(read, /Otsikko/);
    assert.match(read, /Teksti/);
    assert.match(read, /linkki/);
    assert.doesNotMatch(read, /fired|javascript|onclick|script/);
    assert.deepEqual(said, []);
  });
});
