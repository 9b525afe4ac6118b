/**
 * Tests that the browser's find-in-page expands collapsed branches of the site tree.
 *
 *   npm run test:find
 *
 * The browser's search field is not part of the page, and `window.find()` expands nothing. The test
 * therefore types Ctrl+F into Chromium and WebKitGTK on a virtual screen. It needs Linux, both
 * browsers and `apt-get install xvfb xdotool libwebkit2gtk-4.1-0`, and it tests dist: build first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { ensureBrowsers } from './browsers/ensure.js';
import { findMiniBrowser } from './browsers/find.js';
import { KINDS, servePages, type Kind, type State } from './find-in-page/pages.js';
import { openScreen } from './find-in-page/screen.js';

const INITIAL_STATE: State = { exists: false, isVisible: false, typed: '' };
const TEXT = 'kuikkalampi';
const POLL_MS = 100;
const MAX_POLLS = 100;

/** The state that the page in WebKitGTK reported last. */
let state = INITIAL_STATE;
const { url, server } = await servePages((reported) => {
  state = reported;
});
const screen = await openScreen();

/** Resolves to whether a condition becomes true within ten seconds. */
async function becomesTrue(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let polls = 0; polls < MAX_POLLS; polls += 1) {
    if (await condition()) return true;
    await sleep(POLL_MS);
  }
  return false;
}

async function find({ waitMs, keyDelayMs }: { waitMs: number; keyDelayMs: number }): Promise<void> {
  screen.xdotool('key', '--clearmodifiers', 'ctrl+f');
  await sleep(waitMs);
  screen.xdotool('type', '--delay', String(keyDelayMs), TEXT);
  screen.xdotool('key', 'Return');
}

async function testWebKit(kind: Kind): Promise<void> {
  const miniBrowser = findMiniBrowser();
  if (!miniBrowser) throw new Error('MiniBrowser is missing: apt-get install libwebkit2gtk-4.1-0');
  state = INITIAL_STATE;
  const webkit = spawn(miniBrowser, [`${url}/${kind}?report`], {
    env: { ...screen.env, GDK_BACKEND: 'x11', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
    stdio: 'ignore',
  });
  try {
    if (!(await becomesTrue(() => state.exists))) throw new Error(`WebKitGTK, ${kind}: no tree`);
    if (state.isVisible) throw new Error(`WebKitGTK, ${kind}: the branch is expanded initially`);
    const [id = ''] = screen
      .xdotool('search', '--onlyvisible', '--class', 'MiniBrowser')
      .split('\n');
    // Without a window manager, the window does not get focus by itself.
    screen.xdotool('windowfocus', id);
    screen.xdotool('mousemove', '300', '700', 'click', '1');
    await sleep(500);
    await find({ waitMs: 1500, keyDelayMs: 80 });
    if (!(await becomesTrue(() => state.isVisible)) || state.typed !== '')
      throw new Error(
        `WebKitGTK, ${kind}: Ctrl+F did not expand the branch (typed "${state.typed}")`,
      );
    console.log(`find-in-page, WebKitGTK, ${kind}: Ctrl+F expands the branch`);
  } finally {
    webkit.kill();
    await sleep(300);
  }
}

async function testChromium(page: Page, kind: Kind): Promise<void> {
  await page.goto(`${url}/${kind}`);
  const wanted = page.locator('#wanted');
  // A data tree is rendered while the browser is idle.
  await wanted.waitFor({ state: 'attached', timeout: 30_000 });
  const isVisible = (): Promise<boolean> =>
    wanted.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }));
  if (await isVisible()) throw new Error(`Chromium, ${kind}: the branch is expanded initially`);
  await page.locator('#before').click();
  await find({ waitMs: 1000, keyDelayMs: 60 });
  const isFound = await becomesTrue(isVisible);
  const typed = await page.locator('#before').inputValue();
  // Of the branches that contain the link, from the inside out.
  const expanded = await wanted.evaluate((link) => {
    const states: boolean[] = [];
    for (let list = link.closest('ul'); list; list = list.parentElement?.closest('ul') ?? null) {
      const item = list.closest('li');
      const details = item?.querySelector<HTMLDetailsElement>(':scope > details');
      if (details) states.push(details.open);
      else if (item) states.push(item.firstElementChild?.getAttribute('aria-expanded') === 'true');
    }
    return states;
  });
  screen.xdotool('key', 'Escape');
  if (!isFound || typed !== '' || !expanded.every(Boolean))
    throw new Error(
      `Chromium, ${kind}: Ctrl+F did not expand the branch (${expanded.join()}; typed "${typed}")`,
    );
  console.log(`find-in-page, Chromium, ${kind}: Ctrl+F expands the branch`);
}

const profile = mkdtempSync(join(tmpdir(), 'find-'));
const { chromium: program } = ensureBrowsers(['chromium']);
const context = await chromium.launchPersistentContext(profile, {
  executablePath: program.path,
  headless: false,
  viewport: null,
  env: screen.env,
  args: ['--no-sandbox', '--disable-gpu', '--window-position=0,0', '--window-size=1280,880'],
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  for (const kind of KINDS) await testChromium(page, kind);
  await context.close();
  for (const kind of KINDS) await testWebKit(kind);
} finally {
  await context.close();
  screen.stop();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
