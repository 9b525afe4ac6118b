/**
 * Types Ctrl+F into a real browser window and looks whether a closed branch of the site tree opens:
 * in the author's list, in a tree drawn from data, and in one with the pattern of a tree.
 *
 *   node scripts/find-in-page.mjs
 *
 * The browser's own search field is no part of the page, and `window.find()` opens nothing: only
 * keys on a window with a screen show it, in Chromium and in the small browser that comes with
 * WebKitGTK. It needs Linux with both and the packages xvfb and xdotool
 * (`apt-get install xvfb xdotool libwebkit2gtk-4.1-0`); what is in dist is tested.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { ensureBrowsers } from './browsers.mjs';

for (const [program, option] of [
  ['Xvfb', '-help'],
  ['xdotool', 'version'],
]) {
  if (spawnSync(program, [option]).error) {
    console.error(`${program} is missing: apt-get install xvfb xdotool`);
    process.exit(1);
  }
}

/** A page whose one wanted word stands three levels down, in closed branches. */
const page = (kind) => `<!doctype html><html lang="fi"><head><meta charset="utf-8">
<title>${kind}</title><link rel="stylesheet" href="/vn-elements.css">
<script type="module" src="/vn-elements.bundle.js"></script></head>
<body><input id="before" aria-label="before">${
  kind === 'author'
    ? `<vn-sitemap-tree><ul><li><a href="/a">Alfa</a><details><summary>Alfa: alasivut</summary><ul>
       <li><a href="/b">Beeta</a><details><summary>Beeta: alasivut</summary><ul>
       <li><a id="wanted" href="/c">Kuikkalampi</a></li></ul></details></li></ul></details></li></ul>
       </vn-sitemap-tree>`
    : `<vn-sitemap-tree ${kind === 'pattern' ? 'pattern="tree" aria-label="x"' : ''} levels="1" tree='${JSON.stringify(
        [
          ...Array.from({ length: 200 }, (_, index) => ({
            title: `Sivu ${index}`,
            href: `/${index}`,
            children: [{ title: `Ala ${index}`, href: `/${index}/a` }],
          })),
          {
            title: 'Alfa',
            href: '/a',
            children: [
              {
                title: 'Beeta',
                href: '/b',
                children: [{ id: 'wanted', title: 'Kuikkalampi', href: '/c' }],
              },
            ],
          },
        ],
      )}'></vn-sitemap-tree>`
}</body></html>`;

const KINDS = ['author', 'data', 'pattern'];
/** Says to the server whether the wanted link is there, whether it is seen, and what was typed. */
const telling = `<script>
  setInterval(() => {
    const wanted = document.querySelector('#wanted') ??
      document.querySelector('vn-sitemap-tree').shadowRoot?.querySelector('#wanted');
    const seen = wanted?.checkVisibility({ contentVisibilityAuto: true });
    navigator.sendBeacon('/told', JSON.stringify([!!wanted, !!seen, document.querySelector('#before').value]));
  }, 200);
