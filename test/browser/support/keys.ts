import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Example } from '../../../stories/examples/index.js';
import { stage, type Stage } from './render.js';

declare global {
  /** Loads all lazy modules; defined by the test page. */
  var loadLazyModules: () => Promise<unknown>;
}

// A test that presses a key before these are loaded would test the network. A hook and not a
// top-level `await`: WebKit evaluates modules too early that import one with `await` twice.
before(() => loadLazyModules());

/**
 * Waits until elements have handled what has just happened, where they do so in a task of its own
 * (such as that of a `toggle` event) or in a module that they load on demand: imports of loaded
 * modules resolve in the order of the calls.
 */
async function handled(): Promise<void> {
  await wait(0);
  await loadLazyModules();
}

/** Presses keys one after the other: `await press('Tab', 'Enter')`. */
export async function press(...keys: readonly string[]): Promise<void> {
  // Chromium handles keys before the end of an import if both happen while a script runs.
  await handled();
  for (const key of keys) {
    const [modifier, main] = key.split('+');
    if (main === undefined) await sendKeys({ press: key });
    else {
      await sendKeys({ down: modifier! });
      await sendKeys({ press: main });
      await sendKeys({ up: modifier! });
    }
    await handled();
  }
}

/** Presses the keys of a text. */
export async function typeKeys(text: string): Promise<void> {
  await handled();
  await sendKeys({ type: text });
  await handled();
}

/**
 * Types letters without a pause: on a busy machine, real key presses are too slow to count as one
 * type-ahead string.
 */
export function typeAtOnce(text: string): void {
  for (const key of text) {
    focused()?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  }
}

/** What makes a key one of the browser, the system, an input method or the page. */
const NOT_FOR_ELEMENTS: Readonly<Record<string, KeyboardEventInit>> = {
  Control: { ctrlKey: true },
  Alt: { altKey: true },
  Meta: { metaKey: true },
  composing: { isComposing: true },
  // WebKit reports it after the composition has ended.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other sign of it
  'last of a composition': { keyCode: 229 },
  handled: {},
};

/**
 * Presses keys that are not for an element, and returns those that it used: the event is cancelled,
 * or focus has moved.
 *
 * @param target has focus @param keys those that the element uses without modifiers
 */
export function keysOfOthersUsed(target: Element, keys: readonly string[]): string[] {
  const used: string[] = [];
  for (const key of keys) {
    for (const [why, init] of Object.entries(NOT_FOR_ELEMENTS)) {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
      const isHandled = why === 'handled';
      const handle = (): void => {
        if (isHandled) event.preventDefault();
      };
      addEventListener('keydown', handle, { capture: true });
      target.dispatchEvent(event);
      removeEventListener('keydown', handle, { capture: true });
      if (focused() !== target || event.defaultPrevented !== isHandled) used.push(`${key}, ${why}`);
      (target as HTMLElement).focus();
    }
  }
  return used;
}

/** Waits until a disclosure has opened or closed and dispatched its event. */
export const toggled = (details: HTMLDetailsElement): Promise<void> =>
  new Promise((resolve) => {
    details.addEventListener('toggle', () => void handled().then(resolve), { once: true });
  });

/** Widths of a narrow and of a wide window, in px. WebKitGTK opens none narrower than 447 px. */
export const NARROW_PX = 480;
export const WIDE_PX = 1280;

/** Renders an example in a window of this width. */
export async function stageAt(
  width: number,
  component: string,
  example: Example | undefined,
): Promise<Stage> {
  if (!example) throw new Error('no such example');
  await setViewport({ width, height: 800 });
  return stage(component, example, 'fi', 'client');
}

/** The element that has focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Longer than any condition takes on a busy machine, shorter than the timeout of a test. */
const UNTIL_TIMEOUT_MS = 15_000;
const POLL_MS = 10;

/**
 * Waits until a condition is true. A condition that throws is not true yet.
 *
 * @param condition its source is part of the error message
 * @param detail more text for the error message; called on failure
 * @throws if the condition does not become true in time
 */
export async function until(condition: () => boolean, detail?: () => string): Promise<void> {
  const deadline = performance.now() + UNTIL_TIMEOUT_MS;
  let reason = '';
  const isTrue = (): boolean => {
    try {
      reason = '';
      return condition();
    } catch (error) {
      reason = `; it throws: ${error instanceof Error ? error.message : String(error)}`;
      return false;
    }
  };
  while (!isTrue()) {
    if (performance.now() > deadline) {
      const source = condition
        .toString()
        .replace(/^\(\) => /, '')
        .replace(/\s+/g, ' ');
      const seconds = String(UNTIL_TIMEOUT_MS / 1000);
      const details = detail ? ` (${detail()})` : '';
      throw new Error(`Not true within ${seconds} s: ${source}${details}${reason}`);
    }
    await wait(POLL_MS);
  }
}

/**
 * Waits for a time. Use it only to show that something does not happen; otherwise use {@link
 * until}.
 */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Returns the first element that matches a selector, and throws if there is none. */
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** A focusable link before or after an example. */
export function outside(
  text: string,
  where: 'prepend' | 'append',
  root: Element,
): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '#x';
  link.textContent = text;
  const paragraph = document.createElement('p');
  paragraph.append(link);
  root[where](paragraph);
  return link;
}
