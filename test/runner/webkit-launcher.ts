import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { reservePort } from './free-port.js';
import type { PageLauncher } from './retry-launcher.js';
import { type Command, createPage, type WebKitPage } from './webkit-page.js';

/** Executables that WebKitGTK needs here. */
interface Programs {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
}

/** GTK gives the browser's toolbar a minimum width. Without it, a window can be as narrow as a phone. */
const GTK_STYLES = '* { min-width: 0; padding: 0; }\n';

/**
 * Without a window manager, the window below the pointer has keyboard focus, and focus events fire
 * only there. The pointer rests in the middle of the screen, so the upper left corner of the window
 * is there: the pointer is over its toolbar, and hovers no content.
 */
const SCREEN = { width: 4000, height: 3200 };
const CORNER = { x: SCREEN.width / 2 - 4, y: SCREEN.height / 2 - 4 };

/**
 * The renderer without DMA-BUF runs the tests in about two thirds of the time, but never answers a
 * request for a screenshot.
 */
const CAN_TAKE_SCREENSHOTS = process.env['VN_WEBKIT_SCREENSHOTS'] === '1';

const COMMAND_TIMEOUT_MS = 60_000;
const POLL_MS = 50;

/** Ends the programs of each browser. */
const running = new Set<() => void>();
process.on('exit', () => {
  for (const kill of running) kill();
});
// Without a listener these signals end the process with no "exit" event.
process.once('SIGTERM', () => process.exit(143));
process.once('SIGHUP', () => process.exit(129));

interface Program {
  /** File descriptor 3. */
  readonly output: Readable;
  /** Rejects when the program ends or cannot start. */
  readonly ended: Promise<never>;
  readonly isRunning: () => boolean;
  readonly kill: () => void;
}

/** Starts a program in a process group of its own, which ends with it. */
function start(program: string, args: readonly string[], env?: NodeJS.ProcessEnv): Program {
  const child: ChildProcess = spawn(program, args, {
    detached: true,
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${program} ended with code ${String(code)}`));
    });
  });
  ended.catch(() => undefined);
  return {
    output: child.stdio[3] as Readable,
    ended,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has already ended.
      }
    },
  };
}

/** Starts a virtual screen with a free number. */
async function startScreen(xvfb: string, kills: (() => void)[]): Promise<string> {
  const size = `${String(SCREEN.width)}x${String(SCREEN.height)}x24`;
  const screen = start(xvfb, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp']);
  kills.push(screen.kill);
  const [number] = (await Promise.race([once(screen.output, 'data'), screen.ended])) as unknown[];
  return `:${String(number).trim()}`;
}

/** A folder with GTK settings, removed with the browser. */
function createSettings(kills: (() => void)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'vn-webkit-'));
  kills.push(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'gtk.css'), GTK_STYLES);
  }
  return folder;
}

function connect(port: number): Command {
  return async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(COMMAND_TIMEOUT_MS),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebKit: ${error}: ${message}`);
  };
}

/**
 * Starts a virtual screen, the driver and the browser.
 * @param kills receives what ends them
 * @returns sends a command to the session
 */
async function startBrowser(programs: Programs, kills: (() => void)[]): Promise<Command> {
  const settings = createSettings(kills);
  const display = await startScreen(programs.xvfb, kills);
  const port = await reservePort();
  const driver = start(programs.driver, [`--port=${String(port)}`], {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    // Other input methods use the keyboard layout, and lose letters it does not have.
    GTK_IM_MODULE: 'gtk-im-context-simple',
    LIBGL_ALWAYS_SOFTWARE: '1',
    ...(CAN_TAKE_SCREENSHOTS ? {} : { WEBKIT_DISABLE_DMABUF_RENDERER: '1' }),
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
    XDG_CONFIG_HOME: settings,
  });
  kills.push(driver.kill);

  const call = connect(port);
  const isReady = async (): Promise<boolean> => {
    const status = await call('GET', '/status').catch(() => undefined);
    return (status as { ready?: boolean } | undefined)?.ready === true;
  };
  const open = async (): Promise<string> => {
    while (driver.isRunning() && !(await isReady())) await sleep(POLL_MS);
    const session = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          // The test page itself reports when it is ready.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: programs.miniBrowser, args: ['--automation'] },
        },
      },
    });
    return (session as { sessionId: string }).sessionId;
  };
  const sessionId = await Promise.race([open(), driver.ended]);

  // WebDriver takes one command at a time.
  let last: Promise<unknown> = Promise.resolve();
  return (method, path, body) => {
    const answer = last.then(() => call(method, `/session/${sessionId}${path}`, body));
    last = answer.catch(() => undefined);
    return answer;
  };
}

/** WebKitGTK, driven by its own WebDriver on a virtual screen. */
export function webkitLauncher(programs: Programs): PageLauncher {
  const kills: (() => void)[] = [];
  const kill = (): void => {
    while (kills.length > 0) kills.pop()?.();
  };
  running.add(kill);

  let starting: Promise<WebKitPage> | undefined;
  let page: WebKitPage | undefined;
  let activeId: string | undefined;
  let activeUrl = '';

  return {
    name: 'WebKitGTK',
    // The commands then treat the page as one of Puppeteer's.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      starting ??= startBrowser(programs, kills).then((command) =>
        createPage(command, CORNER, CAN_TAKE_SCREENSHOTS),
      );
      page = await starting;
      activeId = id;
      activeUrl = url;
      // As the launchers of the other browsers do before each test file.
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    isActive: (id) => id === activeId,
    // A browser that has crashed was on this page. The test runner then finds out that it is gone.
    getBrowserUrl: () => page?.url().catch(() => activeUrl) ?? activeUrl,
    getPage: () => page,
    async stopSession() {
      activeId = undefined;
      await page?.mouse.reset();
      // Stops what the page may still be doing.
      await page?.goto('about:blank');
      return {};
    },
    startDebugSession: () =>
      Promise.reject(new Error('Tests can be debugged in Chromium and Firefox, not in WebKitGTK.')),
    stop() {
      starting = undefined;
      kill();
      return Promise.resolve();
    },
  };
}
