import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { checkHtml } from '../../src/command/check-html.js';
import { knownElements, type Manifest } from '../../src/command/manifest.js';
import { STACKS, writeSite, type Stack } from '../../src/command/scaffold.js';
import { htmlDifference } from '../../testing/equal-html.js';
import { freePort } from '../examples/serve.js';
import { launchChromium } from '../support/launch.js';
import { ROOT } from '../support/servers.js';
import { settled, TIMEOUT_MS, trackRequests } from '../support/settle.js';

// The sites of `vn-elements init`, each started by its own command and driven in a browser.

const START_TIMEOUT_MS = 180_000;

interface PageFixture {
  readonly name: string;
  readonly lang: string;
  readonly data: { readonly path: string };
  readonly html: string;
}

const { fixtures } = JSON.parse(readFileSync(join(ROOT, 'fixtures/page.json'), 'utf8')) as {
  readonly fixtures: readonly PageFixture[];
};
const pages = fixtures.filter(
  ({ name, lang }) => ['fi', 'sv', 'en'].includes(lang) && name !== 'foreign-press-release',
);

/** Commands that fail if a server cannot run here. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  html: ['node', '--version'],
  eleventy: ['npm', '--version'],
  freemarker: ['javac', '-version'],
  twig: ['php', '-r', 'require "Twig/autoload.php";'],
  jinja: ['/usr/bin/python3', '-c', 'import flask'],
  wordpress: ['sh', '-c', 'PATH="$PATH:/usr/sbin" mariadbd --version && ls /usr/share/wordpress'],
};
const isPresent = ({ name }: Stack): boolean => {
  const [command = '', ...args] = NEEDS[name] ?? [];
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
};
const chosen = process.env['VN_ENGINES']?.split(',');

/** Fetches a URL; again if the server is not ready, or has closed a connection that was kept. */
async function get(url: string, timeoutMs = 5000): Promise<Response> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await fetch(url, { signal: AbortSignal.timeout(30_000) });
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(100);
    }
  }
}

/** The accessibility tree of a page. */
const treeOf = (page: Page): Promise<string> => page.locator('body').ariaSnapshot();

/** Trees without script by path, from the first server: all servers must have the same. */
const trees = new Map<string, string>();

describe('sites of the command init', { concurrency: 1 }, () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')) as Manifest;
  let browser: Browser;
  before(async () => {
    assert.ok(existsSync(join(ROOT, 'dist/vn-elements.bundle.js')), 'run npm run build first');
    browser = await launchChromium();
  });
  after(() => browser.close());

  it('have three pages in three languages', () => {
    assert.equal(pages.length, 9);
  });

  for (const stack of STACKS.filter(({ name }) => chosen?.includes(name) ?? true)) {
    describe(stack.name, { skip: !isPresent(stack) && 'not installed' }, () => {
      const folder = mkdtempSync(join(tmpdir(), 'vn-site-'));
      let server: ChildProcess;
      let url = '';
      before(async () => {
        writeSite(pathToFileURL(ROOT.replace(/\/?$/, '/')), stack, folder);
        const port = await freePort();
        url = `http://localhost:${String(port)}`;
        server = spawn('sh', ['-c', stack.start(port)], {
          cwd: folder,
          // A process group, because commands start others.
          detached: true,
          stdio: 'ignore',
          env: { ...process.env, PATH: `/usr/bin:${process.env['PATH'] ?? ''}` },
        });
        await get(url, START_TIMEOUT_MS);
      });
      after(() => {
        if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
        rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 500 });
      });

      it('sends the HTML of the fixtures, which the checker accepts', async () => {
        const elements = knownElements(manifest);
        for (const { data, lang, html } of pages) {
          const response = await get(url + data.path);
          const text = await response.text();
          assert.equal(response.status, 200, data.path);
          assert.equal(htmlDifference(text, html), '', data.path);
          assert.deepEqual(checkHtml(text, { elements, lang }), [], data.path);
        }
        assert.equal((await get(`${url}/nowhere/`)).status, 404);
        // Eleventy's server for development leaves this request without an answer.
        if (stack.name === 'eleventy') return;
        assert.equal((await get(`${url}/..%2f..%2fREADME.md`)).status, 404);
      });

      it('has the same accessibility tree as the other servers, with and without script', async () => {
        for (const javaScriptEnabled of [false, true]) {
          const context = await browser.newContext({ javaScriptEnabled, locale: 'fi-FI' });
          context.setDefaultTimeout(TIMEOUT_MS);
          // tsx names functions by a helper that the page does not have.
          await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
          const page = await context.newPage();
          trackRequests(page);
          const complaints: string[] = [];
          page.on('console', (message) => {
            if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
          });
          page.on('pageerror', (error) => complaints.push(error.message));
          page.on('response', (response) => {
            if (response.status() >= 400) complaints.push(response.url());
          });
          for (const { data } of pages) {
            await page.goto(url + data.path);
            if (javaScriptEnabled) await settled(page);
            else assert.ok(await page.locator('main').innerText(), data.path);
            const key = `${data.path} ${String(javaScriptEnabled)}`;
            const tree = await treeOf(page);
            assert.ok(tree.split('\n').length > 30, key);
            assert.equal(tree, trees.get(key) ?? tree, key);
            trees.set(key, tree);
          }
          // Blocked files and inline styles are errors of the console.
          assert.deepEqual(complaints, []);
          const policy = (await get(`${url}/`)).headers.get('content-security-policy') ?? '';
          assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
          assert.match(policy, /require-trusted-types-for 'script'; trusted-types vn-elements$/);
          await context.close();
        }
      });
    });
  }
});
