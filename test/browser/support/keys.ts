import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Example } from '../../../stories/examples/index.js';
import { stage, type Stage } from './render.js';

/** Presses keys one after the other: `await press('Tab', 'Enter')`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [modifier, main] = key.split('+');
    if (main === undefined) await sendKeys({ press: key });
    else {
      await sendKeys({ down: modifier! });
      await sendKeys({ press: main });
      await sendKeys({ up: modifier! });
    }
  }
}

/** Widths of a narrow and of a wide window, in px. WebKitGTK opens none narrower than 447 px. */
export const NARROW = 480;
export const WIDE = 1280;

/** An example as a page would have it, in a window of this width. */
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

/** Waits until something is true; answers whether it became so before the test would end. */
export async function until(condition: () => boolean): Promise<boolean> {
  const deadline = performance.now() + 8000;
  while (!condition() && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return condition();
}

/** The one element that a selector finds, or an error that says which was not there. */
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** A link that focus can go to, before or after an example. */
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
