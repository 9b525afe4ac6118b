import type { Page } from 'playwright-core';
import { defined, settled } from '../../test/support/settle.js';
import type { Combination } from './pairwise.js';
import type { Subject } from './subjects.js';

export const STATES = ['loaded', 'notice', 'open', 'filter'] as const;
export type State = (typeof STATES)[number];

/** What the engines are run in: each subject in each combination, or in pairwise ones. */
export const FACTORS = {
  script: ['script', 'no-script'],
  scheme: ['light', 'dark'],
  width: ['360', '1280'],
  state: STATES,
} as const;

/** Without a script there is no filter. */
export const isPossible = ({ script, state }: Combination): boolean =>
  script === 'script' || state !== 'filter';

/** Engines look behind letters by their position: the viewport holds the whole page. */
export const VIEWPORT_HEIGHT = 12_000;

/** A language that neither the page nor its content is in. */
const otherLanguage = ({ lang, contentLang }: Subject): string =>
  ['en', 'sv', 'fi'].find((one) => one !== lang && one !== contentLang) ?? 'de';

/** Opens every disclosure. The elements close one menu when another opens, unless they do not notice. */
async function openDisclosures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stop = (event: Event): void => event.stopImmediatePropagation();
    window.addEventListener('toggle', stop, true);
    const open = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLDetailsElement) element.open = true;
        if (element.shadowRoot) open(element.shadowRoot);
      }
    };
    open(document);
    for (const tree of document.querySelectorAll<HTMLElement & { expandAll?: () => void }>(
      'vn-sitemap-tree',
    )) {
      tree.expandAll?.();
    }
    // Engines cannot look behind open menus, and report targets that these cover in part.
    const main = document.querySelector('main');
    if (!main) return;
    const menus = [...document.querySelectorAll('details[open] > *')].filter(
      (menu) => main.compareDocumentPosition(menu) === Node.DOCUMENT_POSITION_PRECEDING,
    );
    const ends = menus.map((menu) => menu.getBoundingClientRect().bottom);
    const covered = Math.max(0, ...ends) - main.getBoundingClientRect().top;
    // Not an attribute, which the page's policy forbids.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`main { margin-block-start: ${String(Math.max(0, covered))}px }`);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Types into the first filter; false where the page has none. */
async function useFilter(page: Page): Promise<boolean> {
  const tree = page.locator('vn-sitemap-tree').first();
  if ((await tree.count()) === 0) return false;
  const field = tree.locator('input').first();
  if ((await field.count()) === 0) return false;
  const title = (await tree.locator('li a').first().innerText()).trim();
  await field.fill(title.slice(0, 4));
  await tree.locator('[role=status]').first().waitFor({ state: 'attached' });
  return true;
}

/** Displays the message as a server would; false where the page has none. */
const showMessage = (page: Page, lang: string): Promise<boolean> =>
  page.evaluate((lang) => {
    const message = document.querySelector(`vn-language-notice > [lang|="${lang}"]`);
    message?.removeAttribute('hidden');
    return message !== null;
  }, lang);

/** Brings a fresh page into a state. Returns false where the subject does not have the state. */
export async function enterState(
  page: Page,
  subject: Subject,
  { script, scheme, width, state }: Combination,
): Promise<boolean> {
  await page.setViewportSize({ width: Number(width), height: VIEWPORT_HEIGHT });
  await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light' });
  const visitor = state === 'notice' ? otherLanguage(subject) : subject.lang;
  const languages = state === 'notice' ? [visitor] : [visitor, subject.contentLang];
  await page.addInitScript(
    `Object.defineProperty(navigator, 'languages', { get: () => ${JSON.stringify(languages)} })`,
  );
  if (script === 'no-script') await page.route('**/*.js', (route) => route.abort());
  await page.goto(subject.path);
  if (script === 'script') {
    await defined(page);
    await settled(page);
  }
  let hasState = true;
  if (state === 'open') await openDisclosures(page);
  else if (state === 'filter') hasState = await useFilter(page);
  else if (state === 'notice') {
    hasState =
      script === 'script'
        ? (await page.locator('vn-language-notice > :not([hidden])').count()) > 0
        : await showMessage(page, visitor);
  }
  if (script === 'script') await settled(page);
  return hasState;
}
