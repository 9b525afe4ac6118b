import { spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A virtual screen that receives real key presses. */
export interface Screen {
  /** The environment of programs that use the screen. */
  readonly env: NodeJS.ProcessEnv;
  /** Runs xdotool and returns its output. */
  readonly xdotool: (...args: readonly string[]) => string;
  readonly stop: () => void;
}

/** @throws if Xvfb or xdotool is missing */
export async function openScreen(): Promise<Screen> {
  for (const [program, option] of [
    ['Xvfb', '-help'],
    ['xdotool', 'version'],
  ] as const) {
    if (spawnSync(program, [option]).error)
      throw new Error(`${program} is missing: apt-get install xvfb xdotool`);
  }
  // Xvfb chooses a free display and writes its number to file descriptor 3.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const output = xvfb.stdio[3] as Readable;
  const display = await new Promise<string>((resolve, reject) => {
    output.once('data', (data) => {
      resolve(`:${String(data).trim()}`);
    });
    xvfb.once('exit', () => {
      reject(new Error('Xvfb did not start'));
    });
  });
  const env = { ...process.env, DISPLAY: display };
  return {
    env,
    xdotool: (...args) => String(spawnSync('xdotool', args, { env }).stdout),
    stop: () => void xvfb.kill(),
  };
}
