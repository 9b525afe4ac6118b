import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { show } from './show.js';
import { settled, useSite } from './support.js';

// A site without a build uses the files of `dist/` under the policy that docs/README.md recommends.

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types vn-elements dompurify";

/** Every policy in a block of code of the documentation. */
const documentedPolicies = (): readonly string[] =>
  readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => [
      ...readFileSync(`docs/${file}`, 'utf8').matchAll(/```\w*\n([^`]*default-src[^`]*)```/g),
    ])
    .map(([, policy = '']) => policy.replace(/\s+/g, ' ').trim());

const page = (body: string): string => `<!doctype html><html lang="fi"><head>
  <meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <title>Host</title><link rel="stylesheet" href="/dist/vn-elements.css">
  <script type="module" src="/host.js"></script></head><body>${body}</body></html>`;

const fileOf = (specifier: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(specifier), 'utf8');

const purifier = readFileSync(
  createRequire(import.meta.url)
    .resolve('dompurify')
    .replace(/[^/\\]+$/, 'purify.es.mjs'),
  'utf8',
);

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
};
const TREE = `<vn-sitemap-tree tree='[{ "title": "A", "href": "/a" }]'></vn-sitemap-tree>`;

/** Errors and violations of the policy on a page, as they occur. */
function problemsOf(tab: Page): string[] {
  const problems: string[] = [];
  tab.on('pageerror', (error) => problems.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

describe('a site without a build', () => {
  const site = useSite();

  it('adds a language through the bundle', async () => {
    const tab = await site.open();
    await show(tab, {
      'page.html': page(
        `<div lang="smn"><vn-skip-link></vn-skip-link>
          <vn-sitemap-tree tree='[{ "title": "A", "href": "/a" }]'></vn-sitemap-tree></div>`,
      ),
      'host.js': `import { registerLocale } from '/dist/vn-elements.bundle.js';
        registerLocale('smn', { messages: { skip: 'Lävkki' }, fallback: ['se'] });`,
    });
    await settled(tab);
    const buttons = tab.locator('vn-skip-link [part=link], vn-sitemap-tree [part=button]');
    await buttons.nth(1).waitFor({ state: 'attached' });
    const messages = await buttons.evaluateAll((all) =>
      all.map((one) => [(one as HTMLElement).lang, one.textContent?.trim()]),
    );
    await tab.context().close();
    assert.deepEqual(messages[0], ['smn', 'Lävkki']);
    assert.equal(messages[1]?.[0], 'se');
    assert.notEqual(messages[1]?.[1], '');
  });

  it('parses external HTML under Trusted Types without running any of it', async () => {
    const tab = await site.open();
    const messages: string[] = [];
    tab.on('console', (message) => {
      // The policy reports every event handler that is parsed, even if it is then removed.
      if (!message.text().startsWith('Executing inline event handler'))
        messages.push(message.text());
    });
    tab.on('pageerror', (error) => messages.push(error.message));
    await show(tab, {
      'page.html': page('<main id="main"></main>'),
      'purify.js': purifier,
      'host.js': `import { parseHtml } from '/dist/readers/html.js';
        import purifier from '/purify.js';
        globalThis.fired = () => { globalThis.hasFired = true };
        const text = '<h2>Otsikko</h2><p onclick="fired()">Teksti <a href="javascript:fired()">linkki</a>' +
          '<img src="x" onerror="fired()"><script>fired()<\\/script></p>';
        globalThis.read = JSON.stringify(await parseHtml(text, { purifier }));`,
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
    assert.deepEqual(messages, []);
  });

  it('runs once, whatever query its URL has', async () => {
    const tab = await site.open();
    const problems = problemsOf(tab);
    const requested: string[] = [];
    tab.on('request', (request) => requested.push(request.url()));
    await show(tab, {
      'page.html': page(`<vn-skip-link></vn-skip-link>${TREE}`),
      'host.js': `import '/dist/vn-elements.bundle.js?ver=6.1';`,
    });
    await settled(tab);
    await tab.locator(`vn-sitemap-tree a`).first().waitFor();
    await tab.context().close();
    const bundles = requested.filter((url) => url.includes('vn-elements.bundle.js'));
    assert.deepEqual(bundles, ['http://vn.test/dist/vn-elements.bundle.js?ver=6.1']);
    assert.deepEqual(problems, []);
  });

  for (const isFirst of [true, false]) {
    it(`works with a host that ${isFirst ? 'has loaded' : 'then loads'} a Lit of its own`, async () => {
      const tab = await site.open();
      const problems = problemsOf(tab);
      const ours = `await import('/dist/vn-elements.bundle.js');
        await new Promise((resolve) => { setTimeout(resolve, 300); });`;
      const theirs = `const { html, render } = await import('/lit-html.js');
        render(html\`<p>Oma \${'Lit'}</p>\`, document.querySelector('main'));`;
      const files = {
        'page.html': page(`<main></main><vn-skip-link></vn-skip-link>${TREE}`).replace(
          'trusted-types vn-elements dompurify',
          'trusted-types vn-elements lit-html',
        ),
        'lit-html.js': fileOf('lit-html'),
        'host.js': isFirst ? `${theirs}\n${ours}` : `${ours}\n${theirs}`,
      };
      await show(tab, files);
      await tab.locator('main p').waitFor();
      await settled(tab);
      assert.equal(await tab.locator('main p').textContent(), 'Oma Lit');
      assert.ok(await tab.locator('vn-sitemap-tree a').first().isVisible());
      await tab.context().close();
      assert.deepEqual(problems, []);
    });
  }

  for (const [index, policy] of documentedPolicies().entries()) {
    it(`works under the policy ${String(index + 1)} of the documentation`, async () => {
      const tab = await site.open({ locale: 'sv-FI' });
      const problems = problemsOf(tab);
      await show(tab, {
        'page.html': page(
          `<vn-skip-link></vn-skip-link><vn-sitemap-tree src="tree.json"></vn-sitemap-tree>
          <vn-ministry-switcher src="organisations.json"></vn-ministry-switcher>
          <img alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">
          <form action="/haku"></form>`,
        ).replace(POLICY, policy),
        'host.js': `import '/dist/vn-elements.bundle.js';`,
        'tree.json': '[{ "title": "Haettu", "href": "/a" }]',
        'organisations.json': '[{ "key": "a", "names": { "fi": "Haettu" }, "href": "/b" }]',
      });
      await tab.getByText('Haettu').nth(1).waitFor({ state: 'attached' });
      await tab.locator('vn-skip-link [part=link]').waitFor({ state: 'attached' });
      await tab.context().close();
      assert.deepEqual(problems, []);
    });
  }

  it('is there twice, in two releases: the first one works, and the second warns once', async () => {
    const tab = await site.open();
    const problems = problemsOf(tab);
    const warnings: string[] = [];
    tab.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    const other = '0.0.1';
    const chunks = `dist/bundle/${VERSION}/dev`;
    const renamed = (file: string): string =>
      readFileSync(file, 'utf8')
        .replaceAll(`bundle/${VERSION}`, `bundle/${other}`)
        .replaceAll(`vn-elements.bundle.dev ${VERSION}`, `vn-elements.bundle.dev ${other}`);
    await show(tab, {
      'page.html': page(`<vn-skip-link></vn-skip-link>${TREE}`),
      'host.js': `await import('/other/vn-elements.bundle.dev.js');
        await import('/dist/vn-elements.bundle.dev.js');`,
      'other/vn-elements.bundle.dev.js': renamed('dist/vn-elements.bundle.dev.js'),
      ...Object.fromEntries(
        readdirSync(chunks)
          .filter((name) => name.endsWith('.js'))
          .map((name) => [`other/bundle/${other}/dev/${name}`, renamed(`${chunks}/${name}`)]),
      ),
    });
    await settled(tab);
    await tab.locator('vn-sitemap-tree a').first().waitFor();
    await tab.locator('vn-skip-link [part=link]').waitFor({ state: 'attached' });
    await tab.context().close();
    assert.deepEqual(problems, []);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0] ?? '', /expected to be loaded once/);
  });

  it('keeps content if its chunks belong to another release', async () => {
    const tab = await site.open({ viewport: { width: 360, height: 740 } });
    const problems = problemsOf(tab);
    await show(tab, {
      'page.html': page(
        '<vn-navigation><nav aria-label="Sivusto"><details><summary>Valikko</summary><ul><li><a href="/a">A</a></li></ul></details></nav></vn-navigation>',
      ),
      // As if a cache kept the bundle of the previous release, in whose folder there are new files.
      'host.js': readFileSync('dist/vn-elements.bundle.js', 'utf8')
        .replaceAll(`vn-elements.bundle ${VERSION}`, 'vn-elements.bundle 0.0.1')
        .replaceAll('"./', '"/dist/'),
    });
    await settled(tab);
    await tab.locator('summary').press('ArrowDown');
    await tab.locator('summary').click();
    assert.ok(await tab.locator('vn-navigation a').isVisible());
    await tab.context().close();
    assert.deepEqual(problems, []);
  });
});
