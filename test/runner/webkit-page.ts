import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Sends a WebDriver command and returns its value. */
export type Command = (method: string, path: string, body?: object) => Promise<unknown>;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Code points of WebDriver for keys that type no character, by Puppeteer's names. */
const KEY_VALUES = new Map(
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
    ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${String(i + 1)}`, 0xe031 + i])),
    Meta: 0xe03d,
    '\n': 0xe007,
  }).map(([name, code]) => [name, String.fromCharCode(code)]),
);

function keyValue(key: string): string {
  const letter = /^Key[A-Z]$/.test(key) ? key.slice(3).toLowerCase() : key;
  const value = KEY_VALUES.get(key) ?? letter;
  if (Array.from(value).length !== 1) throw new Error(`Unknown key: "${key}"`);
  return value;
}

function createKeyboard(command: Command) {
  const send = (type: string, key: string): Promise<unknown> =>
    command('POST', '/actions', {
      actions: [{ type: 'key', id: 'keyboard', actions: [{ type, value: keyValue(key) }] }],
    });
  const down = (key: string): Promise<unknown> => send('keyDown', key);
  const up = (key: string): Promise<unknown> => send('keyUp', key);
  const press = async (key: string): Promise<void> => {
    await down(key);
    await up(key);
  };
  return {
    down,
    up,
    press,
    async type(text: string) {
      // One command per key: WebKit drops one of two equal keys in the same command.
      for (const character of text) await press(character);
    },
  };
}

const BUTTONS = { left: 0, middle: 1, right: 2 };

interface ButtonOptions {
  readonly button?: keyof typeof BUTTONS;
}

function createMouse(command: Command) {
  const pressed = new Set<keyof typeof BUTTONS>();
  const send = (action: object): Promise<unknown> =>
    command('POST', '/actions', {
      actions: [
        { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] },
      ],
    });
  const mouse = {
    move: (x: number, y: number) =>
      send({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y }),
    down({ button = 'left' }: ButtonOptions = {}) {
      pressed.add(button);
      return send({ type: 'pointerDown', button: BUTTONS[button] });
    },
    up({ button = 'left' }: ButtonOptions = {}) {
      pressed.delete(button);
      return send({ type: 'pointerUp', button: BUTTONS[button] });
    },
    async click(x: number, y: number, options?: ButtonOptions) {
      await mouse.move(x, y);
      await mouse.down(options);
      await mouse.up(options);
    },
    async reset() {
      // Releasing all actions resets the buttons without a mouseup event.
      for (const button of [...pressed]) await mouse.up({ button });
      await mouse.move(0, 0);
      await command('DELETE', '/actions');
    },
  };
  return mouse;
}

const VIEWPORT_TRIES = 3;
const VIEWPORT_POLLS = 50;
const POLL_MS = 20;

function createViewport(command: Command, corner: { readonly x: number; readonly y: number }) {
  const innerSize = async (): Promise<Size> => {
    const script = 'return { width: innerWidth, height: innerHeight }';
    return (await command('POST', '/execute/sync', { script, args: [] })) as Size;
  };
  /** Difference between the sizes of window and viewport once both are final. */
  const measureToolbar = async (): Promise<Size> => {
    const inner = await innerSize();
    const outer = (await command('GET', '/window/rect')) as Size;
    return { width: outer.width - inner.width, height: outer.height - inner.height };
  };
  let toolbar: Size | undefined;

  return async ({ width, height }: Size): Promise<void> => {
    toolbar ??= await measureToolbar();
    let inner: Size = { width: 0, height: 0 };
    for (let tries = 0; tries < VIEWPORT_TRIES; tries += 1) {
      await command('POST', '/window/rect', {
        ...corner,
        width: width + toolbar.width,
        height: height + toolbar.height,
      });
      for (let polls = 0; polls < VIEWPORT_POLLS; polls += 1) {
        inner = await innerSize();
        if (inner.width === width && inner.height === height) return;
        await sleep(POLL_MS);
      }
      toolbar = await measureToolbar();
    }
    const found = `${String(inner.width)} × ${String(inner.height)}`;
    throw new Error(`The viewport is ${found}, not ${String(width)} × ${String(height)}`);
  };
}

/**
 * The part of Puppeteer's `Page` that the commands of @web/test-runner-commands use.
 * @param corner upper left corner of the window on the screen, in px
 * @param canTakeScreenshots whether WebKit uses a renderer that can
 */
export function createPage(
  command: Command,
  corner: { readonly x: number; readonly y: number },
  canTakeScreenshots: boolean,
) {
  return {
    keyboard: createKeyboard(command),
    mouse: createMouse(command),
    setViewport: createViewport(command, corner),
    url: async () => (await command('GET', '/url')) as string,
    evaluate: (script: (...args: unknown[]) => unknown, ...args: unknown[]) =>
      command('POST', '/execute/sync', {
        script: `return (${String(script)}).apply(null, arguments)`,
        args,
      }),
    goto: (url: string) => command('POST', '/url', { url }),
    async screenshot({ path }: { path?: string } = {}): Promise<Buffer> {
      if (!canTakeScreenshots) {
        throw new Error('For screenshots in WebKit set VN_WEBKIT_SCREENSHOTS=1.');
      }
      const image = Buffer.from((await command('GET', '/screenshot')) as string, 'base64');
      if (path !== undefined) writeFileSync(path, image);
      return image;
    },
  };
}

export type WebKitPage = ReturnType<typeof createPage>;
