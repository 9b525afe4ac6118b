import type { Message } from '../i18n/message.js';

/** Browsers do not report text that is inserted together with its live region. */
const REGION_DELAY_MS = 150;

/** How long a message stays in the page: longer than any browser takes to report it. */
const MESSAGE_LIFETIME_MS = 3000;

const REGION_ATTRIBUTE = 'data-vn-announcements';

/** Removes it from view and from layout, whatever the stylesheets of the page. */
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
  document.body.append(region);
  whenReady = new Promise((resolve) => setTimeout(resolve, REGION_DELAY_MS));
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
  message.textContent = text;
  prepareAnnouncements();
  region?.append(message);
  setTimeout(() => {
    message.remove();
  }, MESSAGE_LIFETIME_MS);
}
