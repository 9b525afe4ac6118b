import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from '../../browsers/find.js';

export type ScreenReaderBrowser = 'chromium' | 'firefox';

/** What the screen reader speaks at once. */
export interface Phrase {
  readonly text: string;
  /** BCP 47 tag; empty for the screen reader's own messages. */
  readonly lang: string;
}

/** A command is over when the screen reader has been silent for so long. */
const SILENCE_MS = 700;
/** How long the screen reader may take to begin to speak after a command. */
const REACTION_MS = 3000;
const LOAD_TIMEOUT_MS = 90_000;

/** Orca's last phrase about a page that has loaded. */
const SUMMARY = /^Page has /;

const CUSTOMISATIONS = fileURLToPath(new URL('orca-customizations.py', import.meta.url));

/** Lines of Firefox's `user.js` that keep it from opening pages and windows of its own. */
const firefoxPreferences = (languages: readonly string[]): string =>
  Object.entries({
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.translations.enable': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'intl.accept_languages': languages.join(','),
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Process groups that must not outlive this process. */
const running = new Set<number>();

function killGroup(pid: number): void {
  running.delete(pid);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

process.on('exit', () => running.forEach(killGroup));
// Without a listener these signals end the process without an "exit" event.
process.once('SIGTERM', () => process.exit(143));
process.once('SIGINT', () => process.exit(130));

/** Orca and a browser on a display, a session bus and an accessibility bus of their own. */
export class ScreenReaderSession {
  readonly #folder = mkdtempSync(join(tmpdir(), 'vn-orca-'));
  readonly #log = join(this.#folder, 'speech.jsonl');
  readonly #processes: ChildProcess[] = [];
  #env: NodeJS.ProcessEnv = {};
  #read = 0;

  #start(program: string, args: readonly string[], stdio: 'ignore' | 'pipe' = 'ignore') {
    const child = spawn(program, args, {
      env: this.#env,
      detached: true,
      stdio: ['ignore', stdio, 'ignore', 'pipe'],
    });
    child.on('error', () => {});
    if (child.pid !== undefined) running.add(child.pid);
    this.#processes.push(child);
    return child;
  }

  /** The first line that a program writes. */
  async #firstLine(child: ChildProcess, stream: 1 | 3): Promise<string> {
    const output = child.stdio[stream];
    const line = new Promise<string>((resolve) => {
      output?.once('data', (data: Buffer) => resolve(String(data).trim()));
    });
    const timeout = sleep(20_000).then(() => Promise.reject(new Error('no answer in 20 s')));
    return Promise.race([line, timeout]);
  }

  /** Starts everything and returns what is spoken while the page loads. */
  async open(
    browser: ScreenReaderBrowser,
    url: string,
    languages: readonly string[],
  ): Promise<readonly Phrase[]> {
    writeFileSync(this.#log, '');
    const home = join(this.#folder, 'home');
    const preferences = join(this.#folder, 'orca');
    for (const folder of [home, preferences]) mkdirSync(folder);
    copyFileSync(CUSTOMISATIONS, join(preferences, 'orca-customizations.py'));
    this.#env = {
      PATH: process.env['PATH'],
      HOME: home,
      LANG: 'C.UTF-8',
      LANGUAGE: languages.join(':'),
      XDG_RUNTIME_DIR: this.#folder,
      GNOME_ACCESSIBILITY: '1',
      MOZ_DISABLE_CONTENT_SANDBOX: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      VN_ORCA_LOG: this.#log,
    };
    const display = this.#start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24']);
    this.#env['DISPLAY'] = `:${await this.#firstLine(display, 3)}`;
    const bus = this.#start(
      'dbus-daemon',
      ['--session', '--nofork', '--nosyslog', '--print-address=1'],
      'pipe',
    );
    this.#env['DBUS_SESSION_BUS_ADDRESS'] = await this.#firstLine(bus, 1);
    this.#start('openbox', []);
    this.#start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    await sleep(1000);
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
      const to = ['--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'];
      const method = ['--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status'];
      spawnSync('gdbus', ['call', ...to, ...method, property, '<true>'], { env: this.#env });
    }
    // Orca's own messages are in English, whatever the page is in.
    this.#env['LANGUAGE'] = 'en';
    this.#start('orca', ['-u', preferences]);
    // Orca says that its screen reader is on.
    await this.#phrases(20_000);
    this.#env['LANGUAGE'] = languages.join(':');
    this.#startBrowser(browser, url, languages);
    return this.#loaded();
  }

  /** Opens another page in the same window by its address bar. */
  async visit(url: string): Promise<readonly Phrase[]> {
    await this.press('ctrl+l');
    spawnSync('xdotool', ['type', '--delay', '8', url], { env: this.#env });
    await sleep(200);
    this.#skip();
    spawnSync('xdotool', ['key', 'Return'], { env: this.#env });
    return this.#loaded();
  }

  /** What is spoken until the page has been summarised. */
  async #loaded(): Promise<readonly Phrase[]> {
    const all: Phrase[] = [];
    const deadline = Date.now() + LOAD_TIMEOUT_MS;
    while (!all.some(({ text }) => SUMMARY.test(text))) {
      if (Date.now() > deadline) throw new Error('the screen reader does not summarise the page');
      all.push(...(await this.#phrases(REACTION_MS)));
    }
    return all;
  }

  /** Ignores what has been spoken so far. */
  #skip(): void {
    this.#read = this.#spoken().length;
  }

  #spoken(): readonly Phrase[] {
    if (!existsSync(this.#log)) return [];
    const lines = readFileSync(this.#log, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line) as Phrase);
  }

  #startBrowser(browser: ScreenReaderBrowser, url: string, languages: readonly string[]): void {
    const program = findBrowsers([browser])[browser]?.path;
    if (!program) throw new Error(`${browser} is not installed`);
    const profile = join(this.#folder, 'profile');
    mkdirSync(profile);
    if (browser === 'firefox') {
      writeFileSync(join(profile, 'user.js'), firefoxPreferences(languages));
      this.#start(program, ['--profile', profile, '--no-remote', url]);
    } else {
      mkdirSync(join(profile, 'Default'));
      const preferences = JSON.stringify({ translate: { enabled: false } });
      writeFileSync(join(profile, 'Default/Preferences'), preferences);
      this.#start(program, [
        '--no-sandbox',
        // Without a bar that says so.
        '--test-type',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-dev-shm-usage',
        '--disable-features=Translate',
        '--disable-gpu',
        '--force-renderer-accessibility',
        `--accept-lang=${languages.join(',')}`,
        `--user-data-dir=${profile}`,
        '--window-size=1280,1000',
        url,
      ]);
    }
  }

  /** Presses a key as `xdotool` names it, and returns what is spoken then. */
  async press(key: string): Promise<readonly Phrase[]> {
    spawnSync('xdotool', ['key', '--clearmodifiers', ...key.split(' ')], { env: this.#env });
    return this.#phrases(REACTION_MS);
  }

  /** What is spoken from now on, until there is silence. */
  async #phrases(timeoutMs: number, silenceMs = SILENCE_MS): Promise<readonly Phrase[]> {
    const deadline = Date.now() + timeoutMs;
    let count = this.#read;
    let changed = Date.now();
    for (;;) {
      const now = this.#spoken();
      if (now.length > count) {
        count = now.length;
        changed = Date.now();
      }
      const isSilent = Date.now() - changed > silenceMs;
      if ((count > this.#read && isSilent) || (count === this.#read && Date.now() > deadline)) {
        const phrases = now.slice(this.#read).map(({ text, lang }) => ({ text, lang }));
        this.#read = now.length;
        return phrases;
      }
      await sleep(50);
    }
  }

  /** Ends all programs and removes their files. */
  async close(): Promise<void> {
    for (const { pid } of this.#processes.reverse()) if (pid !== undefined) killGroup(pid);
    await sleep(300);
    // The desktop portal, which browsers start, mounts a folder.
    spawnSync('fusermount3', ['-u', '-q', join(this.#folder, 'doc')]);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
