import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** WebDriver's code points for the keys that type no character, by Puppeteer's names for them. */
const keyCodes = Object.fromEntries(
  Object.entries({
    Backspace: 0xe003,
    Tab: 0xe004,
    Enter: 0xe007,
    Shift: 0xe008,
    Control: 0xe009,
    Alt: 0xe00a,
    Escape: 0xe00c,
    Space: 0x20,
    PageUp: 0xe00e,
    PageDown: 0xe00f,
    End: 0xe010,
    Home: 0xe011,
    ArrowLeft: 0xe012,
    ArrowUp: 0xe013,
    ArrowRight: 0xe014,
    ArrowDown: 0xe015,
    Insert: 0xe016,
    Delete: 0xe017,
    ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, 0xe031 + i])),
    Meta: 0xe03d,
    '\n': 0xe007,
  }).map(([name, code]) => [name, String.fromCharCode(code)]),
);

/** @param {string} key */
function keyValue(key) {
  const value = keyCodes[key] ?? (/^Key[A-Z]$/.test(key) ? key.slice(3).toLowerCase() : key);
  if ([...value].length !== 1) throw new Error(`Unknown key: "${key}"`);
  return value;
}

const buttons = { left: 0, middle: 1, right: 2 };

/**
 * GTK gives the browser's own toolbar a least width, and with it the window. Without it a window
 * can be as narrow as a telephone.
 */
const gtkStyles = '* { min-width: 0; padding: 0; }\n';

/**
 * Without a window manager the window that the X pointer is in has the keyboard, and only a window
 * that has it fires focus events. The pointer rests in the middle of the screen, so the window
 * lies there with its upper left corner: the pointer is in its toolbar, where it hovers no content.
 */
const screen = { width: 4000, height: 3200 };
const corner = { x: screen.width / 2 - 4, y: screen.height / 2 - 4 };

/**
 * The plain renderer runs the tests in about two thirds of the time, but never answers when asked
 * for a screenshot.
 */
const screenshots = process.env.VN_WEBKIT_SCREENSHOTS === '1';

