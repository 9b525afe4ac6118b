import type { Browser } from 'playwright-core';
import { BODY, openPage } from './page.js';
import { useEverything } from './use.js';

/** Statements that remove a feature, as in engines that never had it. */
export const REMOVALS: Readonly<Record<string, string>> = {
  ResizeObserver: 'delete globalThis.ResizeObserver;',
  ElementInternals:
    'delete HTMLElement.prototype.attachInternals; delete globalThis.ElementInternals;',
  'custom states': 'delete ElementInternals.prototype.states;',
  'checkVisibility()': 'delete Element.prototype.checkVisibility;',
  'adopted stylesheets':
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
  'constructed stylesheets': `globalThis.CSSStyleSheet = class {
    constructor() { throw new TypeError('Illegal constructor'); }
  };`,
  'replaceSync()':
    'delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace;',
  popover:
    'for (const name of ["popover", "showPopover", "hidePopover"]) delete HTMLElement.prototype[name];',
  'Object.hasOwn()': 'delete Object.hasOwn;',
  CSS: 'delete globalThis.CSS;',
  'CSS.escape() and CSS.supports()': 'delete CSS.escape; delete CSS.supports;',
  'scrollIntoView()': 'delete Element.prototype.scrollIntoView;',
  part: 'delete Element.prototype.part;',
};

/** Statements that change what others have removed. */
const REPEATED = /^(?:constructed|custom|CSS\.)/;

/** All of them at once. */
export const EVERY_REMOVAL = Object.entries(REMOVALS)
  .filter(([name]) => !REPEATED.test(name))
  .map(([, statement]) => statement)
  .join('\n');

/** Uses every element in Chromium without some features; returns what was wrong. */
export async function problemsWithout(
  browser: Browser,
  removal: string,
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    // What the test itself needs is kept under another name.
    const script = `globalThis.isVisible = Function.prototype.call.bind(Element.prototype.checkVisibility);
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      ${removal}`;
    await openPage(page, { body: BODY, script, hash: '#budjetti' });
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.empty')].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('a[href], [role=treeitem]'),
      ),
    );
    const lost = await page.evaluate<string[]>(`(${useEverything.toString()})()`);
    await page.waitForFunction(() => {
      const status = document.querySelector('vn-press-release [role=status]')?.shadowRoot;
      const text = status?.querySelector('span');
      return text && getComputedStyle(text).visibility === 'visible';
    });
    const inPage = await page.evaluate(() => {
      const { problems, isVisible } = globalThis as unknown as {
        readonly problems: readonly string[];
        readonly isVisible: (element: Element) => boolean;
      };
      const isRead = (one: Element): boolean =>
        !one.closest('vn-language-notice, [data-vn-out], li[hidden], details:not([open])') &&
        one.textContent.trim() !== '';
      const hidden = [...document.querySelectorAll('body :is(h1, p, li, summary)')].filter(
        (one) => isRead(one) && !isVisible(one),
      );
      return [...problems, ...hidden.map((one) => `hidden: ${one.outerHTML}`)];
    });
    return [...lost, ...inPage];
  } catch (error) {
    return [String(error)];
  } finally {
    await context.close();
  }
}
