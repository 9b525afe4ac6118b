import type { Message } from '../i18n/message.js';

/**
 * Browsers do not report text that is inserted together with its live region. Chromium also ignores
 * text that is inserted while other text is removed from the region.
 */
const REGION_DELAY_MS = 150;

/** How long the last message stays in the page: longer than any browser takes to report it. */
const MESSAGE_LIFETIME_MS = 3000;

/**
 * Added once to the end of each message, and twice if the message before had the same text: Orca
 * ignores text that has just been inserted, in the region or in a visible status.
 */
const NO_BREAK_SPACE = '\u00a0';

const REGION_ATTRIBUTE = 'data-vn-announcements';

/** Removes the region from view and from layout, whatever the stylesheets of the page contain. */
const HIDDEN_STYLE: Readonly<Record<string, string>> = {
  position: 'fixed',
  'inset-block-start': '0',
  'inset-inline-start': '0',
  'inline-size': '1px',
  'block-size': '1px',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

let region: HTMLElement | undefined;
let whenReady = Promise.resolve();
let lastText = '';
let removalTimer: ReturnType<typeof setTimeout> | undefined;

/** Lets assistive technology notice the region, or what has been removed from it. */
function waitForRegion(): void {
  whenReady = new Promise((resolve) => setTimeout(resolve, REGION_DELAY_MS));
}

function createRegion(): HTMLElement {
  const created = document.createElement('div');
  created.setAttribute(REGION_ATTRIBUTE, '');
  // Not `role="log"`, which screen readers name. Each message is reported by itself.
  created.setAttribute('role', 'status');
  created.setAttribute('aria-live', 'polite');
  created.setAttribute('aria-atomic', 'false');
  created.setAttribute('aria-relevant', 'additions');
  for (const [property, value] of Object.entries(HIDDEN_STYLE)) {
    created.style.setProperty(property, value, 'important');
  }
  return created;
}

/**
 * Adds the page's live region, so that a later message is inserted into a region that assistive
 * technology knows. Call it as soon as an element may announce something: when it receives focus.
 */
export function prepareAnnouncements(): void {
  if (region?.isConnected) return;
  // A restored snapshot of the page contains a copy that no script fills.
  for (const copy of document.querySelectorAll(`[${REGION_ATTRIBUTE}]`)) copy.remove();
  region ??= createRegion();
  region.replaceChildren();
  // A script that writes the document again has removed the body.
  document.querySelector('body')?.append(region);
  waitForRegion();
}

/**
 * Announces a message to assistive technology once, without moving focus and after what is being
 * read. The same message twice is announced twice. Messages of the whole page share one live region.
 *
 * @returns resolves when the message is in the region
 */
export async function announce({ text, lang }: Message): Promise<void> {
  prepareAnnouncements();
  await whenReady;
  // Always a new element: replacing text by the same text reports nothing.
  const message = document.createElement('p');
  message.lang = lang;
  const spaced = text + NO_BREAK_SPACE;
  lastText = lastText === spaced ? spaced + NO_BREAK_SPACE : spaced;
  message.textContent = lastText;
  prepareAnnouncements();
  region?.append(message);
  clearTimeout(removalTimer);
  removalTimer = setTimeout(() => {
    region?.replaceChildren();
    waitForRegion();
  }, MESSAGE_LIFETIME_MS);
}