/** What ends the programs of each browser. @type {Set<() => void>} */
const running = new Set();
process.on('exit', () => running.forEach((kill) => kill()));
// Without a listener these signals end the process with no "exit".
process.once('SIGTERM', () => process.exit(143));
process.once('SIGHUP', () => process.exit(129));

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a program in a process group of its own, so that what it starts can be ended with it.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function start(program, args, env) {
  const child = spawn(program, args, {
    detached: true,
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with code ${code}`)));
  });
  ended.catch(() => {});
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  const runs = () => child.exitCode === null && child.signalCode === null;
  return { output: child.stdio[3], ended, runs, kill };
}

/**
 * Starts a virtual screen, the driver and the browser.
 * @param {{driver: string, miniBrowser: string, xvfb: string}} programs
 * @param {(() => void)[]} kills gets what ends them
 * @returns {Promise<(method: string, path: string, body?: object) => Promise<any>>} sends a command
 */
async function startBrowser({ driver, miniBrowser, xvfb }, kills) {
  const settings = mkdtempSync(join(tmpdir(), 'vn-webkit-'));
  kills.push(() => rmSync(settings, { recursive: true, force: true }));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(settings, version));
    writeFileSync(join(settings, version, 'gtk.css'), gtkStyles);
  }

  // Xvfb itself chooses a free display and writes its number to file descriptor 3.
  const size = `${screen.width}x${screen.height}x24`;
  const display = start(xvfb, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp']);
  kills.push(display.kill);
  const number = new Promise((done) => display.output.once('data', (data) => done(`${data}`)));

  const port = await freePort();
  const server = start(driver, [`--port=${port}`], {
    ...process.env,
    DISPLAY: `:${(await Promise.race([number, display.ended])).trim()}`,
    GDK_BACKEND: 'x11',
    // Other input methods ask the keyboard layout, and lose the letters it does not have.
    GTK_IM_MODULE: 'gtk-im-context-simple',
    LIBGL_ALWAYS_SOFTWARE: '1',
    ...(screenshots ? {} : { WEBKIT_DISABLE_DMABUF_RENDERER: '1' }),
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
    XDG_CONFIG_HOME: settings,
  });
  kills.push(server.kill);

  /** @param {string} method @param {string} path @param {object} [body] */
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  const open = async () => {
    while (server.runs() && !(await call('GET', '/status').catch(() => {}))?.ready) await sleep(50);
    return call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          // The test page itself tells the test runner when it is ready.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      },
    });
  };
  const { sessionId } = await Promise.race([open(), server.ended]);

  // WebDriver takes one command at a time.
  let last = Promise.resolve();
  return (method, path, body) => {
    const answer = last.then(() => call(method, `/session/${sessionId}${path}`, body));
    last = answer.catch(() => {});
    return answer;
  };
}

/**
 * The part of Puppeteer's page that the commands of @web/test-runner-commands use.
 * @param {Awaited<ReturnType<typeof startBrowser>>} command
 */
function createPage(command) {
  /** @param {string} type @param {string} name */
  const key = (type, name) =>
    command('POST', '/actions', {
      actions: [{ type: 'key', id: 'keyboard', actions: [{ type, value: keyValue(name) }] }],
    });
  const keyboard = {
    /** @param {string} name */
    down: (name) => key('keyDown', name),
    /** @param {string} name */
    up: (name) => key('keyUp', name),
    /** @param {string} name */
    async press(name) {
      await keyboard.down(name);
      await keyboard.up(name);
    },
    /** @param {string} text */
    async type(text) {
      // One key after the other: of two equal keys in one list WebKit drops one.
      for (const character of text) await keyboard.press(character);
    },
  };

  /** @param {object[]} actions */
  const pointer = (...actions) =>
    command('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  /** @param {number} x @param {number} y */
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
  /** @typedef {{button?: keyof typeof buttons}} Button */
  /** @type {Set<keyof typeof buttons>} */
  const pressed = new Set();
  const mouse = {
    /** @param {number} x @param {number} y */
    move: (x, y) => pointer(move(x, y)),
    /** @param {Button} [options] */
    down({ button = 'left' } = {}) {
      pressed.add(button);
      return pointer({ type: 'pointerDown', button: buttons[button] });
    },
    /** @param {Button} [options] */
    up({ button = 'left' } = {}) {
      pressed.delete(button);
      return pointer({ type: 'pointerUp', button: buttons[button] });
    },
    /** @param {number} x @param {number} y @param {Button} [options] */
    async click(x, y, options) {
      await mouse.move(x, y);
      await mouse.down(options);
      await mouse.up(options);
    },
    async reset() {
      // WebKit forgets the buttons without a mouseup when told to release everything.
      for (const button of [...pressed]) await mouse.up({ button });
      await mouse.move(0, 0);
      await command('DELETE', '/actions');
    },
  };

  /** @param {string} script @param {unknown[]} args */
  const run = (script, ...args) => command('POST', '/execute/sync', { script, args });

  /** @returns {Promise<number[]>} */
  const innerSize = () => run('return [innerWidth, innerHeight]');
  /** How much larger the window is than the page. It has to be at rest. */
  const measureToolbar = async () => {
    const [width, height] = await innerSize();
    const outer = await command('GET', '/window/rect');
    return { width: outer.width - width, height: outer.height - height };
  };
  /** @type {Awaited<ReturnType<typeof measureToolbar>> | undefined} */
  let toolbar;

  return {
    keyboard,
    mouse,
    url: () => command('GET', '/url'),
    /** @param {Function} script @param {unknown[]} args */
    evaluate: (script, ...args) => run(`return (${script}).apply(null, arguments)`, ...args),
    /** @param {string} address */
    goto: (address) => command('POST', '/url', { url: address }),
    /** @param {{width: number, height: number}} size */
    async setViewport({ width, height }) {
      toolbar ??= await measureToolbar();
      let inner = [];
      for (let tries = 0; tries < 3; tries += 1) {
        await command('POST', '/window/rect', {
          ...corner,
          width: width + toolbar.width,
          height: height + toolbar.height,
        });
        // The page hears of its new size a little later.
        for (let waits = 0; waits < 50; waits += 1) {
          inner = await innerSize();
          if (inner[0] === width && inner[1] === height) return;
          await sleep(20);
        }
        toolbar = await measureToolbar();
      }
      throw new Error(`WebKit made the viewport ${inner.join(' × ')}, not ${width} × ${height}`);
    },
    /** @param {{path?: string}} [options] */
    async screenshot({ path } = {}) {
      if (!screenshots) throw new Error('For screenshots in WebKit set VN_WEBKIT_SCREENSHOTS=1.');
      const image = Buffer.from(await command('GET', '/screenshot'), 'base64');
      if (path) writeFileSync(path, image);
      return image;
    },
  };
}

/**
 * WebKitGTK, driven by its own WebDriver in a virtual screen.
 * @param {{driver: string, miniBrowser: string, xvfb: string}} programs
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher(programs) {
  /** @type {(() => void)[]} */
  const kills = [];
  const kill = () => {
    while (kills.length > 0) kills.pop()?.();
  };
  running.add(kill);

  /** @type {Promise<ReturnType<typeof createPage>> | undefined} */
  let starting;
  /** @type {ReturnType<typeof createPage>} */
  let page;
  /** @type {string | undefined} */
  let active;
  let address = '';

  return {
    name: 'WebKitGTK',
    // The commands then treat the page above like one of Puppeteer's.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      starting ??= startBrowser(programs, kills).then(createPage);
      page = await starting;
      active = id;
      address = url;
      // As the launchers of the other browsers do before each test file.
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    isActive: (id) => id === active,
    // A browser that has crashed was on this page, and the test runner finds out that it is gone.
    getBrowserUrl: () => page.url().catch(() => address),
    getPage: () => page,
    async stopSession() {
      active = undefined;
      await page.mouse.reset();
      // Stops what the page may still be doing.
      await page.goto('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('Tests can be debugged in Chromium and Firefox, not in WebKitGTK.');
    },
    async stop() {
      starting = undefined;
      kill();
    },
  };
}