</script>`;

const files = sirv('dist');
let told = [false, false, ''];
const server = createServer((request, response) => {
  const [kind = '', tells] = (request.url ?? '').slice(1).split('?');
  if (kind === 'told') {
    let body = '';
    request.on('data', (data) => (body += String(data)));
    request.on('end', () => {
      told = JSON.parse(body);
      response.end();
    });
  } else if (KINDS.includes(kind)) {
    response.setHeader('content-type', 'text/html');
    response.end(page(kind) + (tells ? telling : ''));
  } else files(request, response);
}).listen(0);
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address();

const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
});
const display = await new Promise((resolve, reject) => {
  screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  screen.once('exit', () => reject(new Error('Xvfb did not start')));
});
const env = { ...process.env, DISPLAY: display };
const type = (...args) => spawnSync('xdotool', args, { env });

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** Waits at most ten seconds until the page tells what is wanted. */
async function until(condition) {
  for (let turn = 0; turn < 100 && !condition(told); turn += 1) await wait(100);
  return condition(told);
}

/** The browser that comes with WebKitGTK, wherever the system puts it. */
const miniBrowser = readdirSync('/usr/lib')
  .flatMap((folder) => [`${folder}/webkit2gtk-4.1`, `${folder}/webkitgtk-6.0`])
  .map((folder) => `/usr/lib/${folder}/MiniBrowser`)
  .find((file) => existsSync(file));

async function inWebKit(kind) {
  if (!miniBrowser) throw new Error('MiniBrowser is missing: apt-get install libwebkit2gtk-4.1-0');
  told = [false, false, ''];
  const address = `http://localhost:${port}/${kind}?tells`;
  const webkit = spawn(miniBrowser, [address], {
    env: { ...env, GDK_BACKEND: 'x11', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
    stdio: 'ignore',
  });
  try {
    if (!(await until(([there]) => there))) throw new Error(`WebKitGTK, ${kind}: no tree`);
    if (told[1])
      throw new Error(`WebKitGTK, ${kind}: the branch is open before anything was typed`);
    const search = ['search', '--onlyvisible', '--class', 'MiniBrowser'];
    const [id = ''] = String(type(...search).stdout).split('\n');
    // Nothing manages windows on this screen: the keys go where we say.
    type('windowfocus', id);
    type('mousemove', '300', '700', 'click', '1');
    await wait(500);
    type('key', '--clearmodifiers', 'ctrl+f');
    await wait(1500);
    type('type', '--delay', '80', 'kuikkalampi');
    type('key', 'Return');
    if (!(await until(([, seen]) => seen)) || told[2] !== '') {
      throw new Error(`WebKitGTK, ${kind}: Ctrl+F did not open the branch (typed "${told[2]}")`);
    }
    console.log(`find-in-page, WebKitGTK, ${kind}: Ctrl+F opens the way to what it finds`);
  } finally {
    webkit.kill();
    await wait(300);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'find-'));
const { chromium: browser } = await ensureBrowsers(['chromium']);
const context = await chromium.launchPersistentContext(folder, {
  executablePath: browser.path,
  headless: false,
  viewport: null,
  env,
  args: ['--no-sandbox', '--disable-gpu', '--window-position=0,0', '--window-size=1280,880'],
});
try {
  const tab = context.pages()[0] ?? (await context.newPage());
  for (const kind of KINDS) {
    await tab.goto(`http://localhost:${port}/${kind}`);
    const wanted = tab.locator('#wanted');
    // Drawn from data, it comes to the page when the browser is idle.
    await wanted.waitFor({ state: 'attached', timeout: 30_000 });
    const seen = () =>
      wanted.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }));
    if (await seen()) throw new Error(`${kind}: the branch is open before anything was typed`);
    await tab.locator('#before').click();
    type('key', '--clearmodifiers', 'ctrl+f');
    await tab.waitForTimeout(1000);
    type('type', '--delay', '60', 'kuikkalampi');
    type('key', 'Return');
    let opened = false;
    for (let turn = 0; turn < 100 && !opened; turn += 1) {
      await tab.waitForTimeout(100);
      opened = await seen();
    }
    const typed = await tab.locator('#before').inputValue();
    const states = await wanted.evaluate((link) => {
      const way = [];
      for (let one = link.closest('ul'); one; one = one.parentElement?.closest('ul') ?? null) {
        const item = one.closest('li');
        const details = item?.querySelector(':scope > details');
        if (details) way.push(details.open);
        else if (item) way.push(item.firstElementChild?.getAttribute('aria-expanded') === 'true');
      }
      return way;
    });
    type('key', 'Escape');
    if (!opened || typed !== '' || !states.every(Boolean)) {
      throw new Error(
        `${kind}: Ctrl+F did not open the branch (${states.join()}; typed "${typed}")`,
      );
    }
    console.log(`find-in-page, Chromium, ${kind}: Ctrl+F opens the way to what it finds`);
  }
  await context.close();
  for (const kind of KINDS) await inWebKit(kind);
} finally {
  await context.close();
  screen.kill();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
